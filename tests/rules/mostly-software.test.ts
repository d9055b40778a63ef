import { expect, test } from 'vitest';
import { mostlySoftware } from '../../src/rules/mostly-software.ts';
import { found } from './sound-strategy.ts';

test('is content with software as a part', () => {
  expect(found(mostlySoftware)).toEqual([]);
});

test('points at costs that are software for the most part', () => {
  expect(found(mostlySoftware, { 'costs.licences.price': 600 })).toEqual([
    { at: 'costs', values: { share: expect.closeTo(0.86, 2) } },
  ]);
});

test('asks nothing of a strategy without costs', () => {
  expect(found(mostlySoftware, { costs: [], campaigns: [] })).toEqual([]);
});
