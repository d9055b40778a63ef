import { expect, test } from 'vitest';
import { redFlagNotYetPassed } from '../../src/rules/red-flag-not-yet-passed.ts';
import { found } from './sound-strategy.ts';

test('is content with a red flag on the worse side of the baseline', () => {
  expect(found(redFlagNotYetPassed)).toEqual([]);
});

test('says from which day it counts', () => {
  expect(found(redFlagNotYetPassed, { 'kpis.records.redFlag': '71%' })).toEqual([
    {
      at: 'kpis.records.redFlag',
      values: { kpi: 'Complete records', unit: '%', redFlag: 0.71, from: '2027-08-17' },
    },
  ]);
});

test('is silent once the plan has passed it', () => {
  expect(found(redFlagNotYetPassed, { 'kpis.records.redFlag': '71%' }, { asOf: '2027-08-17' })).toEqual([]);
});

test('knows a red flag that the plan never passes', () => {
  expect(found(redFlagNotYetPassed, { 'kpis.records.redFlag': '95%' })).toEqual([
    { at: 'kpis.records.redFlag', values: expect.objectContaining({ from: null }) },
  ]);
});
