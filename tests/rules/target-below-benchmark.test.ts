import { expect, test } from 'vitest';
import { targetBelowBenchmark } from '../../src/rules/target-below-benchmark.ts';
import { found } from './sound-strategy.ts';

test('is content without a benchmark', () => {
  expect(found(targetBelowBenchmark)).toEqual([]);
});

test('is content with a target at the benchmark', () => {
  expect(found(targetBelowBenchmark, { 'kpis.stay.benchmark': { value: '84%' } })).toEqual([]);
});

test('points at the last target', () => {
  expect(found(targetBelowBenchmark, { 'kpis.stay.benchmark': { value: '88%' } })).toEqual([
    {
      at: 'kpis.stay.targets.1.value',
      values: { kpi: 'Regulars who stay', unit: '%', target: 0.84, benchmark: 0.88 },
    },
  ]);
});

test('is content with a reason at the benchmark', () => {
  expect(
    found(targetBelowBenchmark, { 'kpis.stay.benchmark': { value: '88%', note: 'Members only' } }),
  ).toEqual([]);
});

test('is content with a reason at the KPI', () => {
  expect(
    found(targetBelowBenchmark, {
      'kpis.stay.benchmark': { value: '88%' },
      'kpis.stay.note': 'Half of them move away',
    }),
  ).toEqual([]);
});

test('leaves a target that is worse than the baseline to another rule', () => {
  expect(
    found(targetBelowBenchmark, {
      'kpis.stay.targets.1.value': '78%',
      'kpis.stay.benchmark': { value: '88%' },
    }),
  ).toEqual([]);
});

test('knows which way is better', () => {
  expect(
    found(targetBelowBenchmark, {
      'kpis.records.direction': 'down',
      'kpis.records.targets.0.value': '40%',
      'kpis.records.benchmark': { value: '45%' },
    }),
  ).toEqual([]);
});
