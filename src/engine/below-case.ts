import type { Kpi } from '../language/schema/kpis.ts';
import type { Day } from '../lib/calendar.ts';
import { reaches } from './kpis/kpi-status.ts';

/** A target that would be met with the money missed. */
export interface BelowCase {
  /** Its place among the targets of the KPI. */
  readonly target: number;
  readonly by: Day;
  readonly value: number;
  /** What the business case needs on that day. */
  readonly needed: number;
}

/**
 * Targets of a KPI that fall short of what the business case needs on their own day. A target worse than the baseline is
 * left out: it is wrong in itself, and that is the cause.
 */
export function belowCase(kpi: Kpi, neededOn: (day: Day) => number | null): BelowCase[] {
  if (kpi.measures === undefined || kpi.direction === 'band') return [];
  return kpi.targets.flatMap(({ value: { value }, by }, target) => {
    const needed = neededOn(by);
    if (needed === null || reaches(kpi, value, needed)) return [];
    return reaches(kpi, value, kpi.baseline.value.value) ? [{ target, by, value, needed }] : [];
  });
}
