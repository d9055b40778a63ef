import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/language/diagnostics/code-frame.ts';

const text = `goals:
  - id: reduce-churn
    title: Reduce churn
    kpis: []
  - { id: delight, title: ${'Delight and '.repeat(12)}more, kpis: [nps], by: yesterday }
`;

function frameOf(found: string, { width = 60, lines = 0 } = {}): string {
  const before = text.slice(0, text.indexOf(found)).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const place = {
    file: 'strategy.yaml',
    line,
    column,
    endLine: line + lines,
    endColumn: column + found.length,
  };
  return codeFrame(text, place, width);
}

describe('a code frame', () => {
  test('underlines the place, below the two lines before it', () => {
    expect(frameOf('[]')).toBe(`  2 |   - id: reduce-churn
  3 |     title: Reduce churn
> 4 |     kpis: []
    |           ^^`);
  });

  test('shows fewer lines at the beginning of the file', () => {
    expect(frameOf('goals')).toBe(`> 1 | goals:
    | ^^^^^`);
  });

  test('cuts a long line on both sides of the place', () => {
    expect(frameOf('[nps]')).toBe(`  3 |     title: Reduce churn
  4 |     kpis: []
> 5 | … Delight and Delight and more, kpis: [nps], by: yesterday }
    |                                       ^^^^^`);
    expect(frameOf('Delight and Delight and more').split('\n').at(-2)).toMatch(/^> 5 \| ….*…$/);
  });

  test('shows a stretch over several lines by its first', () => {
    expect(frameOf('- id: reduce-churn', { lines: 2 })).toBe(`  1 | goals:
> 2 |   - id: reduce-churn
    |   ^^^^^^^^^^^^^^^^^^`);
  });

  test('marks an empty place once', () => {
    expect(
      codeFrame('plan:\n', { file: 'a', line: 1, column: 6, endLine: 1, endColumn: 6 }, 60),
    ).toBe(`> 1 | plan:
    |      ^`);
  });

  test('shows what would steer a terminal as blanks', () => {
    const hostile = 'name: \u001b[31mred\u202e\u0007';
    const place = { file: 'a', line: 1, column: 7, endLine: 1, endColumn: 17 };

    expect(codeFrame(hostile, place, 60).split('\n')[0]).toBe('> 1 | name:  [31mred  ');
  });

  test('stays within its width and keeps the mark below the place, wherever that is', () => {
    const line = fc.array(fc.constantFrom<string[]>('a', 'я', ' ', '{', '}'), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        line,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 40, max: 80 }),
        (letters, at, length, width) => {
          const from = at % letters.length;
          letters[from] = '!';
          const place = { file: 'a', line: 1, column: from + 1, endLine: 1, endColumn: from + 1 + length };
          const [shown = '', marks = ''] = codeFrame(letters.join(''), place, width).split('\n');

          expect(shown.length).toBeLessThanOrEqual('> 1 | '.length + width);
          expect(marks.indexOf('^')).toBe(shown.indexOf('!'));
        },
      ),
    );
  });
});
