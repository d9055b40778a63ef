import { expect, test } from 'vitest';
import { onlyAcquisition } from '../../src/rules/only-acquisition.ts';
import { found } from './sound-strategy.ts';

test('is content where customers are kept', () => {
  expect(found(onlyAcquisition)).toEqual([]);
});

test('points at the initiatives that only win', () => {
  expect(
    found(onlyAcquisition, {
      'initiatives.card.aimsAt': 'acquire',
      'initiatives.recall.aimsAt': 'acquire',
      'initiatives.offers.aimsAt': 'acquire',
      benefits: [],
    }),
  ).toEqual([{ at: 'initiatives', values: {} }]);
});

test('counts a benefit on retention as keeping', () => {
  expect(
    found(onlyAcquisition, {
      'initiatives.card.aimsAt': 'acquire',
      'initiatives.recall.aimsAt': 'acquire',
      'initiatives.offers.aimsAt': 'acquire',
    }),
  ).toEqual([]);
});

test('has nothing to say where nothing is aimed at', () => {
  expect(found(onlyAcquisition, { initiatives: [], benefits: [] })).toEqual([]);
});
