import { describe, expect, test } from 'vitest';
import { segmentNpv, segmentResults } from '../../../src/engine/base/segment-results.ts';
import { computeFlows } from '../../../src/engine/flows.ts';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { type Course, planRun } from '../../../src/engine/run.ts';
import { aModelInput } from '../a-model-input.ts';

function segmentsOf(segments: readonly object[], plan: object = {}, benefits: readonly object[] = []) {
  const base = { customers: 0, acquired: 0, retention: '100%', revenue: 12, margin: '50%' };
  const model = compileModel(
    aModelInput({ plan: { ...plan }, segments: segments.map((one) => ({ ...base, ...one })), benefits }),
  );
  const run = planRun(model);
  computeFlows(model, run);
  return segmentResults(model, run);
}

describe('the customer base', () => {
  test('keeps everybody at full retention', () => {
    const [segment] = segmentsOf([{ id: 's', customers: 1000, acquired: 10 }]);
    expect(segment!.customers.baseline.at(-1)).toBe(1240);
  });

  test('loses everybody within the first month without retention', () => {
    const [segment] = segmentsOf([{ id: 's', customers: 1000, retention: '0%' }]);
    expect(segment!.customers.baseline[0]).toBe(0);
    expect(segment!.years[0]!.baseline).toEqual({
      number: 1000,
      value: 12,
      loyalty: 500 / 12 / 1000,
      revenue: 500,
      contribution: 250,
    });
    expect(segment!.years[1]!.baseline).toEqual({
      number: 0,
      value: null,
      loyalty: null,
      revenue: 0,
      contribution: 0,
    });
  });

  test('keeps the annual share over twelve months', () => {
    const [segment] = segmentsOf([{ id: 's', customers: 1000, retention: '81%' }]);
    expect(segment!.customers.baseline[11]).toBeCloseTo(810, 9);
    expect(segment!.customers.baseline[23]).toBeCloseTo(656.1, 9);
  });

  test('moves the annual share of those who stay into the other segment', () => {
    const [from, into] = segmentsOf([
      { id: 'from', customers: 1000, retention: '81%', moves: { to: 'into', rate: '36%' } },
      { id: 'into' },
    ]);
    expect(from!.customers.baseline[11]).toBeCloseTo(810 * 0.64, 9);
    expect(into!.years[0]!.baseline.number).toBeCloseTo(into!.customers.baseline[11]!, 9);
    expect(into!.years[0]!.baseline.number).toBeGreaterThan(0);
  });

  test('is the same in whatever order segments that move stand', () => {
    const a = { id: 'a', customers: 900, retention: '70%', moves: { to: 'b', rate: '20%' } };
    const b = { id: 'b', customers: 500, retention: '80%', moves: { to: 'c', rate: '10%' } };
    const c = { id: 'c', customers: 100, retention: '90%' };
    const closing = (list: readonly object[]) =>
      new Map(segmentsOf(list).map(({ id, customers }) => [id, customers.baseline]));
    const forwards = closing([a, b, c]);
    const backwards = closing([c, b, a]);
    for (const id of ['a', 'b', 'c']) expect(backwards.get(id)).toEqual(forwards.get(id));
  });

  test('loses nobody who moves in a circle', () => {
    const segments = segmentsOf([
      { id: 'a', customers: 900, moves: { to: 'b', rate: '30%' } },
      { id: 'b', customers: 300, moves: { to: 'c', rate: '50%' } },
      { id: 'c', customers: 0, moves: { to: 'a', rate: '10%' } },
    ]);
    for (const m of [0, 11, 23]) {
      expect(segments.reduce((sum, { customers }) => sum + customers.baseline[m]!, 0)).toBeCloseTo(1200, 9);
    }
  });

  test('of a part-year counts its months, so that loyalty shrinks with them', () => {
    const [segment] = segmentsOf([{ id: 's', customers: 1000 }], { months: 15 });
    expect(segment!.years).toHaveLength(2);
    expect(segment!.years[1]!.baseline).toMatchObject({
      number: 1000,
      loyalty: 0.25,
      value: 12,
      revenue: 3000,
    });
  });

  test('of a segment that no benefit reaches is the same on both sides to the last digit', () => {
    const [touched, left] = segmentsOf(
      [
        { id: 'touched', customers: 1000, retention: '80%' },
        { id: 'left', customers: 1000, retention: '80%' },
      ],
      {},
      [{ id: 'b', segment: 'touched', lever: 'retention', change: '5pp' }],
    );
    expect(left!.customers.strategy).toEqual(left!.customers.baseline);
    expect(left!.npv).toBe(0);
    expect(touched!.npv).toBeGreaterThan(0);
  });
});

describe('what the base is worth beyond the plan', () => {
  const segment = { id: 's', customers: 1000, acquired: 5, revenue: 100, margin: '40%' };
  const beyond = (retention: string, plan: Readonly<Record<string, unknown>>) =>
    financeOf(
      compileModel(
        aModelInput({
          plan,
          segments: [{ ...segment, retention }],
          benefits: [{ id: 'b', segment: 's', lever: 'acquired', change: 10, to: '2027-03' }],
        }),
      ),
    ).beyondPlan;

  test('is the customers that were gained, at their value, discounted at the last month', () => {
    // Thirty customers won, all of whom stay: 30 · 40 · 1/(1.1 − 1), two years from now.
    expect(beyond('100%', { discountRate: '10%' })).toBeCloseTo((30 * 400) / 1.1 ** 2, 6);
  });

  test('leaves out customers whose value has no end', () => {
    expect(beyond('100%', { discountRate: '0%' })).toBe(0);
  });
});

describe('a run after another on the same model', () => {
  const base = { customers: 1000, acquired: 10, retention: '80%', revenue: 100, margin: '40%' };
  const retention = { id: 'b', segment: 'a', lever: 'retention', change: '5pp', from: '2027-06', ramp: 6 };
  const courses: readonly Course[] = [
    {},
    { benefits: 0 },
    { delay: 5 },
    { changes: { 'benefits.b.change': 0.1 } },
    { changes: { 'segments.a.retention': 0.6 } },
    { changes: { 'segments.b.revenue': 500 } },
    {},
  ];

  test.each([
    {
      name: 'where customers move on to segments that no benefit names',
      segments: [
        { ...base, id: 'a', moves: { to: 'b', rate: '20%' } },
        { ...base, id: 'b', moves: { to: 'c', rate: '20%' } },
        { ...base, id: 'c' },
      ],
    },
    {
      name: 'where they come round in a circle, and leave it',
      segments: [
        { ...base, id: 'd' },
        { ...base, id: 'a', moves: { to: 'b', rate: '20%' } },
        { ...base, id: 'b', moves: { to: 'a', rate: '30%' } },
        { ...base, id: 'c', moves: { to: 'd', rate: '10%' } },
      ],
    },
    {
      name: 'where they come back to where they are',
      segments: [
        { ...base, id: 'a', moves: { to: 'a', rate: '20%' } },
        { ...base, id: 'b' },
      ],
    },
  ])('gives what a fresh one gives, $name', ({ segments }) => {
    const input = aModelInput({ segments, benefits: [retention] });
    const model = compileModel(input);
    for (const course of courses) {
      const fresh = compileModel(input);
      expect(financeOf(model, course)).toEqual(financeOf(fresh, course));
      for (const side of ['baseline', 'strategy'] as const) {
        expect(model.base[side].closing).toEqual(fresh.base[side].closing);
        expect(model.base[side].contribution).toEqual(fresh.base[side].contribution);
      }
      for (const [index] of segments.entries())
        expect(segmentNpv(model, index)).toBe(segmentNpv(fresh, index));
    }
    const npvs = courses.map((course) => financeOf(model, course).npv);
    expect(new Set(npvs).size).toBeGreaterThanOrEqual(4);
  });
});
