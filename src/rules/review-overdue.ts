import { nextDue } from '../engine/kpis/cadence.ts';
import { type Rule, weakness } from './rule.ts';

/**
 * The last revision is no older than one period of `plan.reviewEvery`. Without a revision the period runs from the plan's
 * begin; without a period nothing is promised.
 */
export const reviewOverdue: Rule<'review-overdue'> = {
  id: 'review-overdue',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-09-30, reviewEvery: quarter }
revisions:
  - { at: 2026-11-20, what: First version }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-09-30, reviewEvery: quarter }
revisions:
  - { at: 2026-11-20, what: First version }
  - { at: 2027-08-31, what: Targets raised after the pilot }`,
  },
  *check({ strategy: { plan, revisions }, asOf }) {
    const { reviewEvery: cadence, start } = plan;
    if (cadence === undefined) return;
    const made = revisions.map(({ at }) => at).filter((at) => at <= asOf);
    const last = made.sort().at(-1) ?? null;
    if (nextDue(last ?? start, cadence) >= asOf) return;
    const index = revisions.findIndex(({ at }) => at === last);
    yield {
      at: index < 0 ? 'plan.reviewEvery' : `revisions.${index}.at`,
      values: { cadence, last },
    };
  },
};
