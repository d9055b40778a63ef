import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import { aStrategy, complete, type WrittenSections } from '../helpers/a-strategy.ts';
import { resultsOf, rows } from './results-of.ts';

const [loyal] = complete.benefits;
const [base, letters] = complete.initiatives;

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

  test('takes the latest of several targets, and of it as much as is due', () => {
    const { measures: _, ...kpi } = complete.kpis[0];
    const targets = [
      { value: '86%', by: '2027-12-31' },
      { value: '89%', by: '2028-12-31' },
    ];
    // In September half of the ramp is over: half of four points is due, and one is there.
    expect(share({ kpis: [{ ...kpi, targets }] }, rows(['2027-09-30', 0.86]))).toBeCloseTo(0.5, 9);
  });

  test.each([
    { name: 'while less than a quarter is due', measurements: rows(['2027-07-31', 0.9]) },
    { name: 'without a measurement', measurements: [] },
    { name: 'before the plan', measurements: rows(['2026-12-31', 0.9]) },
    { name: 'of a later day than the report', measurements: rows(['2028-03-31', 0.9]) },
  ])('is not known $name', ({ measurements }) => {
    expect(share({}, measurements)).toBeNull();
  });

  test('is known as soon as a quarter is due', () => {
    const benefits = [{ ...loyal, ramp: 4 }];
    expect(share({ benefits }, rows(['2027-07-31', 0.8575]))).toBeCloseTo(1, 9);
    expect(share({ benefits: [{ ...loyal, ramp: 5 }] }, rows(['2027-07-31', 0.86]))).toBeNull();
  });

  test('after the plan is measured against its last month', () => {
    expect(share({}, rows(['2029-03-31', 0.865]), '2029-06-30')).toBeCloseTo(0.5, 9);
  });

  test('is not known where the lever needs nothing', () => {
    const kpi = { ...complete.kpis[0], measures: { segment: 'readers', lever: 'revenue' } };
    expect(share({ kpis: [kpi] }, rows(['2027-12-31', 0.9]))).toBeNull();
  });

  test.each([
    { lever: 'serviceCost', change: '-10%', direction: 'down', from: 6, to: 5.7, realised: 0.5 },
    { lever: 'serviceCost', change: '-10%', direction: 'up', from: 94, to: 94.3, realised: 0.5 },
    { lever: 'moves', change: '4pp', direction: 'down', from: 0.05, to: 0.07, realised: 0.5 },
  ])(
    'of $lever is seen in the direction of a KPI that goes $direction',
    ({ lever, change, direction, from, to, realised }) => {
      const [readers] = complete.segments;
      const segments = [
        { ...readers, moves: { to: 'friends', rate: '5%' } },
        { ...readers, id: 'friends', name: 'Friends' },
      ];
      const baseline = { value: lever === 'moves' ? `${from * 100}%` : from, at: '2026-12-31' };
      const target = { value: lever === 'moves' ? '9%' : to, by: '2028-12-31' };
      const kpi = {
        ...complete.kpis[0],
        direction,
        baseline,
        targets: [target],
        measures: { segment: 'readers', lever },
      };
      const benefit = { ...loyal, lever, change, segment: 'readers' };
      expect(share({ segments, kpis: [kpi], benefits: [benefit] }, rows(['2027-12-31', to]))).toBeCloseTo(
        realised,
        9,
      );
    },
  );

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
