import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/report/explain/expression.ts';

describe('a formula', () => {
  test.each<[string, Record<string, number | number[]>, number]>([
    ['1 + 2 × 3', {}, 7],
    ['(1 + 2) × 3', {}, 9],
    ['10 − 4 − 3', {}, 3],
    ['12 ÷ 4 ÷ 3', {}, 1],
    ['2 ^ 3 ^ 2', {}, 512],
    ['−2 ^ 2', {}, -4],
    ['2 × −3', {}, -6],
    ['B − K', { B: 5, K: 7 }, -2],
    ['max(0, −min(c))', { c: [3, -8, 2] }, 8],
    ['min(1.5, max(0, (v − b) ÷ n))', { v: 9, b: 5, n: 2 }, 1.5],
    ['sum(f ÷ (1 + r) ^ (m ÷ 12))', { f: [110, 121], r: 0.1, m: [12, 24] }, 200],
    ['sum((s − b) × v)', { s: [3, 4], b: [1, 1], v: [10, 100] }, 320],
    ['median(l) + mean(l) + count(l)', { l: [1, 2, 9] }, 2 + 4 + 3],
    ['median(slopes(x, y))', { x: [0, 1, 2], y: [0, 1, 4] }, 2],
    ['abs(ln(x)) + round(y)', { x: 1, y: 2.6 }, 3],
    ['k1 + k2', { k1: 1, k2: 2 }, 3],
  ])('%s', (formula, values, expected) => {
    expect(evaluate(formula, values)).toBeCloseTo(expected, 12);
  });

  test('irr is the rate at which flows are worth nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (rate, years) => {
          const found = evaluate('irr(n, y)', { n: [-100, 100 * (1 + rate) ** years], y: [0, years] });

          expect(Math.abs(found - rate)).toBeLessThanOrEqual(1e-9 * Math.max(1, rate));
        },
      ),
    );
  });

  test.each([
    ['a +', 'breaks off'],
    ['a b', 'where it should not'],
    ['(a', 'breaks off'],
    ['a + q', 'needs a value for “q”'],
    ['constructor(a)', 'not a function'],
    ['toString', 'needs a value'],
    ['a $ b', 'cannot be read'],
    ['l', 'ends in a list'],
    ['sum(l + m)', 'lists of 2 and 3'],
  ])('%s: %s', (formula, complaint) => {
    expect(() => evaluate(formula, { a: 1, b: 2, l: [1, 2], m: [1, 2, 3] })).toThrow(complaint);
  });
});
