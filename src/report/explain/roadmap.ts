/** What initiatives and phases cost and bring, what a month of waiting loses, how much time there is to spare. */
import type { PresentValues } from '../../language/schema/results.ts';
import { monthsBetween } from '../../lib/calendar.ts';
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import type { ExplanationView, PartView, TermView } from '../views/explanation-view.ts';
import {
  type Explain,
  type ExplainContext,
  listTerm,
  moneyTerm,
  numberTerm,
  placed,
  placesOf,
} from './context.ts';

type Explained = Omit<ExplanationView, 'figure' | 'name'> & { readonly what: string };

export const explainRoadmap: Explain = ([list = '', id = '', key = ''], context) => {
  const { strategy, language, terms } = context;
  const words = explainPlanWords[language];
  if (list === 'initiatives') {
    const initiative = strategy.initiatives.find((candidate) => candidate.id === id);
    const explained = initiative && explainInitiative(id, key, context);
    if (!initiative || !explained) return null;
    const { what, ...explanation } = explained;
    return {
      ...explanation,
      figure: `roadmap.initiatives.${id}.${key}`,
      name: words.of(initiative.name, what),
      places: placesOf(context, [`initiatives.${id}`]),
      ...(initiative.owner !== undefined && { owner: initiative.owner }),
    };
  }
  const phase = context.results.roadmap.phases.find((candidate) => candidate.id === id);
  const explained = list === 'phases' && phase ? explainPhase(phase, key, context) : null;
  if (!phase || !explained) return null;
  const { what, ...explanation } = explained;
  return {
    ...explanation,
    figure: `roadmap.phases.${id}.${key}`,
    name: words.of(terms.phase[phase.id], what),
    places: placesOf(
      context,
      phase.initiatives.map((initiative) => `initiatives.${initiative}`),
    ),
  };
};

function explainInitiative(id: string, key: string, context: ExplainContext): Explained | null {
  const { results, formats, language } = context;
  const words = explainPlanWords[language];
  const result = results.roadmap.initiatives.find((candidate) => candidate.id === id);
  if (!result) return null;
  const money = (value: number) => ({ value, text: formats.money(value) });
  switch (key) {
    case 'priceOfWaiting':
      return {
        what: words.waiting,
        ...money(result.priceOfWaiting),
        ...lessThanPlan(result.later, words.later, context),
        parts: worths([id], context),
      };
    case 'npv':
      return {
        what: words.worth,
        ...money(result.npv),
        ...lessThanPlan(result.without, words.without, context),
        parts: worths([id], context),
      };
    case 'pvCosts':
      return { what: words.presentCosts, ...money(result.pvCosts), ...presentCosts([id], context) };
    case 'slack': {
      const end = monthsBetween(results.plan.start, result.end) + 1;
      return {
        what: words.slack,
        value: result.slack,
        text: formats.months(result.slack),
        formula: 'max(0, f − e)',
        terms: [
          numberTerm(context, { symbol: 'f', name: words.mayEnd, value: end + result.slack }),
          numberTerm(context, { symbol: 'e', name: words.ends, value: end }),
        ],
        note: words.slackMeans,
      };
    }
    default:
      return null;
  }
}

function explainPhase(
  phase: ExplainContext['results']['roadmap']['phases'][number],
  key: string,
  context: ExplainContext,
): Explained | null {
  const { formats, language } = context;
  const words = explainPlanWords[language];
  const money = (value: number) => ({ value, text: formats.money(value) });
  switch (key) {
    case 'npvIfStopped':
      return {
        what: words.ifStopped,
        ...money(phase.npvIfStopped),
        formula: 'B − K',
        terms: presentValues(phase.ifStopped, words.stopped, context),
      };
    case 'npv':
      return {
        what: words.worth,
        ...money(phase.npv),
        ...lessThanPlan(phase.without, words.without, context),
        parts: worths(phase.initiatives, context),
      };
    case 'pvCosts':
      return {
        what: words.presentCosts,
        ...money(phase.pvCosts),
        ...presentCosts(phase.initiatives, context),
      };
    default:
      return null;
  }
}

interface Names {
  readonly pvBenefits: string;
  readonly pvCosts: string;
}

/** npv of the plan less npv of another course, which is told by its two present values. */
function lessThanPlan(values: PresentValues, names: Names, context: ExplainContext) {
  const words = explainPlanWords[context.language];
  const { npv } = context.results.finance;
  return {
    formula: 'N − (B − K)',
    terms: [
      moneyTerm(context, { symbol: 'N', name: words.npv, value: npv, figure: 'finance.npv' }),
      ...presentValues(values, names, context),
    ],
  };
}

function presentValues(
  { pvBenefits, pvCosts }: PresentValues,
  names: Names,
  context: ExplainContext,
): readonly TermView[] {
  return [
    moneyTerm(context, { symbol: 'B', name: names.pvBenefits, value: pvBenefits }),
    moneyTerm(context, { symbol: 'K', name: names.pvCosts, value: pvCosts }),
  ];
}

function presentCosts(initiatives: readonly string[], context: ExplainContext) {
  const { strategy, results, language } = context;
  const lines = strategy.costs.filter(
    ({ initiative }) => initiative !== undefined && initiatives.includes(initiative),
  );
  const parts = lines.map(({ id, name }) =>
    moneyTerm(context, {
      name,
      value: results.costs.find((cost) => cost.id === id)?.pv ?? 0,
      figure: `costs.${id}.pv`,
      ...placed(context, `costs.${id}`),
    }),
  );
  return {
    formula: 'sum(k)',
    terms: [
      listTerm(context, {
        symbol: 'k',
        name: explainPlanWords[language].presentCosts,
        values: parts.map(({ value }) => value),
      }),
    ],
    parts,
  };
}

/** The benefits and campaigns of some initiatives, each with its own worth; worths need not add up. */
function worths(initiatives: readonly string[], context: ExplainContext): readonly PartView[] {
  const { strategy, results } = context;
  const part = (section: 'benefits' | 'campaigns', id: string, name: string, value: number) =>
    moneyTerm(context, {
      name,
      value,
      figure: `${section}.${id}.npv`,
      ...placed(context, `${section}.${id}`),
    });
  return [
    ...strategy.benefits
      .filter(({ initiative }) => initiative.some((id) => initiatives.includes(id)))
      .flatMap(({ id, name }): PartView[] => {
        const npv = results.benefits.find((benefit) => benefit.id === id)?.npv ?? null;
        return npv === null ? [] : [part('benefits', id, name, npv)];
      }),
    ...strategy.campaigns
      .filter(({ initiative }) => initiative !== undefined && initiatives.includes(initiative))
      .flatMap(({ id, name }) => {
        const npv = results.campaigns.find((campaign) => campaign.id === id)?.npv;
        return npv === undefined ? [] : [part('campaigns', id, name, npv)];
      }),
  ];
}

/** The mean of the audit after a phase: `audit.overallAfterPhase.2`. */
export function explainAuditAfter(index: number, context: ExplainContext): ExplanationView | null {
  const { results, formats, language, terms } = context;
  const value = results.audit.overallAfterPhase[index] ?? null;
  const phase = results.roadmap.phases[index];
  if (value === null || !phase) return null;
  const words = explainPlanWords[language];
  const dimensions = results.audit.dimensions.flatMap(({ id, afterPhase }) => {
    const mean = afterPhase[index] ?? null;
    return mean === null ? [] : [{ id, mean }];
  });
  const names: Readonly<Record<string, string>> = terms.dimension;
  const print = (mean: number) => formats.number(mean, 2);
  return {
    figure: `audit.overallAfterPhase.${index}`,
    name: words.auditAfter(terms.phase[phase.id]),
    value,
    text: print(value),
    formula: 'mean(m)',
    terms: [
      listTerm(context, {
        symbol: 'm',
        name: words.dimensions,
        values: dimensions.map(({ mean }) => mean),
        print,
      }),
    ],
    parts: dimensions.map(
      ({ id, mean }): PartView => ({ name: names[id] ?? id, value: mean, text: print(mean) }),
    ),
    places: placesOf(context, ['audit']),
  };
}
