import { monthsBetween } from '../../lib/calendar.ts';
import type { CampaignInput, ModelInput } from '../model-input.ts';
import { NO_SLOT, type SlotBuilder } from '../slots.ts';

interface CompiledTier {
  readonly discount: number;
  readonly share: number;
  readonly basket: number;
}

/** A campaign, compiled. */
export interface CompiledCampaign {
  readonly index: number;
  readonly id: string;
  readonly segment: number;
  /** Index of its initiative; -1 without one. */
  readonly initiative: number;
  /** Plan month in which it counts; outside of the plan it does not. */
  readonly month: number;
  readonly reach: number;
  readonly response: number;
  readonly cost: number;
  readonly extra: number;
  readonly tiers: readonly CompiledTier[];
  /** Slots of the partner's reach and overlap, -1 without a partner. */
  readonly partnerReach: number;
  readonly partnerOverlap: number;
}

export function compileCampaign(
  campaign: CampaignInput,
  index: number,
  { plan, segments, initiatives }: ModelInput,
  builder: SlotBuilder,
): CompiledCampaign {
  const path = `campaigns.${campaign.id}`;
  return {
    index,
    id: campaign.id,
    segment: segments.findIndex(({ id }) => id === campaign.segment),
    initiative: initiatives.findIndex(({ id }) => id === campaign.initiative),
    month: monthsBetween(plan.start, campaign.at),
    reach: builder.add(`${path}.reach`, campaign.reach),
    response: builder.add(`${path}.response`, campaign.response),
    cost: builder.add(`${path}.cost`, campaign.cost),
    extra: builder.add(`${path}.extra`, campaign.extra, 1),
    tiers: campaign.tiers.map((tier, i) => ({
      discount: builder.add(`${path}.tiers.${i}.discount`, tier.discount),
      share: builder.add(`${path}.tiers.${i}.share`, tier.share ?? unstatedShare(campaign)),
      basket: builder.add(`${path}.tiers.${i}.basket`, tier.basket),
    })),
    partnerReach: builder.addStated(`${path}.partner.reach`, campaign.partner?.reach),
    partnerOverlap: builder.addStated(`${path}.partner.overlap`, campaign.partner?.overlap),
  };
}

/** What a tier without a share has: what the others leave, in equal parts; so a single tier has all. */
function unstatedShare({ tiers }: CampaignInput): number {
  const stated = tiers.flatMap(({ share }) => share ?? []);
  const left = 1 - stated.reduce((sum, share) => sum + share, 0);
  return Math.max(0, left) / (tiers.length - stated.length);
}

/** What one buyer brings: Σ share · (extra · basket · margin − discount). */
export function gainPerBuyer(campaign: CompiledCampaign, slots: Float64Array, margin: number): number {
  const extra = slots[campaign.extra]!;
  let gain = 0;
  for (let i = 0; i < campaign.tiers.length; i += 1) {
    const tier = campaign.tiers[i]!;
    gain += slots[tier.share]! * (extra * slots[tier.basket]! * margin - slots[tier.discount]!);
  }
  return gain;
}

/** Buyers among the campaign's own reach; `factor` is scenario.benefits times every other factor on buyers. */
export function buyersOf({ reach, response }: CompiledCampaign, slots: Float64Array, factor: number): number {
  return slots[reach]! * slots[response]! * factor;
}

/** Whether the campaign stands within the plan and belongs to a segment. */
export function counts({ month, segment }: CompiledCampaign, months: number): boolean {
  return month >= 0 && month < months && segment !== NO_SLOT;
}
