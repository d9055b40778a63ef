import { monthFromNumber, monthNumber } from '../lib/calendar.ts';
import { addSegmentSlots, basePlan } from './base/base-plan.ts';
import { compileBenefit } from './benefits/benefit-plan.ts';
import { compileCampaign } from './campaigns/campaign-plan.ts';
import type { Model } from './compiled-model.ts';
import { compileCost } from './costs/cost-plan.ts';
import { emptyFlows } from './flow-state.ts';
import type { ModelInput } from './model-input.ts';
import { SlotBuilder } from './slots.ts';

export type { Model } from './compiled-model.ts';
export { financeOf } from './finance/finance.ts';

/** Turns a strategy, or the part of it that `modelInput` keeps, into numbers. Ids that lead nowhere have no effect. */
export function compileModel(input: ModelInput): Model {
  const { plan, initiatives } = input;
  const builder = new SlotBuilder();
  const segmentSlots = addSegmentSlots(builder, input);
  const benefits = input.benefits.map((benefit, index) => compileBenefit(benefit, index, input, builder));
  const costs = input.costs.map((cost, index) => compileCost(cost, index, input, builder));
  const campaigns = input.campaigns.map((campaign, index) =>
    compileCampaign(campaign, index, input, builder),
  );
  const first = monthNumber(plan.start);
  return {
    plan: {
      first,
      months: plan.months,
      discountRate: plan.discountRate,
      discounting: plan.discounting,
      names: Array.from({ length: plan.months }, (_, m) => monthFromNumber(first + m)),
    },
    slots: builder.table(),
    initiatives: initiatives.map(({ id }) => id),
    base: basePlan(input, segmentSlots, benefits),
    benefits,
    costs,
    campaigns,
    flows: emptyFlows(benefits.length, plan.months),
  };
}
