import { type EvaluateOptions, evaluate } from '../../src/engine/evaluate.ts';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import type { Results } from '../../src/language/schema/results.ts';
import type { Strategy } from '../../src/language/schema/strategy.ts';

/** Results without draws, at the end of the plan's first year unless told. */
export function resultsOf(
  strategy: Strategy,
  asOf = '2027-12-31',
  measurements: readonly Measurement[] = [],
  options: Partial<EvaluateOptions> = {},
): Results {
  return evaluate(strategy, {
    slug: 'a',
    asOf,
    seed: 7,
    version: '0',
    measurements,
    draws: 0,
    ...options,
  });
}

/** Measurements of the KPI of `aStrategy`. */
export function rows(...values: readonly (readonly [on: string, value: number])[]): readonly Measurement[] {
  return values.map(([on, value], i) => ({ on, kpi: 'readers-stay', value, line: i + 2 }));
}
