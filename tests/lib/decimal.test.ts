import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, digitsApart, grouped } from '../../src/lib/decimal.ts';

describe('a number about to be printed', () => {
  test.each([
    {
      name: 'rounds half up on the digits a reader sees',
      value: 1.005,
      digits: 2,
      whole: '1',
      fraction: '01',
    },
    {
      name: 'rounds 0.15 up, though its binary form lies below',
      value: 0.15,
      digits: 1,
      whole: '0',
      fraction: '2',
    },
    { name: 'rounds a half away from zero', value: -2.5, digits: 0, whole: '3', fraction: '' },
    { name: 'keeps closing zeros when told how many digits', value: 4, digits: 1, whole: '4', fraction: '0' },
    {
      name: 'drops closing zeros when told how many at most',
      value: 4,
      digits: { atMost: 1 },
      whole: '4',
      fraction: '',
    },
    { name: 'carries over into a new digit', value: 999.96, digits: 1, whole: '1000', fraction: '0' },
    {
      name: 'prints the largest exact integer in full',
      value: 2 ** 53 - 1,
      digits: 0,
      whole: '9007199254740991',
      fraction: '',
    },
    {
      name: 'prints numbers beyond the exponent form',
      value: 1e22,
      digits: 0,
      whole: '10000000000000000000000',
      fraction: '',
    },
  ])('$name', ({ value, digits, whole, fraction }) => {
    expect(decimalOf(value, digits)).toMatchObject({ whole, fraction });
  });

  test.each([-0, 0, -0.4, -1e-12])('%s has no sign, once rounded to zero', (value) => {
    expect(decimalOf(value)).toEqual({ negative: false, whole: '0', fraction: '', value: 0 });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %s as a bug',
    (value) => {
      expect(() => decimalOf(value)).toThrow('This is a bug in Rapport');
    },
  );

  test('lies within half a unit of the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, digits) => {
          const { value: printed } = decimalOf(value, digits);
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -digits);
        },
      ),
    );
  });

  test('is printed unchanged when it already has so few digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(decimalOf(cents / 100, 2).value).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});

describe('digits that tell values apart', () => {
  test.each([
    {
      name: 'the usual ones, where they do',
      values: [45, 46],
      digits: { atMost: 1 },
      expected: { atMost: 1 },
    },
    { name: 'one more', values: [45, 45.04], digits: { atMost: 1 }, expected: { atMost: 2 } },
    { name: 'as many as it takes', values: [45, 45.00003], digits: { atMost: 1 }, expected: { atMost: 5 } },
    { name: 'told from nothing', values: [0, 0.04], digits: 1, expected: 2 },
    { name: 'equal values ask for none', values: [45, 45], digits: 1, expected: 1 },
    { name: 'signs do it by themselves', values: [-1, 1], digits: 0, expected: 0 },
    { name: 'noise of binary numbers tells nothing', values: [0.1 + 0.2, 0.3], digits: 1, expected: 1 },
  ])('$name', ({ values, digits, expected }) => {
    expect(digitsApart(values, digits)).toEqual(expected);
  });

  test('part any two values that differ by more than a hundred-millionth, and are the fewest that do', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 2 }), (a, b, digits) => {
        fc.pre(Math.abs(a - b) > 1e-8);
        const found = Number(digitsApart([a, b], digits));
        expect(decimalOf(a, found).value).not.toBe(decimalOf(b, found).value);
        if (found > digits) expect(decimalOf(a, found - 1).value).toBe(decimalOf(b, found - 1).value);
      }),
    );
  });
});

describe('groups of three', () => {
  test.each([
    ['7', '7'],
    ['999', '999'],
    ['9999', '9,999'],
    ['1234567', '1,234,567'],
  ])('%s becomes %s', (whole, expected) => {
    expect(grouped(whole, ',')).toBe(expected);
  });
});
