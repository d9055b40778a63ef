import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { notInDraft, type Rule } from './rule.ts';

/** Five per cent a year: guessed. Most markets move less, and inflation is no part of the model. */
const mostAYear = 0.05;

/**
 * Without the strategy the base stays roughly as it is. What it brings is taken at the start of the plan and at the end of
 * each plan year, customers times their revenue; the year that moves most is named.
 */
export const baseDriftsAlone: Rule<'base-drifts-alone'> = {
  id: 'base-drifts-alone',
  severity: notInDraft,
  parameters: { mostAYear },
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 900, retention: 80%, revenue: 160, margin: 50% }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }`,
  },
  *check({ strategy, results }) {
    const [most] = yearlyChanges(strategy, results).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    if (most && Math.abs(most.change) > mostAYear) yield { at: 'segments', values: most };
  },
};

/** How much what the base brings differs from a year before, for each plan year; a plan of under a year is taken as one. */
function yearlyChanges({ segments, plan }: Strategy, results: Results): { year: number; change: number }[] {
  const broughtAt = (month: number) =>
    segments.reduce((sum, { id, customers, revenue }) => {
      const base = results.segments.find((segment) => segment.id === id)?.customers.baseline;
      return sum + (base?.[month - 1] ?? customers.value) * revenue.value;
    }, 0);
  const length = Math.min(12, plan.months);
  return Array.from({ length: Math.floor(plan.months / length) }, (_, index) => {
    const before = broughtAt(index * length);
    const growth = broughtAt((index + 1) * length) / before;
    return { year: index + 1, change: before > 0 ? growth ** (12 / length) - 1 : 0 };
  });
}
