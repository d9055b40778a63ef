import { expect, test } from 'vitest';
import { dueBeforePlan } from '../../src/rules/due-before-plan.ts';
import { found } from './sound-strategy.ts';

test('is content with what falls due in the plan', () => {
  expect(found(dueBeforePlan)).toEqual([]);
});

test('points at a goal that falls due before it', () => {
  expect(found(dueBeforePlan, { 'goals.keep.by': '2026-06' })).toEqual([
    {
      at: 'goals.keep.by',
      values: { name: 'Keep the customers we have won', by: '2026-06-30', start: '2027-01-01' },
    },
  ]);
});

test('points at a target and at an audience too', () => {
  expect(
    found(dueBeforePlan, {
      'kpis.records.targets': [{ value: '60%', by: '2026-12-15' }],
      'audiences.0.by': '2026-12-20',
    }),
  ).toEqual([
    expect.objectContaining({ at: 'kpis.records.targets.0.by' }),
    expect.objectContaining({ at: 'audiences.0.by' }),
  ]);
});

test('leaves a target before its own baseline to another rule', () => {
  expect(found(dueBeforePlan, { 'kpis.records.targets': [{ value: '60%', by: '2026-10-31' }] })).toEqual([]);
});
