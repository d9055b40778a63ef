import type { Campaign } from '../../language/schema/campaigns.ts';
import type { CampaignResult } from '../../language/schema/results.ts';
import { MARGIN } from '../base/levers.ts';
import { strategyLever } from '../base/run-base.ts';
import type { Model } from '../compiled-model.ts';
import { netOf, presentValuesOf } from '../flows.ts';
import type { Run } from '../run.ts';
import { NO_SLOT } from '../slots.ts';
import { valuesWithout } from '../worth.ts';
import { buyersOf, type CompiledCampaign, counts, gainPerBuyer } from './campaign-plan.ts';

/** Prices are written in hundredths: the next price above an edge is this much more. */
const NEXT_PRICE = 0.01;

/**
 * What each campaign brings, costs and needs. Money is of its month, not discounted; 0 where it is outside the plan.
 *
 *   break-even response = cost/(reach · gain per buyer)        null where a buyer brings nothing
 *   wear-out            = response/previous response − 1
 *   partner's buyers    = partner's reach · (1 − overlap) · response
 */
export function campaignResults(
  model: Model,
  run: Run,
  npv: number,
  campaigns: readonly Campaign[],
): CampaignResult[] {
  const whole = presentValuesOf(model, run);
  const gains = model.campaigns.map((campaign) =>
    gainPerBuyer(campaign, run.slots, marginOf(model, campaign)),
  );
  return campaigns.map((campaign, index) => {
    const compiled = model.campaigns[index]!;
    const gain = gains[index]!;
    const counted = counts(compiled, model.plan.months);
    const buyers = buyersOf(compiled, run.slots, run.benefits);
    const cost = run.slots[compiled.cost]! * run.costs;
    const without = counted ? valuesWithout(model, run, { campaigns: [index] }) : whole;
    return {
      id: campaign.id,
      npv: npv - netOf(without),
      npvWithout: netOf(without),
      without,
      breakEvenResponse: breakEvenResponse(cost, run.slots[compiled.reach]! * gain),
      buyers,
      benefit: counted ? buyers * gain : 0,
      cost: counted ? cost : 0,
      partnerBuyers: partnerBuyers(compiled, run),
      wearOut: wearOut(run.slots[compiled.response]!, campaign.previous?.response),
      notches: priceNotches(campaign),
    };
  });
}

/** The margin of the segment's strategy in the campaign's month; outside the plan that of the nearest month. */
function marginOf({ base, flows, plan }: Model, { segment, month }: CompiledCampaign): number {
  if (segment === NO_SLOT) return 0;
  const within = Math.min(Math.max(month, 0), plan.months - 1);
  return strategyLever(base, segment, MARGIN, within, flows.effects);
}

function breakEvenResponse(cost: number, gainAtFullResponse: number): number | null {
  return gainAtFullResponse > 0 ? cost / gainAtFullResponse : null;
}

function partnerBuyers({ partnerReach, partnerOverlap, response }: CompiledCampaign, { slots }: Run) {
  if (partnerReach === NO_SLOT) return null;
  return slots[partnerReach]! * (1 - slots[partnerOverlap]!) * slots[response]!;
}

function wearOut(response: number, previous: number | undefined): number | null {
  return previous === undefined || previous === 0 ? null : response / previous - 1;
}

/**
 * Edges between two discounts where the dearer basket is cheaper to pay: who takes 99.99 with 10 off pays more than who
 * takes 100 with 20 off.
 */
export function priceNotches({ tiers }: Pick<Campaign, 'tiers'>): CampaignResult['notches'] {
  return tiers.flatMap((tier, i) => {
    const next = tiers[i + 1];
    if (tier.upTo === undefined || next === undefined) return [];
    const paysBelow = tier.upTo - (tier.discount?.value ?? 0);
    const paysAbove = tier.upTo + NEXT_PRICE - (next.discount?.value ?? 0);
    return paysAbove < paysBelow ? [{ at: tier.upTo, paysBelow, paysAbove }] : [];
  });
}
