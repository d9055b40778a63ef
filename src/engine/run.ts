/**
 * One run of the model: the numbers and switches under which the flows are worked out. A scenario, a slider, a plan
 * without one benefit, the re-forecast and a draw of the simulation are all runs of the same function.
 */
import type { Model } from './compiled-model.ts';
import { TIME_ZERO } from './costs/cost-plan.ts';

/** A course of events: factors, a delay, and other values by path. A scenario of the strategy is one. */
export interface Course {
  /** Factor on all benefits and campaign buyers. Default 1. */
  readonly benefits?: number;
  /** Factor on all costs. Default 1. */
  readonly costs?: number;
  /** Whole months by which benefits come later. Default 0. */
  readonly delay?: number;
  /** Annual rate. Default: the plan's. */
  readonly discountRate?: number;
  /** Other values by path by id. Paths that the model does not have change nothing; see `hasPath`. */
  readonly changes?: Readonly<Record<string, number | { readonly value: number }>>;
}

export interface Run {
  readonly slots: Float64Array;
  benefits: number;
  costs: number;
  delay: number;
  discountRate: number;
  /** Factor on each benefit: 0 takes it out, the re-forecast sets what was realised. */
  readonly benefitFactors: Float64Array;
  /** Further months by which each benefit comes later. */
  readonly benefitDelays: Int32Array;
  /** Factor on each campaign's buyers, and 1 or 0 for whether it takes place at all. */
  readonly buyerFactors: Float64Array;
  readonly campaignsOn: Float64Array;
  readonly costsOn: Float64Array;
  /** The plan months of each cost line that are counted; TIME_ZERO counts what stands at time 0 too. */
  readonly costsFrom: Int32Array;
  readonly costsTo: Int32Array;
  /** Costs that are no line of the plan: what was really paid, what a risk takes. */
  extraUpfrontCosts: number;
  readonly extraCosts: Float64Array;
}

/** The plan as written: likely values, no scenario, no risks. */
export function planRun({ slots, plan, benefits, campaigns, costs }: Model): Run {
  return {
    slots: Float64Array.from(slots.likely),
    benefits: 1,
    costs: 1,
    delay: 0,
    discountRate: plan.discountRate,
    benefitFactors: new Float64Array(benefits.length).fill(1),
    benefitDelays: new Int32Array(benefits.length),
    buyerFactors: new Float64Array(campaigns.length).fill(1),
    campaignsOn: new Float64Array(campaigns.length).fill(1),
    costsOn: new Float64Array(costs.length).fill(1),
    costsFrom: new Int32Array(costs.length).fill(TIME_ZERO),
    costsTo: new Int32Array(costs.length).fill(plan.months - 1),
    extraUpfrontCosts: 0,
    extraCosts: new Float64Array(plan.months),
  };
}

/** A run that can be changed without touching the first. */
export function copyRun(run: Run): Run {
  return {
    ...run,
    slots: run.slots.slice(),
    benefitFactors: run.benefitFactors.slice(),
    benefitDelays: run.benefitDelays.slice(),
    buyerFactors: run.buyerFactors.slice(),
    campaignsOn: run.campaignsOn.slice(),
    costsOn: run.costsOn.slice(),
    costsFrom: run.costsFrom.slice(),
    costsTo: run.costsTo.slice(),
    extraCosts: run.extraCosts.slice(),
  };
}

/** The plan under a course of events. */
export function courseRun(model: Model, course: Course): Run {
  const run = planRun(model);
  run.benefits = course.benefits ?? 1;
  run.costs = course.costs ?? 1;
  run.delay = course.delay ?? 0;
  for (const [path, change] of Object.entries(course.changes ?? {})) {
    const value = typeof change === 'number' ? change : change.value;
    const slot = model.slots.slotOf.get(path);
    if (slot !== undefined) run.slots[slot] = value;
    else if (path === DISCOUNT_RATE) run.discountRate = value;
  }
  run.discountRate = course.discountRate ?? run.discountRate;
  return run;
}

/** The path of the one number that is no slot, because it changes no flow. */
export const DISCOUNT_RATE = 'plan.discountRate';

/** Whether a course can change what stands at the path. */
export function hasPath({ slots }: Model, path: string): boolean {
  return path === DISCOUNT_RATE || slots.slotOf.has(path);
}
