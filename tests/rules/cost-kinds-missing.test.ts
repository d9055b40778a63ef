import { expect, test } from 'vitest';
import { costKindsMissing } from '../../src/rules/cost-kinds-missing.ts';
import { found } from './sound-strategy.ts';

test('is content where every kind is planned', () => {
  expect(found(costKindsMissing)).toEqual([]);
});

test('names all that are missing in one finding', () => {
  expect(found(costKindsMissing, { 'costs.team': undefined, 'costs.inside': undefined })).toEqual([
    { at: 'costs', values: { kinds: ['people', 'communication'] } },
  ]);
});

test('asks nothing of a strategy without costs', () => {
  expect(found(costKindsMissing, { costs: [] })).toEqual([]);
});
