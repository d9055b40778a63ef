import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/language/schema/parse-quantity.ts';
import { readQuantity } from '../../src/language/schema/read-quantity.ts';
import { repairedQuantity } from '../../src/language/schema/repair-quantity.ts';

describe('a quantity is read from the text its author typed', () => {
  test.each([
    ['42', 42, 'number'],
    ['1 200', 1200, 'number'],
    ['1\u00a0200', 1200, 'number'],
    ['12\u202f000.5', 12000.5, 'number'],
    ['1.2M', 1_200_000, 'number'],
    ['450k', 450_000, 'number'],
    ['4.35k', 4350, 'number'],
    ['12%', 0.12, 'rate'],
    ['12 %', 0.12, 'rate'],
    ['88.5%', 0.885, 'rate'],
    ['3pp', 0.03, 'points'],
    ['-8%', -0.08, 'rate'],
    ['+4pp', 0.04, 'points'],
    ['-0', 0, 'number'],
  ])('%j', (text, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ value, unit });
  });
});

describe('what is written in another manner shows the text that would be right', () => {
  test.each([
    ['450K', 'quantity-suffix', '450k'],
    ['450к', 'quantity-suffix', '450k'],
    ['1.2m', 'quantity-suffix', '1.2M'],
    ['5 тыс.', 'quantity-suffix', '5k'],
    ['5 тис.', 'quantity-suffix', '5k'],
    ['1,2 млн', 'quantity-suffix', '1.2M'],
    ['2,5 млрд', 'quantity-suffix', '2500M'],
    ['3 п. п.', 'quantity-suffix', '3pp'],
    ['3 в. п.', 'quantity-suffix', '3pp'],
    ['12 процентов', 'quantity-suffix', '12%'],
    ['£450', 'quantity-currency', '450'],
    ['450 GBP', 'quantity-currency', '450'],
    ['$1,200.5k', 'quantity-currency', '1200.5k'],
    ['500 руб.', 'quantity-currency', '500'],
    ['1,200', 'quantity-thousands', '1200'],
    ['1,200,000', 'quantity-thousands', '1200000'],
    ['1.200.000', 'quantity-thousands', '1200000'],
    ['1.200,50', 'quantity-thousands', '1200.50'],
    ["1'200", 'quantity-thousands', '1200'],
    ['1 2000', 'quantity-thousands', '12000'],
    ['12,5%', 'quantity-decimal-comma', '12.5%'],
    ['010', 'quantity-leading-zero', '10'],
    ['.5', 'quantity-leading-zero', '0.5'],
    ['1e6', 'quantity-exponent', '1M'],
    ['1.5E3', 'quantity-exponent', '1.5k'],
    ['–5%', 'quantity-minus', '-5%'],
    ['−5', 'quantity-minus', '-5'],
    ['82-86%', 'quantity-span', '[82%, 84%, 86%]'],
    ['10..20', 'quantity-span', '[10, 15, 20]'],
    ['~84%', 'quantity', '84%'],
  ])('%j', (text, fault, repaired) => {
    expect(parseQuantity(text)).toBeUndefined();
    expect(repairedQuantity(text)).toEqual({ fault, repaired });
  });

  test.each(['NaN', '.inf', 'n/a', 'нет'])('%j is no number, and none is offered', (text) => {
    expect(repairedQuantity(text)).toEqual({ fault: 'quantity-not-number' });
  });

  test.each(['???', 'abc', '31/month', '1.2.3', '0x10', '%', 'k', ''])('%j cannot be guessed', (text) => {
    expect(repairedQuantity(text)).toEqual({ fault: 'quantity' });
  });
});

describe('a rate carries its percent sign', () => {
  test.each([
    ['0.12', '12%', 0.12],
    ['0', '0%', 0],
    ['1', '100%', 1],
  ])('%s is taken with a warning that offers %s', (text, repaired, value) => {
    expect(readQuantity(text, 'share')).toEqual({
      value: { value, unit: 'rate' },
      warning: { code: 'rate-as-fraction', values: { text, repaired } },
    });
  });

  test.each([
    ['12', 'share', '12%'],
    ['1.5', 'share', '1.5%'],
    ['-0.05', 'margin', '-5%'],
    ['1.25', 'factor', '125%'],
  ] as const)('%s is an error that offers %s', (text, kind, repaired) => {
    expect(readQuantity(text, kind)).toEqual({
      problem: { code: 'rate-without-percent', values: { text, repaired } },
    });
  });

  test('a repaired rate gets its percent sign too', () => {
    expect(readQuantity('12,5', 'share')).toMatchObject({ problem: { values: { repaired: '12.5%' } } });
  });
});

describe('a quantity has the unit and the bounds of its kind', () => {
  test.each([
    ['12%', 'money', 'unit-not-number'],
    ['3pp', 'share', 'unit-points'],
    ['101%', 'share', 'quantity-range'],
    ['-1', 'money', 'quantity-range'],
    ['101%', 'margin', 'quantity-range'],
    ['-100%', 'discount', 'quantity-range'],
    ['9007199254740993', 'count', 'quantity-too-large'],
    ['1e400', 'count', 'quantity-too-large'],
  ] as const)('%s as %s', (text, kind, code) => {
    expect(readQuantity(text, kind)).toMatchObject({ problem: { code } });
  });

  test.each([
    ['-99%', 'discount', -0.99],
    ['-40%', 'margin', -0.4],
    ['125%', 'factor', 1.25],
    ['-12k', 'signedMoney', -12_000],
  ] as const)('%s as %s is in order', (text, kind, value) => {
    expect(readQuantity(text, kind)).toMatchObject({ value: { value } });
  });
});

test('a number survives being written with spaces and read again', () => {
  const numbers = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(numbers, fc.constantFrom(' ', '\u00a0', '\u202f'), ([whole, thousandths], space) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, space);
      const text = thousandths === 0 ? grouped : `${grouped}.${String(thousandths).padStart(3, '0')}`;

      expect(parseQuantity(text)?.value).toBe(Number(`${whole}.${String(thousandths).padStart(3, '0')}`));
    }),
  );
});

test('whatever is typed is read as a finite number, or a fault whose repaired text can be read', () => {
  const pieces = fc.constantFrom(
    '1',
    '0',
    '25',
    '200',
    ',',
    '.',
    ' ',
    '%',
    'pp',
    'k',
    'M',
    'млн',
    '£',
    '–',
    '-',
    'e',
    'x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (typed) => {
      const text = typed.join('');
      const written = parseQuantity(text);
      if (written) {
        expect(Number.isFinite(written.value)).toBe(true);
        return;
      }
      const { fault, repaired } = repairedQuantity(text);
      if (repaired !== undefined && fault !== 'quantity-span') expect(parseQuantity(repaired)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
