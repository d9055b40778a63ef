import type { Effects } from '../base/levers.ts';
import { NO_SLOT } from '../slots.ts';
import type { CompiledBenefit } from './benefit-plan.ts';

/**
 * Adds a benefit that is not a lever to the monthly flows, and returns what stands at time 0:
 *
 *   saving per month or year   saving (a twelfth of it) · weight[m]
 *   saving once                whole in month s, unless that is outside the plan or after `to`
 *   years                      a twelfth of each in each of its months, later by `delay`; what passes the end is lost
 *   upfront                    at time 0, never later
 *
 * `share` is (1 − riskAdjustment) · scenario.benefits · every factor; `s` the month in which it begins, delays included.
 */
export function addOtherBenefit(
  benefit: CompiledBenefit,
  slots: Float64Array,
  share: number,
  s: number,
  delay: number,
  { weights, firsts }: Effects,
  flows: Float64Array,
  months: number,
): number {
  if (benefit.isSaving) {
    const saving = slots[benefit.amount]! * share;
    if (benefit.per === 'once') {
      if (s >= 0 && s < months && s <= benefit.last) flows[s] = flows[s]! + saving;
    } else {
      const monthly = benefit.per === 'year' ? saving / 12 : saving;
      const row = benefit.index * months;
      for (let m = firsts[benefit.index]!; m < months; m += 1)
        flows[m] = flows[m]! + monthly * weights[row + m]!;
    }
  }
  const { years } = benefit;
  for (let year = 0; year < years.length; year += 1) {
    const monthly = (slots[years[year]!]! * share) / 12;
    const from = Math.max(0, year * 12 + delay);
    const to = Math.min(months - 1, year * 12 + 11 + delay);
    for (let m = from; m <= to; m += 1) flows[m] = flows[m]! + monthly;
  }
  return benefit.upfront === NO_SLOT ? 0 : slots[benefit.upfront]! * share;
}
