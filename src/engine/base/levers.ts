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

/** These change how many customers there are, the others what they bring. */
export const CUSTOMER_LEVERS: readonly number[] = [ACQUIRED, RETENTION, MOVES];

/** No quantity of the language is larger; effects in per cent on one another could lead out of the range of numbers. */
const ENDLESS = 2 ** 53;
/** The bounds within which a lever makes sense: shares 0 … 1, margin at most 1, the others at least 0. */
const LOWEST = Float64Array.of(0, 0, 0, 0, -ENDLESS, 0, 0);
const HIGHEST = Float64Array.of(ENDLESS, 1, 1, ENDLESS, 1, ENDLESS, ENDLESS);

/** A lever's value within its bounds. */
export function withinBounds(lever: number, value: number): number {
  const low = LOWEST[lever]!;
  const high = HIGHEST[lever]!;
  return value < low ? low : value > high ? high : value;
}

/** One lever of one segment, and the benefits that change it. */
export interface LeverTrack {
  readonly segment: number;
  readonly lever: number;
  /** Indices of the benefits. */
  readonly benefits: readonly number[];
  /** Of those whose change is in points or units. */
  readonly adding: readonly number[];
  /** Of those whose change is in per cent. */
  readonly multiplying: readonly number[];
}

/** What the benefits do to levers in a run: `amplitudes` of each, and a row of monthly `weights` for each. */
export interface Effects {
  readonly amplitudes: Float64Array;
  readonly weights: Float64Array;
  /** The first plan month in which a benefit has any weight, and the one from which its weight stands still. */
  readonly firsts: Int32Array;
  readonly steadies: Int32Array;
  /** 1 for a benefit whose amplitude or weights differ from the last run. */
  readonly moved: Uint8Array;
}

/**
 * Writes the strategy's lever of plan months `from` … `to` into its row:
 *
 *   lever[m] = (base + Σ effects in pp or units) · Π (1 + effects in %),   effect[m] = amplitude · weight[m]
 *
 * within the lever's bounds. `rows` holds a row of `months` for each lever.
 */
export function writeLever(
  { lever, adding, multiplying }: LeverTrack,
  base: number,
  { amplitudes, weights }: Effects,
  months: number,
  from: number,
  to: number,
  rows: Float64Array,
): void {
  const row = lever * months;
  for (let m = from; m <= to; m += 1) rows[row + m] = base;
  for (let i = 0; i < adding.length; i += 1) {
    const amplitude = amplitudes[adding[i]!]!;
    const weight = adding[i]! * months;
    for (let m = from; m <= to; m += 1) rows[row + m] = rows[row + m]! + amplitude * weights[weight + m]!;
  }
  for (let i = 0; i < multiplying.length; i += 1) {
    const amplitude = amplitudes[multiplying[i]!]!;
    const weight = multiplying[i]! * months;
    for (let m = from; m <= to; m += 1) {
      rows[row + m] = rows[row + m]! * (1 + amplitude * weights[weight + m]!);
    }
  }
  for (let m = from; m <= to; m += 1) rows[row + m] = withinBounds(lever, rows[row + m]!);
}
