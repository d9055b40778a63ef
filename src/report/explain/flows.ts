/** Figures that come from the monthly flows: present values, payback, peak funding, the years, what lies beyond the plan. */
import type { Finance } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type ExplainContext, listTerm, moneyTerm, numberTerm, placed, rateTerm } from './context.ts';
import type { FinanceCase } from './finance.ts';
import { costParts, worthParts } from './parts.ts';

export function explainFlows(
  [key = '', year = '', item = '']: readonly string[],
  context: ExplainContext,
  subject: FinanceCase,
): ExplanationView | null {
  switch (key) {
    case 'pvBenefits':
    case 'pvCosts':
      return presentValue(key, context, subject);
    case 'irr':
      return internalRate(context, subject);
    case 'paybackMonths':
      return payback(context, subject);
    case 'peakFunding':
      return peakFunding(context, subject);
    case 'upfront':
      return year === 'benefits' || year === 'costs' ? upfront(year, context, subject) : null;
    case 'years':
      return planYear(Number(year), item, context, subject);
    case 'beyondPlan':
      return beyondPlan(context, subject);
    default:
      return null;
  }
}

/** Exponents of the discount: months at their own time, or whole years; time 0 stands apart in `upfront`. */
function timing(context: ExplainContext, finance: Finance): { power: string; term: TermView } {
  const { words, formats, results } = context;
  const print = formats.plainNumber;
  const months = finance.months.map((_, index) => index + 1);
  if (results.plan.discounting === 'monthly') {
    return {
      power: 'm ÷ 12',
      term: listTerm(context, { symbol: 'm', name: words.monthNumbers, values: months, print }),
    };
  }
  const values = months.map((month) => Math.ceil(month / 12));
  return { power: 'y', term: listTerm(context, { symbol: 'y', name: words.yearNumbers, values, print }) };
}

function rate(context: ExplainContext, { finance, path }: FinanceCase): TermView {
  const name = capital(context.terms.returns.discountRate);
  return rateTerm(context, {
    symbol: 'r',
    name,
    value: finance.discountRate,
    figure: `${path}.discountRate`,
  });
}

function presentValue(
  key: 'pvBenefits' | 'pvCosts',
  context: ExplainContext,
  subject: FinanceCase,
): ExplanationView {
  const { finance, path, what, isPlan } = subject;
  const { words, terms, formats } = context;
  const side = key === 'pvBenefits' ? 'benefits' : 'costs';
  const names =
    side === 'benefits'
      ? { whole: terms.returns.presentBenefits, upfront: words.upfrontBenefits, flows: words.benefitsByMonth }
      : { whole: terms.returns.presentCosts, upfront: words.upfrontCosts, flows: words.costsByMonth };
  const { power, term } = timing(context, finance);
  const upfront = finance.upfront[side];
  const parts = isPlan ? (side === 'benefits' ? worthParts(context) : costParts(context)) : [];
  return {
    figure: `${path}.${key}`,
    name: words.of(capital(names.whole), what),
    value: finance[key],
    text: formats.money(finance[key]),
    formula: `${upfront === 0 ? '' : 'u + '}sum(f ÷ (1 + r) ^ (${power}))`,
    terms: [
      ...(upfront === 0 ? [] : [moneyTerm(context, { symbol: 'u', name: names.upfront, value: upfront })]),
      listTerm(context, {
        symbol: 'f',
        name: names.flows,
        values: finance.months.map((month) => month[side]),
      }),
      rate(context, subject),
      term,
    ],
    ...(parts.length > 0 && { parts }),
    ...(parts.length > 0 && side === 'benefits' && { note: words.worthsNeedNotAddUp }),
  };
}

/** What stands at time 0: cost lines one by one where they add up to it, else as the strategy states it. */
function upfront(
  side: 'benefits' | 'costs',
  context: ExplainContext,
  { finance, path, what, isPlan }: FinanceCase,
): ExplanationView {
  const { words, formats, results, strategy } = context;
  const value = finance.upfront[side];
  const name = side === 'benefits' ? words.upfrontBenefits : words.upfrontCosts;
  const lines = results.costs.filter((cost) => cost.upfront !== 0);
  const named = side === 'costs' && isPlan && lines.length > 0;
  const terms = named
    ? lines.map((cost, index) =>
        moneyTerm(context, {
          symbol: `k${index + 1}`,
          name: strategy.costs.find(({ id }) => id === cost.id)?.name ?? cost.id,
          value: cost.upfront,
          ...placed(context, `costs.${cost.id}`),
        }),
      )
    : [moneyTerm(context, { symbol: 'u', name, value })];
  return {
    figure: `${path}.upfront.${side}`,
    name: words.of(name, what),
    value,
    text: formats.money(value),
    formula: terms.map(({ symbol }) => symbol).join(' + '),
    terms,
  };
}

/** Time 0, then the months: net flows or cumulative cash. */
function fromTimeZero(finance: Finance, key: 'net' | 'cumulative'): readonly number[] {
  return [finance.upfront.benefits - finance.upfront.costs, ...finance.months.map((month) => month[key])];
}

function internalRate(context: ExplainContext, { finance, path, what }: FinanceCase): ExplanationView | null {
  if (finance.irr === null) return null;
  const { words, terms, formats, results } = context;
  const yearly = results.plan.discounting === 'yearEnd';
  const times = [0, ...finance.months.map((_, index) => (yearly ? Math.floor(index / 12) + 1 : index + 1))];
  return {
    figure: `${path}.irr`,
    name: words.of(capital(terms.returns.irr), what),
    value: finance.irr,
    text: formats.rate(finance.irr),
    formula: yearly ? 'irr(n, y)' : 'irr(n, m ÷ 12)',
    terms: [
      listTerm(context, { symbol: 'n', name: words.netByMonth, values: fromTimeZero(finance, 'net') }),
      listTerm(context, {
        symbol: yearly ? 'y' : 'm',
        name: yearly ? words.yearNumbers : words.monthNumbers,
        values: times,
        print: formats.plainNumber,
      }),
    ],
    note: words.irrMeans,
  };
}

function payback(context: ExplainContext, { finance, path, what }: FinanceCase): ExplanationView | null {
  const value = finance.paybackMonths;
  if (value === null) return null;
  const { words, terms, formats } = context;
  const cash = fromTimeZero(finance, 'cumulative');
  const last = cash.findLastIndex((amount) => amount < 0);
  const head = {
    figure: `${path}.paybackMonths`,
    name: words.of(capital(terms.returns.paybackTime), what),
    value,
    text: formats.months(value),
  };
  if (last < 0) return { ...head, formula: '0', terms: [], note: words.neverBelow };
  return {
    ...head,
    formula: 'm + (0 − a) ÷ (b − a)',
    terms: [
      { symbol: 'm', name: words.monthsBelowZero, value: last, text: formats.plainNumber(last) },
      moneyTerm(context, { symbol: 'a', name: words.cashThen, value: cash[last] ?? 0 }),
      moneyTerm(context, { symbol: 'b', name: words.cashAfter, value: cash[last + 1] ?? 0 }),
    ],
  };
}

function peakFunding(context: ExplainContext, { finance, path, what }: FinanceCase): ExplanationView {
  const { words, terms, formats } = context;
  const cash = fromTimeZero(finance, 'cumulative');
  const lowest = cash.reduce((at, value, month) => (value < (cash[at] ?? 0) ? month : at), 0);
  const when = finance.months[lowest - 1]?.month;
  const name = when === undefined ? words.upfrontNet : words.of(words.lowestCash, formats.monthLabel(when));
  return {
    figure: `${path}.peakFunding`,
    name: words.of(capital(terms.returns.peakFunding), what),
    value: finance.peakFunding,
    text: formats.money(finance.peakFunding),
    formula: 'max(0, −c)',
    terms: [moneyTerm(context, { symbol: 'c', name, value: cash[lowest] ?? 0 })],
    note: words.peakMeans,
  };
}

function planYear(
  number: number,
  item: string,
  context: ExplainContext,
  { finance, path, what, isPlan }: FinanceCase,
): ExplanationView | null {
  const { words, terms, formats } = context;
  const index = finance.years.findIndex(({ year }) => year === number);
  const year = finance.years[index];
  if (!year) return null;
  const at = `${path}.years.${number}`;
  const titles = {
    benefits: words.benefitsOfYear,
    costs: words.costsOfYear,
    net: words.netOfYear,
    cumulative: capital(terms.returns.cumulative),
  };
  const head = (key: keyof typeof titles) => ({
    figure: `${at}.${key}`,
    name: words.of(words.of(titles[key], words.year(formats.plainNumber(number))), what),
    value: year[key],
    text: formats.money(year[key]),
  });
  const part = (symbol: string, key: keyof typeof titles) =>
    moneyTerm(context, { symbol, name: titles[key], value: year[key], figure: `${at}.${key}` });
  if (item === 'cumulative' && !isPlan) {
    const values = fromTimeZero(finance, 'net').slice(0, number * 12 + 1);
    return {
      ...head('cumulative'),
      formula: 'sum(n)',
      terms: [listTerm(context, { symbol: 'n', name: words.netByMonth, values })],
    };
  }
  if (item === 'benefits' || item === 'costs') {
    const values = finance.months.slice(index * 12, index * 12 + 12).map((month) => month[item]);
    const name = item === 'benefits' ? words.benefitsByMonth : words.costsByMonth;
    return { ...head(item), formula: 'sum(f)', terms: [listTerm(context, { symbol: 'f', name, values })] };
  }
  if (item === 'net') {
    return { ...head('net'), formula: 'b − k', terms: [part('b', 'benefits'), part('k', 'costs')] };
  }
  if (item !== 'cumulative') return null;
  const before = finance.years[index - 1];
  const start = before
    ? moneyTerm(context, {
        symbol: 'c',
        name: words.cumulativeBefore,
        value: before.cumulative,
        figure: `${path}.years.${before.year}.cumulative`,
      })
    : moneyTerm(context, {
        symbol: 'c',
        name: words.upfrontNet,
        value: finance.upfront.benefits - finance.upfront.costs,
      });
  return { ...head('cumulative'), formula: 'c + n', terms: [start, part('n', 'net')] };
}

/** Only the plan's own: its customers at the end stand in the results. */
function beyondPlan(context: ExplainContext, subject: FinanceCase): ExplanationView | null {
  if (!subject.isPlan) return null;
  const { results, strategy, words, terms, formats } = context;
  const valued = results.segments.filter(({ clv }) => clv !== null);
  const closing = (side: 'baseline' | 'strategy') =>
    valued.map(({ customers }) => customers[side].at(-1) ?? 0);
  const months = results.plan.months;
  const yearly = results.plan.discounting === 'yearEnd';
  const time = yearly ? Math.ceil(months / 12) : months;
  const print = formats.number;
  const value = results.finance.beyondPlan;
  return {
    figure: 'finance.beyondPlan',
    name: capital(terms.returns.beyondPlan),
    value,
    text: formats.money(value),
    formula: `sum((s − b) × v) ÷ (1 + r) ^ ${yearly ? 't' : '(t ÷ 12)'}`,
    terms: [
      listTerm(context, { symbol: 's', name: words.customersAtEnd, values: closing('strategy'), print }),
      listTerm(context, { symbol: 'b', name: words.customersWithout, values: closing('baseline'), print }),
      listTerm(context, {
        symbol: 'v',
        name: words.lifetimeValues,
        values: valued.map(({ clv }) => clv ?? 0),
      }),
      rate(context, subject),
      numberTerm(context, { symbol: 't', name: yearly ? words.lastYear : words.planMonths, value: time }),
    ],
    parts: valued.map(({ id, clv }) => ({
      name: words.segment(strategy.segments.find((segment) => segment.id === id)?.name ?? id),
      value: clv ?? 0,
      text: formats.money(clv ?? 0),
      figure: `segments.${id}.clv`,
      ...placed(context, `segments.${id}`),
    })),
    note: words.beyondMeans,
  };
}
