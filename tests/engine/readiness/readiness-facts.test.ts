import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import type { ReadinessFacts, Results } from '../../../src/language/schema/results.ts';
import { ReadinessFactsSchema } from '../../../src/language/schema/results.ts';
import { aStrategy, complete, type WrittenSections } from '../../helpers/a-strategy.ts';

function resultsOf(sections: WrittenSections): Results {
  return evaluate(aStrategy(sections), {
    slug: 'northgate',
    asOf: '2027-01-31',
    seed: 1,
    version: '0',
    measurements: [],
    draws: 0,
  });
}

const factsOf = (sections: WrittenSections = {}): ReadinessFacts => resultsOf(sections).readiness.facts;

const [readers] = complete.segments;
const segment = (changes: object) => ({ ...readers, ...changes });
/** One segment besides, of which a test says what matters. */
const withStrangers = (changes: object) => ({
  segments: [readers, segment({ id: 'strangers', name: 'Strangers', ...changes })],
});

describe('the base', () => {
  test('needs as many customers as pay for what does not grow with it', () => {
    const { base } = factsOf();

    expect(base?.customers).toBe(20_000);
    expect(base?.breakEvenCustomers).toBeCloseTo(
      (20_000 * ((base?.pvCosts ?? 0) - (base?.pvOther ?? 0))) / (base?.pvGrowing ?? 0),
      6,
    );
  });

  test('is a number of the plan: its parts add up to npv', () => {
    const { finance, readiness } = resultsOf({});
    const { base } = readiness.facts;

    expect((base?.pvOther ?? 0) + (base?.pvGrowing ?? 0) - (base?.pvCosts ?? 0)).toBeCloseTo(finance.npv, 6);
    expect(base?.breakEvenCustomers).toBe(readiness.breakEvenCustomers);
  });

  test('needs fewer customers where every range is at its best, and where software is cheaper', () => {
    const { base, baseAtBest, cheaperSoftware } = factsOf();

    expect(baseAtBest?.breakEvenCustomers).toBeLessThan(base?.breakEvenCustomers ?? 0);
    expect(cheaperSoftware?.breakEvenCustomers).toBeLessThan(base?.breakEvenCustomers ?? 0);
    expect(cheaperSoftware?.pvSoftware).toBeCloseTo(9000 / 1.1 ** (1 / 12), 6);
  });

  test('says nothing about software that the plan does not buy', () => {
    expect(factsOf({ costs: [{ ...complete.costs[1] }] }).cheaperSoftware).toBeNull();
  });

  test.each([
    [10, 'by-hand'],
    [11, 'light'],
    [500, 'light'],
    [501, 'system'],
  ] as const)('of %d customers asks for tools: %s', (customers, tooling) => {
    expect(factsOf({ segments: [segment({ customers })] }).tooling).toBe(tooling);
  });

  test('is unknown without segments', () => {
    const facts = factsOf({ segments: [], benefits: [], services: [], kpis: [], goals: [] });

    expect(facts).toMatchObject({
      base: null,
      baseAtBest: null,
      cheaperSoftware: null,
      tooling: null,
      staying: null,
      growth: null,
      personal: null,
      perManager: [],
      priceCut: null,
    });
  });
});

describe('customers', () => {
  test('stay as the mean of their segments, weighted by customers', () => {
    expect(factsOf(withStrangers({ customers: 60_000, retention: '45%' })).staying).toBeCloseTo(0.55, 12);
  });

  test('are made an offer of their own in some segments', () => {
    const facts = factsOf({
      segments: [
        segment({ offer: 'variant' }),
        segment({ id: 'strangers', offer: 'mass', retention: '10%' }),
      ],
    });

    expect(facts.personal).toEqual({ customers: 20_000, share: 0.5, staying: 0.85 });
  });

  test('are made the same offer everywhere', () => {
    expect(factsOf({ segments: [segment({ offer: 'mass' })] }).personal).toEqual({
      customers: 0,
      share: 0,
      staying: null,
    });
    expect(factsOf().personal).toBeNull();
  });

  test('are shared among the people who know them, today and at the end of the plan', () => {
    const facts = factsOf(withStrangers({ managers: 4, customers: 600, acquired: 50, retention: '100%' }));

    expect(facts.perManager).toEqual([{ id: 'strangers', managers: 4, customers: 150, atEnd: 450 }]);
  });
});

test('revenue grows by what the strategy adds in the last full year', () => {
  const { readiness, segments } = resultsOf({});
  const year = segments[0]?.years[1];

  expect(readiness.facts.growth).toEqual({
    year: 2,
    baseline: year?.baseline.revenue,
    strategy: year?.strategy.revenue,
    change: (year?.strategy.revenue ?? 0) / (year?.baseline.revenue ?? 1) - 1,
    contribution: (year?.strategy.contribution ?? 0) - (year?.baseline.contribution ?? 0),
  });
});

test('margins are told from the oldest on, with the change between the ends', () => {
  const facts = factsOf({ context: { ...complete.context, margins: ['53%', '55%', '51%'] } });

  expect(facts.margins).toEqual([0.53, 0.55, 0.51]);
  expect(facts.marginChange).toBeCloseTo(-0.02, 12);
  expect(factsOf({ context: { margins: ['53%'] } }).marginChange).toBeNull();
});

describe('a price cut', () => {
  test('takes its share of revenue, and must be made up for by volume', () => {
    expect(factsOf().priceCut).toEqual({
      cut: 0.05,
      revenue: 2_400_000,
      margin: 0.4,
      lost: 120_000,
      moreSales: 0.05 / (0.4 - 0.05),
    });
  });

  test('cannot be made up for where the margin is no larger than the cut', () => {
    expect(factsOf({ segments: [segment({ margin: '5%' })] }).priceCut?.moreSales).toBeNull();
  });

  test('leaves the gross profit as it was once so much more is sold, whatever the margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5000 }), (margin, revenue) => {
        const cut = factsOf({ segments: [segment({ margin: `${margin}%`, revenue })] }).priceCut;
        if (!cut || cut.moreSales === null) return;
        const before = cut.revenue * cut.margin;
        const after = cut.revenue * (1 + cut.moreSales) * (cut.margin - cut.cut);

        expect(after).toBeCloseTo(before, 3);
      }),
      { numRuns: 40 },
    );
  });
});

test('fits the published schema, whatever is left out', () => {
  for (const left of ['readiness', 'context', 'audit', 'costs', 'benefits'] as const) {
    expect(ReadinessFactsSchema.safeParse(factsOf({ [left]: undefined })).error).toBeUndefined();
  }
});
