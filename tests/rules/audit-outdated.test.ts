import { expect, test } from 'vitest';
import { auditOutdated } from '../../src/rules/audit-outdated.ts';
import { found } from './sound-strategy.ts';

test('is content with an audit of the same day a year ago', () => {
  expect(found(auditOutdated, {}, { asOf: '2027-11-12' })).toEqual([]);
});

test('points at the date a day later', () => {
  expect(found(auditOutdated, {}, { asOf: '2027-11-13' })).toEqual([
    { at: 'audit.at', values: { at: '2026-11-12', oldestMonths: 12 } },
  ]);
});

test('counts from a leap day', () => {
  expect(found(auditOutdated, { 'audit.at': '2028-02-29' }, { asOf: '2029-03-01' })).toEqual([
    { at: 'audit.at', values: { at: '2028-02-29', oldestMonths: 12 } },
  ]);
});

test('has nothing to say of an audit without a date', () => {
  expect(found(auditOutdated, { 'audit.at': undefined }, { asOf: '2029-01-01' })).toEqual([]);
});
