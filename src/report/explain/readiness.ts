/** The figures behind the readiness: `readiness.breakEvenCustomers`, `readiness.facts.base.customers`. */
import type { ReadinessFacts } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import { explainReadinessWords } from '../../messages/report/explain-readiness.ts';
import type { ExplanationView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, moneyTerm, numberTerm, placed } from './context.ts';
import { explainBaseFact } from './readiness-base.ts';
import { explainStated } from './stated.ts';

type Factor = 'competition' | 'stability' | 'growth' | 'size' | 'personalisation';
type Item<Key extends keyof ReadinessFacts> = NonNullable<ReadinessFacts[Key]>;

export const explainReadiness: Explain = ([head = '', fact = '', ...path], context) => {
  if (head === 'breakEvenCustomers') return explainBreakEvenCustomers('likely', context);
  if (head !== 'facts') return null;
  const [key = '', field = ''] = path;
  const { facts } = context.results.readiness;
  switch (fact) {
    case 'factors':
      return explainScore(key as Factor, context);
    case 'base':
    case 'baseAtBest':
      return key === 'customers'
        ? explainCustomers(fact, context)
        : explainBreakEvenCustomers(fact === 'base' ? 'likely' : 'atBest', context);
    case 'cheaperSoftware':
      return explainBreakEvenCustomers('cheaper', context);
    case 'largestCustomer':
    case 'returning':
      return explainShare(fact, context);
    case 'data':
      return key === 'customers' ? explainCounted(context) : null;
    case 'margins':
      return explainMargin(Number(key), context);
    case 'priceCut':
      return facts.priceCut && explainPriceCut(key, facts.priceCut, context);
    default:
      return explainBaseFact([fact, key, field], context);
  }
};

function explainScore(factor: Factor, context: ExplainContext): ExplanationView | null {
  const { results, strategy, terms, language, formats } = context;
  const score = results.readiness.facts.factors.find(({ id }) => id === factor)?.score;
  if (score === undefined) return null;
  const words = explainReadinessWords[language];
  const note = strategy.readiness?.[factor]?.note;
  return {
    ...explainStated(context, {
      figure: `readiness.facts.factors.${factor}.score`,
      name: words.score(terms.factor[factor]),
      value: score,
      text: formats.number(score, { atMost: 1 }),
      path: `readiness.${factor}.score`,
      note: words.scoreMeans,
    }),
    ...(note !== undefined && { source: note }),
  };
}

function explainShare(key: 'largestCustomer' | 'returning', context: ExplainContext): ExplanationView | null {
  const { results, strategy, language, formats } = context;
  const value = results.readiness.facts[key];
  if (value === null) return null;
  const { data } = results.readiness.facts;
  if (data !== null && data[key] !== null) {
    return counted(context, {
      figure: `readiness.facts.${key}`,
      name: explainReadinessWords[language][key],
      value,
      text: formats.rate(value, { atMost: 2 }),
    });
  }
  return explainStated(context, {
    figure: `readiness.facts.${key}`,
    name: explainReadinessWords[language][key],
    value,
    text: formats.rate(value, { atMost: 2 }),
    path: `readiness.${key}`,
    evidence: strategy.readiness?.[key] ?? {},
  });
}

function explainCounted(context: ExplainContext): ExplanationView | null {
  const { results, language, formats } = context;
  const value = results.readiness.facts.data?.customers ?? null;
  if (value === null) return null;
  return counted(context, {
    figure: 'readiness.facts.data.customers',
    name: explainReadinessWords[language].customers,
    value,
    text: formats.number(value),
  });
}

/** A fact that was counted in orders: no line of the strategy states it. */
function counted(
  { results, language, formats }: ExplainContext,
  figure: Pick<ExplanationView, 'figure' | 'name' | 'text'> & { readonly value: number },
): ExplanationView {
  const { data } = results.readiness.facts;
  const words = explainReadinessWords[language];
  return {
    ...figure,
    formula: 'v',
    terms: [{ symbol: 'v', name: words.counted, value: figure.value, text: figure.text }],
    grade: 'measured',
    source: data?.source ?? words.orders,
    note: words.countedMeans(formats.dayInSentence(data?.at ?? results.asOf)),
  };
}

function explainMargin(at: number, context: ExplainContext): ExplanationView | null {
  const { results, language, formats } = context;
  const value = results.readiness.facts.margins[at];
  if (value === undefined) return null;
  return explainStated(context, {
    figure: `readiness.facts.margins.${at}`,
    name: explainReadinessWords[language].margin,
    value,
    text: formats.rate(value, { atMost: 2 }),
    path: `context.margins.${at}`,
  });
}

function explainCustomers(base: 'base' | 'baseAtBest', context: ExplainContext): ExplanationView | null {
  const value = context.results.readiness.facts[base]?.customers;
  if (value === undefined) return null;
  const { strategy, language, formats } = context;
  const words = explainReadinessWords[language];
  // At best, a segment whose number of customers has a range counts with that end.
  const likely = context.results.readiness.facts.base?.customers;
  const sum = value === likely;
  return {
    figure: `readiness.facts.${base}.customers`,
    name: words.customers,
    value,
    text: formats.number(value, { atMost: 1 }),
    formula: sum ? strategy.segments.map((_, at) => `c${at + 1}`).join(' + ') : 'c',
    terms: sum
      ? strategy.segments.map(({ id, name, customers }, at) =>
          numberTerm(context, {
            symbol: `c${at + 1}`,
            name,
            value: customers.value,
            ...placed(context, `segments.${id}.customers`),
          }),
        )
      : [numberTerm(context, { symbol: 'c', name: words.needed.atBest, value })],
  };
}

function explainBreakEvenCustomers(
  kind: 'likely' | 'atBest' | 'cheaper',
  context: ExplainContext,
): ExplanationView | null {
  const { results, language, formats } = context;
  const { facts, breakEvenCustomers } = results.readiness;
  const words = explainReadinessWords[language];
  const base = kind === 'atBest' ? facts.baseAtBest : facts.base;
  const [figure, value] = {
    likely: ['readiness.breakEvenCustomers', breakEvenCustomers] as const,
    atBest: ['readiness.facts.baseAtBest.breakEvenCustomers', base?.breakEvenCustomers ?? null] as const,
    cheaper: [
      'readiness.facts.cheaperSoftware.breakEvenCustomers',
      facts.cheaperSoftware?.breakEvenCustomers ?? null,
    ] as const,
  }[kind];
  if (base === null || value === null) return null;
  const customers = `readiness.facts.${kind === 'atBest' ? 'baseAtBest' : 'base'}.customers`;
  const own = kind === 'atBest' ? {} : { figure: 'finance.pvCosts' };
  return {
    figure,
    name: words.needed[kind],
    value,
    text: formats.number(value, { atMost: 1 }),
    formula: kind === 'cheaper' ? 'max(0, n × (K − s ÷ 2 − B) ÷ G)' : 'max(0, n × (K − B) ÷ G)',
    terms: [
      numberTerm(context, {
        symbol: 'n',
        name: capital(words.customers),
        value: base.customers,
        figure: customers,
      }),
      moneyTerm(context, { symbol: 'K', name: words.pvCosts, value: base.pvCosts, ...own }),
      ...(kind === 'cheaper'
        ? [
            moneyTerm(context, {
              symbol: 's',
              name: words.pvSoftware,
              value: facts.cheaperSoftware?.pvSoftware ?? 0,
            }),
          ]
        : []),
      moneyTerm(context, { symbol: 'B', name: words.pvOther, value: base.pvOther }),
      moneyTerm(context, { symbol: 'G', name: words.pvGrowing, value: base.pvGrowing }),
    ],
    note: words.growingMeans,
  };
}

function explainPriceCut(
  key: string,
  { cut, revenue, margin, lost, moreSales }: Item<'priceCut'>,
  context: ExplainContext,
): ExplanationView | null {
  const { language, formats, strategy } = context;
  const words = explainReadinessWords[language];
  const rate = (symbol: string, name: string, value: number, figure?: string) => ({
    symbol,
    name,
    value,
    text: formats.rate(value, { atMost: 2 }),
    ...(figure !== undefined && { figure }),
  });
  const cutTerm = rate('p', words.cut, cut);
  switch (key) {
    case 'lost':
      return {
        figure: 'readiness.facts.priceCut.lost',
        name: words.lost,
        value: lost,
        text: formats.money(lost),
        formula: 'p × R',
        terms: [cutTerm, moneyTerm(context, { symbol: 'R', name: words.revenue, value: revenue })],
      };
    case 'moreSales':
      return moreSales === null
        ? null
        : {
            figure: 'readiness.facts.priceCut.moreSales',
            name: words.moreSales,
            value: moreSales,
            text: formats.rate(moreSales, { atMost: 2 }),
            formula: 'p ÷ (g − p)',
            terms: [cutTerm, rate('g', capital(words.meanMargin), margin, 'readiness.facts.priceCut.margin')],
            note: words.moreSalesMeans,
          };
    case 'margin':
      return {
        figure: 'readiness.facts.priceCut.margin',
        name: words.meanMargin,
        value: margin,
        text: formats.rate(margin, { atMost: 2 }),
        formula: 'sum(r × g) ÷ sum(r)',
        terms: [
          {
            symbol: 'r',
            name: words.revenues,
            value: strategy.segments.map(({ customers, revenue: each }) => customers.value * each.value),
            text: formats.money(revenue),
          },
          {
            symbol: 'g',
            name: words.margins,
            value: strategy.segments.map((segment) => segment.margin.value),
            text: formats.rate(margin),
          },
        ],
      };
    default:
      return null;
  }
}
