import { describe, expect, test } from 'vitest';
import { type Formats, formatsFor } from '../../../src/messages/formats/formats.ts';
import { languages } from '../../../src/messages/language.ts';
import { visible } from '../visible.ts';

const inAll = (format: (formats: Formats) => string) =>
  languages.map((language) => visible(format(formatsFor(language, 'EUR'))));

test.each<[string, (formats: Formats) => string, string, string, string]>([
  ['a day in a table', (f) => f.day('2027-09-05'), '5 Sep 2027', '05.09.2027', '05.09.2027'],
  [
    'a day in a sentence',
    (f) => f.dayInSentence('2027-09-30'),
    '30 September 2027',
    '30_сентября 2027_года',
    '30_вересня 2027_року',
  ],
  ['a month as a label', (f) => f.monthLabel('2029-05'), 'May 2029', 'май 2029', 'травень 2029'],
  ['a month of a full day', (f) => f.monthLabel('2029-05-17'), 'May 2029', 'май 2029', 'травень 2029'],
  ['a month on an axis', (f) => f.monthShort('2029-12'), 'Dec_2029', 'дек._2029', 'груд._2029'],
  ['a month on an axis, without its year', (f) => f.monthShort('2029-07', 'month'), 'Jul', 'июль', 'лип.'],
  ['in a month', (f) => f.inMonth('2029-05'), 'May 2029', 'мае 2029_года', 'травні 2029_року'],
  ['the end of a month', (f) => f.ofMonth('2029-03'), 'March 2029', 'марта 2029_года', 'березня 2029_року'],
  ['a quarter as a label', (f) => f.quarter('2027-09'), 'Q3 2027', 'III_кв._2027', 'III_кв._2027'],
  [
    'the last quarter begins in October',
    (f) => f.quarter('2027-10-01'),
    'Q4 2027',
    'IV_кв._2027',
    'IV_кв._2027',
  ],
  [
    'in a quarter',
    (f) => f.inQuarter('2027-06'),
    'in the second quarter of 2027',
    'во втором квартале 2027_года',
    'у другому кварталі 2027_року',
  ],
  [
    'the end of a quarter',
    (f) => f.ofQuarter('2027-12'),
    'the fourth quarter of 2027',
    'четвёртого квартала 2027_года',
    'четвертого кварталу 2027_року',
  ],
  ['a half-year as a label', (f) => f.halfYear('2027-06'), 'H1 2027', 'I_полугодие 2027', 'I_півріччя 2027'],
  [
    'in a half-year',
    (f) => f.inHalfYear('2027-07'),
    'in the second half of 2027',
    'во втором полугодии 2027_года',
    'у другому півріччі 2027_року',
  ],
  ['a year after “of”', (f) => f.ofYear(2027), '2027', '2027_года', '2027_року'],
  ['a year of the plan', (f) => f.planYear(1), 'Year 1', '1-й год', '1-й рік'],
  [
    'a month of the plan',
    (f) => f.planMonth(29, 36),
    'month 29 of 36',
    '29-й месяц из_36',
    '29-й місяць із_36',
  ],
  [
    'a month of a plan of ten years',
    (f) => f.planMonth(29, 120),
    'month 29 of 120',
    '29-й месяц из_120',
    '29-й місяць зі_120',
  ],
])('%s', (_name, format, en, ru, uk) => {
  expect(inAll(format)).toEqual([en, ru, uk]);
});

describe('all twelve months after “in”', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
  const inMonths = (language: 'ru' | 'uk') =>
    months.map((month) => formatsFor(language, 'EUR').inMonth(month).split(' ')[0]);

  test('in Russian', () => {
    expect(inMonths('ru').join(' ')).toBe(
      'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
    );
  });

  test('in Ukrainian', () => {
    expect(inMonths('uk').join(' ')).toBe(
      'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
    );
  });
});

test.each(['2027', '2027-13', '2027-00-10', 'tomorrow', ''])('“%s” is a bug, not a day', (text) => {
  const { day, inMonth } = formatsFor('en', 'EUR');
  expect(() => day(text)).toThrow('This is a bug in Rapport');
  expect(() => inMonth(text)).toThrow('This is a bug in Rapport');
});
