import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { languages } from '../../../src/messages/language.ts';
import { visible } from '../visible.ts';

const formats = { en: formatsFor('en', 'GBP'), ru: formatsFor('ru', 'RUB'), uk: formatsFor('uk', 'UAH') };

describe('numbers', () => {
  test.each([
    [0, '0', '0', '0'],
    [-0, '0', '0', '0'],
    [0.5, '1', '1', '1'],
    [1.5, '2', '2', '2'],
    [21, '21', '21', '21'],
    [100, '100', '100', '100'],
    [9999, '9,999', '9~999', '9~999'],
    [140878.88, '140,879', '140~879', '140~879'],
    [-34437.4, '−34,437', '−34~437', '−34~437'],
    [-0.2, '0', '0', '0'],
  ])('%s', (value, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].number(value)))).toEqual([en, ru, uk]);
  });

  test('with digits after the mark', () => {
    expect(languages.map((language) => visible(formats[language].number(1234.5, 2)))).toEqual([
      '1,234.50',
      '1~234,50',
      '1~234,50',
    ]);
  });

  test('a plus stands only before a change', () => {
    expect(formats.en.number(3)).toBe('3');
    expect([3, 0, -3].map((value) => formats.en.signedNumber(value))).toEqual(['+3', '0', '−3']);
  });

  test('years have no groups', () => {
    expect(formats.ru.plainNumber(2027)).toBe('2027');
  });
});

describe('rates', () => {
  test.each([
    [0.288, '28.8%', '28,8_%', '28,8%'],
    [0.12, '12%', '12_%', '12%'],
    [0, '0%', '0_%', '0%'],
    [1, '100%', '100_%', '100%'],
    [0.9999, '100%', '100_%', '100%'],
    [-0.046, '−4.6%', '−4,6_%', '−4,6%'],
    [12.345, '1,234.5%', '1~234,5_%', '1~234,5%'],
  ])('%s', (value, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].rate(value)))).toEqual([en, ru, uk]);
  });

  test('a column keeps its digits', () => {
    expect(formats.ru.rate(0.5, 1)).toBe('50,0\u00A0%');
  });

  test('a change has its sign', () => {
    expect([0.12, -0.12, 0].map((value) => visible(formats.ru.signedRate(value)))).toEqual([
      '+12_%',
      '−12_%',
      '0_%',
    ]);
  });
});

describe('percentage points', () => {
  test.each([
    [0.011, '1.1 pp', '1,1_п._п.', '1,1_в._п.'],
    [0.04, '4.0 pp', '4,0_п._п.', '4,0_в._п.'],
    [-0.04, '−4.0 pp', '−4,0_п._п.', '−4,0_в._п.'],
  ])('%s', (value, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].points(value)))).toEqual([en, ru, uk]);
  });

  test('a change has its sign', () => {
    expect(formats.uk.signedPoints(0.04)).toBe('+4,0\u00A0в.\u00A0п.');
  });
});

describe('shortened numbers', () => {
  test.each([
    [999, '999', '999', '999'],
    [999.5, '1k', '1_тыс.', '1_тис.'],
    [1234, '1.2k', '1,2_тыс.', '1,2_тис.'],
    [9949, '9.9k', '9,9_тыс.', '9,9_тис.'],
    [9950, '10k', '10_тыс.', '10_тис.'],
    [64000, '64k', '64_тыс.', '64_тис.'],
    [999_499, '999k', '999_тыс.', '999_тис.'],
    [999_500, '1M', '1_млн', '1_млн'],
    [5_214_900, '5.21M', '5,21_млн', '5,21_млн'],
    [99_949_999, '99.9M', '99,9_млн', '99,9_млн'],
    [-1_300_000_000, '−1.3bn', '−1,3_млрд', '−1,3_млрд'],
    [2e12, '2tn', '2_трлн', '2_трлн'],
  ])('%s', (value, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].numberCompact(value)))).toEqual([
      en,
      ru,
      uk,
    ]);
  });

  test('have three digits at most and lie within five per cent, above ten thousand', () => {
    const factors = new Map([
      ['k', 1e3],
      ['M', 1e6],
      ['bn', 1e9],
    ]);
    fc.assert(
      fc.property(fc.double({ min: 1e4, max: 9.99e11, noNaN: true }), (value) => {
        const [, digits = '', scale = ''] = /^([\d.]+)(\D+)$/.exec(formats.en.numberCompact(value)) ?? [];
        expect(digits.replace('.', '').length).toBeLessThanOrEqual(3);
        const printed = Number(digits) * (factors.get(scale) ?? Number.NaN);
        expect(Math.abs(printed / value - 1)).toBeLessThanOrEqual(0.05);
      }),
    );
  });
});

describe('ranges', () => {
  test.each([
    [3, 5, '3–5', '3–5', '3–5'],
    [-5, 12, '−5 to 12', 'от −5 до 12', 'від −5 до 12'],
    [5, 5, '5', '5', '5'],
    [0, 1.5, '0–1.5', '0–1,5', '0–1,5'],
  ])('%s to %s', (low, high, en, ru, uk) => {
    expect(languages.map((language) => formats[language].numberRange(low, high))).toEqual([en, ru, uk]);
  });

  test.each([
    [0.03, 0.05, '3–5%', '3–5_%', '3–5%'],
    [-0.05, 0.12, '−5 to 12%', 'от −5 до 12_%', 'від −5 до 12%'],
  ])('of rates, %s to %s', (low, high, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].rateRange(low, high)))).toEqual([
      en,
      ru,
      uk,
    ]);
  });

  test('of points', () => {
    expect(visible(formats.uk.pointsRange(0.02, 0.055))).toBe('2–5,5_в._п.');
  });
});

test('what is not a number is a bug, in every format', () => {
  const { number, rate, points, numberCompact, money, moneyCompact, count, chance } = formats.en;
  for (const format of [number, rate, points, numberCompact, money, moneyCompact, chance]) {
    expect(() => format(Number.NaN)).toThrow('This is a bug in Rapport');
  }
  expect(() => count('month', Number.POSITIVE_INFINITY)).toThrow('This is a bug in Rapport');
});
