import { expect, test } from 'vitest';
import { benefitOutsidePlan } from '../../src/rules/benefit-outside-plan.ts';
import { found } from './sound-strategy.ts';

test('is content with benefits within the plan', () => {
  expect(found(benefitOutsidePlan)).toEqual([]);
});

test('points at a begin before the plan', () => {
  expect(found(benefitOutsidePlan, { 'benefits.paper.from': '2026-10' })).toEqual([
    { at: 'benefits.paper.from', values: { name: 'No paper cards', part: 'before', edge: '2027-01' } },
  ]);
});

test('points at an end after the plan', () => {
  expect(found(benefitOutsidePlan, { 'benefits.paper.to': '2030-06' })).toEqual([
    { at: 'benefits.paper.to', values: { name: 'No paper cards', part: 'after', edge: '2029-12' } },
  ]);
});

test('points at a saving that comes once, after the plan', () => {
  expect(
    found(benefitOutsidePlan, { 'benefits.paper.per': 'once', 'benefits.paper.from': '2030-02' }),
  ).toEqual([
    { at: 'benefits.paper.from', values: { name: 'No paper cards', part: 'all', edge: '2029-12' } },
  ]);
});

test('points at a saving that comes once, before the plan', () => {
  expect(
    found(benefitOutsidePlan, { 'benefits.paper.per': 'once', 'benefits.paper.from': '2026-12' }),
  ).toEqual([
    { at: 'benefits.paper.from', values: { name: 'No paper cards', part: 'all', edge: '2027-01' } },
  ]);
});

test('points at a year too many', () => {
  expect(
    found(benefitOutsidePlan, {
      'benefits.paper.saving': undefined,
      'benefits.paper.years': [0, '40k', '40k', '40k'],
    }),
  ).toEqual([
    { at: 'benefits.paper.years', values: { name: 'No paper cards', part: 'after', edge: '2029-12' } },
  ]);
});

test('does not mind a year too many without an amount', () => {
  expect(
    found(benefitOutsidePlan, {
      'benefits.paper.saving': undefined,
      'benefits.paper.years': [0, '40k', '40k', 0],
    }),
  ).toEqual([]);
});

test('sees a benefit whose initiative ends with the plan', () => {
  expect(found(benefitOutsidePlan, { 'initiatives.recall.start': '2029-09' })).toEqual([
    {
      at: 'benefits.back.from',
      values: { name: 'Regulars come back on time', part: 'all', edge: '2029-12' },
    },
  ]);
});

test('leaves one whose initiative runs past the plan to another rule', () => {
  expect(found(benefitOutsidePlan, { 'initiatives.recall.start': '2029-10' })).toEqual([]);
});
