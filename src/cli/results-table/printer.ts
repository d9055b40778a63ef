/** What every part of the table of results is given, and how it is printed. */
import type { Results } from '../../language/schema/results.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { capital } from '../../messages/capital.ts';
import { type CliResultsWords, cliResultsWords } from '../../messages/cli-results.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { type Terms, terms } from '../../messages/terms.ts';
import { type Column, textTable } from '../text/text-table.ts';

/** The results, their strategy for the names, and the words and formats of one language. */
export interface Printer {
  readonly strategy: Strategy;
  readonly results: Results;
  readonly terms: Terms;
  readonly words: CliResultsWords;
  readonly formats: Formats;
  /** Runs an amount, a rate or a count through a format; a dash where there is none. */
  orNone(value: number | null, format: (value: number) => string): string;
}

export function printerFor(strategy: Strategy, results: Results, language: Language): Printer {
  const words = cliResultsWords[language];
  return {
    strategy,
    results,
    terms: terms[language],
    words,
    formats: formatsFor(language, results.currency),
    orNone: (value, format) => (value === null ? words.none : format(value)),
  };
}

/** A part of the table: a heading with what stands below it; null where there is nothing to show. */
export type Part = (printer: Printer) => { readonly heading: string; readonly body: string } | null;

const INDENT = '  ';
/** Names are cut here, so that a line with four figures still fits a terminal of 100 columns. */
const NAME_WIDTH = 44;

/** Names on the left, figures on the right. */
export function figureTable(
  heads: readonly [string, ...string[]],
  rows: readonly (readonly string[])[],
): string {
  const columns = heads.map((head, at): Column => {
    const text = capital(head);
    return at === 0 ? { head: text, align: 'left', atMost: NAME_WIDTH } : { head: text, align: 'right' };
  });
  return textTable(columns, rows, INDENT);
}

/** Labels with a value each. */
export function valueList(rows: readonly (readonly [label: string, value: Inline])[]): string {
  return textTable(
    [
      { head: '', align: 'left' },
      { head: '', align: 'right' },
    ],
    rows.map(([label, value]) => [capital(label), plainText(value)]),
    INDENT,
  );
}

/** The name of each thing by its id; the id where the strategy gives none. */
export function namesOf(things: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? id;
}
