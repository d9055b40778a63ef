import { expect, test } from 'vitest';
import { audienceWithoutAdoption } from '../../src/rules/audience-without-adoption.ts';
import { found } from './sound-strategy.ts';

test('is content where every audience has a target', () => {
  expect(found(audienceWithoutAdoption)).toEqual([]);
});

test('points at the audience without one', () => {
  expect(found(audienceWithoutAdoption, { 'audiences.0.adoption': undefined })).toEqual([
    { at: 'audiences.0.adoption', values: { audience: 'Branch managers' } },
  ]);
});
