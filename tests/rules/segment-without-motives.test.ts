import { expect, test } from 'vitest';
import { segmentWithoutMotives } from '../../src/rules/segment-without-motives.ts';
import { found } from './sound-strategy.ts';

test('is content where every segment has them', () => {
  expect(found(segmentWithoutMotives)).toEqual([]);
});

test('points at the segment without them', () => {
  expect(found(segmentWithoutMotives, { 'segments.newcomers.motives': [] })).toEqual([
    { at: 'segments.newcomers.motives', values: { segment: 'Newcomers' } },
  ]);
});
