import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import type { CostTotals } from '../../../src/language/schema/results.ts';
import { clearsight, strategyFrom } from '../../helpers/strategy-from.ts';

const options = { slug: 'x', asOf: '2027-12-31', seed: 1, version: '0', measurements: [], draws: 0 };

function totalsOf(parts: object): CostTotals {
  return evaluate(
    strategyFrom({
      format: '1',
      company: { name: 'Acme', currency: 'GBP', language: 'en' },
      plan: { title: 'Plan', start: '2027-01', months: 36 },
      ...parts,
    }),
    options,
  ).costTotals;
}

describe('the costs of the worked example', () => {
  const { strategy, measurements, expected } = clearsight();
  const results = evaluate(strategy, { ...options, asOf: '2027-09-30', measurements });
  const { costTotals } = results;

  test('add up to the cash that the independent calculation gives', () => {
    const cash = expected.finance.years.reduce(
      (sum, { costs }) => sum + costs,
      expected.finance.upfront.costs,
    );

    expect(costTotals.total).toBeCloseTo(cash, 6);
    expect(costTotals.oneOff + costTotals.recurring).toBeCloseTo(cash, 6);
    expect(costTotals.firstYearShare).toBeCloseTo((expected.finance.years[0]?.costs ?? 0) / cash, 9);
  });

  test('say what was spent against the plan to the same month', () => {
    expect(costTotals.spending).toEqual([
      { id: 'integrator', spent: 84_000, planned: 78_000, difference: 6000 },
    ]);
    expect(costTotals.difference).toBe(6000);
  });

  test('know what belongs to no initiative', () => {
    expect(costTotals.withoutInitiative).toBe(25_000);
  });
});

test('a month of the last full year is what it takes to run', () => {
  const totals = totalsOf({ costs: [{ id: 'run', name: 'Run', amount: '100', per: 'month' }] });

  expect(totals.runningPerMonth).toBeCloseTo(100, 9);
  expect(totals.recurring).toBeCloseTo(3600, 9);
});

test('a plan without costs has no shares', () => {
  expect(totalsOf({})).toMatchObject({ total: 0, firstYearShare: null, byCategory: [], spent: null });
});

test('a line of years recurs but for what stands before the plan', () => {
  const totals = totalsOf({ costs: [{ id: 'y', name: 'Y', upfront: '50', years: ['10', '20', '30'] }] });

  expect(totals).toMatchObject({ oneOff: 50, recurring: 60, total: 110 });
});

test('categories, initiatives and timing each add up to the whole, for any lines', () => {
  const line = fc.record({
    amount: fc.integer({ min: 0, max: 100_000 }),
    per: fc.constantFrom('upfront', 'once', 'month', 'year'),
    category: fc.constantFrom('software', 'people', 'data', undefined),
    initiative: fc.constantFrom('one', 'two', undefined),
    riskAdjustment: fc.constantFrom('0%', '10%', '35%'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const totals = totalsOf({
        initiatives: ['one', 'two'].map((id) => ({
          id,
          name: id,
          phase: 'base',
          start: '2027-03',
          months: 4,
        })),
        costs: lines.map((cost, index) => ({ ...cost, id: `c${index}`, name: 'C' })),
      });
      const close = (parts: readonly { total: number }[], rest = 0) =>
        Math.abs(parts.reduce((sum, { total }) => sum + total, rest) - totals.total) <=
        1e-9 * Math.max(1, totals.total);

      expect(close(totals.byCategory)).toBe(true);
      expect(close(totals.byGrade)).toBe(true);
      expect(close(totals.byInitiative, totals.withoutInitiative)).toBe(true);
      expect(close([{ total: totals.oneOff }, { total: totals.recurring }])).toBe(true);
      if (totals.total > 0) {
        const share = totals.byCategory.reduce((sum, part) => sum + (part.share ?? 0), 0);
        expect(share).toBeCloseTo(1, 9);
      }
    }),
  );
});
