import { expect, test } from 'vitest';
import { noAudit } from '../../src/rules/no-audit.ts';
import { found } from './sound-strategy.ts';

test('is content with one answered question', () => {
  expect(found(noAudit)).toEqual([]);
});

test('points at an audit without answers', () => {
  expect(found(noAudit, { 'audit.answers': {} })).toEqual([{ at: 'audit', values: { weightless: false } }]);
});

test('does not count what nobody could say', () => {
  expect(found(noAudit, { 'audit.answers': { 'data.home': { unknown: true } } })).toEqual([
    { at: 'audit', values: { weightless: false } },
  ]);
});

test('speaks up where there is no audit at all', () => {
  expect(found(noAudit, { audit: undefined })).toEqual([{ at: 'audit', values: { weightless: false } }]);
});

test('does not take answers for an audit that all weigh nothing', () => {
  const weightless = { 'data.home': { reality: 2, target: 4, importance: 0 } };
  expect(found(noAudit, { 'audit.answers': weightless })).toEqual([
    { at: 'audit', values: { weightless: true } },
  ]);
});
