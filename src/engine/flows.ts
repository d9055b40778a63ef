import type { PresentValues } from '../language/schema/results.ts';
import { MARGIN } from './base/levers.ts';
import { runBase, strategyLever } from './base/run-base.ts';
import { addOtherBenefit } from './benefits/other-benefits.ts';
import { writeWeights } from './benefits/weights.ts';
import { buyersOf, counts, gainPerBuyer } from './campaigns/campaign-plan.ts';
import type { Model } from './compiled-model.ts';
import { addCost } from './costs/cost-plan.ts';
import { presentValue, writeDiscountFactors } from './finance/discounting.ts';
import type { Flows } from './flow-state.ts';
import type { Run } from './run.ts';

/**
 * The core of the engine: works out the monthly flows of a run into `model.flows` and both sides of the customer base.
 *
 *   benefits[m] = Σ segments (strategy − baseline contribution) + other benefits + campaigns
 *   costs[m]    = Σ cost lines + cost of campaigns
 */
export function computeFlows(model: Model, run: Run): void {
  const { flows, plan } = model;
  flows.benefits.fill(0);
  flows.costs.fill(0);
  writeEffects(model, run);
  runBase(model.base, run.slots, flows.effects);
  addBaseChange(model);
  flows.upfrontBenefits = addOtherBenefits(model, run);
  flows.upfrontCosts = addCosts(model, run);
  addCampaigns(model, run);
  if (flows.factorsRate !== run.discountRate) {
    writeDiscountFactors(flows.factors, run.discountRate, plan.discounting);
    flows.factorsRate = run.discountRate;
  }
}

/** npv = Σ (benefits − costs)/(1 + discountRate)^t, time 0 not discounted. */
export function npvOf(model: Model, run: Run): number {
  computeFlows(model, run);
  return npvOfFlows(model.flows);
}

/** The two present values of a run, where an npv is to be told with what it is made of. */
export function presentValuesOf(model: Model, run: Run): PresentValues {
  computeFlows(model, run);
  const { benefits, costs, upfrontBenefits, upfrontCosts, factors } = model.flows;
  return {
    pvBenefits: upfrontBenefits + presentValue(benefits, factors),
    pvCosts: upfrontCosts + presentValue(costs, factors),
  };
}

/** npv = pvBenefits − pvCosts. */
export function netOf({ pvBenefits, pvCosts }: PresentValues): number {
  return pvBenefits - pvCosts;
}

/** The npv of the flows that the last run left. */
export function npvOfFlows({ benefits, costs, upfrontBenefits, upfrontCosts, factors }: Flows): number {
  let npv = upfrontBenefits - upfrontCosts;
  for (let m = 0; m < factors.length; m += 1) npv += (benefits[m]! - costs[m]!) * factors[m]!;
  return npv;
}

/** The month in which a benefit begins in this run: its own s later by every delay. */
export function beginOf(model: Model, run: Run, benefit: number): number {
  return model.benefits[benefit]!.start + run.delay + run.benefitDelays[benefit]!;
}

function writeEffects({ benefits, flows, plan }: Model, run: Run): void {
  const { effects, starts, ramps } = flows;
  for (let index = 0; index < benefits.length; index += 1) {
    const benefit = benefits[index]!;
    const s = benefit.start + run.delay + run.benefitDelays[index]!;
    const ramp = run.slots[benefit.ramp]!;
    const amplitude =
      benefit.lever < 0 ? 0 : run.slots[benefit.amount]! * shareOf(benefit.riskAdjustment, run, index);
    const retimed = s !== starts[index] || ramp !== ramps[index];
    effects.moved[index] = retimed || amplitude !== effects.amplitudes[index] ? 1 : 0;
    effects.amplitudes[index] = amplitude;
    if (!retimed) continue;
    writeWeights(effects, index, plan.months, s, ramp, benefit.last);
    starts[index] = s;
    ramps[index] = ramp;
  }
}

/** (1 − riskAdjustment) · scenario.benefits · the benefit's own factor. */
function shareOf(riskAdjustment: number, run: Run, benefit: number): number {
  return (1 - run.slots[riskAdjustment]!) * run.benefits * run.benefitFactors[benefit]!;
}

function addBaseChange({ base, flows, plan }: Model): void {
  const strategy = base.strategy.contribution;
  const baseline = base.baseline.contribution;
  const { benefits } = flows;
  for (let segment = 0; segment < base.changed.length; segment += 1) {
    if (!base.changed[segment]) continue;
    const row = segment * plan.months;
    for (let m = base.firsts[segment]!; m < plan.months; m += 1) {
      benefits[m] = benefits[m]! + (strategy[row + m]! - baseline[row + m]!);
    }
  }
}

function addOtherBenefits({ benefits, flows, plan }: Model, run: Run): number {
  let upfront = 0;
  for (let index = 0; index < benefits.length; index += 1) {
    const benefit = benefits[index]!;
    const share = shareOf(benefit.riskAdjustment, run, index);
    if (share === 0) continue;
    upfront += addOtherBenefit(
      benefit,
      run.slots,
      share,
      flows.starts[index]!,
      run.delay + run.benefitDelays[index]!,
      flows.effects,
      flows.benefits,
      plan.months,
    );
  }
  return upfront;
}

function addCosts({ costs, flows, plan }: Model, run: Run): number {
  let upfront = run.extraUpfrontCosts;
  for (let m = 0; m < plan.months; m += 1) flows.costs[m] = run.extraCosts[m]!;
  for (let index = 0; index < costs.length; index += 1) {
    const cost = costs[index]!;
    const factor = (1 + run.slots[cost.riskAdjustment]!) * run.costs * run.costsOn[index]!;
    if (factor === 0) continue;
    const from = run.costsFrom[index]!;
    upfront += addCost(cost, run.slots, factor, flows.costs, plan.months, from, run.costsTo[index]!);
  }
  return upfront;
}

function addCampaigns({ campaigns, base, flows, plan }: Model, run: Run): void {
  for (let index = 0; index < campaigns.length; index += 1) {
    const campaign = campaigns[index]!;
    if (run.campaignsOn[index] === 0 || !counts(campaign, plan.months)) continue;
    const { month } = campaign;
    const margin = strategyLever(base, campaign.segment, MARGIN, month, flows.effects);
    const buyers = buyersOf(campaign, run.slots, run.benefits * run.buyerFactors[index]!);
    flows.benefits[month] = flows.benefits[month]! + buyers * gainPerBuyer(campaign, run.slots, margin);
    flows.costs[month] = flows.costs[month]! + run.slots[campaign.cost]! * run.costs;
  }
}
