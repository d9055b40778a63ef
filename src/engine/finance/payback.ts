/** Sums of money that should meet at zero differ by what binary arithmetic loses; less than this share of them is zero. */
const NOISE = 1e-12;

/**
 * Cumulative net flow, not discounted: `line[0]` at time 0, `line[m + 1]` at the end of plan month m. Sums that are only
 * binary noise beside the money that made them are 0.
 */
export function cumulativeLine(
  benefits: ArrayLike<number>,
  costs: ArrayLike<number>,
  upfrontBenefits: number,
  upfrontCosts: number,
): Float64Array {
  const line = new Float64Array(benefits.length + 1);
  let sum = upfrontBenefits - upfrontCosts;
  let moved = Math.abs(upfrontBenefits) + Math.abs(upfrontCosts);
  line[0] = sum;
  for (let m = 0; m < benefits.length; m += 1) {
    sum += benefits[m]! - costs[m]!;
    moved += Math.abs(benefits[m]!) + Math.abs(costs[m]!);
    line[m + 1] = Math.abs(sum) <= NOISE * moved ? 0 : sum;
  }
  return line;
}

/**
 * Months until the cumulative line stays at or above zero, linear within the month.
 * 0 where it never goes below zero, null where it ends below.
 */
export function paybackMonths(line: ArrayLike<number>): number | null {
  let last = line.length - 1;
  while (last >= 0 && line[last]! >= 0) last -= 1;
  if (last < 0) return 0;
  if (last === line.length - 1) return null;
  return last - line[last]! / (line[last + 1]! - line[last]!);
}

/** The deepest point of the cumulative line, as a positive number: the money that must be found before any returns. */
export function peakFunding(line: ArrayLike<number>): number {
  let deepest = 0;
  for (let i = 0; i < line.length; i += 1) deepest = Math.min(deepest, line[i]!);
  return 0 - deepest;
}
