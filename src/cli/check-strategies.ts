/** What is wrong in strategies: the findings on standard output, how many there are on standard error. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { cliWords, type FindingCounts } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Level } from '../rules/run-rules.ts';
import type { Common } from './command.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingOf } from './finding-data.ts';
import { findingsText } from './findings-text.ts';
import { isOpen, loadAndEvaluate } from './load-strategies.ts';

export interface CheckInput extends Common {
  readonly format: 'text' | 'json';
  readonly level: Level | null;
  readonly asOf: string | null;
}

/** Some findings, and the language they are told in. */
interface Checked {
  readonly findings: readonly Diagnostic[];
  readonly language: Language;
}

/**
 * Prints the findings of every strategy: as text without the accepted ones, as JSON all of them. True when nothing is
 * left to put right.
 */
export function checkStrategies(input: CheckInput, effects: Effects): boolean {
  const found = findOnDisk(input.paths, effects.folder);
  const strategies = found.paths.map((path) => checked(path, input, effects));
  const spoken = commonLanguage(strategies, input.language);
  const all: Checked[] = [{ findings: found.findings, language: spoken }, ...strategies];
  const everything = all.flatMap(({ findings }) => findings);
  const text = input.format === 'json' ? jsonOf(all) : textOf(all, effects);
  if (text !== '') effects.print(input.format === 'json' ? text : `${text}\n`);
  effects.tell(cliWords[spoken].found(countsOf(everything, found.paths.length)));
  return !everything.some(isOpen);
}

function checked(path: string, { asOf, level, language }: CheckInput, effects: Effects): Checked {
  // The rules look at the figures, but at none that is drawn by chance.
  const options = { asOf, seed: 1, level, language, draws: 0 };
  const { loaded, findings } = loadAndEvaluate(path, options, effects);
  return { findings, language: language ?? loaded.language };
}

/** The language of what is said about several strategies: theirs, if they agree. */
function commonLanguage(strategies: readonly Checked[], asked: Language | null): Language {
  const [first, ...others] = new Set(strategies.map(({ language }) => language));
  return asked ?? (others.length === 0 ? first : undefined) ?? 'en';
}

function textOf(all: readonly Checked[], effects: Effects): string {
  return all
    .map(({ findings, language }) =>
      findingsText(
        findings.filter(({ waived }) => waived === undefined),
        { ...effects, language, colours: effects.colours.print },
      ),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function jsonOf(all: readonly Checked[]): string {
  const findings = all.flatMap(({ findings, language }) =>
    findings.map((finding) => findingOf(finding, language)),
  );
  return JSON.stringify(findings, null, 2);
}

function countsOf(findings: readonly Diagnostic[], strategies: number): FindingCounts {
  const standing = findings.filter(({ waived }) => waived === undefined);
  const count = (severity: Diagnostic['severity']) =>
    standing.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: findings.length - standing.length,
    strategies,
  };
}
