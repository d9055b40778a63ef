import type { Kpi } from '../language/schema/kpis.ts';
import { contradiction, type Rule } from './rule.ts';

/** A percentage less another one lies between −100 and 100. */
const END = 100;

/** Values of a net promoter score stay on its scale, planned or measured. */
export const npsOutsideScale: Rule<'nps-outside-scale'> = {
  id: 'nps-outside-scale',
  severity: contradiction,
  example: {
    wrong: `
kpis:
  - { id: praise, kind: nps, unit: points, baseline: { value: 31, at: 2026-12 }, targets: [{ value: 450, by: 2028-12 }] }`,
    right: `
kpis:
  - { id: praise, kind: nps, unit: points, baseline: { value: 31, at: 2026-12 }, targets: [{ value: 45, by: 2028-12 }] }`,
  },
  *check({ strategy, results }) {
    for (const kpi of strategy.kpis) {
      if (kpi.kind !== 'nps') continue;
      const { id, name, baseline, targets } = kpi;
      const planned = [
        { at: `kpis.${id}.baseline.value`, value: baseline.value.value },
        ...targets.map(({ value }, index) => ({
          at: `kpis.${id}.targets.${index}.value`,
          value: value.value,
        })),
      ];
      for (const { at, value } of planned) {
        if (isOutside(kpi, value)) yield { at, values: { kpi: name, unit: kpi.unit, value, on: null } };
      }
      const measured = results.kpis.find((result) => result.id === id)?.measurements ?? [];
      for (const { on, value } of measured) {
        if (isOutside(kpi, value))
          yield { at: `kpis.${id}`, values: { kpi: name, unit: kpi.unit, value, on } };
      }
    }
  },
};

/** Some write the score in per cent. */
function isOutside({ unit }: Kpi, value: number): boolean {
  return Math.abs(unit === '%' ? value * 100 : value) > END;
}
