import { describe, expect, test } from 'vitest';
import { aStrategy, complete } from '../helpers/a-strategy.ts';
import { resultsOf } from './results-of.ts';

const [loyal] = complete.benefits;

describe('the break-even of a benefit', () => {
  const dear = { costs: [{ id: 'work', name: 'Work', amount: '30k', initiative: 'base' }] };

  test('is the change at which npv is zero', () => {
    const [result] = resultsOf(aStrategy(dear)).breakEven;
    expect(result).toMatchObject({ id: 'loyal-readers', likely: 0.03, reason: null });
    const change = { ...loyal.change, value: `${result!.value! * 100}%`.replace('%', 'pp') };
    expect(
      resultsOf(aStrategy({ ...dear, benefits: [{ ...loyal, change: change.value }] })).finance.npv,
    ).toBeCloseTo(0, 4);
  });

  test('is the saving before its risk adjustment', () => {
    const saving = { id: 's', name: 'S', saving: 100, per: 'once', riskAdjustment: '50%' };
    const cost = { id: 'c', name: 'C', amount: 120 };
    const [result] = resultsOf(aStrategy({ benefits: [saving], costs: [cost] })).breakEven;
    expect(result!.value).toBeCloseTo(240, 9);
  });

  test('is looked for up to five times the likely value', () => {
    const saving = { id: 's', name: 'S', saving: 100, per: 'once' };
    const costs = (amount: number) => [{ id: 'c', name: 'C', amount }];
    const [met] = resultsOf(aStrategy({ benefits: [saving], costs: costs(490) })).breakEven;
    expect(met!.value).toBeCloseTo(490, 9);
    const [missed] = resultsOf(aStrategy({ benefits: [saving], costs: costs(510) })).breakEven;
    expect(missed).toMatchObject({ value: null, reason: 'none' });
  });

  test('is looked for towards the other side of zero where the likely change falls', () => {
    const cheaper = { id: 's', name: 'S', segment: 'readers', lever: 'serviceCost', change: '-10%' };
    const cost = { id: 'c', name: 'C', amount: '40k' };
    const [result] = resultsOf(aStrategy({ benefits: [cheaper], costs: [cost] })).breakEven;
    expect(result!.value).toBeLessThan(0);
    expect(result!.value).toBeGreaterThan(-0.5);
  });

  test.each([
    {
      name: 'npv is positive without it',
      costs: [],
      extra: [{ id: 'x', name: 'X', saving: 1 }],
      reason: 'positive-without',
    },
    {
      name: 'five times as much is not enough',
      costs: [{ id: 'c', name: 'C', amount: '900M' }],
      extra: [],
      reason: 'none',
    },
  ])('does not exist where $name', ({ costs, extra, reason }) => {
    const [result] = resultsOf(aStrategy({ benefits: [loyal, ...extra], costs })).breakEven;
    expect(result).toMatchObject({ value: null, reason });
  });
});
