import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import { contradiction, type Rule } from './rule.ts';

/** What the strategy is to reach falls due after the plan begins; what was reached before is none of its doing. */
export const dueBeforePlan: Rule<'due-before-plan'> = {
  id: 'due-before-plan',
  severity: contradiction,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
goals:
  - { id: keep, title: Keep the customers we have won, by: 2026-06, kpis: [stay] }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
goals:
  - { id: keep, title: Keep the customers we have won, by: 2029-06, kpis: [stay] }`,
  },
  *check({ strategy }) {
    const { start } = strategy.plan;
    for (const { at, name, by } of deadlinesOf(strategy)) {
      if (by < start) yield { at, values: { name, by, start } };
    }
  },
};

interface Deadline {
  readonly at: string;
  readonly name: string;
  readonly by: Day;
}

function* deadlinesOf({ goals, kpis, audiences }: Strategy): Generator<Deadline> {
  for (const { id, title, by } of goals) {
    if (by !== undefined) yield { at: `goals.${id}.by`, name: title, by };
  }
  for (const { id, name, targets, baseline } of kpis) {
    for (const [index, { by }] of targets.entries()) {
      // A target that is due before its own baseline has been told that already.
      if (by > baseline.at) yield { at: `kpis.${id}.targets.${index}.by`, name, by };
    }
  }
  for (const [index, { name, by }] of audiences.entries()) {
    if (by !== undefined) yield { at: `audiences.${index}.by`, name, by };
  }
}
