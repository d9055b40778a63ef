import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulativeLine, paybackMonths, peakFunding } from '../../../src/engine/finance/payback.ts';

describe('payback', () => {
  test.each([
    {
      name: 'is in the middle of the month that brings twice what is missing',
      line: [-100, 100],
      months: 0.5,
    },
    { name: 'is the end of a month that brings just what is missing', line: [-100, -50, 0, 10], months: 2 },
    { name: 'is zero where the line never goes below zero', line: [0, 10, 20], months: 0 },
    { name: 'is zero where it starts above and comes down to zero', line: [50, 0, 20], months: 0 },
    { name: 'does not exist where the line ends below zero', line: [-100, 20, -1], months: null },
    { name: 'does not exist where it comes back only at first', line: [-100, 50, -50], months: null },
    { name: 'is the last time the line rises above zero', line: [-100, 50, -50, 150], months: 2.25 },
    { name: 'waits for the second dip of a line that starts above zero', line: [10, -10, 10], months: 1.5 },
  ])('$name', ({ line, months }) => {
    expect(paybackMonths(line)).toBe(months);
  });

  test('at the very end of the plan is not lost in binary noise', () => {
    const twelfth = Array<number>(12).fill(100 / 12);
    const line = cumulativeLine(twelfth, Array<number>(12).fill(0), 0, 100);
    expect(paybackMonths(line)).toBeCloseTo(12, 9);
  });

  test('is a point on the line from which it stays at or above zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 60 }), { minLength: 1, maxLength: 60 }), (net) => {
        let sum = 0;
        const line = net.map((flow) => {
          sum += flow;
          return sum;
        });
        const months = paybackMonths(line);
        if (months === null) {
          expect(line.at(-1)).toBeLessThan(0);
          return;
        }
        const at = (t: number) => {
          const low = line[Math.floor(t)]!;
          return low + ((line[Math.ceil(t)] ?? low) - low) * (t - Math.floor(t));
        };
        if (months > 0) expect(at(months)).toBeCloseTo(0, 9);
        line.forEach((value, i) => {
          if (i >= months) expect(value).toBeGreaterThanOrEqual(0);
        });
        if (months > 0) expect(line.some((value) => value < 0)).toBe(true);
      }),
    );
  });
});

describe('the money that must be found', () => {
  test.each([
    { name: 'is the deepest point', line: [-10, -40, -30, 20], peak: 40 },
    { name: 'is zero, and not minus zero, where nothing is below', line: [0, 5], peak: 0 },
  ])('$name', ({ line, peak }) => {
    expect(Object.is(peakFunding(line), peak)).toBe(true);
  });
});
