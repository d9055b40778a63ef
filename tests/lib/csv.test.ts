import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/lib/csv.ts';

const texts = (table: string) => readCsv(table).map(({ fields }) => fields.map(({ text }) => text));

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,,\n', [['a', '', '']]],
  ['"a, b","c ""d"""\n', [['a, b', 'c "d"']]],
  ['"two\nlines",2\n', [['two\nlines', '2']]],
  ['\n\na\n\n', [['a']]],
  ['', []],
])('%j', (table, rows) => {
  expect(texts(table)).toEqual(rows);
});

test('a quote without its partner is found, and takes no rows with it', () => {
  const rows = readCsv('a,"b\nc,d\n');

  expect(rows.map(({ fault }) => fault)).toEqual([2, undefined]);
  expect(texts('a,"b\nc,d\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('something between a closing quote and the next comma is found', () => {
  expect(readCsv('"a"b,c\n')[0]?.fault).toBe(2);
});

test('what is written after the rule is read back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', ',', '"', '\n', '€') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const table = rows
        .map((row) => `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`)
        .join('');
      expect(texts(table)).toEqual(rows);
    }),
  );
});

test('every field stands where its offsets say', () => {
  const table = 'date,kpi\n2027-01-31,"stay"\n';
  for (const { fields } of readCsv(table)) {
    for (const { text, start, end } of fields) {
      expect(table.slice(start, end).replaceAll('"', '')).toBe(text);
    }
  }
});
