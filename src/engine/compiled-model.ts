import type { Month } from '../lib/calendar.ts';
import type { BasePlan } from './base/base-plan.ts';
import type { CompiledBenefit } from './benefits/benefit-plan.ts';
import type { CompiledCampaign } from './campaigns/campaign-plan.ts';
import type { CompiledCost } from './costs/cost-plan.ts';
import type { Discounting } from './finance/discounting.ts';
import type { Flows } from './flow-state.ts';
import type { SlotTable } from './slots.ts';

interface ModelPlan {
  /** Month number of the first plan month. */
  readonly first: number;
  readonly months: number;
  readonly discountRate: number;
  readonly discounting: Discounting;
  /** Names of the plan months. */
  readonly names: readonly Month[];
}

/**
 * A strategy as numbers, compiled once and run many times. The arrays in `base` and `flows` are the scratch space of the
 * last run: a model belongs to one caller at a time, and gives the same figures whatever was run before.
 */
export interface Model {
  readonly plan: ModelPlan;
  readonly slots: SlotTable;
  readonly initiatives: readonly string[];
  readonly base: BasePlan;
  readonly benefits: readonly CompiledBenefit[];
  readonly costs: readonly CompiledCost[];
  readonly campaigns: readonly CompiledCampaign[];
  readonly flows: Flows;
}
