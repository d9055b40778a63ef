import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, shown, textTable } from '../../src/cli/text/text-table.ts';

const columns = [
  { head: 'Name', align: 'left', atMost: 8 },
  { head: 'Amount', align: 'right' },
] as const;

describe('a table', () => {
  test('aligns names on the left and figures on the right, below their heads', () => {
    expect(
      textTable(
        columns,
        [
          ['Paper', '9'],
          ['Recall', '1,200'],
        ],
        '  ',
      ),
    ).toBe(['  Name    Amount', '  Paper        9', '  Recall   1,200'].join('\n'));
  });

  test('counts Cyrillic letters, accents and joined emoji as a reader does', () => {
    const lines = textTable(columns, [
      ['Удержание', '1'],
      ['e\u0301te\u0301', '2'],
      ['👩‍👩‍👧', '3'],
    ]).split('\n');

    expect(lines.map((line) => displayWidth(line))).toEqual([16, 16, 16, 16]);
  });

  test('cuts a long name with an ellipsis', () => {
    expect(textTable(columns, [['Every branch on board', '1']])).toContain('Every b…');
  });

  test('leaves the heads out where there are none', () => {
    expect(
      textTable(
        [
          { head: '', align: 'left' },
          { head: '', align: 'right' },
        ],
        [['NPV', '£1']],
      ),
    ).toBe('NPV  £1');
  });

  test('keeps every line as wide as the others, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat().map(String)), { minLength: 1 }),
        (rows) => {
          // The last column ends every line, so that no space is trimmed.
          const widths = textTable(columns, rows)
            .split('\n')
            .map((line) => displayWidth(line));
          expect(new Set(widths).size).toBe(1);
        },
      ),
    );
  });
});

test.each([
  ['an escape sequence', 'red \u001b[31mtext', 'red \uFFFD[31mtext'],
  ['a bell and a backspace', 'a\u0007b\u0008c', 'a\uFFFDb\uFFFDc'],
  ['a turned direction of writing', 'abc\u202Edef', 'abc\uFFFDdef'],
  ['a line break', 'one\n  two', 'one two'],
])('%s in a name does not reach the terminal', (_name, text, expected) => {
  expect(shown(text)).toBe(expected);
});
