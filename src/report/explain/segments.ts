/** What a customer of a segment is worth. */
import type { SegmentResult } from '../../language/schema/results.ts';
import type { Segment } from '../../language/schema/segments.ts';
import { explainCustomersWords } from '../../messages/report/explain-customers.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import {
  type Explain,
  type ExplainContext,
  listTerm,
  moneyTerm,
  numberTerm,
  placed,
  placesOf,
  rateTerm,
} from './context.ts';

export const explainSegment: Explain = ([id = '', key = '', ...rest], context) => {
  const segment = context.strategy.segments.find((candidate) => candidate.id === id);
  const result = context.results.segments.find((candidate) => candidate.id === id);
  if (!segment || !result) return null;
  const { words, terms, formats, results, language } = context;
  const more = explainCustomersWords[language];
  const stated = evidence(segment, context);
  const path = `segments.${id}`;
  const margin = moneyTerm(context, {
    symbol: 'm',
    name: words.marginPerYear,
    value: result.marginPerYear,
    figure: `${path}.marginPerYear`,
  });
  const amount = (symbol: string, of: 'revenue' | 'serviceCost' | 'acquisitionCost', name: string) =>
    moneyTerm(context, { symbol, name, value: segment[of]?.value ?? 0, ...placed(context, `${path}.${of}`) });
  const share = (symbol: string, of: 'retention' | 'margin', name: string) =>
    rateTerm(context, { symbol, name, value: segment[of].value, ...placed(context, `${path}.${of}`) });
  switch (key) {
    case 'marginPerYear':
      return {
        figure: `${path}.marginPerYear`,
        name: `${segment.name}: ${words.marginPerYear}`,
        value: result.marginPerYear,
        text: formats.unitPrice(result.marginPerYear),
        formula: 'V × g − s',
        terms: [
          amount('V', 'revenue', words.revenue),
          share('g', 'margin', words.margin),
          amount('s', 'serviceCost', words.serviceCost),
        ],
        ...stated,
      };
    case 'clv':
      if (result.clv === null) return null;
      return {
        figure: `${path}.clv`,
        name: `${segment.name}: ${terms.customers.clv}`,
        value: result.clv,
        text: formats.unitPrice(result.clv),
        formula: 'm × r ÷ (1 + d − r)',
        terms: [
          margin,
          share('r', 'retention', words.retention),
          rateTerm(context, {
            symbol: 'd',
            name: words.discountRate,
            value: results.plan.discountRate,
            figure: 'finance.discountRate',
          }),
        ],
        ...stated,
        note: words.clvMeans,
      };
    case 'baseValue':
      if (result.baseValue === null || result.clv === null) return null;
      return {
        figure: `${path}.baseValue`,
        name: words.of(segment.name, more.baseValue),
        value: result.baseValue,
        text: formats.money(result.baseValue),
        formula: 'c × w',
        terms: [
          numberTerm(context, {
            symbol: 'c',
            name: words.customers,
            value: segment.customers.value,
            figure: `customers.${path}.customers`,
          }),
          moneyTerm(context, {
            symbol: 'w',
            name: terms.customers.clv,
            value: result.clv,
            figure: `${path}.clv`,
          }),
        ],
        ...stated,
      };
    case 'clvToAcquisitionCost':
      if (result.clvToAcquisitionCost === null || result.clv === null) return null;
      return {
        figure: `${path}.clvToAcquisitionCost`,
        name: words.of(segment.name, more.clvToCac),
        value: result.clvToAcquisitionCost,
        text: formats.number(result.clvToAcquisitionCost, 2),
        formula: 'w ÷ a',
        terms: [
          moneyTerm(context, {
            symbol: 'w',
            name: terms.customers.clv,
            value: result.clv,
            figure: `${path}.clv`,
          }),
          amount('a', 'acquisitionCost', words.acquisitionCost),
        ],
        ...stated,
      };
    case 'breakEvenRetention':
      if (result.breakEvenRetention === null) return null;
      return {
        figure: `${path}.breakEvenRetention`,
        name: words.of(segment.name, more.breakEven),
        value: result.breakEvenRetention,
        text: formats.rate(result.breakEvenRetention, { atMost: 2 }),
        formula: 'a × (1 + d) ÷ (m + a)',
        terms: [
          amount('a', 'acquisitionCost', words.acquisitionCost),
          rateTerm(context, {
            symbol: 'd',
            name: words.discountRate,
            value: results.plan.discountRate,
            figure: 'finance.discountRate',
          }),
          margin,
        ],
        ...stated,
      };
    case 'npv':
      return explainChange(segment.name, path, result, context);
    case 'years':
      return explainYear(segment.name, path, result, rest, context);
    default:
      return null;
  }
};

/** Present value of the monthly changes of contribution. */
function explainChange(
  name: string,
  path: string,
  { npv, contributionChange }: SegmentResult,
  context: ExplainContext,
): ExplanationView {
  const { words, formats, results } = context;
  const monthly = results.plan.discounting === 'monthly';
  const months = contributionChange.map((_, index) => index + 1);
  return {
    figure: `${path}.npv`,
    name: words.of(name, explainCustomersWords[context.language].npv),
    value: npv,
    text: formats.money(npv),
    formula: monthly ? 'sum(b ÷ (1 + d) ^ (m ÷ 12))' : 'sum(b ÷ (1 + d) ^ y)',
    terms: [
      listTerm(context, {
        symbol: 'b',
        name: explainCustomersWords[context.language].contributionChange,
        values: contributionChange,
      }),
      rateTerm(context, {
        symbol: 'd',
        name: words.discountRate,
        value: results.plan.discountRate,
        figure: 'finance.discountRate',
      }),
      listTerm(context, {
        symbol: monthly ? 'm' : 'y',
        name: monthly ? words.monthNumbers : words.yearNumbers,
        values: monthly ? months : months.map((month) => Math.ceil(month / 12)),
        print: formats.plainNumber,
      }),
    ],
    places: placesOf(context, [path]),
  };
}

const yearFormulas = {
  number: 'R ÷ (V × L)',
  value: 'R ÷ (N × L)',
  loyalty: 'R ÷ (N × V)',
  revenue: 'N × V × L',
};

/** R = N·V·L of one year on one side: each of the four from the other three. */
function explainYear(
  name: string,
  path: string,
  { years }: SegmentResult,
  [at = '', side = '', key = '']: readonly string[],
  context: ExplainContext,
): ExplanationView | null {
  const { formats, language, terms } = context;
  const words = explainCustomersWords[language];
  const year = years[Number(at)];
  const told = side === 'strategy' ? year?.strategy : side === 'baseline' ? year?.baseline : undefined;
  if (!told || !(key === 'number' || key === 'value' || key === 'loyalty' || key === 'revenue')) return null;
  const { number, value, loyalty, revenue } = told;
  if (told[key] === null) return null;
  const factors = { number, value, loyalty, revenue };
  const symbols = { number: 'N', value: 'V', loyalty: 'L', revenue: 'R' } as const;
  const print = {
    number: (amount: number) => formats.number(amount, { atMost: 1 }),
    value: formats.unitPrice,
    loyalty: (amount: number) => formats.rate(amount, { atMost: 2 }),
    revenue: formats.money,
  };
  const others = (Object.keys(symbols) as (keyof typeof symbols)[]).filter((other) => other !== key);
  // Where one of the others is missing or nothing there is no quotient, and the value stands for itself.
  const whole = key === 'revenue' || others.every((other) => (factors[other] ?? 0) !== 0);
  const term = (of: keyof typeof symbols): TermView => ({
    symbol: symbols[of],
    name: terms.nvl[of],
    value: factors[of] ?? 0,
    text: print[of](factors[of] ?? 0),
    ...(of !== key && factors[of] !== null && { figure: `${path}.years.${at}.${side}.${of}` }),
  });
  return {
    figure: `${path}.years.${at}.${side}.${key}`,
    name: context.words.of(
      name,
      words.inYear(
        terms.nvl[key],
        formats.plainNumber(Number(at) + 1),
        side === 'strategy' ? words.withStrategy : words.withoutStrategy,
      ),
    ),
    value: told[key],
    text: print[key](told[key]),
    formula: whole ? yearFormulas[key] : symbols[key],
    terms: whole ? others.map(term) : [term(key)],
    places: placesOf(context, [path]),
  };
}

function evidence(segment: Segment, context: ExplainContext) {
  const source = segment.revenue.source ?? segment.source;
  return {
    places: placesOf(context, [`segments.${segment.id}`]),
    grade: segment.retention.grade ?? segment.grade ?? 'assumed',
    ...(source !== undefined && { source }),
  };
}
