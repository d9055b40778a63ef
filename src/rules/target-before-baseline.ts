import { contradiction, type Rule } from './rule.ts';
import { latestKnownDay } from './shared/known-day.ts';

/** Every target lies later than the baseline, from which its path starts. */
export const targetBeforeBaseline: Rule<'target-before-baseline'> = {
  id: 'target-before-baseline',
  severity: contradiction,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2027-03-01 }, targets: [{ value: 84%, by: 2027-02-15 }] }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12-31 }, targets: [{ value: 84%, by: 2028-02-15 }] }`,
  },
  *check(context) {
    const now = latestKnownDay(context);
    for (const { id, name, baseline, targets } of context.strategy.kpis) {
      // A baseline that is yet to come has been told already; its date is the wrong one.
      if (baseline.at > now) continue;
      for (const [index, { by }] of targets.entries()) {
        if (by > baseline.at) continue;
        yield { at: `kpis.${id}.targets.${index}.by`, values: { kpi: name, by, at: baseline.at } };
      }
    }
  },
};
