import { expect, test } from 'vitest';
import { kpiWithoutGoal } from '../../src/rules/kpi-without-goal.ts';
import { found } from './sound-strategy.ts';

test('is content where every KPI has a goal', () => {
  expect(found(kpiWithoutGoal)).toEqual([]);
});

test('points at the KPI without one', () => {
  expect(found(kpiWithoutGoal, { 'goals.keep.kpis': [] })).toEqual([
    { at: 'kpis.stay', values: { kpi: 'Regulars who stay' } },
  ]);
});
