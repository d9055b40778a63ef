import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import { modelInput } from '../../src/engine/model-input.ts';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import { ResultsSchema } from '../../src/language/schema/results.ts';
import type { Strategy } from '../../src/language/schema/strategy.ts';
import { aStrategy, complete, type WrittenSections } from '../helpers/a-strategy.ts';
import { clearsight } from '../helpers/strategy-from.ts';

const rows = (...values: readonly (readonly [on: string, value: number])[]): Measurement[] =>
  values.map(([on, value], i) => ({ on, kpi: 'readers-stay', value, line: i + 2 }));

function resultsOf(strategy: Strategy, asOf = '2027-12-31', measurements: readonly Measurement[] = []) {
  return evaluate(strategy, { slug: 'a', asOf, seed: 7, version: '0', measurements, draws: 0 });
}

const [loyal] = complete.benefits;
const [base, letters] = complete.initiatives;
const lines = complete.costs.length;

describe('the worth of a part', () => {
  test('is npv less npv of the strategy without it', () => {
    const whole = resultsOf(aStrategy());
    const without = resultsOf(aStrategy({ benefits: [] }));
    expect(whole.benefits[0]!.npv).toBeCloseTo(whole.finance.npv - without.finance.npv, 6);
    expect(whole.benefits[0]!.npvWithout).toBeCloseTo(without.finance.npv, 6);
  });

  test('per unit of cost divides by what its initiatives cost', () => {
    const { benefits, roadmap } = resultsOf(aStrategy());
    const { pvCosts } = roadmap.initiatives.find(({ id }) => id === 'letters')!;
    expect(benefits[0]!.npvPerCost).toBeCloseTo(benefits[0]!.npv! / pvCosts, 12);
  });

  test('of savings adds up, because they do not touch', () => {
    const saving = (id: string, amount: string) => ({ id, name: id, saving: amount, owner: id });
    const { benefits, finance } = resultsOf(
      aStrategy({ benefits: [saving('a', '3k'), saving('b', '5k')], costs: [] }),
    );
    expect(benefits[0]!.npv! + benefits[1]!.npv!).toBeCloseTo(finance.npv, 6);
  });

  test('is shared out by grade and owner, with losses apart', () => {
    const saving = (id: string, amount: number, grade: string, owner?: string) => ({
      id,
      name: id,
      saving: amount,
      grade,
      ...(owner && { owner }),
    });
    const { evidence } = resultsOf(
      aStrategy({
        benefits: [
          saving('a', 3000, 'measured', 'Ann'),
          saving('b', 1000, 'assumed'),
          saving('c', -2000, 'assumed', 'Ann'),
        ],
      }),
    );
    expect(evidence.byGrade.map(({ id, share }) => [id, Math.round(share! * 1e9) / 1e9])).toEqual([
      ['measured', 0.75],
      ['assumed', 0.25],
    ]);
    expect(evidence.byOwner.map(({ id }) => id)).toEqual(['Ann', '']);
    expect(evidence.negative).toBeLessThan(0);
  });

  test('of nothing has no shares', () => {
    expect(resultsOf(aStrategy({ benefits: [] })).evidence).toEqual({
      byGrade: [],
      byOwner: [],
      negative: 0,
    });
  });
});

describe('the price of waiting', () => {
  test('is npv lost if the benefits of an initiative come a month later', () => {
    const { roadmap, finance } = resultsOf(aStrategy());
    const later = financeOf(compileModel(aStrategy()), { delay: 1 }).npv;
    const price = roadmap.initiatives.find(({ id }) => id === 'letters')!.priceOfWaiting;
    expect(price).toBeCloseTo(finance.npv - later, 6);
    expect(price).toBeGreaterThan(0);
    expect(roadmap.initiatives.find(({ id }) => id === 'base')!.priceOfWaiting).toBe(0);
  });
});

describe('the price of a point', () => {
  test('is npv gained if the lever were a point better from the next month on', () => {
    const { kpis, finance } = resultsOf(aStrategy(), '2027-06-15');
    const point = {
      id: 'point',
      name: 'Point',
      segment: 'readers',
      lever: 'retention',
      change: '1pp',
      from: '2027-07',
    };
    const better = resultsOf(aStrategy({ benefits: [loyal, point] }));
    expect(kpis[0]!.priceOfAPoint).toBeCloseTo(better.finance.npv - finance.npv, 6);
  });

  test.each([
    { lever: 'serviceCost', unit: 'EUR', direction: 'down' },
    { lever: 'revenue', unit: 'EUR', direction: 'up' },
    { lever: 'acquisitionCost', unit: 'EUR', direction: 'down' },
  ])('of $lever is the gain of one per cent', ({ lever, unit, direction }) => {
    const kpi = {
      ...complete.kpis[0],
      unit,
      direction,
      baseline: { value: 6, at: '2026-12-31' },
      targets: [{ value: 7, by: '2028-12-31' }],
      measures: { segment: 'readers', lever },
    };
    const { kpis } = resultsOf(aStrategy({ kpis: [kpi] }));
    expect(kpis[0]!.priceOfAPoint).toBeGreaterThan(0);
  });

  test('is nothing after the plan', () => {
    expect(resultsOf(aStrategy(), '2029-06-30').kpis[0]!.priceOfAPoint).toBe(0);
  });
});

describe('stopping after a phase', () => {
  test('leaves out what later phases cost and bring, and nothing else', () => {
    const { roadmap, finance } = resultsOf(aStrategy());
    const phase = (id: string) => roadmap.phases.find((one) => one.id === id)!;
    const early = aStrategy({ benefits: [], costs: complete.costs.slice(0, lines - 1) });
    expect(phase('base').npvIfStopped).toBeCloseTo(resultsOf(early).finance.npv, 6);
    expect(phase('direct').npvIfStopped).toBe(finance.npv);
    expect(phase('direct').npv).toBeCloseTo(resultsOf(aStrategy()).benefits[0]!.npv!, 6);
  });

  test('keeps what has no initiative', () => {
    const free = { id: 'free', name: 'Free', saving: '1k' };
    const { roadmap } = resultsOf(aStrategy({ benefits: [free], costs: [] }));
    for (const { npvIfStopped } of roadmap.phases) expect(npvIfStopped).toBeGreaterThan(0);
  });

  test('takes a benefit of two phases to the later one', () => {
    const shared = { ...loyal, initiative: ['base', 'letters'] };
    const { roadmap } = resultsOf(aStrategy({ benefits: [shared] }));
    const [first, , third] = roadmap.phases;
    expect(first!.npv).toBe(0);
    expect(third!.npv).toBeGreaterThan(0);
    expect(roadmap.initiatives.every(({ npv }) => npv > 0)).toBe(true);
  });
});

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

describe('what is realised', () => {
  const share = (sections: WrittenSections, measurements: readonly Measurement[], asOf = '2027-12-31') =>
    resultsOf(aStrategy(sections), asOf, measurements).benefits[0]!.realised;

  test.each([
    { name: 'all of what the lever needs', value: 0.88, realised: 1 },
    { name: 'a third of it', value: 0.86, realised: 1 / 3 },
    { name: 'nothing where it fell', value: 0.8, realised: 0 },
    { name: 'at most half more', value: 0.99, realised: 1.5 },
  ])('is $name', ({ value, realised }) => {
    expect(share({}, rows(['2027-12-31', value]))).toBeCloseTo(realised, 9);
  });

  test('is measured against the weight of the day of the measurement', () => {
    // June 2027 is the end of the initiative; in September the ramp of six months stands at its half.
    expect(share({}, rows(['2027-09-30', 0.865]))).toBeCloseTo(1, 9);
  });

  test('turns the sign where the KPI counts what leaves', () => {
    const kpi = {
      ...complete.kpis[0],
      direction: 'down',
      baseline: { value: '15%', at: '2026-12-31' },
      targets: [{ value: '12%', by: '2028-12-31' }],
    };
    expect(share({ kpis: [kpi] }, rows(['2027-12-31', 0.135]))).toBeCloseTo(0.5, 9);
  });

  test('is the way to the last target where the KPI measures no lever', () => {
    const { measures: _, ...kpi } = complete.kpis[0];
    expect(share({ kpis: [kpi] }, rows(['2027-12-31', 0.865]))).toBeCloseTo(0.5, 9);
  });

  test.each([
    { name: 'while less than a quarter is due', measurements: rows(['2027-07-31', 0.9]) },
    { name: 'without a measurement', measurements: [] },
    { name: 'before the plan', measurements: rows(['2026-12-31', 0.9]) },
    { name: 'of a later day than the report', measurements: rows(['2028-03-31', 0.9]) },
  ])('is not known $name', ({ measurements }) => {
    expect(share({}, measurements)).toBeNull();
  });

  test('is nothing once one of its initiatives is stopped', () => {
    const stopped = [base, { ...letters, status: 'stopped' }];
    const both = { ...loyal, initiative: ['base', 'letters'] };
    expect(share({ initiatives: stopped, benefits: [both] }, [])).toBe(0);
  });
});

describe('the re-forecast', () => {
  test('is the plan while nothing is known', () => {
    const { reforecast, finance } = resultsOf(aStrategy());
    expect(reforecast.npv).toBe(finance.npv);
    expect(reforecast.change).toBe(0);
  });

  test('takes every benefit times what was realised', () => {
    const half = { ...loyal, change: '1.5pp' };
    const { reforecast } = resultsOf(aStrategy(), '2027-12-31', rows(['2027-12-31', 0.865]));
    expect(reforecast.npv).toBeCloseTo(resultsOf(aStrategy({ benefits: [half] })).finance.npv, 6);
  });

  const paid = (spent: readonly object[], cost: object = {}) =>
    resultsOf(
      aStrategy({ benefits: [], costs: [{ id: 'c', name: 'C', amount: 10, per: 'month', spent, ...cost }] }),
      '2027-06-30',
    ).reforecast.finance;

  test('puts what was paid in the place of what was planned to be paid', () => {
    const { months } = paid([
      { value: 7, at: '2027-01' },
      { value: 25, at: '2027-03' },
    ]);
    expect(months.slice(0, 5).map(({ costs }) => costs)).toEqual([7, 0, 25, 10, 10]);
  });

  test('puts what was paid before the plan at time 0', () => {
    const { upfront, months } = paid([{ value: 7, at: '2026-11' }], { upfront: 50 });
    expect(upfront.costs).toBe(7);
    expect(months[0]!.costs).toBe(10);
  });

  test('does not adjust for risk what was paid', () => {
    const { months } = paid([{ value: 7, at: '2027-01' }], { riskAdjustment: '50%' });
    expect(months.slice(0, 2).map(({ costs }) => costs)).toEqual([7, 15]);
  });

  test('drops what a stopped initiative would cost after the month of the report', () => {
    const stopped = [base, { ...letters, status: 'stopped' }];
    const campaign = (id: string, at: string) => ({
      id,
      name: id,
      segment: 'readers',
      initiative: 'letters',
      at,
      reach: 100,
      response: '10%',
      cost: 3,
      tiers: [{ basket: 10 }],
    });
    const { reforecast } = resultsOf(
      aStrategy({
        initiatives: stopped,
        costs: [{ id: 'c', name: 'C', amount: 10, per: 'month', initiative: 'letters' }],
        campaigns: [campaign('before', '2027-08'), campaign('after', '2027-09')],
      }),
      '2027-08-10',
    );
    const costs = reforecast.finance.months.map((month) => month.costs);
    expect(costs.slice(3, 10)).toEqual([0, 10, 10, 10, 13, 0, 0]);
    expect(reforecast.finance.months[8]!.benefits).toBe(0);
  });
});

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

/** Every number in a value, with its path. */
function numbersIn(value: unknown, path = 'results'): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

describe('no figure is ever anything but a number', () => {
  const rate = fc.constantFrom('0%', '1%', '50%', '99.9%', '100%');
  const money = fc.constantFrom('0', '0.01', '1', '100', '9000M');
  const change = fc.constantFrom('-100pp', '-1pp', '0pp', '3pp', '100pp');
  const sections = fc.record({
    plan: fc.record({
      months: fc.constantFrom(1, 2, 11, 12, 13, 36, 600),
      discountRate: fc.constantFrom('-99%', '-50%', '0%', '10%', '900%'),
      discounting: fc.constantFrom('monthly', 'yearEnd'),
    }),
    segment: fc.record({
      customers: money,
      acquired: money,
      retention: rate,
      revenue: money,
      margin: rate,
      serviceCost: money,
      acquisitionCost: money,
    }),
    moves: rate,
    change,
    share: rate,
    amount: money,
    per: fc.constantFrom('upfront', 'once', 'month', 'year'),
    response: rate,
    delay: fc.constantFrom(0, 1, 600),
    factor: fc.constantFrom('0%', '100%', '900%'),
    ramp: fc.constantFrom(0, 1, 600),
    status: fc.constantFrom('planned', 'stopped'),
    measured: fc.constantFrom(0, 0.5, 0.9, 1e9),
    direction: fc.constantFrom('up', 'down'),
    bare: fc.boolean(),
  });

  test('whatever the strategy says', () => {
    fc.assert(
      fc.property(sections, (given) => {
        const plan = { ...complete.plan, ...given.plan };
        const segment = {
          ...complete.segments[0],
          ...given.segment,
          moves: { to: 'others', rate: given.moves },
        };
        const full: WrittenSections = {
          plan,
          segments: [
            segment,
            { ...complete.segments[0], id: 'others', moves: { to: 'readers', rate: '1%' } },
          ],
          initiatives: [base, { ...letters, status: given.status }],
          kpis: [{ ...complete.kpis[0], direction: given.direction }],
          benefits: [
            { ...loyal, change: given.change, ramp: given.ramp },
            { ...loyal, id: 'more', lever: 'revenue', change: given.share },
            { id: 'sum', name: 'Sum', years: [given.amount], upfront: given.amount },
          ],
          costs: [
            {
              id: 'c',
              name: 'C',
              amount: given.amount,
              per: given.per,
              spent: [{ value: 1, at: '2027-01' }],
            },
          ],
          campaigns: [
            {
              id: 'k',
              name: 'K',
              segment: 'readers',
              at: '2027-01',
              reach: given.amount,
              response: given.response,
              cost: given.amount,
              extra: given.share,
              previous: { at: '2025-10', response: '0%' },
              tiers: [{ basket: given.amount }],
            },
          ],
          scenarios: [
            { id: 's', name: 'S', benefits: given.factor, costs: given.factor, delay: given.delay },
          ],
          risks: [{ id: 'r', name: 'R', probability: '50%', benefits: given.factor, delay: given.delay }],
        };
        const strategy = aStrategy(
          given.bare
            ? { plan, segments: [], kpis: [], goals: [], benefits: [], costs: [], services: [] }
            : full,
        );
        const results = evaluate(strategy, {
          slug: 'a',
          asOf: '2027-05-31',
          seed: 1,
          version: '0',
          measurements: given.bare ? [] : rows(['2027-03-31', given.measured]),
          draws: 3,
        });
        for (const [path, value] of numbersIn(results)) {
          if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
        }
        expect(ResultsSchema.parse(results)).toEqual(results);
      }),
      { numRuns: 150 },
    );
  });
});
