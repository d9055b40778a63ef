/** `monthly`: each month at its own end; `yearEnd`: whole plan years, as published business-case studies do. */
export type Discounting = 'monthly' | 'yearEnd';

/** At −100 % and below money later would be worth infinitely much more than money now. */
export const LOWEST_RATE = -0.99;

/**
 * When the flow of plan month m stands, in years; time 0 is the plan's start.
 *
 *   t(m) = (m + 1)/12 when discounting is monthly,   floor(m/12) + 1 when yearEnd
 */
export function yearsUntil(m: number, discounting: Discounting): number {
  return discounting === 'monthly' ? (m + 1) / 12 : Math.floor(m / 12) + 1;
}

/** What one unit of money in plan month m is worth at time 0: (1 + rate)^−t(m). */
export function discountFactor(m: number, annualRate: number, discounting: Discounting): number {
  return (1 + Math.max(annualRate, LOWEST_RATE)) ** -yearsUntil(m, discounting);
}

/** Writes the factors of all months. */
export function writeDiscountFactors(
  factors: Float64Array,
  annualRate: number,
  discounting: Discounting,
): void {
  for (let m = 0; m < factors.length; m += 1) factors[m] = discountFactor(m, annualRate, discounting);
}

/** Present value of monthly flows: Σ flow[m] · factor[m]. What stands at time 0 is added by the caller, undiscounted. */
export function presentValue(flows: Float64Array, factors: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < factors.length; m += 1) sum += flows[m]! * factors[m]!;
  return sum;
}
