import { expect, test } from 'vitest';
import { initiativeWithoutProcess } from '../../src/rules/initiative-without-process.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative names a process', () => {
  expect(found(initiativeWithoutProcess)).toEqual([]);
});

test('points at the initiative without one', () => {
  expect(found(initiativeWithoutProcess, { 'initiatives.recall.process': undefined })).toEqual([
    { at: 'initiatives.recall.process', values: { initiative: 'Recall programme' } },
  ]);
});

test('leaves an initiative that buys software to the rule on software', () => {
  expect(found(initiativeWithoutProcess, { 'initiatives.card.process': undefined })).toEqual([]);
});
