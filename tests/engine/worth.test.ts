import { describe, expect, test } from 'vitest';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import { aStrategy, complete } from '../helpers/a-strategy.ts';
import { resultsOf } from './results-of.ts';

const [loyal] = complete.benefits;
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
