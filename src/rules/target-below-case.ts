import { kpiNeeds } from '../engine/kpi-needs.ts';
import { reaches } from '../engine/kpis/kpi-status.ts';
import { type Rule, weakness } from './rule.ts';

/** Every target of a KPI that measures a lever is at least what the business case needs on the target's own day. */
export const targetBelowCase: Rule<'target-below-case'> = {
  id: 'target-below-case',
  severity: weakness,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 82%, by: 2028-12 }], measures: { segment: regulars, lever: retention } }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [2pp, 4pp, 5pp] }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], measures: { segment: regulars, lever: retention } }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [2pp, 4pp, 5pp] }`,
  },
  *check({ strategy }) {
    const measuring = strategy.kpis.filter(({ measures, direction }) => measures && direction !== 'band');
    if (measuring.length === 0) return;
    const needs = kpiNeeds(strategy);
    for (const kpi of measuring) {
      const { id, name, unit } = kpi;
      for (const [index, { value, by }] of kpi.targets.entries()) {
        const needed = needs(kpi, by);
        if (needed === null || reaches(kpi, value.value, needed)) continue;
        // Worse than the baseline: told by another rule, and the cause of this.
        if (!reaches(kpi, value.value, kpi.baseline.value.value)) continue;
        yield {
          at: `kpis.${id}.targets.${index}.value`,
          values: { kpi: name, unit, by, target: value.value, needed },
        };
      }
    }
  },
};
