import { MARGIN } from './base/levers.ts';
import { strategyLever } from './base/run-base.ts';
import { segmentNpv } from './base/segment-results.ts';
import { buyersOf, counts, gainPerBuyer } from './campaigns/campaign-plan.ts';
import type { Model } from './compiled-model.ts';
import { presentValue } from './finance/discounting.ts';
import { computeFlows, npvOf } from './flows.ts';
import { planRun, type Run } from './run.ts';

/** The size of the base, and the size at which the plan would pay for itself. */
export interface BaseSize {
  readonly customers: number;
  /** Null where what depends on the base brings nothing, so that no size would do. */
  readonly breakEvenCustomers: number | null;
  readonly pvCosts: number;
  /** Present value of benefits that do not grow with the base. */
  readonly pvOther: number;
  /** Present value of lever benefits and campaigns, before their cost. */
  readonly pvGrowing: number;
}

/**
 * How many customers the plan needs:
 *
 *   customers · (pvCosts − pv of benefits that do not grow with the base)/(pv of lever benefits and campaigns)
 *
 * at least 0, null where the divisor is not positive. Null without segments.
 */
export function baseSize(model: Model, run: Run): BaseSize | null {
  const { base, flows } = model;
  if (base.ids.length === 0) return null;
  computeFlows(model, run);
  const customers = base.slots.reduce((sum, slot) => sum + run.slots[slot]!, 0);
  const pvCosts = flows.upfrontCosts + presentValue(flows.costs, flows.factors);
  const pvBenefits = flows.upfrontBenefits + presentValue(flows.benefits, flows.factors);
  const growing = base.ids.reduce(
    (sum, _, segment) => sum + segmentNpv(model, segment),
    pvCampaigns(model, run),
  );
  const parts = { customers, pvCosts, pvOther: pvBenefits - growing, pvGrowing: growing };
  return { ...parts, breakEvenCustomers: breakEvenOf(parts) };
}

/** The size at which the plan just pays, of its parts. */
export function breakEvenOf({
  customers,
  pvCosts,
  pvOther,
  pvGrowing,
}: Omit<BaseSize, 'breakEvenCustomers'>): number | null {
  return pvGrowing > 0 ? Math.max(0, (customers * (pvCosts - pvOther)) / pvGrowing) : null;
}

/** The same with every range at the end that is better for npv. */
export function baseSizeAtBest(model: Model): BaseSize | null {
  const best = planRun(model);
  const probe = planRun(model);
  for (const { slot, low, likely, high } of model.slots.ranges) {
    probe.slots[slot] = low;
    const npvAtLow = npvOf(model, probe);
    probe.slots[slot] = high;
    const npvAtHigh = npvOf(model, probe);
    probe.slots[slot] = likely;
    best.slots[slot] = npvAtHigh >= npvAtLow ? high : low;
  }
  return baseSize(model, best);
}

/** Present value of what campaigns bring, before their cost, of the run worked out last. */
function pvCampaigns({ campaigns, base, flows, plan }: Model, run: Run): number {
  let sum = 0;
  for (const campaign of campaigns) {
    if (!counts(campaign, plan.months)) continue;
    const { month, segment, index } = campaign;
    const margin = strategyLever(base, segment, MARGIN, month, flows.effects);
    const buyers = buyersOf(
      campaign,
      run.slots,
      run.benefits * run.buyerFactors[index]! * run.campaignsOn[index]!,
    );
    sum += buyers * gainPerBuyer(campaign, run.slots, margin) * flows.factors[month]!;
  }
  return sum;
}
