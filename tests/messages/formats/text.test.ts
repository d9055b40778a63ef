import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { type Figure, plainText } from '../../../src/messages/inline.ts';
import { languages } from '../../../src/messages/language.ts';
import { visible } from '../visible.ts';

const formats = { en: formatsFor('en', 'GBP'), ru: formatsFor('ru', 'RUB'), uk: formatsFor('uk', 'UAH') };

describe('lists', () => {
  test.each<[string[], string, string, string]>([
    [[], '', '', ''],
    [['A'], 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A и B', 'A та B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B и C', 'A, B та C'],
  ])('%j', (items, en, ru, uk) => {
    expect(languages.map((language) => formats[language].list(items))).toEqual([en, ru, uk]);
  });

  test('of alternatives', () => {
    expect(languages.map((language) => formats[language].list(['A', 'B'], 'or'))).toEqual([
      'A or B',
      'A или B',
      'A або B',
    ]);
  });

  test('keep the figures in them', () => {
    const npv: Figure = { figure: 'finance.npv', text: '£141k' };
    expect(formats.en.list(['nothing', npv])).toEqual(['nothing and ', npv]);
  });
});

describe('names between quotation marks', () => {
  test.each([
    ['plain', 'Recall', '“Recall”', '«Recall»', '«Recall»'],
    ['feminine', 'Выручка', '“Выручка”', '«Выручка»', '«Выручка»'],
    ['with a vowel first', 'Оптика', '“Оптика”', '«Оптика»', '«Оптика»'],
    [
      'quoted in Russian',
      'Компания «Ясный взгляд»',
      '“Компания «Ясный взгляд»”',
      '«Компания „Ясный взгляд“»',
      '«Компания „Ясный взгляд“»',
    ],
    [
      'quoted in English',
      'The “Welcome” kit',
      '“The ‘Welcome’ kit”',
      '«The “Welcome” kit»',
      '«The “Welcome” kit»',
    ],
    ['with markup', '<b>&amp;</b>', '“<b>&amp;</b>”', '«<b>&amp;</b>»', '«<b>&amp;</b>»'],
  ])('%s', (_name, name, en, ru, uk) => {
    expect(languages.map((language) => plainText(formats[language].quote(name)))).toEqual([en, ru, uk]);
  });
});

describe('values of KPIs', () => {
  test.each([
    ['a rate', 0.481, '%', '48.1%', '48,1_%', '48,1%'],
    ['an amount in another currency is a unit as typed', 232, 'EUR', '232_EUR', '232_EUR', '232_EUR'],
    ['points', 31, 'points', '31_points', '31_points', '31_points'],
    ['a fraction', 2.716, 'h', '2.72_h', '2,72_h', '2,72_h'],
    ['without a unit', 1234, '', '1,234', '1~234', '1~234'],
  ])('%s', (_name, value, unit, en, ru, uk) => {
    expect(languages.map((language) => visible(formats[language].quantity(value, unit)))).toEqual([
      en,
      ru,
      uk,
    ]);
  });

  test('an amount in the currency of the report', () => {
    expect(formats.en.quantity(232, 'GBP')).toBe('£232');
    expect(visible(formats.ru.quantity(4.5, 'RUB'))).toBe('4,50_₽');
  });

  test.each([
    ['%', 0.45, 0.4504, '45%', '45.04%'],
    ['%', 0.45, 0.46, '45%', '46%'],
    ['%', 0.45, 0.45, '45%', '45%'],
    ['points', 31.004, 31.001, '31.004_points', '31.001_points'],
    ['GBP', 100.004, 100, '£100.004', '£100.000'],
    ['GBP', 4.5, 4, '£4.50', '£4'],
  ])('two that are compared are told apart: %s, %d and %d', (unit, one, other, first, second) => {
    const { quantity } = formats.en;
    expect([quantity(one, unit, other), quantity(other, unit, one)].map(visible)).toEqual([first, second]);
  });

  test('changes: a rate changes by points, money by money', () => {
    expect(formats.en.signedQuantity(0.03, '%')).toBe('+3.0 pp');
    expect(formats.en.signedQuantity(-0.5, 'GBP')).toBe('−£0.50');
    expect(formats.en.signedQuantity(2, 'GBP')).toBe('+£2');
    expect(formats.en.signedQuantity(0.001, 'GBP')).toBe('£0');
    expect(formats.en.signedQuantity(-4, 'points')).toBe('−4\u00A0points');
  });
});

test('ends of a range that are already formatted', () => {
  expect(languages.map((language) => formats[language].fromTo('A', 'B'))).toEqual([
    'A to B',
    'от A до B',
    'від A до B',
  ]);
});
