import { monthsBetween } from '../../lib/calendar.ts';
import type { CostInput, ModelInput } from '../model-input.ts';
import { NO_SLOT, type SlotBuilder } from '../slots.ts';

/** Where the amount of a cost line stands in the plan. */
type Timing = 'upfront' | 'once' | 'month' | 'year';

/** The place of time 0 among plan months: right before the first. */
export const TIME_ZERO = -1;

/** A cost line, compiled. */
export interface CompiledCost {
  readonly index: number;
  readonly id: string;
  /** Index of its initiative; -1 without one. */
  readonly initiative: number;
  /** Slot of the amount, or those of the two it is the product of. */
  readonly amount: number;
  readonly quantity: number;
  readonly price: number;
  readonly per: Timing;
  readonly years: readonly number[];
  readonly upfront: number;
  readonly riskAdjustment: number;
  /** Plan month of its first payment; negative when that is before the plan. */
  readonly first: number;
  /** Last plan month of a recurring cost. */
  readonly last: number;
}

export function compileCost(
  cost: CostInput,
  index: number,
  { plan, initiatives }: ModelInput,
  builder: SlotBuilder,
): CompiledCost {
  const path = `costs.${cost.id}`;
  const initiative = initiatives.findIndex(({ id }) => id === cost.initiative);
  const from = cost.from ?? initiatives[initiative]?.start ?? plan.start;
  return {
    index,
    id: cost.id,
    initiative,
    amount: builder.addStated(`${path}.amount`, cost.amount),
    quantity: builder.addStated(`${path}.quantity`, cost.quantity),
    price: builder.addStated(`${path}.price`, cost.price),
    per: cost.per,
    years: (cost.years ?? []).map((year, i) => builder.add(`${path}.years.${i}`, year)),
    upfront: builder.addStated(`${path}.upfront`, cost.upfront),
    riskAdjustment: builder.add(`${path}.riskAdjustment`, cost.riskAdjustment),
    first: monthsBetween(plan.start, from),
    last: cost.to === undefined ? plan.months - 1 : monthsBetween(plan.start, cost.to),
  };
}

/** The amount of one payment, before any adjustment; 0 where a line has only `years` or `upfront`. */
export function paymentOf({ amount, quantity, price }: CompiledCost, slots: Float64Array): number {
  if (amount !== NO_SLOT) return slots[amount]!;
  return quantity === NO_SLOT || price === NO_SLOT ? 0 : slots[quantity]! * slots[price]!;
}

/**
 * Adds a cost line to the monthly flows and returns what stands at time 0: `upfront`, and a `once` payment before the
 * plan. Payments in other months outside the plan are not counted. Only plan months `from` … `to` are added, for a
 * re-forecast that knows what was paid before and that nothing comes after; time 0 is added where `from` is TIME_ZERO.
 *
 * `factor` is (1 + riskAdjustment) · scenario.costs.
 */
export function addCost(
  cost: CompiledCost,
  slots: Float64Array,
  factor: number,
  flows: Float64Array,
  months: number,
  from: number,
  to: number,
): number {
  const payment = paymentOf(cost, slots) * factor;
  const end = Math.min(to, months - 1);
  let upfront = cost.upfront === NO_SLOT ? 0 : slots[cost.upfront]! * factor;
  if (cost.per === 'upfront') {
    upfront += payment;
  } else if (cost.per === 'once') {
    if (cost.first < 0) upfront += payment;
    else if (cost.first >= from && cost.first <= end) flows[cost.first] = flows[cost.first]! + payment;
  } else {
    const monthly = cost.per === 'year' ? payment / 12 : payment;
    const last = Math.min(end, cost.last);
    for (let m = Math.max(0, from, cost.first); m <= last; m += 1) flows[m] = flows[m]! + monthly;
  }
  const { years } = cost;
  for (let year = 0; year < years.length; year += 1) {
    const monthly = (slots[years[year]!]! * factor) / 12;
    const last = Math.min(end, year * 12 + 11);
    for (let m = Math.max(from, year * 12); m <= last; m += 1) flows[m] = flows[m]! + monthly;
  }
  return from > TIME_ZERO ? 0 : upfront;
}
