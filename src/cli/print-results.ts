/** The figures of one strategy on standard output, what is to be said about it on standard error. */
import { basename } from 'node:path';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { cliWords } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Common } from './command.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingsText } from './findings-text.ts';
import { isOpen, loadAndEvaluate } from './load-strategies.ts';
import { resultsTable } from './results-table/results-table.ts';
import { UsageError } from './usage-error.ts';

export interface ResultsInput extends Common {
  readonly format: 'table' | 'json';
  readonly asOf: string | null;
  readonly seed: number;
}

/** Draws of the simulation, as many as in a report. */
const DRAWS = 10_000;

/**
 * Prints the results where they can be computed, and tells every open finding. True when there is none.
 *
 * @throws UsageError when the path leads to several strategies
 */
export function printResults(input: ResultsInput, effects: Effects): boolean {
  const { format, asOf, seed, paths: asked } = input;
  const found = findOnDisk(asked, effects.folder);
  const [path, ...others] = found.paths;
  if (others.length > 0) {
    const names = found.paths.map((each) => basename(each, '.yaml'));
    throw new UsageError({ problem: 'several-strategies', value: asked.join(' '), found: names });
  }
  if (path === undefined) return tellOpen(found.findings, input.language ?? 'en', effects);
  const { loaded, findings, figures } = loadAndEvaluate(
    path,
    { asOf, seed, level: null, language: input.language, draws: DRAWS },
    effects,
  );
  const language = input.language ?? loaded.language;
  if (figures && format === 'json') effects.print(JSON.stringify(figures.results, null, 2));
  if (figures && format === 'table') {
    effects.print(resultsTable(figures.strategy, figures.results, language, effects.colours.print));
  }
  const fine = tellOpen(findings, language, effects);
  if (!figures) effects.tell(`\n${cliWords[language].noFigures(loaded.slug)}`);
  return fine;
}

/** Tells the findings that are neither notes nor accepted; true when there are none. */
function tellOpen(findings: readonly Diagnostic[], language: Language, effects: Effects): boolean {
  const open = findings.filter(isOpen);
  if (open.length > 0)
    effects.tell(findingsText(open, { ...effects, language, colours: effects.colours.tell }));
  return open.length === 0;
}
