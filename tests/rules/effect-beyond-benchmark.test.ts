import { expect, test } from 'vitest';
import { effectBeyondBenchmark } from '../../src/rules/effect-beyond-benchmark.ts';
import { found } from './sound-strategy.ts';

test('is content without a benchmark', () => {
  expect(found(effectBeyondBenchmark)).toEqual([]);
});

test('is content with an effect as strong as the benchmark', () => {
  expect(found(effectBeyondBenchmark, { 'benefits.back.benchmark': { value: '3pp' } })).toEqual([]);
});

test('points at the change that is stronger', () => {
  expect(found(effectBeyondBenchmark, { 'benefits.back.benchmark': { value: '2pp' } })).toEqual([
    {
      at: 'benefits.back.change',
      values: {
        benefit: 'Regulars come back on time',
        likely: { value: 0.03, unit: 'points' },
        benchmark: { value: 0.02, unit: 'points' },
      },
    },
  ]);
});

test('knows that a lower cost is stronger', () => {
  expect(
    found(effectBeyondBenchmark, {
      'benefits.more.lever': 'serviceCost',
      'benefits.more.change': ['-15%', '-12%', '-4%'],
      'benefits.more.benchmark': { value: '-8%' },
    }),
  ).toEqual([
    {
      at: 'benefits.more.change',
      values: expect.objectContaining({ likely: { value: -0.12, unit: 'rate' } }),
    },
  ]);
});

test('compares nothing in different units', () => {
  expect(found(effectBeyondBenchmark, { 'benefits.back.benchmark': { value: '2%' } })).toEqual([]);
});
