import type { Strategy } from '../../language/schema/strategy.ts';
import { addMonths, type Day, type Month, monthsBetween } from '../../lib/calendar.ts';

/** The plan month of a day or month, from 0; negative before the plan. */
export function planMonth({ plan }: Strategy, time: Day | Month): number {
  return monthsBetween(plan.start, time);
}

/** The month that a plan month falls in. */
export function monthOf({ plan }: Strategy, month: number): Month {
  return addMonths(plan.start, month);
}

/** The last month of the plan. */
export function lastMonthOf(strategy: Strategy): Month {
  return monthOf(strategy, strategy.plan.months - 1);
}

/** The plan month after the last one of an initiative: from here on its benefits can come. */
export function monthAfter(
  strategy: Strategy,
  { start, months }: { readonly start: Day; readonly months: number },
): number {
  return planMonth(strategy, start) + months;
}
