import { notInDraft, type Rule } from './rule.ts';

/**
 * Every KPI is moved by an initiative or shows whether a benefit arrives. Before there are initiatives nothing can move
 * a KPI; a draft with goals and KPIs alone is not blamed for it.
 */
export const kpiUnused: Rule<'kpi-unused'> = {
  id: 'kpi-unused',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [] }
benefits: []`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [stay, spend, records] }
benefits: []`,
  },
  *check({ strategy: { kpis, initiatives, benefits } }) {
    if (initiatives.length === 0) return;
    for (const { id, name } of kpis) {
      const used =
        initiatives.some((initiative) => initiative.kpis.includes(id)) ||
        benefits.some(({ kpi }) => kpi === id);
      if (!used) yield { at: `kpis.${id}`, values: { kpi: name } };
    }
  },
};
