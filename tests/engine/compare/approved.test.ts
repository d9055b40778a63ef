import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../src/engine/compare/state.ts';
import type { Approved } from '../../../src/language/schema/comparison.ts';
import type { Measurement } from '../../../src/language/schema/measurement.ts';
import type { Strategy } from '../../../src/language/schema/strategy.ts';
import { clearsight, strategyFrom } from '../../helpers/strategy-from.ts';
import { resultsOf } from '../results-of.ts';

function approvedThen(
  before: Strategy,
  after: Strategy,
  asOf: string,
  measurements: readonly Measurement[] = [],
): Approved {
  const state = stateOf(before, resultsOf(before, asOf));
  const approved = { kind: 'snapshot', name: 'x', approved: true, note: null, state } as const;
  const result = resultsOf(after, asOf, measurements, { approved }).approved;
  if (!result) throw new Error('nothing approved');
  return result;
}

const plan = (parts: object): Strategy =>
  strategyFrom({
    format: '1',
    company: { name: 'Acme', currency: 'GBP', language: 'en' },
    plan: { title: 'A plan', start: '2027-01', months: 12, discountRate: '0%' },
    ...parts,
  });

describe('what was approved against today', () => {
  const { strategy, measurements } = clearsight();
  const dearer = {
    ...strategy,
    costs: strategy.costs.map((cost) =>
      cost.id === 'software' && cost.price ? { ...cost, price: { ...cost.price, value: 40 } } : cost,
    ),
  };

  test('splits the difference into causes that add up', () => {
    const { causes, npv, today, difference } = approvedThen(dearer, strategy, '2027-09-30', measurements);
    const sum = causes.reduce((total, cause) => total + cause.npv, 0);

    expect(causes.map(({ id }) => id)).toEqual(['costs', 'measured', 'paid']);
    expect(sum).toBeCloseTo(difference, 6);
    expect(today - npv).toBe(difference);
    expect([causes[0]?.from, causes.at(-1)?.to]).toEqual([expect.closeTo(npv, 6), expect.closeTo(today, 6)]);
  });

  test('tells each benefit with its cause, and adds them up by owner', () => {
    const { benefits, owners } = approvedThen(dearer, strategy, '2027-09-30', measurements);
    const total = (rows: readonly { readonly difference: number }[]) =>
      rows.reduce((sum, { difference }) => sum + difference, 0);

    expect(benefits.find(({ id }) => id === 'cheaper-service')?.cause).toBe('measured');
    expect(benefits.find(({ id }) => id === 'welcome-back')?.cause).toBe('others');
    expect(total(owners)).toBeCloseTo(total(benefits), 6);
  });

  test('sets what was paid against what was approved for that time', () => {
    const cost = { id: 'c', name: 'C', amount: 10, per: 'month' };
    const paid = { ...cost, amount: 12, spent: [{ value: 33, at: '2027-03-31' }] };

    expect(approvedThen(plan({ costs: [cost] }), plan({ costs: [paid] }), '2027-06-30').costs).toEqual([
      { id: 'c', name: 'C', owner: null, budget: 30, spent: 33, difference: 3, spentTo: '2027-03-31' },
    ]);
  });

  test('knows benefits that came and went', () => {
    const benefit = (id: string) => ({ id, name: id, saving: 100, per: 'month' });
    const { benefits } = approvedThen(
      plan({ benefits: [benefit('a'), benefit('b')] }),
      plan({ benefits: [benefit('b'), benefit('c')] }),
      '2027-06-30',
    );

    expect(benefits.map(({ id, cause, difference }) => [id, cause, difference])).toEqual([
      ['b', 'none', 0],
      ['c', 'added', 1200],
      ['a', 'removed', -1200],
    ]);
  });

  test('is not there where the currency is another', () => {
    const state = stateOf(plan({}), resultsOf(plan({})));
    const other = { ...state, currency: 'USD' };
    const approved = { kind: 'snapshot', name: 'x', approved: true, note: null, state: other } as const;

    expect(resultsOf(plan({}), '2027-06-30', [], { approved }).approved).toBeNull();
  });
});
