import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles } from '../../../src/engine/simulation/percentiles.ts';

test.each([
  { name: 'lie between neighbours', values: [10, 20, 30, 40], at: [0.1, 0.5, 0.9], expected: [13, 25, 37] },
  {
    name: 'are the value of their rank',
    values: [50, 10, 40, 20, 30],
    at: [0, 0.25, 1],
    expected: [10, 20, 50],
  },
  { name: 'of one value are that value', values: [7], at: [0.05, 0.5, 0.95], expected: [7, 7, 7] },
  { name: 'of equal values are that value', values: [3, 3, 3, 3], at: [0.1, 0.9], expected: [3, 3] },
])('percentiles $name', ({ values, at, expected }) => {
  const found = percentiles(Float64Array.from(values), at);

  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 12);
});

test('agree with a sorted list, whatever the values and their order', () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 200 }),
    fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 }),
  );
  const at = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
    .map((hundredths) => hundredths.sort((a, b) => a - b).map((value) => value / 100));
  fc.assert(
    fc.property(values, at, (given, probabilities) => {
      const sorted = Float64Array.from(given).sort();
      const expected = probabilities.map((probability) => {
        const position = (sorted.length - 1) * probability;
        const below = Math.floor(position);
        const above = Math.min(below + 1, sorted.length - 1);
        return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
      });
      const found = percentiles(Float64Array.from(given), probabilities);

      for (const [index, value] of expected.entries()) {
        expect(Math.abs(found[index]! - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }
    }),
    { numRuns: 400 },
  );
});

test('take their time from the number of values, not from their order', () => {
  const rising = Float64Array.from({ length: 100_000 }, (_, index) => index);
  const falling = rising.slice().reverse();
  const organ = Float64Array.from({ length: 100_000 }, (_, index) => Math.min(index, 100_000 - index));
  for (const values of [rising, falling, organ]) {
    const before = performance.now();
    percentiles(values, [0.1, 0.5, 0.9]);
    // A selection that depends on the order could take many seconds.
    expect(performance.now() - before).toBeLessThan(500);
  }
});
