import type { Goal } from '../language/schema/goals.ts';
import type { Kpi } from '../language/schema/kpis.ts';
import type { Results } from '../language/schema/results.ts';
import type { Grade } from '../language/schema/scalars.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import { mean } from './audit/answers.ts';
import { nextDue } from './kpis/cadence.ts';
import { statedQuantities } from './stated-quantities.ts';

/** What customers do or say, among the KPIs of the catalogue: whether they come, stay, buy, answer, recommend. */
const facing: ReadonlySet<string> = new Set([
  'active-customers',
  'new-customers',
  'retention-rate',
  'churn-rate',
  'repeat-purchase-rate',
  'one-time-share',
  'reactivation-rate',
  'order-frequency',
  'avg-order-value',
  'revenue-per-customer',
  'loyalty-carry',
  'share-of-wallet',
  'cross-sell-rate',
  'nps',
  'csat',
  'ces',
  'complaint-rate',
  'first-contact-resolution',
  'campaign-response',
]);

/** Levers that customers move themselves; what serving and winning them costs is moved inside the company. */
const movedByCustomers: ReadonlySet<string> = new Set(['acquired', 'retention', 'moves', 'revenue']);

/** Change inside the company: who has to carry it, what its units promise each other, how many goals look outwards. */
export function insideResult(strategy: Strategy, asOf: Day): Results['inside'] {
  const { audiences, inside, goals, kpis } = strategy;
  const sized = audiences.flatMap(({ size, contact }) => (size === undefined ? [] : [{ size, contact }]));
  const facingGoals = goals.filter((goal) => facesCustomers(goal, kpis)).map(({ id }) => id);
  return {
    people: sized.length === 0 ? null : sized.reduce((sum, { size }) => sum + size, 0),
    contact: sized.reduce((sum, { size, contact }) => sum + (contact === true ? size : 0), 0),
    rating: mean(inside.flatMap(({ rating }) => rating ?? [])),
    services: inside.map(({ id, rating, promised, now }) => ({
      id,
      rating: rating ?? null,
      kept: promised === undefined || now === undefined ? null : sameWords(promised, now),
    })),
    facing: {
      goals: facingGoals,
      share: goals.length === 0 ? null : facingGoals.length / goals.length,
    },
    review: review(strategy, asOf),
  };
}

/** Without a revision the period of review runs from the plan's begin. */
function review({ plan, revisions }: Strategy, asOf: Day): Results['inside']['review'] {
  const made = revisions.map(({ at }) => at).filter((at) => at <= asOf);
  const last = made.sort().at(-1) ?? null;
  return {
    last,
    next: plan.reviewEvery === undefined ? null : nextDue(last ?? plan.start, plan.reviewEvery),
  };
}

/** A goal faces customers when one of its KPIs measures what they do or say. */
function facesCustomers(goal: Goal, kpis: readonly Kpi[]): boolean {
  return kpis.some(
    ({ id, kind, measures }) =>
      goal.kpis.includes(id) &&
      ((measures !== undefined && movedByCustomers.has(measures.lever)) ||
        (kind !== undefined && facing.has(kind))),
  );
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

const grades: readonly Grade[] = ['measured', 'estimated', 'benchmark', 'assumed'];

/** The quantities that the strategy states, how many of them name a source, and what they rest on. */
export function assumptionsResult(strategy: Strategy): Results['assumptions'] {
  const stated = statedQuantities(strategy);
  const sourced = stated.filter(({ source }) => source !== null).length;
  return {
    total: stated.length,
    sourced,
    share: sourced / stated.length,
    byGrade: grades.map((id) => ({ id, count: stated.filter(({ grade }) => grade === id).length })),
    stated: [...stated],
  };
}
