import type { Measurement } from '../../language/schema/measurement.ts';
import type { Day } from '../../lib/calendar.ts';

/**
 * The measurements of each KPI that are in force on a day, oldest first: those of that day and before, where a later row
 * for the same KPI and day corrects the earlier one. The baseline is no measurement.
 */
export function measurementsInForce(
  measurements: readonly Measurement[],
  asOf: Day,
): ReadonlyMap<string, readonly Measurement[]> {
  const byKpi = new Map<string, Map<Day, Measurement>>();
  for (const measurement of measurements) {
    if (measurement.on > asOf) continue;
    const byDay = byKpi.get(measurement.kpi) ?? new Map<Day, Measurement>();
    byKpi.set(measurement.kpi, byDay.set(measurement.on, measurement));
  }
  return new Map(
    [...byKpi].map(([kpi, byDay]) => [kpi, [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1))]),
  );
}
