/** What is wrong in strategies: the findings on standard output, how many there are on standard error. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { cliWords, type FindingCounts } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Level } from '../rules/run-rules.ts';
import type { Common } from './command.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingOf } from './finding-data.ts';
import { findingsGithub } from './findings-github.ts';
import { findingsSarif } from './findings-sarif.ts';
import { findingsText } from './findings-text.ts';
import { isOpen, loadAndEvaluate } from './load-strategies.ts';

/** Text for people, JSON and SARIF for programs, annotations for GitHub Actions. */
type FindingsFormat = 'text' | 'json' | 'sarif' | 'github';

export interface CheckInput extends Common {
  readonly format: FindingsFormat;
  readonly level: Level | null;
  readonly asOf: string | null;
}

/** Some findings, and the language they are told in. */
interface Checked {
  readonly findings: readonly Diagnostic[];
  readonly language: Language;
}

/**
 * Prints the findings of every strategy: as text and annotations without the accepted ones, as JSON and SARIF all of them. True when nothing is
 * left to put right.
 */
export function checkStrategies(input: CheckInput, effects: Effects): boolean {
  const found = findOnDisk(input.paths, effects.folder);
  const strategies = found.paths.map((path) => checked(path, input, effects));
  const spoken = commonLanguage(strategies, input.language);
  const all: Checked[] = [{ findings: found.findings, language: spoken }, ...strategies];
  const everything = all.flatMap(({ findings }) => findings);
  const text = formatted(all, input.format, spoken, effects);
  if (text !== '') effects.print(text);
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

function formatted(
  all: readonly Checked[],
  format: FindingsFormat,
  spoken: Language,
  effects: Effects,
): string {
  const each = all.flatMap(({ findings, language }) => findings.map((finding) => ({ finding, language })));
  switch (format) {
    case 'text':
      return textOf(all, effects);
    case 'json':
      return JSON.stringify(
        each.map(({ finding, language }) => findingOf(finding, language)),
        null,
        2,
      );
    case 'sarif':
      return findingsSarif(each, spoken);
    case 'github':
      return findingsGithub(each.filter(({ finding }) => finding.waived === undefined));
  }
}

/** The findings that stand, an empty line between two of them. */
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
