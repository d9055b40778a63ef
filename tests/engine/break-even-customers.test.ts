import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseSize, baseSizeAtBest } from '../../src/engine/break-even-customers.ts';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import { planRun } from '../../src/engine/run.ts';
import { aStrategy, complete, type WrittenSections } from '../helpers/a-strategy.ts';

const sizeOf = (sections: WrittenSections) => {
  const model = compileModel(aStrategy(sections));
  return baseSize(model, planRun(model));
};

describe('the customers a plan needs', () => {
  test('are those with which it just pays, as many won each month in proportion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), (thousands) => {
        const costs = [{ id: 'c', name: 'C', amount: `${thousands}k` }];
        const saving = { id: 's', name: 'S', saving: '1k' };
        const benefits = [...complete.benefits, saving];
        const size = sizeOf({ costs, benefits })!;
        const [segment] = complete.segments;
        const customers = size.breakEvenCustomers!.toFixed(9);
        const acquired = ((size.breakEvenCustomers! / size.customers) * 250).toFixed(9);
        const smaller = aStrategy({ costs, benefits, segments: [{ ...segment, customers, acquired }] });
        expect(Math.abs(financeOf(compileModel(smaller)).npv)).toBeLessThan(1e-3);
      }),
      { numRuns: 30 },
    );
  });

  test('are none where savings alone pay for it', () => {
    const saving = { id: 's', name: 'S', saving: '900k' };
    expect(sizeOf({ benefits: [...complete.benefits, saving] })!.breakEvenCustomers).toBe(0);
  });

  test('cannot be told where nothing grows with the base', () => {
    expect(sizeOf({ benefits: [{ id: 's', name: 'S', saving: '1k' }] })!.breakEvenCustomers).toBeNull();
  });

  test('count what campaigns bring, and their cost as cost', () => {
    const campaign = {
      id: 'k',
      name: 'K',
      segment: 'readers',
      at: '2027-03',
      reach: 1000,
      response: '10%',
      cost: 500,
      tiers: [{ basket: 100 }],
    };
    const size = sizeOf({ benefits: [], costs: [], campaigns: [campaign] })!;
    // 100 buyers · 100 · 40 % against 500 in the same month.
    expect(size.breakEvenCustomers).toBeCloseTo((20_000 * 500) / 4000, 9);
  });

  test('are not asked for without segments', () => {
    expect(sizeOf({ segments: [], benefits: [], kpis: [], goals: [], services: [] })).toBeNull();
  });

  test('are fewest with every range at the end that is better for npv', () => {
    const [segment] = complete.segments;
    const uncertain = {
      segments: [{ ...segment, serviceCost: [2, 6, 9], customers: [10_000, 20_000, 30_000] }],
      costs: [{ id: 'c', name: 'C', amount: ['50k', '60k', '90k'] }],
    };
    const model = compileModel(aStrategy(uncertain));
    const best = compileModel(
      aStrategy({
        segments: [{ ...segment, serviceCost: 2, customers: 30_000 }],
        costs: [{ id: 'c', name: 'C', amount: '50k' }],
        benefits: [{ ...complete.benefits[0], change: '4pp' }],
      }),
    );
    expect(baseSizeAtBest(model)!.breakEvenCustomers).toBeCloseTo(
      baseSize(best, planRun(best))!.breakEvenCustomers!,
      6,
    );
  });
});
