import type { Kpi } from '../../language/schema/kpis.ts';
import type { Measurement } from '../../language/schema/measurement.ts';

/** Measurements before these say little of what is to be expected now. */
const LATELY = 24;

/** Where a KPI has been lately, and where it is to go. */
export function knownOf(kpi: Kpi, measurements: readonly Measurement[]): readonly number[] {
  const { baseline, targets, band, redFlag, benchmark } = kpi;
  const measured = measurements.filter((measurement) => measurement.kpi === kpi.id).slice(-LATELY);
  return [
    baseline.value.value,
    ...targets.map(({ value }) => value.value),
    ...(band ?? []).map(({ value }) => value),
    ...(redFlag ? [redFlag.value] : []),
    ...(benchmark ? [benchmark.value.value] : []),
    ...measured.map(({ value }) => value),
  ];
}
