import type { Lever } from '../../language/schema/kpis.ts';

/** The levers in the order of their slots. */
export const LEVERS = [
  'acquired',
  'retention',
  'moves',
  'revenue',
  'margin',
  'serviceCost',
  'acquisitionCost',
] as const satisfies readonly Lever[];

export const ACQUIRED = 0;
export const RETENTION = 1;
export const MOVES = 2;
export const REVENUE = 3;
export const MARGIN = 4;
export const SERVICE_COST = 5;
export const ACQUISITION_COST = 6;
export const LEVER_COUNT = LEVERS.length;

/** What a segment's customers do, month by month: these levers change how many there are, the others what they bring. */
export const CUSTOMER_LEVERS: readonly number[] = [ACQUIRED, RETENTION, MOVES];

/** The bounds within which a lever makes sense: shares 0 … 1, margin at most 1, the others at least 0. */
const LOWEST = [0, 0, 0, 0, Number.NEGATIVE_INFINITY, 0, 0];
const HIGHEST = [Number.POSITIVE_INFINITY, 1, 1, Number.POSITIVE_INFINITY, 1, ...[0, 0].fill(Infinity)];

/** A lever's value within its bounds. */
export function withinBounds(lever: number, value: number): number {
  return Math.min(Math.max(value, LOWEST[lever] ?? value), HIGHEST[lever] ?? value);
}

/** One lever of one segment, and the benefits that change it. */
export interface LeverTrack {
  readonly segment: number;
  readonly lever: number;
  /** Indices of benefits whose change is in points or units. */
  readonly adding: readonly number[];
  /** Indices of benefits whose change is in per cent. */
  readonly multiplying: readonly number[];
}

/**
 * Writes a lever month by month:
 *
 *   lever[m] = (base + Σ effects in pp or units) · Π (1 + effects in %),   effect[m] = amplitude · weight[m]
 *
 * within the lever's bounds. `weights` holds a row of `months` for each benefit.
 */
export function writeLever(
  track: LeverTrack,
  base: number,
  amplitudes: Float64Array,
  weights: Float64Array,
  months: number,
  values: Float64Array,
  offset: number,
): void {
  const end = offset + months;
  values.fill(base, offset, end);
  for (let i = 0; i < track.adding.length; i += 1) {
    const benefit = track.adding[i]!;
    const amplitude = amplitudes[benefit]!;
    if (amplitude === 0) continue;
    for (let at = offset, w = benefit * months; at < end; at += 1, w += 1) {
      values[at] = values[at]! + amplitude * weights[w]!;
    }
  }
  for (let i = 0; i < track.multiplying.length; i += 1) {
    const benefit = track.multiplying[i]!;
    const amplitude = amplitudes[benefit]!;
    if (amplitude === 0) continue;
    for (let at = offset, w = benefit * months; at < end; at += 1, w += 1) {
      values[at] = values[at]! * (1 + amplitude * weights[w]!);
    }
  }
  const low = LOWEST[track.lever]!;
  const high = HIGHEST[track.lever]!;
  for (let at = offset; at < end; at += 1) {
    const value = values[at]!;
    if (value < low) values[at] = low;
    else if (value > high) values[at] = high;
  }
}
