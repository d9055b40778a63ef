/** Whether a value may be right, or is rather a slip of the hand: a digit too many, a unit left out. */

/** What is known of a KPI: where it was measured, and where it was meant to go. */
export interface KnownValues {
  readonly direction: 'up' | 'down' | 'band';
  readonly unit: string;
  /** Not empty: the baseline is always there. */
  readonly values: readonly number[];
}

/** A value may lie beyond what is known by twice the known width; one that leaps further is asked about. Guessed. */
const LEAPS = 2;
/** The width is at least this share of the largest value: a history of twice the same value has none. */
const LEAST_WIDTH = 0.5;
/** Nothing falls to less than a fifth of its lowest without a word. A decimal mark in the wrong place makes a tenth. */
const FALLS_TO = 0.2;

/**
 * Whether a value fits what is known. It does not where it leaps away by more than twice the known width, where a share
 * of something leaves 0 … 100 %, or where it falls below a fifth of the lowest although none was ever at or below 0;
 * nothing at all (0) fits where less is better.
 */
export function isPlausible(value: number, { direction, unit, values }: KnownValues): boolean {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (value >= low && value <= high) return true;
  if (unit === '%' && low >= 0 && high <= 1 && (value < 0 || value > 1)) return false;
  const width = Math.max(high - low, LEAST_WIDTH * Math.max(Math.abs(low), Math.abs(high)));
  if (value > high + LEAPS * width || value < low - LEAPS * width) return false;
  if (low <= 0) return true;
  return value >= low * FALLS_TO || (value === 0 && direction === 'down');
}
