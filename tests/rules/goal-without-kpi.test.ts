import { expect, test } from 'vitest';
import { goalWithoutKpi } from '../../src/rules/goal-without-kpi.ts';
import { found } from './sound-strategy.ts';

test('is content where every goal has a KPI', () => {
  expect(found(goalWithoutKpi)).toEqual([]);
});

test('points at the empty list of the goal', () => {
  expect(found(goalWithoutKpi, { 'goals.grow.kpis': [] })).toEqual([
    { at: 'goals.grow.kpis', values: { goal: 'Serve more of their needs' } },
  ]);
});
