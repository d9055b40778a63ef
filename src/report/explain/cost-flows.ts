/**
 * The payments of a cost line month by month, worked out again from what the strategy states: an explanation shows them,
 * and with them a reader can do the sums of the engine once more.
 */
import type { Cost } from '../../language/schema/costs.ts';
import { monthsBetween } from '../../lib/calendar.ts';
import type { ExplainContext } from './context.ts';

/** Without what is added for risk. */
export interface CostFlows {
  readonly upfront: number;
  /** One for each month of the plan. */
  readonly months: readonly number[];
}

export function costFlows(cost: Cost, { strategy, results }: ExplainContext): CostFlows {
  const { plan } = results;
  const from =
    cost.from ?? strategy.initiatives.find(({ id }) => id === cost.initiative)?.start ?? plan.start;
  const first = monthsBetween(plan.start, from);
  const last = cost.to === undefined ? plan.months - 1 : monthsBetween(plan.start, cost.to);
  const payment = paymentOf(cost);
  const early = cost.per === 'upfront' || (cost.per === 'once' && first < 0);
  const inMonth = (month: number): number => {
    if (cost.per === 'once') return month === first ? payment : 0;
    if (cost.per === 'upfront' || month < first || month > last) return 0;
    return cost.per === 'year' ? payment / 12 : payment;
  };
  const ofYear = (month: number) => (cost.years?.[Math.floor(month / 12)]?.value ?? 0) / 12;
  return {
    upfront: (cost.upfront?.value ?? 0) + (early ? payment : 0),
    months: Array.from({ length: plan.months }, (_, month) => inMonth(month) + ofYear(month)),
  };
}

/** The amount of one payment; 0 for a line of years alone. */
export function paymentOf({ amount, quantity, price }: Cost): number {
  if (amount) return amount.value;
  return quantity && price ? quantity.value * price.value : 0;
}
