import type { Benefit } from '../../language/schema/benefits.ts';
import type { BenefitResult, CostResult } from '../../language/schema/results.ts';
import type { Model } from '../compiled-model.ts';
import { benefitGrade } from '../evidence.ts';
import { beginOf, netOf } from '../flows.ts';
import type { Realised } from '../realised.ts';
import type { Run } from '../run.ts';
import { costsOf, valuesWithout } from '../worth.ts';
import { isQuantified } from './benefit-plan.ts';
import { weightIn } from './weights.ts';

interface BenefitRuns {
  readonly plan: Run;
  readonly npv: number;
  readonly reforecast: Run;
  readonly npvToday: number;
}

/** What each benefit is worth in the plan and in the re-forecast, and what its initiatives cost for it. */
export function benefitResults(
  model: Model,
  runs: BenefitRuns,
  benefits: readonly Benefit[],
  realised: readonly Realised[],
  costs: readonly CostResult[],
): BenefitResult[] {
  return benefits.map((benefit, index) => {
    const compiled = model.benefits[index]!;
    const counted = isQuantified(compiled);
    const it = { benefits: [index] };
    const without = counted ? valuesWithout(model, runs.plan, it) : null;
    const todayWithout = counted ? valuesWithout(model, runs.reforecast, it) : null;
    const npv = without && runs.npv - netOf(without);
    const npvToday = todayWithout && runs.npvToday - netOf(todayWithout);
    const lines = compiled.initiatives.flatMap((initiative) => costsOf(model, initiative));
    const pvCosts = lines.reduce((sum, line) => sum + costs[line]!.pv, 0);
    const weights = Array.from({ length: model.plan.months }, (_, m) =>
      weightIn(m, beginOf(model, runs.plan, index), runs.plan.slots[compiled.ramp]!, compiled.last),
    );
    return {
      id: benefit.id,
      npv,
      npvWithout: without && netOf(without),
      without,
      npvPerCost: npv === null || pvCosts === 0 ? null : npv / pvCosts,
      grade: benefitGrade(benefit),
      realised: realised[index]?.share ?? null,
      needed: realised[index]?.needed ?? null,
      npvToday,
      todayWithout,
      change: npv === null || npvToday === null ? null : npvToday - npv,
      beginsInMonth: firstIn(weights, (weight) => weight > 0),
      fullInMonth: firstIn(weights, (weight) => weight === 1),
    };
  });
}

function firstIn(weights: readonly number[], holds: (weight: number) => boolean): number | null {
  const month = weights.findIndex(holds);
  return month < 0 ? null : month;
}
