import { expect, test } from 'vitest';
import { benefitWithoutInitiative } from '../../src/rules/benefit-without-initiative.ts';
import { found } from './sound-strategy.ts';

test('is content where every benefit comes from one', () => {
  expect(found(benefitWithoutInitiative)).toEqual([]);
});

test('points at the benefit without one', () => {
  expect(found(benefitWithoutInitiative, { 'benefits.paper.initiative': undefined })).toEqual([
    { at: 'benefits.paper.initiative', values: { benefit: 'No paper cards' } },
  ]);
});

test('asks nothing of a benefit without a figure', () => {
  expect(found(benefitWithoutInitiative, { 'benefits.pride.initiative': undefined })).toEqual([]);
});
