import type { Risk } from '../language/schema/risks.ts';
import type { Model } from './compiled-model.ts';
import { npvOf } from './flows.ts';
import { planRun } from './run.ts';
import type { UncertainModel } from './simulation/simulate.ts';
import { type Blow, blowOf, strike } from './strike.ts';

/** A risk whose quantities may be uncertain: their places among the inputs, else -1. */
interface UncertainRisk {
  readonly blow: Blow;
  readonly benefitsInput: number;
  readonly costInput: number;
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
  const compiled = risks.map(
    (risk): UncertainRisk => ({
      blow: blowOf(model, risk),
      benefitsInput: placeOf(`risks.${risk.id}.benefits`),
      costInput: placeOf(`risks.${risk.id}.cost`),
    }),
  );
  const slotOf = Int32Array.from(slots.ranges, ({ slot }) => slot);
  const run = planRun(model);

  const befall = ({ blow, benefitsInput, costInput }: UncertainRisk, values: Float64Array) =>
    strike(
      run,
      blow,
      benefitsInput < 0 ? blow.benefits : values[benefitsInput]!,
      costInput < 0 ? blow.cost : values[costInput]!,
    );

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
      for (let i = 0; i < compiled.length; i += 1) if (struck[i] === 1) befall(compiled[i]!, values);
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
