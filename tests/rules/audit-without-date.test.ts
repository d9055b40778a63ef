import { expect, test } from 'vitest';
import { auditWithoutDate } from '../../src/rules/audit-without-date.ts';
import { found } from './sound-strategy.ts';

test('is content with a dated audit', () => {
  expect(found(auditWithoutDate)).toEqual([]);
});

test('points at the missing date', () => {
  expect(found(auditWithoutDate, { 'audit.at': undefined })).toEqual([{ at: 'audit.at', values: {} }]);
});

test('leaves an audit without answers to another rule', () => {
  expect(found(auditWithoutDate, { audit: {} })).toEqual([]);
});
