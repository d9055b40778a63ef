/** Section 4 beside the segments' own worth: the base, shares, tiers, contacts, what benefits move. */
import type { CustomersResult } from '../../language/schema/results-customers.ts';
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
import { explainShare, shareOfCustomers } from './customer-shares.ts';
import { explainStated } from './stated.ts';

export const explainCustomers: Explain = ([group = '', id = '', ...keys], context) => {
  switch (group) {
    case 'base':
      return explainBase([id, ...keys].join('.'), context);
    case 'segments':
      return explainShare(id, keys.join('.'), context);
    case 'tiers':
      return explainTier(id, keys[0] ?? '', context);
    case 'moved':
      return explainMoved(id, keys[0] ?? '', context);
    case 'playbook':
      return explainPlaybook(context);
    case 'halfInFiveYears':
      return explainHalf(context);
    default:
      return null;
  }
};

type Explained = Omit<ExplanationView, 'figure'>;

function explainBase(key: string, context: ExplainContext): ExplanationView | null {
  const { base } = context.results.customers;
  const explained = base && explainBaseKey(key, base, context);
  return (
    explained && { ...explained, figure: `customers.base.${key}`, places: placesOf(context, ['segments']) }
  );
}

function explainBaseKey(
  key: string,
  base: NonNullable<CustomersResult['base']>,
  context: ExplainContext,
): Explained | null {
  const { formats, language, results } = context;
  const words = explainCustomersWords[language];
  const count = (value: number) => formats.number(Math.round(value));
  const customers = numberTerm(context, {
    symbol: 'n',
    name: words.allCustomers,
    value: base.customers,
    figure: 'customers.base.customers',
  });
  switch (key) {
    case 'customers':
      return {
        name: words.allCustomers,
        value: base.customers,
        text: count(base.customers),
        formula: 'sum(c)',
        terms: [segmentCounts(context)],
        parts: results.customers.segments.map(({ id, customers: own }) => ({
          name: segmentName(id, context),
          value: own,
          text: count(own),
          figure: `customers.segments.${id}.customers`,
        })),
      };
    case 'value': {
      if (base.value === null) return null;
      const values = results.segments.map(({ id, baseValue }) => ({ id, value: baseValue ?? 0 }));
      return {
        name: words.allValue,
        value: base.value,
        text: formats.money(base.value),
        formula: 'sum(b)',
        terms: [
          listTerm(context, {
            symbol: 'b',
            name: words.valueBySegment,
            values: values.map(({ value }) => value),
          }),
        ],
        parts: values.map(({ id, value }) =>
          moneyTerm(context, { name: segmentName(id, context), value, figure: `segments.${id}.baseValue` }),
        ),
      };
    }
    case 'valueToRevenue':
      if (base.valueToRevenue === null || base.value === null) return null;
      return {
        name: words.valueToRevenue,
        value: base.valueToRevenue,
        text: formats.rate(base.valueToRevenue),
        formula: 'w ÷ sum(c × v)',
        terms: [
          moneyTerm(context, {
            symbol: 'w',
            name: words.allValue,
            value: base.value,
            figure: 'customers.base.value',
          }),
          segmentCounts(context),
          listTerm(context, {
            symbol: 'v',
            name: words.revenueBySegment,
            values: results.customers.segments.map(({ revenue }) => revenue),
            print: formats.unitPrice,
          }),
        ],
      };
    case 'closing.baseline':
    case 'closing.strategy': {
      const side = key === 'closing.baseline' ? 'baseline' : 'strategy';
      const ends = results.segments.map(({ customers: months }) => months[side].at(-1) ?? 0);
      return {
        name: side === 'baseline' ? words.closingWithout : words.closingWith,
        value: base.closing[side],
        text: count(base.closing[side]),
        formula: 'sum(c)',
        terms: [listTerm(context, { symbol: 'c', name: words.bySegment, values: ends, print: count })],
        parts: results.segments.map(({ id }, at) => ({
          name: segmentName(id, context),
          value: ends[at] ?? 0,
          text: count(ends[at] ?? 0),
        })),
      };
    }
    case 'change.baseline':
      if (base.change === null) return null;
      return {
        name: words.change,
        value: base.change.baseline,
        text: formats.signedRate(base.change.baseline),
        formula: 'c ÷ n − 1',
        terms: [
          numberTerm(context, {
            symbol: 'c',
            name: words.closingWithout,
            value: base.closing.baseline,
            figure: 'customers.base.closing.baseline',
          }),
          customers,
        ],
      };
    case 'contacted':
    case 'cutByConduct': {
      const value = base[key];
      if (value === null) return null;
      return {
        name: key === 'contacted' ? words.contactedShare : words.conductShare,
        value,
        text: formats.rate(value),
        formula: 'a ÷ n',
        terms: [
          numberTerm(context, {
            symbol: 'a',
            name: key === 'contacted' ? words.contacted : words.conduct,
            value: value * base.customers,
          }),
          customers,
        ],
      };
    }
    default:
      return null;
  }
}

function segmentCounts(context: ExplainContext): TermView {
  const { results, formats, language } = context;
  return listTerm(context, {
    symbol: 'c',
    name: explainCustomersWords[language].bySegment,
    values: results.customers.segments.map(({ customers }) => customers),
    print: (value) => formats.number(value),
  });
}

function segmentName(id: string, { strategy }: ExplainContext): string {
  return strategy.segments.find((segment) => segment.id === id)?.name ?? id;
}

function explainTier(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, formats, language, terms } = context;
  const tier = results.customers.tiers.find((candidate) => candidate.id === id);
  const base = results.customers.base;
  if (!tier || !base) return null;
  const words = explainCustomersWords[language];
  const own = strategy.segments.filter((segment) => tier.segments.includes(segment.id));
  const known = own.filter(({ managers = 0 }) => managers > 0);
  const list = (symbol: string, name: string, values: readonly number[], print = formats.unitPrice) =>
    listTerm(context, { symbol, name, values, print });
  const counts = (segments: typeof own) =>
    list(
      'c',
      words.bySegment,
      segments.map(({ customers }) => customers.value),
      (value) => formats.number(value),
    );
  const explained = ((): Pick<Explained, 'name' | 'value' | 'text' | 'formula' | 'terms'> | null => {
    switch (key) {
      case 'customers':
        return {
          name: words.allCustomers,
          value: tier.customers,
          text: formats.number(tier.customers),
          formula: 'sum(c)',
          terms: [counts(own)],
        };
      case 'customersShare':
        return shareOfCustomers(tier.customersShare, 'sum(c) ÷ n', counts(own), context);
      case 'revenueShare':
        return tier.revenueShare === null
          ? null
          : {
              name: words.revenueShare,
              value: tier.revenueShare,
              text: formats.rate(tier.revenueShare),
              formula: 'sum(c × v) ÷ r',
              terms: [
                counts(own),
                list(
                  'v',
                  words.revenueBySegment,
                  own.map(({ revenue }) => revenue.value),
                ),
                moneyTerm(context, { symbol: 'r', name: words.allRevenue, value: base.revenue }),
              ],
            };
      case 'serviceCost':
        return {
          name: words.serviceTotal,
          value: tier.serviceCost,
          text: formats.money(tier.serviceCost),
          formula: 'sum(c × s)',
          terms: [
            counts(own),
            list(
              's',
              words.serviceCosts,
              own.map(({ serviceCost }) => serviceCost?.value ?? 0),
            ),
          ],
        };
      case 'perManager':
        return tier.perManager === null
          ? null
          : {
              name: words.perManager,
              value: tier.perManager,
              text: formats.number(tier.perManager, { atMost: 1 }),
              formula: 'sum(c) ÷ sum(p)',
              terms: [
                counts(known),
                list(
                  'p',
                  words.managers,
                  known.map(({ managers = 0 }) => managers),
                  (value) => formats.number(value),
                ),
              ],
            };
      default:
        return null;
    }
  })();
  return (
    explained && {
      ...explained,
      figure: `customers.tiers.${id}.${key}`,
      name: context.words.of(terms.tier[tier.id], explained.name),
      places: placesOf(
        context,
        tier.segments.map((segment) => `segments.${segment}`),
      ),
    }
  );
}

function explainMoved(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, formats, language, terms } = context;
  const moved = results.customers.moved.find((candidate) => candidate.id === id);
  if (!moved) return null;
  const words = explainCustomersWords[language];
  const figure = `customers.moved.${id}.${key}`;
  const name = (what: string) => context.words.of(terms.nvl[moved.id], what);
  if (key === 'weight') {
    if (moved.weight === null) return null;
    return explainStated(context, {
      figure,
      name: name(words.weight),
      value: moved.weight,
      text: formats.rate(moved.weight, { atMost: 2 }),
      path: `plan.objective.${id}`,
    });
  }
  const all = [
    ...results.benefits.flatMap(({ id, npv }) => (npv === null ? [] : [{ path: `benefits.${id}`, npv }])),
    ...results.campaigns.map(({ id, npv }) => ({ path: `campaigns.${id}`, npv })),
  ];
  const names = new Map<string, string>([
    ...strategy.benefits.map((item) => [`benefits.${item.id}`, item.name] as const),
    ...strategy.campaigns.map((item) => [`campaigns.${item.id}`, item.name] as const),
  ]);
  const own = all.filter(({ path }) => moved.items.includes(path));
  const list = (symbol: string, of: typeof all, what: string) =>
    listTerm(context, { symbol, name: what, values: of.map(({ npv }) => npv) });
  const parts = own.map(({ path, npv }) =>
    moneyTerm(context, { name: names.get(path) ?? path, value: npv, figure: `${path}.npv` }),
  );
  if (key === 'worth') {
    return {
      figure,
      name: name(words.movedWorth),
      value: moved.worth,
      text: formats.money(moved.worth),
      formula: 'sum(w)',
      terms: [list('w', own, words.worths)],
      parts,
      note: words.movedMeans,
    };
  }
  if (key !== 'share' || moved.share === null) return null;
  return {
    figure,
    name: name(words.movedShare),
    value: moved.share,
    text: formats.rate(moved.share),
    formula: own.length === 0 ? '0' : 'sum(max(w, 0)) ÷ sum(max(a, 0))',
    terms: own.length === 0 ? [] : [list('w', own, words.worths), list('a', all, words.allWorths)],
    parts,
    note: words.movedMeans,
  };
}

function explainPlaybook(context: ExplainContext): ExplanationView | null {
  const { twoWay, oneWay, twoWayShare } = context.results.customers.playbook;
  if (twoWayShare === null) return null;
  const words = explainCustomersWords[context.language];
  return {
    figure: 'customers.playbook.twoWayShare',
    name: words.twoWayShare,
    value: twoWayShare,
    text: context.formats.rate(twoWayShare),
    formula: 't ÷ (t + o)',
    terms: [
      numberTerm(context, { symbol: 't', name: words.twoWay, value: twoWay }),
      numberTerm(context, { symbol: 'o', name: words.oneWay, value: oneWay }),
    ],
    ...(placed(context, 'playbook').place && { places: placesOf(context, ['playbook']) }),
  };
}

function explainHalf(context: ExplainContext): ExplanationView {
  const { halfInFiveYears } = context.results.customers;
  return {
    figure: 'customers.halfInFiveYears',
    name: explainCustomersWords[context.language].halfInFive,
    value: halfInFiveYears,
    text: rateTerm(context, { name: '', value: halfInFiveYears }).text,
    formula: '0.5 ^ (1 ÷ 5)',
    terms: [],
  };
}
