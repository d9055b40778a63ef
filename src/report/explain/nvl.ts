/** What number, value and loyalty did to revenue in a year: `nvl.2.loyalty`. */
import type { Results } from '../../language/schema/results.ts';
import { explainCustomersWords } from '../../messages/report/explain-customers.ts';
import type { TermView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, moneyTerm, placesOf } from './context.ts';

type Factor = 'number' | 'value' | 'loyalty';
type Year = Results['nvl'][number];

export const explainNvl: Explain = ([at = '', key = ''], context) => {
  const { results, strategy, formats, language, terms } = context;
  const index = Number(at);
  const year = results.nvl[index];
  if (!year || !(key === 'number' || key === 'value' || key === 'loyalty' || key === 'revenueChange'))
    return null;
  const words = explainCustomersWords[language];
  const yearText = formats.plainNumber(year.year);
  const names = new Map(strategy.segments.map(({ id, name }) => [id, name]));
  const parts = year.segments.map((segment) =>
    moneyTerm(context, { name: names.get(segment.id) ?? segment.id, value: segment[key] }),
  );
  const split = key === 'revenueChange' ? null : logMeans(key, index, year, context);
  const effects = list(
    'e',
    words.effects,
    year.segments.map((segment) => segment[key]),
    formats.signedMoney,
  );
  return {
    figure: `nvl.${at}.${key}`,
    name: key === 'revenueChange' ? words.revenueChange(yearText) : words.effectOf(terms.nvl[key], yearText),
    value: year[key],
    text: formats.signedMoney(year[key]),
    formula: split ? 'sum(l × ln(x ÷ y))' : 'sum(e)',
    terms: split ?? [effects],
    parts,
    places: placesOf(context, ['segments']),
  };
};

/**
 * The log mean of revenue times the logarithm of the growth of a factor, segment by segment; null where a segment has no
 * revenue on one side, whose whole change then goes to what was missing there.
 */
function logMeans(
  factor: Factor,
  at: number,
  year: Year,
  { results, formats, language, terms }: ExplainContext,
): readonly TermView[] | null {
  const words = explainCustomersWords[language];
  const means = year.segments.map(({ mean }) => mean);
  if (means.includes(null)) return null;
  const side = (name: 'baseline' | 'strategy') =>
    results.segments.map(({ years }) => years[at]?.[name][factor] ?? 1);
  const print = {
    number: (value: number) => formats.number(value, { atMost: 1 }),
    value: formats.unitPrice,
    loyalty: (value: number) => formats.rate(value, { atMost: 2 }),
  }[factor];
  return [
    list(
      'l',
      words.meanRevenue,
      means.map((mean) => mean ?? 0),
      formats.money,
    ),
    list('x', words.with(terms.nvl[factor]), side('strategy'), print),
    list('y', words.without(terms.nvl[factor]), side('baseline'), print),
  ];
}

/** In full precision: the logarithm of a quotient close to 1 needs all of it. */
function list(
  symbol: string,
  name: string,
  value: readonly number[],
  print: (value: number) => string,
): TermView {
  const [first, last] = [value[0], value.at(-1)];
  return {
    symbol,
    name,
    value,
    text: first === undefined || last === undefined ? '' : `${print(first)} … ${print(last)}`,
  };
}
