import { expect, test } from 'vitest';
import { passersByOnly } from '../../src/rules/passers-by-only.ts';
import { found } from './sound-strategy.ts';

test('is content where many return', () => {
  expect(found(passersByOnly)).toEqual([]);
});

test('is content with exactly a fifth', () => {
  expect(found(passersByOnly, { 'readiness.returning': '20%' })).toEqual([]);
});

test('points at the share that returns', () => {
  expect(found(passersByOnly, { 'readiness.returning': '19%' })).toEqual([
    { at: 'readiness.returning', values: { share: 0.19 } },
  ]);
});

test('takes the retention of all customers where no share is stated', () => {
  expect(
    found(passersByOnly, {
      'readiness.returning': undefined,
      'segments.regulars.retention': '10%',
      'segments.newcomers.retention': '25%',
    }),
  ).toEqual([{ at: 'segments', values: { share: expect.closeTo(0.15, 9) } }]);
});

test('has nothing to say without either', () => {
  expect(found(passersByOnly, { readiness: undefined, segments: [] })).toEqual([]);
});
