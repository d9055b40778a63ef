import { expect, test } from 'vitest';
import { focusWithoutSegment } from '../../src/rules/focus-without-segment.ts';
import { found } from './sound-strategy.ts';

test('is content with any other way to compete', () => {
  expect(found(focusWithoutSegment)).toEqual([]);
});

test('is content where the segments are named', () => {
  expect(found(focusWithoutSegment, { context: { positioning: 'focus', focusOn: ['regulars'] } })).toEqual(
    [],
  );
});

test('points at the positioning', () => {
  expect(found(focusWithoutSegment, { context: { positioning: 'focus' } })).toEqual([
    { at: 'context.positioning', values: {} },
  ]);
});
