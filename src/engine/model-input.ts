import type { Lever } from '../language/schema/kpis.ts';
import type { Unit } from '../language/schema/scalars.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';

/** A number of the strategy with its unit and, where it is uncertain, its range. Rates and points are fractions. */
export interface ModelQuantity {
  readonly value: number;
  readonly unit: Unit;
  readonly range?: { readonly low: number; readonly high: number };
}

interface SegmentInput {
  readonly id: string;
  readonly customers: ModelQuantity;
  readonly acquired: ModelQuantity;
  readonly retention: ModelQuantity;
  readonly moves?: { readonly to: string; readonly rate: ModelQuantity };
  readonly revenue: ModelQuantity;
  readonly margin: ModelQuantity;
  readonly serviceCost?: ModelQuantity;
  readonly acquisitionCost?: ModelQuantity;
}

interface InitiativeInput {
  readonly id: string;
  readonly start: Day;
  readonly months: number;
}

export interface BenefitInput {
  readonly id: string;
  readonly initiative: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly segment: readonly string[];
  readonly lever?: Lever;
  readonly change?: ModelQuantity;
  readonly saving?: ModelQuantity;
  readonly per: 'once' | 'month' | 'year';
  readonly years?: readonly ModelQuantity[];
  readonly upfront?: ModelQuantity;
  readonly ramp: number;
  readonly riskAdjustment: number;
}

export interface CostInput {
  readonly id: string;
  readonly initiative?: string;
  readonly amount?: ModelQuantity;
  readonly quantity?: ModelQuantity;
  readonly price?: ModelQuantity;
  readonly per: 'upfront' | 'once' | 'month' | 'year';
  readonly from?: Day;
  readonly to?: Day;
  readonly upfront?: ModelQuantity;
  readonly years?: readonly ModelQuantity[];
  readonly riskAdjustment: number;
}

export interface CampaignInput {
  readonly id: string;
  readonly segment: string;
  readonly initiative?: string;
  readonly at: Day;
  readonly reach: ModelQuantity;
  readonly response: ModelQuantity;
  readonly cost?: ModelQuantity;
  readonly extra?: ModelQuantity;
  readonly tiers: readonly {
    readonly discount?: ModelQuantity;
    readonly share?: number;
    readonly basket: ModelQuantity;
  }[];
  readonly partner?: { readonly reach: ModelQuantity; readonly overlap: ModelQuantity };
}

/** The part of a strategy that its money depends on. A whole `Strategy` is one too. */
export interface ModelInput {
  readonly plan: {
    readonly start: Day;
    readonly months: number;
    readonly discountRate: number;
    readonly discounting: 'monthly' | 'yearEnd';
  };
  readonly segments: readonly SegmentInput[];
  readonly initiatives: readonly InitiativeInput[];
  readonly benefits: readonly BenefitInput[];
  readonly costs: readonly CostInput[];
  readonly campaigns: readonly CampaignInput[];
}

/** A strategy without its texts, small enough to be carried in a page: the same model comes out of it. */
export function modelInput({
  plan,
  segments,
  initiatives,
  benefits,
  costs,
  campaigns,
}: Strategy): ModelInput {
  return {
    plan: {
      start: plan.start,
      months: plan.months,
      discountRate: plan.discountRate,
      discounting: plan.discounting,
    },
    segments: segments.map((segment) => ({
      id: segment.id,
      customers: bare(segment.customers),
      acquired: bare(segment.acquired),
      retention: bare(segment.retention),
      ...(segment.moves && { moves: { to: segment.moves.to, rate: bare(segment.moves.rate) } }),
      revenue: bare(segment.revenue),
      margin: bare(segment.margin),
      ...optional('serviceCost', segment.serviceCost),
      ...optional('acquisitionCost', segment.acquisitionCost),
    })),
    initiatives: initiatives.map(({ id, start, months }) => ({ id, start, months })),
    benefits: benefits.map((benefit) => ({
      id: benefit.id,
      initiative: benefit.initiative,
      ...(benefit.from && { from: benefit.from }),
      ...(benefit.to && { to: benefit.to }),
      segment: benefit.segment,
      ...(benefit.lever && { lever: benefit.lever }),
      ...optional('change', benefit.change),
      ...optional('saving', benefit.saving),
      per: benefit.per,
      ...(benefit.years && { years: benefit.years.map(bare) }),
      ...optional('upfront', benefit.upfront),
      ramp: benefit.ramp,
      riskAdjustment: benefit.riskAdjustment,
    })),
    costs: costs.map((cost) => ({
      id: cost.id,
      ...(cost.initiative && { initiative: cost.initiative }),
      ...optional('amount', cost.amount),
      ...optional('quantity', cost.quantity),
      ...optional('price', cost.price),
      per: cost.per,
      ...(cost.from && { from: cost.from }),
      ...(cost.to && { to: cost.to }),
      ...optional('upfront', cost.upfront),
      ...(cost.years && { years: cost.years.map(bare) }),
      riskAdjustment: cost.riskAdjustment,
    })),
    campaigns: campaigns.map((campaign) => ({
      id: campaign.id,
      segment: campaign.segment,
      ...(campaign.initiative && { initiative: campaign.initiative }),
      at: campaign.at,
      reach: bare(campaign.reach),
      response: bare(campaign.response),
      ...optional('cost', campaign.cost),
      ...optional('extra', campaign.extra),
      tiers: campaign.tiers.map(({ discount, share, basket }) => ({
        ...optional('discount', discount),
        ...(share !== undefined && { share }),
        basket: bare(basket),
      })),
      ...(campaign.partner && {
        partner: { reach: bare(campaign.partner.reach), overlap: bare(campaign.partner.overlap) },
      }),
    })),
  };
}

function bare({ value, unit, range }: ModelQuantity): ModelQuantity {
  return range ? { value, unit, range: { low: range.low, high: range.high } } : { value, unit };
}

function optional<Key extends string>(key: Key, quantity: ModelQuantity | undefined) {
  return (quantity ? { [key]: bare(quantity) } : {}) as { readonly [K in Key]?: ModelQuantity };
}
