/** What a cost line takes: in all, in a year, in today's money, and what was really paid. */
import type { Cost } from '../../language/schema/costs.ts';
import type { CostResult } from '../../language/schema/results.ts';
import { monthsBetween } from '../../lib/calendar.ts';
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
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
import { type CostFlows, costFlows, paymentOf } from './cost-flows.ts';

interface Subject {
  readonly cost: Cost;
  readonly result: CostResult;
  readonly flows: CostFlows;
  readonly context: ExplainContext;
}

type Explained = Omit<ExplanationView, 'figure' | 'name'> & { readonly what: string };

export const explainCost: Explain = ([id = '', key = '', year = ''], context) => {
  const cost = context.strategy.costs.find((candidate) => candidate.id === id);
  const result = context.results.costs.find((candidate) => candidate.id === id);
  if (!cost || !result) return null;
  const explained = explainKey(key, Number(year), { cost, result, flows: costFlows(cost, context), context });
  if (!explained) return null;
  const { what, ...explanation } = explained;
  const source = cost.amount?.source ?? cost.price?.source ?? cost.quantity?.source ?? cost.source;
  return {
    ...explanation,
    figure: key === 'years' ? `costs.${id}.years.${year}` : `costs.${id}.${key}`,
    name: explainPlanWords[context.language].of(cost.name, what),
    places: placesOf(context, [`costs.${id}`]),
    grade: result.grade,
    ...(source !== undefined && { source }),
    ...(cost.owner !== undefined && { owner: cost.owner }),
  };
};

function explainKey(key: string, year: number, subject: Subject): Explained | null {
  const { result, flows, context } = subject;
  const words = explainPlanWords[context.language];
  const money = (value: number) => ({ value, text: context.formats.money(value) });
  switch (key) {
    case 'total':
      return {
        what: words.wholePlan,
        ...money(result.total),
        ...(payments(subject) ?? sumOf(flows.upfront, flows.months, subject)),
      };
    case 'upfront':
      return { what: words.beforePlan, ...money(result.upfront), ...sumOf(flows.upfront, [], subject) };
    case 'years':
      return {
        what: words.inYear(String(year)),
        ...money(result.years[year - 1] ?? 0),
        ...sumOf(0, flows.months.slice((year - 1) * 12, year * 12), subject),
      };
    case 'pv':
      return { what: words.present, ...money(result.pv), ...presentValue(subject) };
    case 'spent':
      return spent(subject);
    case 'plannedToDate':
      return planned(subject);
    default:
      return null;
  }
}

/** Amount, or quantity × price, times the months in which it is paid: how a recurring line is thought of. */
function payments(subject: Subject): Pick<Explained, 'formula' | 'terms'> | null {
  const { cost, flows, context } = subject;
  if (cost.years || cost.upfront || paymentOf(cost) === 0) return null;
  const words = explainPlanWords[context.language];
  const path = `costs.${cost.id}`;
  const paid = flows.months.filter((flow) => flow !== 0).length;
  const once = cost.per === 'once' || cost.per === 'upfront';
  if (paid === 0 && flows.upfront === 0) return null;
  const piece: readonly TermView[] = cost.amount
    ? [
        moneyTerm(context, {
          symbol: 'a',
          name: words.amount,
          value: cost.amount.value,
          ...placed(context, `${path}.amount`),
        }),
      ]
    : [
        numberTerm(context, {
          symbol: 'q',
          name: words.quantity,
          value: cost.quantity?.value ?? 0,
          ...placed(context, `${path}.quantity`),
        }),
        {
          symbol: 'p',
          name: words.price,
          value: cost.price?.value ?? 0,
          text: context.formats.unitPrice(cost.price?.value ?? 0),
          ...placed(context, `${path}.price`),
        },
      ];
  const times = once ? '' : cost.per === 'year' ? ' × n ÷ 12' : ' × n';
  return {
    formula: `${cost.amount ? 'a' : 'q × p'}${times}${riskFactor(cost)}`,
    terms: [
      ...piece,
      ...(once ? [] : [numberTerm(context, { symbol: 'n', name: words.payments, value: paid })]),
      ...risk(subject),
    ],
  };
}

function riskFactor({ riskAdjustment }: Cost): string {
  return riskAdjustment === 0 ? '' : ' × (1 + z)';
}

function risk({ cost, context }: Subject): readonly TermView[] {
  if (cost.riskAdjustment === 0) return [];
  const name = explainPlanWords[context.language].riskAdjustment;
  return [
    rateTerm(context, {
      symbol: 'z',
      name,
      value: cost.riskAdjustment,
      ...placed(context, `costs.${cost.id}.riskAdjustment`),
    }),
  ];
}

/** Time 0 and the payments of some months, those without one left out. */
function sumOf(
  upfront: number,
  months: readonly number[],
  subject: Subject,
): Pick<Explained, 'formula' | 'terms'> {
  const { context, cost } = subject;
  const words = explainPlanWords[context.language];
  const paid = months.filter((flow) => flow !== 0);
  const parts = [...(upfront === 0 ? [] : ['u']), ...(paid.length === 0 ? [] : ['sum(f)'])];
  const whole = parts.length === 0 ? '0' : parts.join(' + ');
  return {
    formula: cost.riskAdjustment === 0 || parts.length === 0 ? whole : `(${whole})${riskFactor(cost)}`,
    terms: [
      ...(upfront === 0 ? [] : [moneyTerm(context, { symbol: 'u', name: words.upfront, value: upfront })]),
      ...(paid.length === 0 ? [] : [listTerm(context, { symbol: 'f', name: words.flows, values: paid })]),
      ...(parts.length === 0 ? [] : risk(subject)),
    ],
  };
}

function presentValue(subject: Subject): Pick<Explained, 'formula' | 'terms'> {
  const { flows, context, cost } = subject;
  const words = explainPlanWords[context.language];
  const { plan } = context.results;
  const paid = flows.months.flatMap((flow, month) => (flow === 0 ? [] : [{ flow, month: month + 1 }]));
  const { upfront } = flows;
  if (paid.length === 0) return sumOf(upfront, [], subject);
  const yearly = plan.discounting === 'yearEnd';
  const whole = `${upfront === 0 ? '' : 'u + '}sum(f ÷ (1 + r) ^ ${yearly ? 'y' : '(m ÷ 12)'})`;
  const { formats } = context;
  return {
    formula: cost.riskAdjustment === 0 ? whole : `(${whole})${riskFactor(cost)}`,
    terms: [
      ...(upfront === 0 ? [] : [moneyTerm(context, { symbol: 'u', name: words.upfront, value: upfront })]),
      listTerm(context, { symbol: 'f', name: words.flows, values: paid.map(({ flow }) => flow) }),
      rateTerm(context, {
        symbol: 'r',
        name: words.discountRate,
        value: plan.discountRate,
        figure: 'finance.discountRate',
      }),
      listTerm(context, {
        symbol: yearly ? 'y' : 'm',
        name: yearly ? words.yearNumbers : words.monthNumbers,
        values: paid.map(({ month }) => (yearly ? Math.ceil(month / 12) : month)),
        print: formats.plainNumber,
      }),
      ...risk(subject),
    ],
  };
}

function spent({ cost, result, context }: Subject): Explained | null {
  if (result.spent === null) return null;
  const words = explainPlanWords[context.language];
  const records = cost.spent.filter(({ at }) => at <= context.results.asOf);
  return {
    what: words.spent,
    value: result.spent,
    text: context.formats.money(result.spent),
    formula: 'sum(s)',
    terms: [
      listTerm(context, { symbol: 's', name: words.records, values: records.map(({ value }) => value) }),
    ],
    parts: cost.spent.flatMap(({ value, at }, index) =>
      at <= context.results.asOf
        ? [
            moneyTerm(context, {
              name: context.formats.day(at),
              value,
              ...placed(context, `costs.${cost.id}.spent.${index}`),
            }),
          ]
        : [],
    ),
  };
}

function planned(subject: Subject): Explained | null {
  const { result, flows, context } = subject;
  if (result.plannedToDate === null || result.spentTo === null) return null;
  const words = explainPlanWords[context.language];
  const months = monthsBetween(context.results.plan.start, result.spentTo) + 1;
  return {
    what: words.plannedTo(context.formats.day(result.spentTo)),
    value: result.plannedToDate,
    text: context.formats.money(result.plannedToDate),
    ...sumOf(flows.upfront, flows.months.slice(0, Math.max(0, months)), subject),
  };
}
