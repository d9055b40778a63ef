import type { Results } from '../language/schema/results.ts';
import type { Model } from './compiled-model.ts';
import { netOf, presentValuesOf } from './flows.ts';
import { planRun } from './run.ts';

/**
 * npv with each uncertain input at its low and at its high end, the others likely, by falling swing. Inputs that swing
 * alike keep the order of the strategy. Risks are not inputs.
 */
export function tornado(model: Model): Results['tornado'] {
  const run = planRun(model);
  return model.slots.ranges
    .map(({ path, slot, low, high, likely }) => {
      run.slots[slot] = low;
      const atLow = presentValuesOf(model, run);
      run.slots[slot] = high;
      const atHigh = presentValuesOf(model, run);
      run.slots[slot] = likely;
      return { input: path, low, high, npvAtLow: netOf(atLow), npvAtHigh: netOf(atHigh), atLow, atHigh };
    })
    .sort((a, b) => Math.abs(b.npvAtHigh - b.npvAtLow) - Math.abs(a.npvAtHigh - a.npvAtLow));
}
