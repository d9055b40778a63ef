import { expect, test } from 'vitest';
import { measurementsInForce } from '../../../src/engine/kpis/measured.ts';
import { measured } from './a-kpi.ts';

const values = (rows: ReturnType<typeof measured>, asOf: string) =>
  measurementsInForce(rows, asOf)
    .get('recall')
    ?.map(({ on, value }) => [on, value]);

test('come oldest first, however the file lists them', () => {
  const rows = measured(['2027-02-28', 22], ['2027-01-31', 21]);

  expect(values(rows, '2027-12-31')).toEqual([
    ['2027-01-31', 21],
    ['2027-02-28', 22],
  ]);
});

test('leave out what was measured after the report’s date', () => {
  const rows = measured(['2027-01-31', 21], ['2027-02-28', 22], ['2027-03-01', 23]);

  expect(values(rows, '2027-02-28')?.at(-1)).toEqual(['2027-02-28', 22]);
});

test('take the later row of the same day as a correction', () => {
  const rows = measured(['2027-01-31', 21], ['2027-02-28', 22], ['2027-01-31', 19]);

  expect(values(rows, '2027-12-31')).toEqual([
    ['2027-01-31', 19],
    ['2027-02-28', 22],
  ]);
});

test('keep KPIs apart', () => {
  const rows = [...measured(['2027-01-31', 21]), { on: '2027-01-31', kpi: 'other', value: 5, line: 9 }];
  const inForce = measurementsInForce(rows, '2027-12-31');

  expect(inForce.get('recall')).toHaveLength(1);
  expect(inForce.get('other')?.[0]?.value).toBe(5);
});
