/**
 * How much of a benefit has arrived in month m: 0 before s and after `last`, else min(1, (m − s + 1)/ramp), 1 where the
 * ramp is 0. `s` is the plan month in which it begins (negative when that was before the plan), `last` the plan month of
 * its `to`, which no delay moves.
 */
export function weightIn(m: number, s: number, ramp: number, last: number): number {
  if (m < s || m > last) return 0;
  return ramp > 0 ? Math.min(1, (m - s + 1) / ramp) : 1;
}

/** Writes the weights of a whole plan into a row. */
export function writeWeights(
  weights: Float64Array,
  row: number,
  months: number,
  s: number,
  ramp: number,
  last: number,
): void {
  for (let m = 0; m < months; m += 1) weights[row + m] = weightIn(m, s, ramp, last);
}
