import { notInDraft, type Rule } from './rule.ts';

/** Every KPI belongs to a goal; what is measured for no goal changes no decision. */
export const kpiWithoutGoal: Rule<'kpi-without-goal'> = {
  id: 'kpi-without-goal',
  severity: notInDraft,
  example: {
    wrong: `
goals:
  - { id: keep, title: Keep the customers we have won, kpis: [stay] }
kpis:
  - { id: calls, name: Repeated calls, unit: calls, direction: down, baseline: { value: 40, at: 2026-12 }, targets: [{ value: 25, by: 2028-06 }], owner: Operations Director }`,
    right: `
goals:
  - { id: keep, title: Keep the customers we have won, kpis: [stay, calls] }
kpis:
  - { id: calls, name: Repeated calls, unit: calls, direction: down, baseline: { value: 40, at: 2026-12 }, targets: [{ value: 25, by: 2028-06 }], owner: Operations Director }`,
  },
  *check({ strategy: { goals, kpis } }) {
    for (const { id, name } of kpis) {
      const serves = goals.some((goal) => goal.kpis.includes(id));
      if (!serves) yield { at: `kpis.${id}`, values: { kpi: name } };
    }
  },
};
