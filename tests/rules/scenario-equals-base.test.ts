import { expect, test } from 'vitest';
import { scenarioEqualsBase } from '../../src/rules/scenario-equals-base.ts';
import { found } from './sound-strategy.ts';

test('is content with a scenario of its own', () => {
  expect(found(scenarioEqualsBase)).toEqual([]);
});

test('points at the scenario that changes nothing', () => {
  expect(
    found(scenarioEqualsBase, {
      'scenarios.cautious': { name: 'Cautious', changes: { 'benefits.paper.saving': '44k' } },
    }),
  ).toEqual([{ at: 'scenarios.cautious', values: { scenario: 'Cautious' } }]);
});

test('is content with another discount rate', () => {
  expect(
    found(scenarioEqualsBase, { 'scenarios.cautious': { name: 'Dear money', discountRate: '14%' } }),
  ).toEqual([]);
});

test('asks nothing of a strategy without money', () => {
  expect(
    found(scenarioEqualsBase, {
      benefits: [],
      campaigns: [],
      costs: [],
      'scenarios.cautious': { name: 'Cautious' },
    }),
  ).toEqual([]);
});
