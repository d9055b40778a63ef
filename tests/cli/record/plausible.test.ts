import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlausible } from '../../../src/cli/record/plausible.ts';

const rate = { unit: '%', direction: 'up' } as const;

describe('a value', () => {
  test.each([
    ['of the history', 0.13, rate, [0.12, 0.2], true],
    ['a good leap ahead', 0.35, rate, [0.12, 0.2], true],
    ['of another size', 12, rate, [0.12, 0.2], false],
    ['beyond the whole of a share', 1.01, rate, [0.5, 0.95], false],
    ['with the decimal mark one place left', 0.012, rate, [0.12, 0.2], false],
    ['with a digit too many', 2320, { unit: 'GBP', direction: 'up' } as const, [231, 240], false],
    ['with a digit too few', 23, { unit: 'GBP', direction: 'up' } as const, [231, 240], false],
    ['nothing, where more is better', 0, { unit: 'orders', direction: 'up' } as const, [40, 60], false],
    ['nothing, where less is better', 0, { unit: 'complaints', direction: 'down' } as const, [3, 8], true],
    ['below zero, where there were such', -12, { unit: 'points', direction: 'up' } as const, [-3, 40], true],
  ])('%s', (_name, value, kpi, values, plausible) => {
    expect(isPlausible(value, { ...kpi, values })).toBe(plausible);
  });

  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  const direction = fc.constantFrom<'up' | 'down' | 'band'>('up', 'down', 'band');

  test('between two known ones is never doubted', () => {
    fc.assert(
      fc.property(values, direction, fc.double({ min: 0, max: 1, noNaN: true }), (known, way, share) => {
        const [low, high] = [Math.min(...known), Math.max(...known)];
        const value = Math.min(high, low + (high - low) * share);
        expect(isPlausible(value, { unit: 'points', direction: way, values: known })).toBe(true);
      }),
    );
  });

  test('a hundred times as large as all known ones is always doubted', () => {
    const positive = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(positive, direction, (known, way) => {
        const value = Math.max(...known) * 100;
        expect(isPlausible(value, { unit: 'points', direction: way, values: known })).toBe(false);
      }),
    );
  });
});
