import type { Effects } from '../base/levers.ts';

/**
 * How much of a benefit has arrived in month m: 0 before s and after `last`, else min(1, (m − s + 1)/ramp), 1 where the
 * ramp is 0. `s` is the plan month in which it begins (negative when that was before the plan), `last` the plan month of
 * its `to`, which no delay moves.
 */
export function weightIn(m: number, s: number, ramp: number, last: number): number {
  if (m < s || m > last) return 0;
  return ramp > 0 ? Math.min(1, (m - s + 1) / ramp) : 1;
}

/** Writes the weights of a whole plan into a benefit's row, and the months between which they move. */
export function writeWeights(
  { weights, firsts, steadies }: Effects,
  benefit: number,
  months: number,
  s: number,
  ramp: number,
  last: number,
): void {
  const row = benefit * months;
  for (let m = 0; m < months; m += 1) weights[row + m] = weightIn(m, s, ramp, last);
  let first = 0;
  while (first < months && weights[row + first] === 0) first += 1;
  let steady = months - 1;
  while (steady > 0 && weights[row + steady - 1] === weights[row + months - 1]) steady -= 1;
  firsts[benefit] = first;
  steadies[benefit] = steady;
}
