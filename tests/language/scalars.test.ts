import { describe, expect, test } from 'vitest';
import { isCurrency } from '../../src/language/schema/currencies.ts';
import { readFlag, readId, readText, readTime, readWord } from '../../src/language/schema/read-scalars.ts';

describe('a time is a first day as a start and a last day as a deadline', () => {
  test.each([
    ['2027-03-31', '2027-03-31', '2027-03-31'],
    ['2027-02', '2027-02-01', '2027-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2027-Q1', '2027-01-01', '2027-03-31'],
    ['2027-Q4', '2027-10-01', '2027-12-31'],
  ])('%s', (text, first, last) => {
    expect(readTime(text, 'start')).toEqual({ value: first });
    expect(readTime(text, 'end')).toEqual({ value: last });
  });

  test.each([
    ['31.12.2029', 'time', '2029-12-31'],
    ['2029/12/31', 'time', '2029-12-31'],
    ['12/31/2029', 'time', '2029-12-31'],
    ['2029-3', 'time', '2029-03'],
    ['03.2029', 'time', '2029-03'],
    ['March 2029', 'time', '2029-03'],
    ['март 2029', 'time', '2029-03'],
    ['31 марта 2029', 'time', '2029-03-31'],
    ['березень 2029', 'time', '2029-03'],
    ['Q1 2029', 'time', '2029-Q1'],
    ['III кв. 2029', 'time', '2029-Q3'],
    ['2029', 'time', '2029-12'],
    ['June', 'time', undefined],
    ['???', 'time', undefined],
    ['2029-02-30', 'time-impossible', '2029-02-28'],
    ['2029-13', 'time-impossible', undefined],
    ['2029-Q5', 'time-impossible', undefined],
    ['0027-01', 'time-impossible', undefined],
  ])('%s is not one, and shows what would be', (text, code, repaired) => {
    expect(readTime(text, 'end')).toEqual({ problem: { code, values: { text, repaired } } });
  });
});

describe('an id', () => {
  test.each(['a', 'second-visit', 'q1-2027', '7'])('%s', (text) => {
    expect(readId(text)).toEqual({ value: text });
  });

  test.each([
    ['Second Visit', 'id-form', 'second-visit'],
    ['second_visit', 'id-form', 'second-visit'],
    ['secondVisit', 'id-form', 'second-visit'],
    ['café', 'id-form', 'cafe'],
    ['???', 'id-form', undefined],
    ['rеgulars', 'id-look-alike', 'regulars'],
    ['удержание', 'id-look-alike', 'uderzhanie'],
    ['п’ять-клієнтів', 'id-look-alike', 'pyat-kliientiv'],
  ])('%s is none, and shows what would be', (text, code, repaired) => {
    expect(readId(text)).toMatchObject({ problem: { code, values: { repaired } } });
  });
});

describe('a text', () => {
  test.each(['Keep them', '**all** of them', '12%', 'a < b', '<https://example.org>', '5 > 3'])(
    '%s',
    (text) => {
      expect(readText(text)).toEqual({ value: text });
    },
  );

  test.each([
    ['???', 'text-placeholder'],
    ['…', 'text-placeholder'],
    ['--', 'text-placeholder'],
    ['Keep <b>all</b>', 'text-html'],
    ['<script>alert(1)</script>', 'text-html'],
    ['a <!-- b --> c', 'text-html'],
  ])('%s is taken with a warning', (text, code) => {
    expect(readText(text)).toMatchObject({ value: text, warning: { code } });
  });

  test('an empty one says nothing', () => {
    expect(readText('  ')).toMatchObject({ problem: { code: 'value-missing' } });
  });
});

test('a flag is true or false; other words show which of the two they mean', () => {
  expect(readFlag('true')).toEqual({ value: true });
  expect(readFlag('Yes')).toMatchObject({ problem: { values: { repaired: 'true' } } });
  expect(readFlag('нет')).toMatchObject({ problem: { values: { repaired: 'false' } } });
  expect(readFlag('false')).toEqual({ value: false });
  expect(readFlag('maybe')).toMatchObject({ problem: { values: { repaired: undefined } } });
});

test('a word shows the nearest one that is known', () => {
  expect(readWord('retenton', ['acquired', 'retention'])).toMatchObject({
    problem: { code: 'word-unknown', values: { nearest: 'retention' } },
  });
});

test('a currency is known by its code, and recognised by its sign', () => {
  expect(isCurrency('UAH')).toEqual({ value: 'UAH' });
  expect(isCurrency('грн')).toMatchObject({ problem: { values: { nearest: 'UAH' } } });
  expect(isCurrency('gbp')).toMatchObject({ problem: { values: { nearest: 'GBP' } } });
  expect(isCurrency('XXX')).toMatchObject({ problem: { code: 'currency-unknown' } });
});
