import { expect, test } from 'vitest';
import { costWithoutInitiative } from '../../src/rules/cost-without-initiative.ts';
import { found } from './sound-strategy.ts';

test('is content where every cost has one', () => {
  expect(found(costWithoutInitiative)).toEqual([]);
});

test('points at the cost without one', () => {
  expect(found(costWithoutInitiative, { 'costs.rules.initiative': undefined })).toEqual([
    { at: 'costs.rules.initiative', values: { cost: 'Writing down the processes' } },
  ]);
});
