import { reaches } from '../engine/kpis/kpi-status.ts';
import { notInDraft, type Rule } from './rule.ts';

/** A last target that falls short of what others reach says why, in a note of the benchmark or of the KPI. */
export const targetBelowBenchmark: Rule<'target-below-benchmark'> = {
  id: 'target-below-benchmark',
  severity: notInDraft,
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], benchmark: { value: 88%, source: Trade survey } }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }], benchmark: { value: 88%, source: Trade survey, note: The survey asked members of a loyalty programme only } }`,
  },
  *check({ strategy, results }) {
    for (const kpi of strategy.kpis) {
      const { id, name, unit, benchmark, note, direction, targets } = kpi;
      const last = results.kpis.find((result) => result.id === id);
      const explained = note !== undefined || benchmark?.note !== undefined;
      if (!benchmark || explained || direction === 'band' || !last || last.lastTarget === null) continue;
      if (reaches(kpi, last.lastTarget, benchmark.value.value)) continue;
      // Worse than the baseline: told by another rule, and the cause of this.
      if (!reaches(kpi, last.lastTarget, last.baseline)) continue;
      const index = targets.findIndex(({ by }) => by === last.lastTargetBy);
      yield {
        at: `kpis.${id}.targets.${index}.value`,
        values: { kpi: name, unit, target: last.lastTarget, benchmark: benchmark.value.value },
      };
    }
  },
};
