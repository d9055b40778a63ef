import type { Risk } from '../language/schema/risks.ts';
import type { Model } from './compiled-model.ts';
import { npvOf } from './flows.ts';
import { planRun } from './run.ts';
import type { UncertainModel } from './simulation/simulate.ts';
import { benefitsOf } from './worth.ts';

/** What a risk does when it strikes. Where a quantity is uncertain its place among the inputs, else -1. */
interface CompiledRisk {
  readonly benefits: number;
  readonly benefitsInput: number;
  readonly cost: number;
  readonly costInput: number;
  readonly delay: number;
  /** Benefits it touches; null for all of them, and campaign buyers too. */
  readonly touches: readonly number[] | null;
}

/**
 * The model as the simulation sees it: base scenario, uncertain inputs of the strategy and of its risks. Risks that
 * strike multiply benefits (all of them and campaign buyers, or those of their initiative), add to the delay, and cost
 * at time 0; several multiply and add.
 */
export function simulationModel(model: Model, risks: readonly Risk[]): UncertainModel {
  const { slots, plan, flows } = model;
  const riskRanges = risks.flatMap(({ id, benefits, cost }) =>
    Object.entries({ benefits, cost }).flatMap(([key, quantity]) =>
      quantity?.range ? [{ path: `risks.${id}.${key}`, likely: quantity.value, ...quantity.range }] : [],
    ),
  );
  const inputs = [...slots.ranges, ...riskRanges];
  const placeOf = (path: string) => inputs.findIndex((input) => input.path === path);
  const compiled = risks.map((risk): CompiledRisk => {
    const initiative = risk.initiative === undefined ? -1 : model.initiatives.indexOf(risk.initiative);
    return {
      benefits: risk.benefits?.value ?? 1,
      benefitsInput: placeOf(`risks.${risk.id}.benefits`),
      cost: risk.cost?.value ?? 0,
      costInput: placeOf(`risks.${risk.id}.cost`),
      delay: risk.delay ?? 0,
      touches: risk.initiative === undefined ? null : benefitsOf(model, initiative),
    };
  });
  const slotOf = Int32Array.from(slots.ranges, ({ slot }) => slot);
  const run = planRun(model);

  const strike = (risk: CompiledRisk, values: Float64Array) => {
    const factor = risk.benefitsInput < 0 ? risk.benefits : values[risk.benefitsInput]!;
    run.extraUpfrontCosts += risk.costInput < 0 ? risk.cost : values[risk.costInput]!;
    if (risk.touches === null) {
      run.benefits *= factor;
      run.delay += risk.delay;
      return;
    }
    for (const benefit of risk.touches) {
      run.benefitFactors[benefit] = run.benefitFactors[benefit]! * factor;
      run.benefitDelays[benefit] = run.benefitDelays[benefit]! + risk.delay;
    }
  };

  return {
    start: plan.names[0]!,
    months: plan.months,
    inputs,
    risks: risks.map(({ id, probability }) => ({ path: `risks.${id}`, probability })),
    evaluate(values, struck, cumulative) {
      for (let i = 0; i < slotOf.length; i += 1) run.slots[slotOf[i]!] = values[i]!;
      run.benefits = 1;
      run.delay = 0;
      run.extraUpfrontCosts = 0;
      run.benefitFactors.fill(1);
      run.benefitDelays.fill(0);
      for (let i = 0; i < compiled.length; i += 1) if (struck[i] === 1) strike(compiled[i]!, values);
      const npv = npvOf(model, run);
      let cash = flows.upfrontBenefits - flows.upfrontCosts;
      for (let m = 0; m < plan.months; m += 1) {
        cash += flows.benefits[m]! - flows.costs[m]!;
        cumulative[m] = cash;
      }
      return npv;
    },
  };
}
