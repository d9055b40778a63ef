import { type Rule, weakness } from './rule.ts';

/** Every goal names at least one KPI, so that the report can say whether it was reached. */
export const goalWithoutKpi: Rule<'goal-without-kpi'> = {
  id: 'goal-without-kpi',
  severity: weakness,
  example: {
    wrong: `
goals:
  - { id: keep, title: Keep the customers we have won, drives: loyalty }`,
    right: `
goals:
  - { id: keep, title: Keep the customers we have won, drives: loyalty, kpis: [stay] }`,
  },
  *check({ strategy }) {
    for (const { id, title, kpis } of strategy.goals) {
      if (kpis.length === 0) yield { at: `goals.${id}.kpis`, values: { goal: title } };
    }
  },
};
