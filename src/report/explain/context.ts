/** What an explanation is made from. */
import type { Results } from '../../language/schema/results.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Language } from '../../messages/language.ts';
import type { ExplainWords } from '../../messages/report/explain.ts';
import type { Terms } from '../../messages/terms.ts';
import type { ExplanationView, SourceLine, TermView } from '../views/explanation-view.ts';

export interface ExplainContext {
  readonly strategy: Strategy;
  readonly results: Results;
  readonly language: Language;
  readonly formats: Formats;
  readonly words: ExplainWords;
  readonly terms: Terms;
  /** Where the strategy states what stands at a path by id, such as `benefits.paper.saving`. */
  locate(path: string): SourceLine | undefined;
}

/**
 * Explains the figures whose path begins with the word the function is registered under in `explain.ts`; `path` holds
 * the rest, `['recall-rate', 'expected']` of `kpis.recall-rate.expected`. Null for what is no figure of the results, or
 * has no value.
 */
export type Explain = (path: readonly string[], context: ExplainContext) => ExplanationView | null;

interface Valued {
  readonly name: string;
  readonly value: number;
  /** Where the value opens further. */
  readonly figure?: string;
  readonly place?: SourceLine;
}

/** The full amount, as opened figures print it. */
export function moneyTerm<Term extends Valued>(
  { formats }: ExplainContext,
  term: Term,
): Term & { text: string } {
  return { ...term, text: formats.money(term.value) };
}

/** A rate, to two digits after the mark. */
export function rateTerm<Term extends Valued>(
  { formats }: ExplainContext,
  term: Term,
): Term & { text: string } {
  return { ...term, text: formats.rate(term.value, { atMost: 2 }) };
}

/** A plain number, to four digits after the mark unless told otherwise. */
export function numberTerm<Term extends Valued>(
  { formats }: ExplainContext,
  term: Term,
  digits = 4,
): Term & { text: string } {
  return { ...term, text: formats.number(term.value, { atMost: digits }) };
}

/**
 * A list of values, printed as its first and last; `decimals` shortened to thirteen digits, which a sum of them does not
 * notice and a page does.
 */
export function listTerm(
  { formats }: ExplainContext,
  {
    values,
    print = formats.money,
    ...term
  }: {
    symbol: string;
    name: string;
    values: readonly number[];
    print?: (value: number) => string;
  },
): TermView {
  const value = values.map((item) => (Number.isSafeInteger(item) ? item : Number(item.toPrecision(13))));
  const [first, last] = [values[0], values.at(-1)];
  const text = first === undefined || last === undefined ? '' : `${print(first)} … ${print(last)}`;
  return { ...term, value, text };
}

/** The places that exist, of some paths. */
export function placesOf(context: ExplainContext, paths: readonly string[]): readonly SourceLine[] {
  return paths.flatMap((path) => placed(context, path).place ?? []);
}

/** The nearest place of a path, as a property: that of the value itself, else of what holds it. */
export function placed({ locate }: ExplainContext, path: string): { readonly place?: SourceLine } {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = locate(at);
    if (place) return { place: { file: place.file, line: place.line } };
  }
  return {};
}
