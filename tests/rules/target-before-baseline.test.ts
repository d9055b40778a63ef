import { expect, test } from 'vitest';
import { targetBeforeBaseline } from '../../src/rules/target-before-baseline.ts';
import { found } from './sound-strategy.ts';

test('is content with later targets', () => {
  expect(found(targetBeforeBaseline)).toEqual([]);
});

test('points at the date of the target', () => {
  expect(
    found(targetBeforeBaseline, { 'kpis.stay.baseline.at': '2028-12-31' }, { asOf: '2029-01-31' }),
  ).toEqual([
    {
      at: 'kpis.stay.targets.0.by',
      values: { kpi: 'Regulars who stay', by: '2028-06-30', at: '2028-12-31' },
    },
  ]);
});

test('does not take the same day for later', () => {
  expect(
    found(targetBeforeBaseline, { 'kpis.records.baseline.at': '2028-03-31' }, { asOf: '2028-03-31' }),
  ).toEqual([{ at: 'kpis.records.targets.0.by', values: expect.objectContaining({ by: '2028-03-31' }) }]);
});

test('leaves a baseline that is yet to come to another rule', () => {
  expect(found(targetBeforeBaseline, { 'kpis.stay.baseline.at': '2036-12-31' })).toEqual([]);
});
