import { expect, test } from 'vitest';
import { initiativePastPlan } from '../../src/rules/initiative-past-plan.ts';
import { found } from './sound-strategy.ts';

test('is content with an initiative that ends with the plan', () => {
  expect(found(initiativePastPlan, { 'initiatives.recall.start': '2029-09' })).toEqual([]);
});

test('points at the length of one that runs past it', () => {
  expect(found(initiativePastPlan, { 'initiatives.recall.start': '2029-10' })).toEqual([
    {
      at: 'initiatives.recall.months',
      values: { initiative: 'Recall programme', end: '2030-01', planEnd: '2029-12' },
    },
  ]);
});
