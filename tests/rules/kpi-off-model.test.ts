import { expect, test } from 'vitest';
import { kpiOffModel } from '../../src/rules/kpi-off-model.ts';
import { found } from './sound-strategy.ts';

test('is content where KPI and segment agree', () => {
  expect(found(kpiOffModel)).toEqual([]);
});

test('points at the baseline that differs', () => {
  expect(found(kpiOffModel, { 'kpis.stay.baseline.value': '71%' })).toEqual([
    {
      at: 'kpis.stay.baseline.value',
      values: { kpi: 'Regulars who stay', unit: '%', segment: 'Regulars', baseline: 0.71, model: 0.8 },
    },
  ]);
});

test('lets a hundredth of the value pass', () => {
  expect(found(kpiOffModel, { 'kpis.spend.baseline.value': 161.6 })).toEqual([]);
});

test('lets pass what lies in the segment’s range', () => {
  expect(
    found(kpiOffModel, {
      'kpis.stay.baseline.value': '77%',
      'segments.regulars.retention': ['76%', '80%', '84%'],
    }),
  ).toEqual([]);
});

test('is content with a note', () => {
  expect(
    found(kpiOffModel, { 'kpis.stay.baseline.value': '71%', 'kpis.stay.note': 'Counted by household' }),
  ).toEqual([]);
});

test('leaves a KPI in another unit alone', () => {
  expect(found(kpiOffModel, { 'kpis.spend.unit': 'points', 'kpis.spend.baseline.value': 31 })).toEqual([]);
});
