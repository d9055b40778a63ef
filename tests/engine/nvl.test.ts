import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nvlChanges, revenueSplit } from '../../src/engine/nvl.ts';

const side = (number: number, value: number | null, loyalty: number | null) => ({
  number,
  value,
  loyalty,
  revenue: number * (value ?? 0) * (loyalty ?? 0),
  contribution: 0,
});

describe('what number, value and loyalty do to revenue', () => {
  test('is all number where only the number changes', () => {
    const split = revenueSplit(side(100, 20, 0.8), side(150, 20, 0.8));
    expect(split.number).toBeCloseTo(800, 9);
    expect(split).toMatchObject({ value: 0, loyalty: 0 });
  });

  test('is shared by the logarithms of the factors', () => {
    const split = revenueSplit(side(100, 10, 0.5), side(200, 10, 1));
    expect(split.number).toBeCloseTo(750, 9);
    expect(split.loyalty).toBeCloseTo(750, 9);
  });

  test('cancels out where revenue stays and its factors do not', () => {
    const split = revenueSplit(side(100, 10, 0.5), side(50, 10, 1));
    expect(split.revenueChange).toBe(0);
    expect(split.number).toBeCloseTo(-500 * Math.LN2, 9);
    expect(split.loyalty).toBeCloseTo(500 * Math.LN2, 9);
  });

  test.each([
    { name: 'nobody on the books', before: side(0, null, null), factor: 'number' },
    { name: 'customers who are never there', before: side(10, null, 0), factor: 'loyalty' },
    { name: 'customers who spend nothing', before: side(10, 0, 0.9), factor: 'value' },
  ] as const)('goes whole to what was missing: $name', ({ before, factor }) => {
    const after = side(10, 20, 0.5);
    const none = { number: 0, value: 0, loyalty: 0, revenueChange: 100, mean: null };
    expect(revenueSplit(before, after)).toEqual({ ...none, [factor]: 100 });
    expect(revenueSplit(after, before)).toEqual({ ...none, revenueChange: -100, [factor]: -100 });
  });

  test('is nothing where there is no revenue on either side', () => {
    expect(revenueSplit(side(0, null, null), side(5, 0, 1))).toEqual({
      number: 0,
      value: 0,
      loyalty: 0,
      revenueChange: 0,
      mean: null,
    });
  });

  test('leaves no remainder', () => {
    const factor = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    const sides = fc.tuple(factor, factor, factor).map(([n, v, l]) => side(n, v, l / 1e4));
    fc.assert(
      fc.property(sides, sides, (before, after) => {
        const { number, value, loyalty, revenueChange } = revenueSplit(before, after);
        const scale = Math.abs(number) + Math.abs(value) + Math.abs(loyalty) + before.revenue;
        expect(Math.abs(number + value + loyalty - revenueChange)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });

  test('is empty without segments', () => {
    expect(nvlChanges([])).toEqual([]);
  });
});
