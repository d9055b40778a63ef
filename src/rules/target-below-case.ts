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
  *check({ strategy, results }) {
    const below = new Map(results.kpis.map(({ id, belowCase }) => [id, belowCase]));
    for (const { id, name, unit } of strategy.kpis) {
      for (const { target, by, value, needed } of below.get(id) ?? []) {
        yield {
          at: `kpis.${id}.targets.${target}.value`,
          values: { kpi: name, unit, by, target: value, needed },
        };
      }
    }
  },
};
