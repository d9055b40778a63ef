import { expect, test } from 'vitest';
import { segmentationByDescription } from '../../src/rules/segmentation-by-description.ts';
import { found } from './sound-strategy.ts';

test('is content with one segment cut by behaviour', () => {
  expect(found(segmentationByDescription, { 'segments.newcomers.basis': 'geographic' })).toEqual([]);
});

test('points at segments cut by description alone', () => {
  expect(
    found(segmentationByDescription, {
      'segments.regulars.basis': 'demographic',
      'segments.newcomers.basis': 'industry',
    }),
  ).toEqual([{ at: 'segments', values: {} }]);
});

test('has nothing to say where no basis is stated', () => {
  expect(
    found(segmentationByDescription, {
      'segments.regulars.basis': undefined,
      'segments.newcomers.basis': undefined,
    }),
  ).toEqual([]);
});
