import { describe, expect, test } from 'vitest';
import { campaignResults, priceNotches } from '../../../src/engine/campaigns/campaign-results.ts';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { type Course, planRun } from '../../../src/engine/run.ts';
import { aStrategy } from '../../helpers/a-strategy.ts';

const campaign = {
  id: 'sale',
  name: 'Sale',
  segment: 'readers',
  at: '2027-03',
  reach: 1000,
  response: '10%',
  cost: 500,
  extra: '50%',
  tiers: [{ discount: 5, basket: 80 }],
};

function of(change: object = {}, benefits: readonly object[] = []) {
  const strategy = aStrategy({ campaigns: [{ ...campaign, ...change }], benefits, costs: [] });
  const model = compileModel(strategy);
  const npv = financeOf(model).npv;
  return { model, npv, result: campaignResults(model, planRun(model), npv, strategy.campaigns)[0]! };
}

describe('a campaign', () => {
  test('brings the margin of what would not have been bought anyway, less the discounts of all', () => {
    // 100 buyers · (50 % · 80 · 40 % − 5) = 1,100
    const { result, model } = of();
    expect(result).toMatchObject({ buyers: 100, cost: 500 });
    expect(result.benefit).toBeCloseTo(1100, 9);
    expect(financeOf(model).months[2]).toMatchObject({ costs: 500 });
    expect(financeOf(model).months[2]!.benefits).toBeCloseTo(1100, 9);
  });

  test('shares its buyers among the tiers', () => {
    const tiers = [
      { upTo: 50, discount: 0, share: '60%', basket: 40 },
      { discount: 10, share: '40%', basket: 100 },
    ];
    // 100 · (0.6 · 0.5 · 40 · 0.4 + 0.4 · (0.5 · 100 · 0.4 − 10)) = 880
    expect(of({ tiers }).result.benefit).toBeCloseTo(880, 9);
  });

  test('gives a tier that states no share what the others leave', () => {
    const shares = (share: object) => [
      { upTo: 50, share: '60%', basket: 40 },
      { discount: 10, basket: 100, ...share },
    ];
    expect(of({ tiers: shares({}) }).result.benefit).toBeCloseTo(
      of({ tiers: shares({ share: '40%' }) }).result.benefit,
      9,
    );
  });

  test('uses the margin of the strategy in its month', () => {
    const better = {
      id: 'm',
      name: 'M',
      segment: 'readers',
      lever: 'margin',
      change: '10pp',
      from: '2027-03',
      ramp: 2,
    };
    // half of ten points by March: 100 · (0.5 · 80 · 0.45 − 5)
    expect(of({}, [better]).result.benefit).toBeCloseTo(1300, 9);
  });

  test('has as many more buyers and costs as much more as a course says, and is not delayed', () => {
    const course: Course = { benefits: 0.5, costs: 2, delay: 4 };
    const month = financeOf(of().model, course).months[2]!;
    expect(month.benefits).toBeCloseTo(550, 9);
    expect(month.costs).toBe(1000);
  });

  test.each(['2026-12', '2029-01'])('outside the plan is not counted: %s', (at) => {
    const { result, npv } = of({ at });
    expect(result).toMatchObject({ npv: 0, benefit: 0, cost: 0 });
    expect(npv).toBe(0);
  });

  test('just pays at its break-even response', () => {
    const { result } = of();
    expect(result.breakEvenResponse).toBeCloseTo(500 / (1000 * 11), 12);
    const { npv } = of({ response: `${result.breakEvenResponse! * 100}%` });
    expect(npv).toBeCloseTo(0, 6);
  });

  test('has no break-even response where every buyer is a loss', () => {
    expect(of({ tiers: [{ discount: 50, basket: 80 }] }).result.breakEvenResponse).toBeNull();
  });

  test('is worn out by as much as its response fell', () => {
    expect(of({ previous: { at: '2025-10', response: '20%' } }).result.wearOut).toBeCloseTo(-0.5, 12);
    expect(of().result.wearOut).toBeNull();
  });

  test('reaches buyers of a partner who are no customers yet', () => {
    const partner = { name: 'A publisher', reach: 4000, overlap: '25%' };
    expect(of({ partner }).result.partnerBuyers).toBeCloseTo(300, 12);
  });
});

describe('price notches', () => {
  const tier = (upTo: number | undefined, discount: number) => ({
    ...(upTo !== undefined && { upTo }),
    discount: { value: discount, unit: 'number' as const },
    basket: { value: 1, unit: 'number' as const },
  });

  test('are where a dearer basket is cheaper to pay', () => {
    const notches = priceNotches({ tiers: [tier(99.99, 10), tier(199.99, 20), tier(undefined, 50)] });
    expect(notches).toHaveLength(2);
    expect(notches[0]).toMatchObject({ at: 99.99 });
    expect(notches[0]!.paysBelow).toBeCloseTo(89.99, 9);
    expect(notches[0]!.paysAbove).toBeCloseTo(80, 9);
  });

  test('are not where the discount stays or falls', () => {
    expect(priceNotches({ tiers: [tier(100, 20), tier(200, 20), tier(undefined, 5)] })).toEqual([]);
  });
});
