import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, grouped } from '../../src/lib/decimal.ts';

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
