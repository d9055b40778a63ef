import { type Rule, weakness } from './rule.ts';
import { workingInitiatives } from './shared/initiatives.ts';
import { lastMonthOf, monthAfter, monthOf } from './shared/plan-months.ts';

/** Every initiative ends within the plan: what it costs and brings afterwards is not counted. */
export const initiativePastPlan: Rule<'initiative-past-plan'> = {
  id: 'initiative-past-plan',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 24 }
initiatives:
  - { id: voice, name: Listening and learning, phase: knowledge, start: 2028-10, months: 6 }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36 }
initiatives:
  - { id: voice, name: Listening and learning, phase: knowledge, start: 2028-10, months: 6 }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      const after = monthAfter(strategy, initiative);
      if (after <= strategy.plan.months) continue;
      yield {
        at: `initiatives.${initiative.id}.months`,
        values: {
          initiative: initiative.name,
          end: monthOf(strategy, after - 1),
          planEnd: lastMonthOf(strategy),
        },
      };
    }
  },
};
