import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillWithBeta } from '../../../src/engine/simulation/beta-box.ts';
import { pertDraws, strikes } from '../../../src/engine/simulation/draws.ts';
import { randomStream } from '../../../src/engine/simulation/random-stream.ts';

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
};

/** The Beta distribution at 0, 1/steps … 1, by Simpson's rule between the points. */
function betaDistribution(alpha: number, beta: number, steps: number): number[] {
  const density = (x: number) => x ** (alpha - 1) * (1 - x) ** (beta - 1);
  const parts = 32;
  let sum = 0;
  const sums = Array.from({ length: steps }, (_, step) => {
    for (let part = 0; part < parts; part++) {
      const left = (step + part / parts) / steps;
      const right = (step + (part + 1) / parts) / steps;
      sum += ((density(left) + 4 * density((left + right) / 2) + density(right)) * (right - left)) / 6;
    }
    return sum;
  });
  return [0, ...sums.map((value) => value / sum)];
}

describe('draws from a Beta distribution', () => {
  test.each([
    [1, 5],
    [5, 1],
    [1.0001, 4.9999],
    [1.2, 4.8],
    [2, 4],
    [3, 3],
    [3.7, 2.3],
    [4.9, 1.1],
  ])('follow it as closely as chance allows: %f and %f', (alpha, beta) => {
    const draws = 100_000;
    const values = new Float64Array(draws);
    fillWithBeta(values, alpha, beta, randomStream(1, `beta ${alpha}`));
    const steps = 250;
    const counts = new Array<number>(steps).fill(0);
    for (const value of values) counts[Math.floor(value * steps)]! += 1;
    const distribution = betaDistribution(alpha, beta, steps);
    let below = 0;
    let furthest = 0;
    for (const [step, count] of counts.entries()) {
      below += count / draws;
      furthest = Math.max(furthest, Math.abs(below - distribution[step + 1]!));
    }

    // Kolmogorov–Smirnov: passed by 999 of 1,000 true samples; the seed is fixed.
    expect(furthest).toBeLessThan(1.95 / Math.sqrt(draws));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });
});

describe('draws of a range', () => {
  const range = (low: number, likely: number, high: number) => ({
    path: 'costs.kit.amount',
    low,
    likely,
    high,
  });

  test('have the mean and the variance of a PERT distribution', () => {
    const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (mode, low, width) => {
          const high = low + width;
          const likely = low + mode * width;
          const draws = pertDraws(range(low, likely, high), 20_000, 3);
          const expectedMean = (low + 4 * likely + high) / 6;
          const expectedVariance = ((expectedMean - low) * (high - expectedMean)) / 7;

          // Five standard errors of the mean; the fourth moment of these distributions is below 3.6 variances squared.
          expect(Math.abs(mean(draws) - expectedMean)).toBeLessThan(5 * Math.sqrt(expectedVariance / 20_000));
          expect(Math.abs(variance(draws) / expectedVariance - 1)).toBeLessThan(5 * Math.sqrt(2.6 / 20_000));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['inside', 2, 5, 9],
    ['at the low end', 2, 2, 9],
    ['at the high end', 2, 9, 9],
  ])('stay within it when the likely value stands %s', (_, low, likely, high) => {
    const draws = pertDraws(range(low, likely, high), 10_000, 1);

    expect(Math.min(...draws)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...draws)).toBeLessThanOrEqual(high);
  });

  test('are all the likely value where the range has no width', () => {
    expect(new Set(pertDraws(range(4, 4, 4), 100, 1))).toEqual(new Set([4]));
  });

  test('begin alike however many are asked for', () => {
    const few = pertDraws(range(1, 2, 4), 100, 5);

    expect(pertDraws(range(1, 2, 4), 1_000, 5).subarray(0, 100)).toEqual(few);
  });
});

describe('a risk', () => {
  const share = (probability: number) =>
    strikes({ path: 'risks.overrun', probability }, 100_000, 1).reduce((sum, struck) => sum + struck, 0) /
    100_000;

  test('strikes in its share of the draws', () => {
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(0.006);
  });

  test('never strikes at 0% and always at 100%', () => {
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
  });
});
