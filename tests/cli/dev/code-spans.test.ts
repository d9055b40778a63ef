import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSpans } from '../../../src/cli/dev/code-spans.ts';

test('what stands between backticks is code', () => {
  expect(codeSpans('`discuontRate` is no key of `plan`.')).toEqual([
    { text: 'discuontRate', code: true },
    { text: ' is no key of ', code: false },
    { text: 'plan', code: true },
    { text: '.', code: false },
  ]);
});

test('a backtick alone stays a backtick', () => {
  expect(codeSpans('a ` b')).toEqual([{ text: 'a ` b', code: false }]);
});

test('nothing of any text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '`', '<') }), (text) => {
      const joined = codeSpans(text).map((span) => (span.code ? `\`${span.text}\`` : span.text));
      expect(joined.join('')).toBe(text);
    }),
  );
});
