import { type Rule, weakness } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** A likely effect is no stronger than what others reached with the same measure. As strong is fine. */
export const effectBeyondBenchmark: Rule<'effect-beyond-benchmark'> = {
  id: 'effect-beyond-benchmark',
  severity: weakness,
  example: {
    wrong: `
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [2pp, 5pp, 6pp], benchmark: { value: 3pp, source: Two comparable programmes } }`,
    right: `
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 6pp], benchmark: { value: 3pp, source: Two comparable programmes } }`,
  },
  *check({ strategy }) {
    for (const { id, name, change, saving, benchmark } of countedBenefits(strategy)) {
      const key = change ? 'change' : 'saving';
      const likely = change ?? saving;
      // Per cent and units cannot be compared without knowing what they are of.
      if (!likely || !benchmark || likely.unit !== benchmark.value.unit) continue;
      if (!isBeyond(likely.value, benchmark.value.value)) continue;
      const { value, unit } = likely;
      yield {
        at: `benefits.${id}.${key}`,
        values: { benefit: name, likely: { value, unit }, benchmark: benchmark.value },
      };
    }
  },
};

/** Further from nothing on the side of the benchmark: −12 % lies beyond −8 %. */
function isBeyond(effect: number, benchmark: number): boolean {
  const excess = benchmark < 0 ? benchmark - effect : effect - benchmark;
  return excess > 1e-9 * Math.abs(benchmark);
}
