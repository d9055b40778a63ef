import type { Model } from '../compiled-model.ts';
import { customerValue, economicsOf } from '../customer-value.ts';
import type { Run } from '../run.ts';
import { discountFactor } from './discounting.ts';

/**
 * What the larger base is worth after the plan, of the run that was worked out last; shown, never counted in npv.
 *
 *   Σ segments (closing strategy − closing baseline) · clv, discounted at the plan's last month
 *
 * Segments whose customers have no finite value are left out.
 */
export function beyondPlan({ base, plan }: Model, run: Run): number {
  let sum = 0;
  for (let segment = 0; segment < base.ids.length; segment += 1) {
    if (!base.customersChanged[segment]) continue;
    const last = segment * plan.months + plan.months - 1;
    const { clv } = customerValue(economicsOf(base, segment, run.slots), run.discountRate);
    sum += (base.strategy.closing[last]! - base.baseline.closing[last]!) * (clv ?? 0);
  }
  return sum * discountFactor(plan.months - 1, run.discountRate, plan.discounting);
}
