import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountFactor, presentValue, yearsUntil } from '../../../src/engine/finance/discounting.ts';
import { rootBetween } from '../../../src/engine/finance/root-between.ts';

describe('discounting', () => {
  test.each([
    { name: 'a month stands at its end', m: 0, discounting: 'monthly' as const, years: 1 / 12 },
    { name: 'twelve months make a year', m: 11, discounting: 'monthly' as const, years: 1 },
    {
      name: 'the first month of a whole year stands at its end',
      m: 0,
      discounting: 'yearEnd' as const,
      years: 1,
    },
    { name: 'so does its last', m: 11, discounting: 'yearEnd' as const, years: 1 },
    {
      name: 'the thirteenth month belongs to the second year',
      m: 12,
      discounting: 'yearEnd' as const,
      years: 2,
    },
  ])('$name', ({ m, discounting, years }) => {
    expect(yearsUntil(m, discounting)).toBe(years);
  });

  test('at a rate of zero takes nothing', () => {
    expect(discountFactor(599, 0, 'monthly')).toBe(1);
  });

  test('of twelve equal months at year end is the year divided once', () => {
    const factors = Float64Array.from({ length: 12 }, (_, m) => discountFactor(m, 0.1, 'yearEnd'));
    expect(presentValue(new Float64Array(12).fill(10), factors)).toBeCloseTo(120 / 1.1, 12);
  });

  test('takes more the later and the dearer, and never anything but a number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 598 }),
        fc.double({ min: -5, max: 100, noNaN: true }),
        fc.constantFrom('monthly' as const, 'yearEnd' as const),
        (m, rate, discounting) => {
          const now = discountFactor(m, rate, discounting);
          const later = discountFactor(m + 1, rate, discounting);
          expect(Number.isFinite(now) && now > 0).toBe(true);
          expect(rate >= 0 ? later <= now : later >= now).toBe(true);
        },
      ),
    );
  });
});

describe('the zero between two points', () => {
  test.each([
    { name: 'of a straight line', f: (x: number) => x - 3, from: 0, to: 10, zero: 3 },
    { name: 'of a curve', f: (x: number) => x ** 3 - 2, from: 0, to: 2, zero: Math.cbrt(2) },
    { name: 'of a falling function', f: (x: number) => Math.exp(-x) - 0.5, from: 0, to: 5, zero: Math.LN2 },
    { name: 'at a bend', f: (x: number) => (x < 1 ? x - 1 : 100 * (x - 1)), from: 0, to: 7, zero: 1 },
    { name: 'at the far end', f: (x: number) => x - 5, from: 0, to: 5, zero: 5 },
    { name: 'below zero', f: (x: number) => x + 0.125, from: 0, to: -1, zero: -0.125 },
  ])('$name', ({ f, from, to, zero }) => {
    expect(rootBetween(f, from, f(from), to, f(to))).toBeCloseTo(zero, 13);
  });

  test('is found to the last digits, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (zero, power) => {
          const f = (x: number) => x ** power - zero ** power;
          expect(rootBetween(f, 0, f(0), 2e6, f(2e6)) / zero).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
