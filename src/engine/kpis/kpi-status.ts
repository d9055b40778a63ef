import type { Kpi } from '../../language/schema/kpis.ts';
import type { KpiStatus } from '../../language/schema/results.ts';
import type { Day } from '../../lib/calendar.ts';
import { isStale } from './cadence.ts';

/** Progress may lag behind the plan by these shares of the whole way. No norm exists; they are a convention of the report. */
const ON_TRACK_WITHIN = 0.05;
const AT_RISK_WITHIN = 0.2;

/** A band is achieved when it was kept this many times in a row. */
const KEPT_IN_A_ROW = 3;

export interface StatusInput {
  readonly kpi: Pick<Kpi, 'direction' | 'band' | 'redFlag' | 'cadence'>;
  readonly asOf: Day;
  /** Measurements in force, oldest first. */
  readonly measured: readonly { readonly on: Day; readonly value: number }[];
  readonly lastTarget: number | null;
  /** The planned value on the day of the last measurement. */
  readonly expected: number | null;
  readonly progress: number | null;
  readonly expectedProgress: number | null;
}

/**
 * The status of a KPI, the first of these that holds: `no-data`; `stale` (older than twice the cadence); `achieved` (the
 * last target is reached); `off-track` (beyond the red flag, once the planned path has come to it); `on-track` (progress
 * at most 5 points behind the plan); `at-risk` (at most 20 points); `off-track`.
 * With a band: `achieved` when the last three measurements lie inside, `on-track` inside, `off-track` outside.
 */
export function kpiStatus(input: StatusInput): KpiStatus {
  const { kpi, measured, asOf } = input;
  const last = measured.at(-1);
  if (!last) return 'no-data';
  if (isStale(last.on, asOf, kpi.cadence)) return 'stale';
  return kpi.direction === 'band' ? bandStatus(kpi.band, measured) : pathStatus(input, last.value);
}

function pathStatus(
  { kpi, lastTarget, expected, progress, expectedProgress }: StatusInput,
  value: number,
): KpiStatus {
  if (lastTarget !== null && reaches(kpi, value, lastTarget)) return 'achieved';
  if (kpi.redFlag && !reaches(kpi, value, kpi.redFlag.value)) {
    if (expected === null || reaches(kpi, expected, kpi.redFlag.value)) return 'off-track';
  }
  if (progress === null || expectedProgress === null) {
    // The last target equals the baseline: there is no way to cover, only a level to hold.
    return expected !== null && reaches(kpi, value, expected) ? 'on-track' : 'off-track';
  }
  if (notBelow(progress, expectedProgress - ON_TRACK_WITHIN)) return 'on-track';
  return notBelow(progress, expectedProgress - AT_RISK_WITHIN) ? 'at-risk' : 'off-track';
}

function bandStatus(band: Kpi['band'], measured: StatusInput['measured']): KpiStatus {
  if (!band) return 'no-data';
  const [low, high] = band;
  const inside = measured
    .slice(-KEPT_IN_A_ROW)
    .map(({ value }) => notBelow(value, low.value) && notBelow(high.value, value));
  if (!inside.at(-1)) return 'off-track';
  return inside.length === KEPT_IN_A_ROW && inside.every(Boolean) ? 'achieved' : 'on-track';
}

/** Whether a value is at a level or on its better side. */
export function reaches(kpi: Pick<Kpi, 'direction'>, value: number, level: number): boolean {
  return kpi.direction === 'down' ? notBelow(level, value) : notBelow(value, level);
}

/** a ≥ b, where a difference in the last binary digits does not count: 0.3 − 0.05 is 0.25. */
function notBelow(a: number, b: number): boolean {
  return a >= b - 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
