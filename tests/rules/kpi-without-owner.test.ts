import { expect, test } from 'vitest';
import { kpiWithoutOwner } from '../../src/rules/kpi-without-owner.ts';
import { found } from './sound-strategy.ts';

test('is content where every KPI has an owner', () => {
  expect(found(kpiWithoutOwner)).toEqual([]);
});

test('points at the KPI without one', () => {
  expect(found(kpiWithoutOwner, { 'kpis.spend.owner': undefined })).toEqual([
    { at: 'kpis.spend.owner', values: { kpi: 'Revenue of a regular' } },
  ]);
});
