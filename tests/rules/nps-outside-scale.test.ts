import { expect, test } from 'vitest';
import { npsOutsideScale } from '../../src/rules/nps-outside-scale.ts';
import { found } from './sound-strategy.ts';

const praise = (baseline: string, target: string, parts: object = {}) => ({
  'kpis.praise': {
    kind: 'nps',
    unit: 'points',
    baseline: { value: baseline, at: '2026-12-31' },
    targets: [{ value: target, by: '2028-12-31' }],
    ...parts,
  },
});

const measured = (on: string, value: number) => ({ on, kpi: 'praise', value, line: 2 });

test('is content from one end of the scale to the other', () => {
  expect(found(npsOutsideScale)).toEqual([]);
  expect(found(npsOutsideScale, praise('-100', '100'))).toEqual([]);
  expect(found(npsOutsideScale, praise('-20%', '100%', { unit: '%' }))).toEqual([]);
});

test('points at a baseline and at a target', () => {
  expect(found(npsOutsideScale, praise('-101', '450'))).toEqual([
    { at: 'kpis.praise.baseline.value', values: expect.objectContaining({ value: -101, on: null }) },
    { at: 'kpis.praise.targets.0.value', values: expect.objectContaining({ value: 450, on: null }) },
  ]);
});

test('names the day of a measurement, and none that was corrected', () => {
  const measurements = [measured('2027-01-31', 320), measured('2027-02-28', 330), measured('2027-02-28', 33)];

  expect(found(npsOutsideScale, praise('31', '45'), { measurements })).toEqual([
    { at: 'kpis.praise', values: expect.objectContaining({ value: 320, on: '2027-01-31' }) },
  ]);
});

test('leaves other scales alone', () => {
  const other = { kind: undefined, name: 'Praise', direction: 'up' };

  expect(found(npsOutsideScale, praise('310', '450', other))).toEqual([]);
});
