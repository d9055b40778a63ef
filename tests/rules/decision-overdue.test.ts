import { expect, test } from 'vitest';
import { decisionOverdue } from '../../src/rules/decision-overdue.ts';
import { found } from './sound-strategy.ts';

test('is content up to the day itself', () => {
  expect(found(decisionOverdue, {}, { asOf: '2027-05-31' })).toEqual([]);
});

test('points at the day that has passed', () => {
  expect(found(decisionOverdue, {}, { asOf: '2027-06-01' })).toEqual([
    {
      at: 'decisions.go.by',
      values: { decision: 'Start the recall programme in June', by: '2027-05-31' },
    },
  ]);
});

test('is content with a decision taken', () => {
  expect(found(decisionOverdue, { 'decisions.go.status': 'taken' }, { asOf: '2027-06-01' })).toEqual([]);
});
