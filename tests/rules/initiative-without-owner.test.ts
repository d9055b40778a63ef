import { expect, test } from 'vitest';
import { initiativeWithoutOwner } from '../../src/rules/initiative-without-owner.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative has an owner', () => {
  expect(found(initiativeWithoutOwner)).toEqual([]);
});

test('points at the initiative without one', () => {
  expect(found(initiativeWithoutOwner, { 'initiatives.recall.owner': undefined })).toEqual([
    { at: 'initiatives.recall.owner', values: { initiative: 'Recall programme' } },
  ]);
});

test('asks nothing of a stopped initiative', () => {
  expect(
    found(initiativeWithoutOwner, {
      'initiatives.recall.owner': undefined,
      'initiatives.recall.status': 'stopped',
    }),
  ).toEqual([]);
});
