import { expect, test } from 'vitest';
import { riskWithoutEffect } from '../../src/rules/risk-without-effect.ts';
import { found } from './sound-strategy.ts';

test('is content with a risk that lowers benefits', () => {
  expect(found(riskWithoutEffect)).toEqual([]);
});

test('points at the risk that touches nothing', () => {
  expect(found(riskWithoutEffect, { 'risks.low-use.benefits': '100%' })).toEqual([
    { at: 'risks.low-use', values: { risk: 'Branches keep using paper' } },
  ]);
});

test('is content with a cost that may come', () => {
  expect(
    found(riskWithoutEffect, { 'risks.low-use.benefits': undefined, 'risks.low-use.cost': [0, 0, '5k'] }),
  ).toEqual([]);
});

test('is content with a delay', () => {
  expect(found(riskWithoutEffect, { 'risks.low-use.benefits': undefined, 'risks.low-use.delay': 2 })).toEqual(
    [],
  );
});

test('sees a risk of an initiative that has no benefit', () => {
  expect(
    found(riskWithoutEffect, { 'risks.low-use.initiative': 'recall', 'benefits.back': undefined }),
  ).toEqual([{ at: 'risks.low-use', values: { risk: 'Branches keep using paper' } }]);
});

test('counts the buyers of the initiative’s campaign', () => {
  expect(
    found(riskWithoutEffect, { 'risks.low-use.initiative': 'offers', 'benefits.more': undefined }),
  ).toEqual([]);
});
