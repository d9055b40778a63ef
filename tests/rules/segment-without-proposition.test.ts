import { expect, test } from 'vitest';
import { segmentWithoutProposition } from '../../src/rules/segment-without-proposition.ts';
import { found } from './sound-strategy.ts';

test('is content where every segment has one', () => {
  expect(found(segmentWithoutProposition)).toEqual([]);
});

test('points at the segment without one', () => {
  expect(found(segmentWithoutProposition, { 'segments.newcomers.proposition': undefined })).toEqual([
    { at: 'segments.newcomers.proposition', values: { segment: 'Newcomers' } },
  ]);
});

test('does not take an empty one for one', () => {
  expect(found(segmentWithoutProposition, { 'segments.newcomers.proposition': {} })).toEqual([
    { at: 'segments.newcomers.proposition', values: { segment: 'Newcomers' } },
  ]);
});
