import { expect, test } from 'vitest';
import { kpiStale } from '../../src/rules/kpi-stale.ts';
import { found, measured } from './sound-strategy.ts';

test('is content with a fresh measurement', () => {
  expect(
    found(kpiStale, {}, { asOf: '2027-09-30', measurements: [measured('stay', '2027-06-30', 0.81)] }),
  ).toEqual([]);
});

test('points at the cadence that was not kept', () => {
  expect(
    found(kpiStale, {}, { asOf: '2028-01-31', measurements: [measured('stay', '2027-06-30', 0.81)] }),
  ).toEqual([
    {
      at: 'kpis.stay.cadence',
      values: { kpi: 'Regulars who stay', on: '2027-06-30', cadence: 'quarter' },
    },
  ]);
});

test('has nothing to say of a KPI that was never measured', () => {
  expect(found(kpiStale, {}, { asOf: '2029-01-31' })).toEqual([]);
});
