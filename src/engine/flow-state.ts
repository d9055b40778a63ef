import type { Effects } from './base/levers.ts';

/** The state of the last run. Valid until the next one: who wants to keep a figure copies it. */
export interface Flows {
  /** Per plan month, not discounted; what stands at time 0 apart. */
  readonly benefits: Float64Array;
  readonly costs: Float64Array;
  upfrontBenefits: number;
  upfrontCosts: number;
  /** Discount factors of the plan months. */
  readonly factors: Float64Array;
  /** What benefits do to levers; a benefit's weights are worked out again when its start or ramp differs. */
  readonly effects: Effects;
  readonly starts: Int32Array;
  readonly ramps: Float64Array;
  factorsRate: number;
}

export function emptyFlows(benefits: number, months: number): Flows {
  return {
    benefits: new Float64Array(months),
    costs: new Float64Array(months),
    upfrontBenefits: 0,
    upfrontCosts: 0,
    factors: new Float64Array(months),
    effects: {
      amplitudes: new Float64Array(benefits),
      weights: new Float64Array(benefits * months),
      firsts: new Int32Array(benefits),
      steadies: new Int32Array(benefits),
      moved: new Uint8Array(benefits),
    },
    starts: new Int32Array(benefits),
    ramps: new Float64Array(benefits).fill(Number.NaN),
    factorsRate: Number.NaN,
  };
}
