import { expect, test } from 'vitest';
import { riskCountedTwice } from '../../src/rules/risk-counted-twice.ts';
import { found } from './sound-strategy.ts';

test('is content with either of them', () => {
  expect(found(riskCountedTwice)).toEqual([]);
});

test('points at the adjustment of a benefit with a range', () => {
  expect(found(riskCountedTwice, { 'benefits.paper.riskAdjustment': '10%' })).toEqual([
    { at: 'benefits.paper.riskAdjustment', values: { name: 'No paper cards' } },
  ]);
});

test('points at the adjustment of a cost with a range', () => {
  expect(found(riskCountedTwice, { 'costs.calls.riskAdjustment': '10%' })).toEqual([
    { at: 'costs.calls.riskAdjustment', values: { name: 'Calls and messages' } },
  ]);
});
