import { expect, test } from 'vitest';
import { fuzzyScale } from '../../src/rules/fuzzy-scale.ts';
import { found } from './sound-strategy.ts';

test('is content with what can be counted', () => {
  expect(found(fuzzyScale)).toEqual([]);
});

test('points at the scale and quotes the word as written', () => {
  expect(found(fuzzyScale, { 'kpis.stay.scale': 'Share of Satisfactorily served, Loyal customers' })).toEqual(
    [{ at: 'kpis.stay.scale', values: { kpi: 'Regulars who stay', word: 'Loyal' } }],
  );
});

test('knows the forms of a word', () => {
  expect(found(fuzzyScale, { 'kpis.stay.scale': 'Customers answered reasonably soon' })).toEqual([
    { at: 'kpis.stay.scale', values: { kpi: 'Regulars who stay', word: 'reasonably' } },
  ]);
});

test('does not find a word inside another', () => {
  expect(found(fuzzyScale, { 'kpis.stay.scale': 'Goods returned for breakfast' })).toEqual([]);
});

test('reads the scale in the language of the strategy', () => {
  expect(
    found(fuzzyScale, {
      'company.language': 'ru',
      'kpis.stay.scale': 'Покупатели, которые часто возвращаются',
    }),
  ).toEqual([{ at: 'kpis.stay.scale', values: { kpi: 'Regulars who stay', word: 'часто' } }]);
});
