import { expect, test } from 'vitest';
import { costOutsidePlan } from '../../src/rules/cost-outside-plan.ts';
import { found } from './sound-strategy.ts';

test('is content with costs within the plan', () => {
  expect(found(costOutsidePlan)).toEqual([]);
});

test('points at months before the plan', () => {
  expect(found(costOutsidePlan, { 'costs.licences.from': '2026-11' })).toEqual([
    { at: 'costs.licences.from', values: { name: 'Licences', part: 'before', edge: '2027-01' } },
  ]);
});

test('points at months after the plan', () => {
  expect(found(costOutsidePlan, { 'costs.licences.to': '2030-12' })).toEqual([
    { at: 'costs.licences.to', values: { name: 'Licences', part: 'after', edge: '2029-12' } },
  ]);
});

test('names both sides of a cost that sticks out on both', () => {
  expect(
    found(costOutsidePlan, { 'costs.licences.from': '2026-11', 'costs.licences.to': '2030-12' }),
  ).toEqual([
    { at: 'costs.licences.from', values: { name: 'Licences', part: 'before', edge: '2027-01' } },
    { at: 'costs.licences.to', values: { name: 'Licences', part: 'after', edge: '2029-12' } },
  ]);
});

test('points at what is paid once after the plan', () => {
  expect(found(costOutsidePlan, { 'costs.rules.from': '2030-01' })).toEqual([
    {
      at: 'costs.rules.from',
      values: { name: 'Writing down the processes', part: 'all', edge: '2029-12' },
    },
  ]);
});

test('is content with what is paid once before the plan: it stands at time 0', () => {
  expect(found(costOutsidePlan, { 'costs.rules.from': '2026-10' })).toEqual([]);
});

test('points at a cost that is over before the plan', () => {
  expect(found(costOutsidePlan, { 'costs.team.from': '2026-01', 'costs.team.to': '2026-06' })).toEqual([
    { at: 'costs.team.from', values: { name: 'Core team released', part: 'all', edge: '2027-01' } },
  ]);
});

test('points at a year too many', () => {
  expect(
    found(costOutsidePlan, {
      'costs.rules': { name: 'Rules', category: 'process', initiative: 'card', years: [1000, 0, 0, 1000] },
    }),
  ).toEqual([{ at: 'costs.rules.years', values: { name: 'Rules', part: 'after', edge: '2029-12' } }]);
});
