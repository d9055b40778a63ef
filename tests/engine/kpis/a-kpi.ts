import type { Initiative } from '../../../src/language/schema/initiatives.ts';
import type { Kpi } from '../../../src/language/schema/kpis.ts';
import type { Measurement } from '../../../src/language/schema/measurement.ts';

export const level = (value: number) => ({ value, unit: 'number' as const });

/** A KPI that shall rise from 20 on the last day of 2026 to 30 on the last day of 2027. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return {
    id: 'recall',
    name: 'Recall',
    unit: 'points',
    direction: 'up',
    cadence: 'month',
    baseline: { value: level(20), at: '2026-12-31' },
    targets: [{ value: level(30), by: '2027-12-31' }],
    ...changes,
  };
}

/** Targets of a KPI, as pairs of day and value. */
export function targets(...pairs: readonly (readonly [day: string, value: number])[]): Kpi['targets'] {
  return pairs.map(([by, value]) => ({ by, value: level(value) }));
}

export function anInitiative(changes: Partial<Initiative> = {}): Initiative {
  return {
    id: 'programme',
    name: 'Programme',
    phase: 'base',
    start: '2027-03-01',
    months: 6,
    after: [],
    closes: [],
    kpis: ['recall'],
    status: 'planned',
    ...changes,
  };
}

/** Measurements of the KPI, as pairs of day and value, in the order of the file. */
export function measured(
  ...pairs: readonly (readonly [day: string, value: number])[]
): readonly (Measurement & { readonly kpi: 'recall' })[] {
  return pairs.map(([on, value], index) => ({ on, value, kpi: 'recall', line: index + 2 }));
}
