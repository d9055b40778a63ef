import { expect, test } from 'vitest';
import { reviewOverdue } from '../../src/rules/review-overdue.ts';
import { found } from './sound-strategy.ts';

test('asks nothing where no review is promised', () => {
  expect(found(reviewOverdue, {}, { asOf: '2029-12-31' })).toEqual([]);
});

test('is content up to the end of the period', () => {
  expect(
    found(
      reviewOverdue,
      { 'plan.reviewEvery': 'quarter', 'revisions.1': { at: '2027-03-31', what: 'Pilot' } },
      { asOf: '2027-06-30' },
    ),
  ).toEqual([]);
});

test('points at the last revision a day later', () => {
  expect(
    found(
      reviewOverdue,
      { 'plan.reviewEvery': 'quarter', 'revisions.1': { at: '2027-03-31', what: 'Pilot' } },
      { asOf: '2027-07-01' },
    ),
  ).toEqual([{ at: 'revisions.1.at', values: { cadence: 'quarter', last: '2027-03-31' } }]);
});

test('counts from the plan’s begin without a revision', () => {
  expect(
    found(reviewOverdue, { 'plan.reviewEvery': 'half-year', revisions: [] }, { asOf: '2027-08-01' }),
  ).toEqual([{ at: 'plan.reviewEvery', values: { cadence: 'half-year', last: null } }]);
});
