/**
 * What a part of the strategy is worth: npv of a run less npv of the same run without it. Worths need not add up to npv,
 * because the parts act on the same customers.
 */
import type { PresentValues } from '../language/schema/results.ts';
import type { Model } from './compiled-model.ts';
import { presentValuesOf } from './flows.ts';
import { copyRun, type Run } from './run.ts';

/** Indices of what is taken out. */
export interface Parts {
  readonly benefits?: readonly number[];
  readonly campaigns?: readonly number[];
  readonly costs?: readonly number[];
}

/** The run without these parts: their benefits bring nothing, their campaigns and costs do not take place. */
export function valuesWithout(model: Model, run: Run, { benefits, campaigns, costs }: Parts): PresentValues {
  const without = copyRun(run);
  for (const index of benefits ?? []) without.benefitFactors[index] = 0;
  for (const index of campaigns ?? []) without.campaignsOn[index] = 0;
  for (const index of costs ?? []) without.costsOn[index] = 0;
  return presentValuesOf(model, without);
}

/** The run with these benefits a month later; costs and campaigns stay where they are. */
export function valuesLater(model: Model, run: Run, benefits: readonly number[]): PresentValues {
  const later = copyRun(run);
  for (const index of benefits) later.benefitDelays[index] = later.benefitDelays[index]! + 1;
  return presentValuesOf(model, later);
}

/** Benefits that an initiative brings, alone or with others. */
export function benefitsOf({ benefits }: Model, initiative: number): readonly number[] {
  return benefits.filter(({ initiatives }) => initiatives.includes(initiative)).map(({ index }) => index);
}

export function campaignsOf({ campaigns }: Model, initiative: number): readonly number[] {
  return campaigns.filter((campaign) => campaign.initiative === initiative).map(({ index }) => index);
}

export function costsOf({ costs }: Model, initiative: number): readonly number[] {
  return costs.filter((cost) => cost.initiative === initiative).map(({ index }) => index);
}
