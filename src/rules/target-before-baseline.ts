import { contradiction, type Rule } from './rule.ts';

/** Every target lies later than the baseline, from which its path starts. */
export const targetBeforeBaseline: Rule<'target-before-baseline'> = {
  id: 'target-before-baseline',
  severity: contradiction,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2027-12-31 }, targets: [{ value: 84%, by: 2027-06-30 }] }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12-31 }, targets: [{ value: 84%, by: 2027-06-30 }] }`,
  },
  *check({ strategy }) {
    for (const { id, name, baseline, targets } of strategy.kpis) {
      for (const [index, { by }] of targets.entries()) {
        if (by > baseline.at) continue;
        yield { at: `kpis.${id}.targets.${index}.by`, values: { kpi: name, by, at: baseline.at } };
      }
    }
  },
};
