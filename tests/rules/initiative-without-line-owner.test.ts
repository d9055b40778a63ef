import { expect, test } from 'vitest';
import { initiativeWithoutLineOwner } from '../../src/rules/initiative-without-line-owner.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative has one', () => {
  expect(found(initiativeWithoutLineOwner)).toEqual([]);
});

test('points at the initiative without one', () => {
  expect(found(initiativeWithoutLineOwner, { 'initiatives.recall.lineOwner': undefined })).toEqual([
    { at: 'initiatives.recall.lineOwner', values: { initiative: 'Recall programme' } },
  ]);
});
