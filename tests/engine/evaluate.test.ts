import { describe, expect, test } from 'vitest';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import { modelInput } from '../../src/engine/model-input.ts';
import { aStrategy, complete } from '../helpers/a-strategy.ts';
import { clearsight } from '../helpers/strategy-from.ts';
import { resultsOf } from './results-of.ts';

const lines = complete.costs.length;

describe('the tornado', () => {
  test('names every uncertain input by its path, the widest first', () => {
    const { strategy } = clearsight();
    const { tornado } = resultsOf(strategy);
    expect(tornado[0]!.input).toBe('benefits.family-offers.change');
    const swings = tornado.map(({ npvAtLow, npvAtHigh }) => Math.abs(npvAtHigh - npvAtLow));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(tornado.map(({ input }) => input)).toContain('segments.occasional.moves.rate');
  });
});

describe('scenarios', () => {
  test('change any quantity by its path, on both sides of the base', () => {
    const changes = { 'segments.readers.retention': '80%', 'costs.post.amount': '400' };
    const scenarios = [{ id: 'other', name: 'Other', changes, discountRate: '5%' }];
    const { scenarios: results } = resultsOf(aStrategy({ scenarios }));
    const segments = [{ ...complete.segments[0], retention: '80%' }];
    const costs = [...complete.costs.slice(0, lines - 1), { ...complete.costs[lines - 1], amount: 400 }];
    const plan = { ...complete.plan, discountRate: '5%' };
    const same = resultsOf(aStrategy({ segments, costs, plan })).finance;
    expect(results.other).toEqual(same);
  });
});

describe('the input of the island', () => {
  test('gives the same business case as the whole strategy, and carries no texts', () => {
    const { strategy } = clearsight();
    const input = JSON.parse(JSON.stringify(modelInput(strategy)));
    for (const course of [{}, { benefits: 0.7, delay: 2 }]) {
      expect(financeOf(compileModel(input), course)).toEqual(financeOf(compileModel(strategy), course));
    }
    expect(JSON.stringify(input)).not.toContain('Regulars come back');
    expect(JSON.stringify(input).length).toBeLessThan(8000);
  });
});
