import { type Rule, weakness } from './rule.ts';

/** The last measurement of a KPI is no older than twice its cadence: what the status calls stale. */
export const kpiStale: Rule<'kpi-stale'> = {
  id: 'kpi-stale',
  severity: weakness,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2028-09-30 }
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], cadence: month }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2028-09-30 }
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], cadence: year }`,
    measurements: `
date,kpi,value
2028-03-31,stay,82%`,
  },
  *check({ strategy, results }) {
    for (const { id, name, cadence } of strategy.kpis) {
      const result = results.kpis.find((candidate) => candidate.id === id);
      if (result?.status !== 'stale' || result.on === null) continue;
      yield { at: `kpis.${id}.cadence`, values: { kpi: name, on: result.on, cadence } };
    }
  },
};
