import { expect, test } from 'vitest';
import { noAudit } from '../../src/rules/no-audit.ts';
import { found } from './sound-strategy.ts';

test('is content with one answered question', () => {
  expect(found(noAudit)).toEqual([]);
});

test('points at an audit without answers', () => {
  expect(found(noAudit, { 'audit.answers': {} })).toEqual([{ at: 'audit', values: {} }]);
});

test('does not count what nobody could say', () => {
  expect(found(noAudit, { 'audit.answers': { 'data.home': { unknown: true } } })).toEqual([
    { at: 'audit', values: {} },
  ]);
});

test('speaks up where there is no audit at all', () => {
  expect(found(noAudit, { audit: undefined })).toEqual([{ at: 'audit', values: {} }]);
});
