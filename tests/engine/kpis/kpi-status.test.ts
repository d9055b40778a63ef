import { describe, expect, test } from 'vitest';
import { kpiStatus, type StatusInput } from '../../../src/engine/kpis/kpi-status.ts';
import { aKpi, level } from './a-kpi.ts';

/** A KPI measured yesterday, half way to its target of 30 and exactly on its plan. */
function anInput(changes: Partial<StatusInput> & { readonly value?: number } = {}): StatusInput {
  const { value = 25, ...rest } = changes;
  return {
    kpi: aKpi(),
    asOf: '2027-07-01',
    measured: [{ on: '2027-06-30', value }],
    lastTarget: 30,
    expected: 25,
    progress: (value - 20) / 10,
    expectedProgress: 0.5,
    ...rest,
  };
}

describe('the status is the first that holds', () => {
  test.each<[name: string, StatusInput, string]>([
    ['no data without a measurement', anInput({ measured: [] }), 'no-data'],
    [
      'stale after twice the cadence, even at the target',
      anInput({ value: 30, asOf: '2027-09-01' }),
      'stale',
    ],
    ['achieved at the target', anInput({ value: 30 }), 'achieved'],
    ['achieved beyond the target', anInput({ value: 31 }), 'achieved'],
    ['on track on the plan', anInput(), 'on-track'],
    ['on track five points behind', anInput({ value: 24.5 }), 'on-track'],
    ['at risk more than five points behind', anInput({ value: 24.4 }), 'at-risk'],
    ['at risk twenty points behind', anInput({ value: 23 }), 'at-risk'],
    ['off track more than twenty points behind', anInput({ value: 22.9 }), 'off-track'],
    [
      'off track beyond a red flag that the path has passed',
      anInput({ kpi: aKpi({ redFlag: level(24.8) }), value: 24.7 }),
      'off-track',
    ],
    [
      'on track at the red flag itself',
      anInput({ kpi: aKpi({ redFlag: level(24.7) }), value: 24.7 }),
      'on-track',
    ],
    [
      'not yet judged by a red flag that lies ahead of the path',
      anInput({ kpi: aKpi({ redFlag: level(26) }), value: 25 }),
      'on-track',
    ],
    [
      'off track beyond a red flag on the path’s own value',
      anInput({ kpi: aKpi({ redFlag: level(25) }), value: 24.9 }),
      'off-track',
    ],
    [
      'on track where the last binary digits are the only lag',
      anInput({ progress: 0.25 - 1e-12, expectedProgress: 0.3 }),
      'on-track',
    ],
  ])('%s', (_, input, status) => {
    expect(kpiStatus(input)).toBe(status);
  });
});

describe('a KPI that shall fall', () => {
  const down = { kpi: aKpi({ direction: 'down', redFlag: level(38) }), lastTarget: 22, expected: 28 };

  test.each<[name: string, StatusInput, string]>([
    ['is achieved below its target', anInput({ ...down, value: 21 }), 'achieved'],
    ['is off track above its red flag', anInput({ ...down, value: 39, progress: 0.9 }), 'off-track'],
    ['is judged by progress below its red flag', anInput({ ...down, value: 28, progress: 0.5 }), 'on-track'],
  ])('%s', (_, input, status) => {
    expect(kpiStatus(input)).toBe(status);
  });
});

describe('a KPI with a band', () => {
  const kpi = aKpi({ direction: 'band', band: [level(60), level(70)], targets: [] });
  const status = (...values: readonly number[]) =>
    kpiStatus({
      kpi,
      asOf: '2027-06-30',
      measured: values.map((value, index) => ({ on: `2027-06-${10 + index}`, value })),
      lastTarget: null,
      expected: null,
      progress: null,
      expectedProgress: null,
    });

  test.each<[name: string, values: readonly number[], string]>([
    ['is on track inside', [65], 'on-track'],
    ['is on track on its edges', [60, 70], 'on-track'],
    ['is off track outside', [65, 65, 71], 'off-track'],
    ['is achieved inside for the third time', [65, 60, 70], 'achieved'],
    ['is on track when one of the last three lay outside', [71, 65, 65], 'on-track'],
    ['forgets what lies further back', [71, 65, 65, 65], 'achieved'],
    ['has no data without a measurement', [], 'no-data'],
  ])('%s', (_, values, expected) => {
    expect(status(...values)).toBe(expected);
  });
});

describe('a KPI whose last target is its baseline', () => {
  const held = { lastTarget: 20, expected: 20, progress: null, expectedProgress: null };

  test('is achieved while it holds', () => {
    expect(kpiStatus(anInput({ ...held, value: 20 }))).toBe('achieved');
  });

  test('is off track below, where no progress can be worked out', () => {
    expect(kpiStatus(anInput({ ...held, value: 19.9 }))).toBe('off-track');
  });
});
