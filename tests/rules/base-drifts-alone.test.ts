import { expect, test } from 'vitest';
import { baseDriftsAlone } from '../../src/rules/base-drifts-alone.ts';
import { found } from './sound-strategy.ts';

test('is content with a base that stays', () => {
  expect(found(baseDriftsAlone)).toEqual([]);
});

test('names the year in which the base grows most', () => {
  expect(found(baseDriftsAlone, { 'segments.regulars.acquired': 600 })).toEqual([
    { at: 'segments', values: { year: 1, change: expect.closeTo(0.105, 3) } },
  ]);
});

test('sees a base that shrinks', () => {
  expect(found(baseDriftsAlone, { 'segments.regulars.acquired': 0 })).toEqual([
    { at: 'segments', values: { year: 1, change: expect.closeTo(-0.147, 2) } },
  ]);
});

test('takes a plan of under a year as a year', () => {
  expect(found(baseDriftsAlone, { 'plan.months': 6, 'segments.regulars.acquired': 600 })).toEqual([
    { at: 'segments', values: { year: 1, change: expect.closeTo(0.114, 3) } },
  ]);
});

test('has nothing to say without segments', () => {
  expect(found(baseDriftsAlone, { segments: [] })).toEqual([]);
});
