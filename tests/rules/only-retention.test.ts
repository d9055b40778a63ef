import { expect, test } from 'vitest';
import { onlyRetention } from '../../src/rules/only-retention.ts';
import { found } from './sound-strategy.ts';

test('is content where customers are developed', () => {
  expect(found(onlyRetention)).toEqual([]);
});

test('points at the initiatives that only keep', () => {
  expect(
    found(onlyRetention, { 'initiatives.offers.aimsAt': 'win-back', 'benefits.more': undefined }),
  ).toEqual([{ at: 'initiatives', values: {} }]);
});

test('counts a benefit on revenue as developing', () => {
  expect(found(onlyRetention, { 'initiatives.offers.aimsAt': 'keep' })).toEqual([]);
});

test('passes a stopped initiative over', () => {
  expect(
    found(onlyRetention, { 'initiatives.offers.status': 'stopped', 'benefits.more': undefined }),
  ).toEqual([{ at: 'initiatives', values: {} }]);
});
