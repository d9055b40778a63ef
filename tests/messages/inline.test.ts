import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Figure,
  type Inline,
  joinInline,
  line,
  mapText,
  partsOf,
  plainText,
} from '../../src/messages/inline.ts';

const npv: Figure = { figure: 'finance.npv', text: '£141k', value: 140_878.88 };

describe('line', () => {
  test('is a plain string where every value is one', () => {
    expect(line`It returns ${'£141k'} in ${'May'}.`).toBe('It returns £141k in May.');
  });

  test('keeps figures, and joins what stands around them', () => {
    expect(line`It ${'now'} returns ${npv}.`).toEqual(['It now returns ', npv, '.']);
  });

  test('takes sentences apart that already hold figures', () => {
    const inner = line`${npv} in all`;
    expect(line`It returns ${inner}, they say.`).toEqual(['It returns ', npv, ' in all, they say.']);
  });

  test('ties a dash of the message to the word before it, and leaves the author’s alone', () => {
    expect(line`NPV — ${'a — b'}`).toBe('NPV\u00A0— a — b');
  });

  test('never ends with two full stops', () => {
    expect(line`It rises by ${'1,1 п. п.'}.`).toBe('It rises by 1,1 п. п.');
    expect(line`It rises by ${'1,1 п. п.'}; that is all.`).toBe('It rises by 1,1 п. п.; that is all.');
    expect(line`Sold by ${'Ltd.'}. Then more.`).toBe('Sold by Ltd. Then more.');
  });

  test('of nothing is an empty text', () => {
    expect(line`${''}`).toBe('');
    expect(line`${[]}`).toBe('');
  });
});

test('plain text drops what figures open to', () => {
  expect(plainText(line`It returns ${npv}.`)).toBe('It returns £141k.');
  expect(plainText(npv)).toBe('£141k');
});

test('joined runs keep their separator', () => {
  expect(joinInline(['a', npv, 'b'], '; ')).toEqual(['a; ', npv, '; b']);
  expect(joinInline([])).toBe('');
});

test('changed texts keep their figures', () => {
  expect(mapText(line`It returns ${npv}.`, (text) => text.toUpperCase())).toEqual([
    'IT RETURNS ',
    { ...npv, text: '£141K' },
    '.',
  ]);
});

test('joining loses no character and no figure, in any nesting', () => {
  const figure = fc.record({ figure: fc.constantFrom('finance.npv', 'kpis.x.measured'), text: fc.string() });
  const inline: fc.Arbitrary<Inline> = fc.oneof(fc.string(), figure, fc.array(fc.oneof(fc.string(), figure)));
  fc.assert(
    fc.property(fc.array(inline), (runs) => {
      const joined = joinInline(runs);
      expect(plainText(joined)).toBe(runs.map(plainText).join(''));
      const figures = (parts: readonly Inline[]) =>
        parts.flatMap(partsOf).filter((part) => typeof part !== 'string');
      expect(figures([joined])).toEqual(figures(runs));
    }),
  );
});
