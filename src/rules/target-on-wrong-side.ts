import { reaches } from '../engine/kpis/kpi-status.ts';
import { contradiction, type Rule } from './rule.ts';

/** No target is worse than the baseline. One that equals it is a level to hold. */
export const targetOnWrongSide: Rule<'target-on-wrong-side'> = {
  id: 'target-on-wrong-side',
  severity: contradiction,
  example: {
    wrong: `
kpis:
  - { id: calls, name: Repeated calls, unit: "%", direction: down, baseline: { value: 34%, at: 2026-12 }, targets: [{ value: 43%, by: 2028-06 }] }`,
    right: `
kpis:
  - { id: calls, name: Repeated calls, unit: "%", direction: down, baseline: { value: 34%, at: 2026-12 }, targets: [{ value: 23%, by: 2028-06 }] }`,
  },
  *check({ strategy }) {
    for (const kpi of strategy.kpis) {
      const { id, name, unit, direction } = kpi;
      if (direction === 'band') continue;
      const baseline = kpi.baseline.value.value;
      for (const [index, { value }] of kpi.targets.entries()) {
        if (reaches(kpi, value.value, baseline)) continue;
        yield {
          at: `kpis.${id}.targets.${index}.value`,
          values: { kpi: name, unit, target: value.value, baseline, direction },
        };
      }
    }
  },
};
