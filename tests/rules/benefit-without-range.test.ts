import { expect, test } from 'vitest';
import { benefitWithoutRange } from '../../src/rules/benefit-without-range.ts';
import { found } from './sound-strategy.ts';

test('is content where every benefit has a range', () => {
  expect(found(benefitWithoutRange)).toEqual([]);
});

test('points at the saving without one', () => {
  expect(found(benefitWithoutRange, { 'benefits.paper.saving': '44k' })).toEqual([
    { at: 'benefits.paper.saving', values: { benefit: 'No paper cards' } },
  ]);
});

test('points at the change without one', () => {
  expect(found(benefitWithoutRange, { 'benefits.back.change': '3pp' })).toEqual([
    { at: 'benefits.back.change', values: { benefit: 'Regulars come back on time' } },
  ]);
});

test('points at amounts by year without one', () => {
  expect(
    found(benefitWithoutRange, {
      'benefits.paper.saving': undefined,
      'benefits.paper.years': ['10k', '44k'],
    }),
  ).toEqual([{ at: 'benefits.paper.years', values: { benefit: 'No paper cards' } }]);
});

test('asks nothing of a benefit without a figure', () => {
  expect(
    found(benefitWithoutRange, {
      benefits: [{ id: 'pride', name: 'Pride', unquantified: 'Nobody measured it' }],
    }),
  ).toEqual([]);
});
