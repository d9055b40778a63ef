import { expect, test } from 'vitest';
import { initiativeWithoutCost } from '../../src/rules/initiative-without-cost.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative costs something', () => {
  expect(found(initiativeWithoutCost)).toEqual([]);
});

test('points at the initiative without a cost', () => {
  expect(found(initiativeWithoutCost, { 'costs.design': undefined, campaigns: [] })).toEqual([
    { at: 'initiatives.offers', values: { initiative: 'Offers for regulars' } },
  ]);
});

test('counts what a campaign costs', () => {
  expect(found(initiativeWithoutCost, { 'costs.design': undefined })).toEqual([]);
});

test('asks nothing of a stopped initiative', () => {
  expect(
    found(initiativeWithoutCost, {
      'costs.design': undefined,
      campaigns: [],
      'initiatives.offers.status': 'stopped',
    }),
  ).toEqual([]);
});

test('leaves an unused initiative to its own rule', () => {
  expect(
    found(initiativeWithoutCost, {
      'initiatives.portal': { name: 'Portal', phase: 'direct', start: '2027-03', months: 2 },
    }),
  ).toEqual([]);
});
