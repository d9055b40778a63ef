import type { Risk } from '../language/schema/risks.ts';
import type { Model } from './compiled-model.ts';
import type { Run } from './run.ts';
import { benefitsOf } from './worth.ts';

/** What a risk does to a run when it strikes. */
export interface Blow {
  /** Benefits it touches, by number; null for all of them, and campaign buyers too. */
  readonly touches: readonly number[] | null;
  /** Share that is left of them. */
  readonly benefits: number;
  /** Months by which they come later. */
  readonly delay: number;
  /** Paid at time 0. */
  readonly cost: number;
}

/** A risk at its likely values: what it touches is what its initiative brings, or everything. */
export function blowOf(model: Model, { initiative, benefits, delay, cost }: Risk): Blow {
  return {
    touches: initiative === undefined ? null : benefitsOf(model, model.initiatives.indexOf(initiative)),
    benefits: benefits?.value ?? 1,
    delay: delay ?? 0,
    cost: cost?.value ?? 0,
  };
}

/** Lets a blow fall on a run. Several multiply what is left of benefits, and add their delays and costs. */
export function strike(run: Run, { touches, delay }: Blow, factor: number, cost: number): void {
  run.extraUpfrontCosts += cost;
  if (touches === null) {
    run.benefits *= factor;
    run.delay += delay;
    return;
  }
  for (const benefit of touches) {
    run.benefitFactors[benefit] = run.benefitFactors[benefit]! * factor;
    run.benefitDelays[benefit] = run.benefitDelays[benefit]! + delay;
  }
}
