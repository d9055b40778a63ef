import { expect, test } from 'vitest';
import { benefitBeforeInitiative } from '../../src/rules/benefit-before-initiative.ts';
import { found } from './sound-strategy.ts';

test('is content where nothing is said: it then begins when it can', () => {
  expect(found(benefitBeforeInitiative)).toEqual([]);
});

test('is content with the month after the end', () => {
  expect(found(benefitBeforeInitiative, { 'benefits.back.from': '2027-10' })).toEqual([]);
});

test('points at a begin before the end', () => {
  expect(found(benefitBeforeInitiative, { 'benefits.back.from': '2027-09' })).toEqual([
    {
      at: 'benefits.back.from',
      values: { benefit: 'Regulars come back on time', edge: 'begins', month: '2027-09', end: '2027-09' },
    },
  ]);
});

test('points at an end before the end', () => {
  expect(found(benefitBeforeInitiative, { 'benefits.back.to': '2027-08' })).toEqual([
    {
      at: 'benefits.back.to',
      values: { benefit: 'Regulars come back on time', edge: 'ends', month: '2027-08', end: '2027-09' },
    },
  ]);
});

test('points at a year that is over before the end', () => {
  expect(
    found(benefitBeforeInitiative, {
      'initiatives.card.start': '2027-10',
      'benefits.paper.saving': undefined,
      'benefits.paper.years': ['9k', '44k'],
    }),
  ).toEqual([
    { at: 'benefits.paper.years.0', values: expect.objectContaining({ month: '2027-01', end: '2028-02' }) },
  ]);
});

test('is content with a year in which the work ends', () => {
  expect(
    found(benefitBeforeInitiative, {
      'benefits.paper.saving': undefined,
      'benefits.paper.years': ['9k', '44k'],
    }),
  ).toEqual([]);
});
