import { expect, test } from 'vitest';
import { segmentUnused } from '../../src/rules/segment-unused.ts';
import { found } from './sound-strategy.ts';

test('is content where every segment has something', () => {
  expect(found(segmentUnused)).toEqual([]);
});

test('points at the segment nothing is about', () => {
  expect(found(segmentUnused, { campaigns: [] })).toEqual([
    { at: 'segments.newcomers', values: { segment: 'Newcomers' } },
  ]);
});

test('takes `all` for every segment', () => {
  expect(found(segmentUnused, { campaigns: [], 'benefits.back.segment': 'all' })).toEqual([]);
});

test('asks nothing of a strategy that brings nothing yet', () => {
  expect(found(segmentUnused, { campaigns: [], benefits: [] })).toEqual([]);
});
