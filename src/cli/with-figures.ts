/** The frame of commands that print something of one strategy's figures. */
import { basename } from 'node:path';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { cliWords } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Common } from './command.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingsText } from './findings-text.ts';
import { type EvaluationOptions, isOpen, loadAndEvaluate } from './load-strategies.ts';
import { UsageError } from './usage-error.ts';

export interface FiguresInput extends Common {
  readonly asOf: string | null;
  readonly seed: number;
  /** Default: the last snapshot. */
  readonly since?: EvaluationOptions['since'];
}

/** What there is to print, and the language to print it in. */
interface Figures {
  readonly strategy: Strategy;
  readonly results: Results;
  readonly language: Language;
  /** Of the strategy's text. */
  readonly path: string;
}

/** Draws of the simulation, as many as in a report. */
export const DRAWS = 10_000;

/**
 * Hands the figures of one strategy to `print` where they can be computed, and tells every open finding. True when there
 * is none.
 *
 * @throws UsageError when the path leads to several strategies
 */
export function withFigures(
  { asOf, seed, since, paths: asked, language: spoken }: FiguresInput,
  effects: Effects,
  print: (figures: Figures) => void,
): boolean {
  const found = findOnDisk(asked, effects.folder);
  const [path, ...others] = found.paths;
  if (others.length > 0) {
    const names = found.paths.map((each) => basename(each, '.yaml'));
    throw new UsageError({ problem: 'several-strategies', value: asked.join(' '), found: names });
  }
  if (path === undefined) return tellOpen(found.findings, spoken ?? 'en', effects);
  const { loaded, findings, figures } = loadAndEvaluate(
    path,
    { asOf, seed, level: null, language: spoken, draws: DRAWS, ...(since && { since }) },
    effects,
  );
  const language = spoken ?? loaded.language;
  if (figures) print({ ...figures, language, path: loaded.path });
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
