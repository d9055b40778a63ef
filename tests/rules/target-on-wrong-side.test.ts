import { expect, test } from 'vitest';
import { targetOnWrongSide } from '../../src/rules/target-on-wrong-side.ts';
import { found } from './sound-strategy.ts';

test('is content with better targets', () => {
  expect(found(targetOnWrongSide)).toEqual([]);
});

test('points at the value that is worse', () => {
  expect(found(targetOnWrongSide, { 'kpis.stay.targets.0.value': '78%' })).toEqual([
    {
      at: 'kpis.stay.targets.0.value',
      values: { kpi: 'Regulars who stay', unit: '%', target: 0.78, baseline: 0.8, direction: 'up' },
    },
  ]);
});

test('knows which way is better', () => {
  expect(found(targetOnWrongSide, { 'kpis.records.direction': 'down' })).toEqual([
    { at: 'kpis.records.targets.0.value', values: expect.objectContaining({ direction: 'down' }) },
  ]);
});

test('takes a target at the baseline for a level to hold', () => {
  expect(found(targetOnWrongSide, { 'kpis.records.targets.0.value': '52%' })).toEqual([]);
});

test('has nothing to say of a band', () => {
  expect(
    found(targetOnWrongSide, {
      'kpis.records.direction': 'band',
      'kpis.records.targets': [],
      'kpis.records.band': ['40%', '60%'],
    }),
  ).toEqual([]);
});
