/** A segment's share of the base, how long its customers stay, when winning one pays back, what measurements make of him. */
import type { CustomerShare } from '../../language/schema/results-customers.ts';
import type { Segment } from '../../language/schema/segments.ts';
import { explainCustomersWords } from '../../messages/report/explain-customers.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type ExplainContext, moneyTerm, numberTerm, placed, placesOf, rateTerm } from './context.ts';
import { explainStated } from './stated.ts';

type Explained = Omit<ExplanationView, 'figure' | 'places'>;

const statedKeys = ['customers', 'retention', 'revenue', 'margin'] as const;

/** `customers.segments.<id>.<key>`. */
export function explainShare(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const segment = context.strategy.segments.find((candidate) => candidate.id === id);
  const share = context.results.customers.segments.find((candidate) => candidate.id === id);
  if (!segment || !share) return null;
  const figure = `customers.segments.${id}.${key}`;
  const stated = statedKeys.find((candidate) => candidate === key);
  if (stated !== undefined) return explainQuantity(stated, segment, figure, context);
  const explained = explainKey(key, segment, share, context);
  return (
    explained && {
      ...explained,
      figure,
      name: context.words.of(segment.name, explained.name),
      places: placesOf(context, [`segments.${id}`]),
    }
  );
}

function explainQuantity(
  key: (typeof statedKeys)[number],
  segment: Segment,
  figure: string,
  context: ExplainContext,
): ExplanationView {
  const { words, formats } = context;
  const { value } = segment[key];
  const share = key === 'retention' || key === 'margin';
  const source = segment[key].source ?? segment.source;
  return explainStated(context, {
    figure,
    name: words.of(segment.name, words[key]),
    value,
    text: share
      ? formats.rate(value, { atMost: 2 })
      : key === 'customers'
        ? formats.number(value)
        : formats.unitPrice(value),
    path: `segments.${segment.id}.${key}`,
    evidence: {
      grade: segment[key].grade ?? segment.grade ?? 'assumed',
      ...(source !== undefined && { source }),
    },
  });
}

/** How much of the whole base a part of it is; null without a base. `counted` is the part. */
export function shareOfCustomers(
  share: number | null,
  formula: string,
  counted: TermView,
  context: ExplainContext,
): Explained | null {
  const { base } = context.results.customers;
  if (share === null || base === null) return null;
  const words = explainCustomersWords[context.language];
  return {
    name: words.customersShare,
    value: share,
    text: context.formats.rate(share),
    formula,
    terms: [
      counted,
      numberTerm(context, {
        symbol: 'n',
        name: words.allCustomers,
        value: base.customers,
        figure: 'customers.base.customers',
      }),
    ],
  };
}

function explainKey(
  key: string,
  segment: Segment,
  share: CustomerShare,
  context: ExplainContext,
): Explained | null {
  const { results, formats, language, words: shared } = context;
  const words = explainCustomersWords[language];
  const path = `segments.${segment.id}`;
  const { base } = results.customers;
  const result = results.segments.find(({ id }) => id === segment.id);
  if (!result || !base) return null;
  const customers = numberTerm(context, {
    symbol: 'c',
    name: shared.customers,
    value: share.customers,
    figure: `customers.${path}.customers`,
  });
  const retention = rateTerm(context, {
    symbol: 'r',
    name: shared.retention,
    value: share.retention,
    figure: `customers.${path}.retention`,
  });
  const cost = (symbol: string, of: 'acquisitionCost' | 'serviceCost') =>
    moneyTerm(context, {
      symbol,
      name: shared[of],
      value: segment[of]?.value ?? 0,
      ...placed(context, `${path}.${of}`),
    });
  switch (key) {
    case 'customersShare':
      return shareOfCustomers(share.customersShare, 'c ÷ n', customers, context);
    case 'revenueShare':
      return share.revenueShare === null
        ? null
        : {
            name: words.revenueShare,
            value: share.revenueShare,
            text: formats.rate(share.revenueShare),
            formula: 'c × v ÷ a',
            terms: [
              customers,
              moneyTerm(context, {
                symbol: 'v',
                name: shared.revenue,
                value: share.revenue,
                figure: `customers.${path}.revenue`,
              }),
              moneyTerm(context, { symbol: 'a', name: words.allRevenue, value: base.revenue }),
            ],
          };
    case 'valueShare':
      return share.valueShare === null || result.baseValue === null || base.value === null
        ? null
        : {
            name: words.valueShare,
            value: share.valueShare,
            text: formats.rate(share.valueShare),
            formula: 'b ÷ w',
            terms: [
              moneyTerm(context, {
                symbol: 'b',
                name: words.allValue,
                value: result.baseValue,
                figure: `${path}.baseValue`,
              }),
              moneyTerm(context, {
                symbol: 'w',
                name: words.allValue,
                value: base.value,
                figure: 'customers.base.value',
              }),
            ],
          };
    case 'halfLifeYears':
      return share.halfLifeYears === null
        ? null
        : {
            name: words.halfLife,
            value: share.halfLifeYears,
            text: formats.number(share.halfLifeYears, 2),
            formula: 'ln(0.5) ÷ ln(r)',
            terms: [retention],
          };
    case 'movers':
      return share.movers === null || !segment.moves
        ? null
        : {
            name: words.movers,
            value: share.movers,
            text: formats.number(share.movers, { atMost: 1 }),
            formula: 'c × r × w',
            terms: [
              customers,
              retention,
              rateTerm(context, {
                symbol: 'w',
                name: words.moveRate,
                value: segment.moves.rate.value,
                ...placed(context, `${path}.moves.rate`),
              }),
            ],
          };
    case 'paybackMonths':
      return share.paybackMonths === null
        ? null
        : {
            name: words.payback,
            value: share.paybackMonths,
            text: formats.number(share.paybackMonths, 1),
            formula: '12 × a ÷ m',
            terms: [
              cost('a', 'acquisitionCost'),
              moneyTerm(context, {
                symbol: 'm',
                name: shared.marginPerYear,
                value: result.marginPerYear,
                figure: `${path}.marginPerYear`,
              }),
            ],
          };
    case 'winningToKeeping':
      return share.winningToKeeping === null
        ? null
        : {
            name: words.times,
            value: share.winningToKeeping,
            text: formats.number(share.winningToKeeping, 2),
            formula: 'a ÷ s',
            terms: [cost('a', 'acquisitionCost'), cost('s', 'serviceCost')],
          };
    case 'bearableServiceCost':
      return share.bearableServiceCost === null
        ? null
        : {
            name: words.bearable,
            value: share.bearableServiceCost,
            text: formats.unitPrice(share.bearableServiceCost),
            formula: 'max(0, v × g)',
            terms: [
              moneyTerm(context, {
                symbol: 'v',
                name: shared.revenue,
                value: share.revenue,
                figure: `customers.${path}.revenue`,
              }),
              rateTerm(context, {
                symbol: 'g',
                name: shared.margin,
                value: share.margin,
                figure: `customers.${path}.margin`,
              }),
            ],
          };
    default:
      return explainRefined(key, segment, share, context);
  }
}

function explainRefined(
  key: string,
  segment: Segment,
  { refined }: CustomerShare,
  context: ExplainContext,
): Explained | null {
  const { results, strategy, formats, language, words: shared } = context;
  const result = results.segments.find(({ id }) => id === segment.id);
  if (!refined || !result || result.clv === null) return null;
  const words = explainCustomersWords[language];
  const path = `segments.${segment.id}`;
  const measured = refined.levers.map(({ lever, kpi, measured: value }) => ({
    name: strategy.kpis.find(({ id }) => id === kpi)?.name ?? kpi,
    value,
    text:
      lever === 'retention' || lever === 'margin'
        ? formats.rate(value, { atMost: 2 })
        : formats.unitPrice(value),
  }));
  if (key === 'refined.clv') {
    const retention =
      refined.levers.find(({ lever }) => lever === 'retention')?.measured ?? segment.retention.value;
    return {
      name: words.refined,
      value: refined.clv,
      text: formats.unitPrice(refined.clv),
      formula: 'm × r ÷ (1 + d − r)',
      terms: [
        moneyTerm(context, { symbol: 'm', name: shared.marginPerYear, value: refined.marginPerYear }),
        rateTerm(context, { symbol: 'r', name: shared.retention, value: retention }),
        rateTerm(context, {
          symbol: 'd',
          name: shared.discountRate,
          value: results.plan.discountRate,
          figure: 'finance.discountRate',
        }),
      ],
      parts: measured,
      note: words.refinedMeans,
    };
  }
  if (key !== 'refined.change' || refined.change === null) return null;
  return {
    name: words.drift,
    value: refined.change,
    text: formats.signedRate(refined.change),
    formula: 'x ÷ c − 1',
    terms: [
      moneyTerm(context, {
        symbol: 'x',
        name: words.refined,
        value: refined.clv,
        figure: `customers.${path}.refined.clv`,
      }),
      moneyTerm(context, { symbol: 'c', name: words.first, value: result.clv, figure: `${path}.clv` }),
    ],
  };
}
