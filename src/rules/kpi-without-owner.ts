import { notInDraft, type Rule } from './rule.ts';

/** Every KPI has somebody who measures it on time and acts on it. */
export const kpiWithoutOwner: Rule<'kpi-without-owner'> = {
  id: 'kpi-without-owner',
  severity: notInDraft,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }] }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], owner: Head of Customer }`,
  },
  *check({ strategy }) {
    for (const { id, name, owner } of strategy.kpis) {
      if (owner === undefined) yield { at: `kpis.${id}.owner`, values: { kpi: name } };
    }
  },
};
