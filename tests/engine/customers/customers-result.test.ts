import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftEvaluated } from '../../helpers/evaluated.ts';

const segment = (id: string, parts: object = {}) => ({
  id,
  name: `S-${id}`,
  customers: 100,
  acquired: 0,
  retention: '80%',
  revenue: 50,
  margin: '40%',
  ...parts,
});

const customers = (
  segments: readonly object[],
  parts: object = {},
  measured: [string, string, number][] = [],
) => draftEvaluated({ segments, ...parts }, measured).results.customers;

describe('the base', () => {
  test('is nothing without segments', () => {
    expect(customers([]).base).toBeNull();
  });

  test('holds the customers, revenue and worth of all segments', () => {
    const { base } = customers([segment('a'), segment('b', { customers: 300, revenue: 10 })]);

    // clv = (50 · 0.4) · 0.8/(1 + 0.1 − 0.8), and a fifth of that
    expect(base).toMatchObject({ customers: 400, revenue: 8000 });
    expect(base?.value).toBeCloseTo(100 * (16 / 0.3) + 300 * (3.2 / 0.3), 6);
  });

  test('says how it ends with and without the strategy', () => {
    const { base } = customers([segment('a', { retention: '50%' })]);

    expect(base?.closing.baseline).toBeCloseTo(12.5, 9);
    expect(base?.change?.strategy).toBeCloseTo(-0.875, 9);
  });

  test('counts customers with a planned contact, and those cut by what they do', () => {
    const parts = { playbook: [{ segment: 'a', moment: 'M', offer: 'O' }] };
    const segments = [segment('a', { basis: 'industry' }), segment('b', { customers: 300, basis: 'needs' })];

    expect(customers(segments, parts).base).toMatchObject({ contacted: 0.25, cutByConduct: 0.75 });
    expect(customers([segment('a')]).base).toMatchObject({ contacted: null, cutByConduct: null });
  });
});

describe('a segment', () => {
  const one = (parts: object) => customers([segment('a', parts)]).segments[0];

  test.each([
    {
      name: 'half are gone in five years',
      parts: { retention: '87.0550563%' },
      expected: { halfLifeYears: 5 },
    },
    { name: 'all stay', parts: { retention: '100%' }, expected: { halfLifeYears: null } },
    {
      name: 'winning pays back in two years',
      parts: { acquisitionCost: 40 },
      expected: { paybackMonths: 24 },
    },
    {
      name: 'winning costs eight times keeping',
      parts: { acquisitionCost: 40, serviceCost: 5 },
      expected: { winningToKeeping: 8, bearableServiceCost: null },
    },
    {
      name: 'it loses money',
      parts: { acquisitionCost: 40, serviceCost: 25 },
      expected: { paybackMonths: null, bearableServiceCost: 20 },
    },
    { name: 'nothing of it costs', parts: {}, expected: { winningToKeeping: null, paybackMonths: null } },
  ])('where $name', ({ parts, expected }) => {
    const result = one(parts);
    for (const [key, value] of Object.entries(expected)) {
      const found = result?.[key as keyof typeof result];
      if (value === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(value, 5);
    }
  });

  test('tells how many move on in a year', () => {
    const { segments } = customers([segment('a', { moves: { to: 'b', rate: '5%' } }), segment('b')]);

    expect(segments[0]?.movers).toBeCloseTo(4, 9);
    expect(segments[1]?.movers).toBeNull();
  });

  test('counts the five parts of its proposition, and not what the customer does himself', () => {
    expect(one({ proposition: { product: 'P', price: 'Q', coCreation: 'C' } })?.propositionParts).toBe(2);
    expect(one({})?.propositionParts).toBe(0);
  });

  test('has shares that add up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const { segments } = customers(counts.map((n, at) => segment(`s${at}`, { customers: n })));
        for (const key of ['customersShare', 'revenueShare', 'valueShare'] as const) {
          expect(segments.reduce((sum, found) => sum + (found[key] ?? 0), 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the estimate refined by measurement', () => {
  const kpi = (parts: object) => ({
    id: 'k',
    name: 'K',
    unit: '%',
    direction: 'up',
    baseline: { value: '80%', at: '2026-12-31' },
    targets: [{ value: '90%', by: '2029-12-31' }],
    measures: { segment: 'a', lever: 'retention' },
    ...parts,
  });
  const refined = (parts: object, value: number) =>
    customers([segment('a')], { kpis: [kpi(parts)] }, [['2027-06-30', 'k', value]]).segments[0]?.refined;

  test('takes the last measured value of a lever', () => {
    expect(refined({}, 0.9)?.clv).toBeCloseTo((20 * 0.9) / 0.2, 9);
    expect(refined({}, 0.9)?.change).toBeCloseTo(90 / (16 / 0.3) - 1, 9);
  });

  test('turns a churn rate round', () => {
    const churn = { direction: 'down', baseline: { value: '20%', at: '2026-12-31' }, targets: [] };

    expect(
      refined({ ...churn, targets: [{ value: '5%', by: '2029-12-31' }] }, 0.1)?.levers[0]?.measured,
    ).toBeCloseTo(0.9, 9);
  });

  test('is not there before a measurement', () => {
    expect(customers([segment('a')], { kpis: [kpi({})] }).segments[0]?.refined).toBeNull();
  });
});

describe('services', () => {
  const services = (parts: object) =>
    customers([segment('a'), segment('b', { customers: 10 })], {
      services: [{ id: 's', name: 'S', levels: ['none', 'some', 'all'], ...parts }],
    }).services;

  test('rank what is promised and not given by importance and customers', () => {
    const found = services({
      importance: { a: 2, b: 5 },
      now: { a: 'none', b: 'none' },
      promised: { a: 'all', b: 'some' },
    });

    expect(found.map(({ segment, fit, missing, priority }) => [segment, fit, missing, priority])).toEqual([
      ['a', 'under', 2, 200],
      ['b', 'under', 1, 50],
    ]);
  });

  test.each([
    { importance: 2, expected: 'over' },
    { importance: 4, expected: 'over' },
    { importance: 4.5, expected: 'kept' },
  ])('given at its best is $expected where importance is $importance', ({ importance, expected }) => {
    const [found] = services({ importance: { a: importance }, now: { a: 'all' }, promised: { a: 'all' } });

    expect(found?.fit).toBe(expected);
  });

  test('without a level today say nothing of fit', () => {
    expect(services({ importance: { a: 3 } })[0]).toMatchObject({ fit: null, missing: null, priority: 0 });
  });
});

describe('tiers', () => {
  test('hold their customers, revenue and cost', () => {
    const found = customers([
      segment('a', { tier: 'vip', managers: 5, serviceCost: 2 }),
      segment('b', { tier: 'mass', customers: 300 }),
    ]).tiers;

    expect(found).toEqual([
      {
        id: 'vip',
        segments: ['a'],
        customers: 100,
        customersShare: 0.25,
        revenueShare: 0.25,
        serviceCost: 200,
        perManager: 20,
      },
      {
        id: 'mass',
        segments: ['b'],
        customers: 300,
        customersShare: 0.75,
        revenueShare: 0.75,
        serviceCost: 0,
        perManager: null,
      },
    ]);
  });
});

test('what benefits move adds up to all worths, and shares leave losses out', () => {
  const { results } = draftEvaluated({
    segments: [segment('a')],
    benefits: [
      { id: 'l', name: 'L', segment: 'a', lever: 'retention', change: '5pp' },
      { id: 'v', name: 'V', segment: 'a', lever: 'revenue', change: '-5%' },
      { id: 's', name: 'S', saving: '100', per: 'year' },
    ],
  });
  const { moved } = results.customers;
  const worth = Object.fromEntries(results.benefits.map(({ id, npv }) => [id, npv ?? 0]));

  expect(moved.map(({ id, worth: found }) => [id, found])).toEqual([
    ['number', 0],
    ['value', worth.v],
    ['loyalty', worth.l],
    ['cost', worth.s],
  ]);
  expect(moved.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
  expect(moved[1]?.share).toBe(0);
});
