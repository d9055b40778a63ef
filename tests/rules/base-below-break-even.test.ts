import { expect, test } from 'vitest';
import { baseBelowBreakEven } from '../../src/rules/base-below-break-even.ts';
import { found } from './sound-strategy.ts';

test('is content with a base that repays the plan', () => {
  expect(found(baseBelowBreakEven)).toEqual([]);
});

test('points at the segments of a base that is too small', () => {
  expect(
    found(baseBelowBreakEven, { 'segments.regulars.customers': 900, 'segments.regulars.acquired': 15 }),
  ).toEqual([{ at: 'segments', values: { customers: 10900, needed: expect.any(Number) } }]);
});

test('has nothing to say where no size would do', () => {
  expect(found(baseBelowBreakEven, { benefits: [], campaigns: [] })).toEqual([]);
});
