import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapRanking } from '../../src/engine/gap-ranking.ts';
import { clearsightEvaluated, draftEvaluated } from '../helpers/evaluated.ts';

const { strategy, results } = clearsightEvaluated();
const from = {
  audit: results.audit,
  kpis: results.kpis,
  data: results.standing.data,
  services: results.customers.services,
  strategy,
};

test('puts gaps of every kind in one order, the largest first', () => {
  const { gaps } = results.standing;
  expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['audit', 'kpi', 'data', 'service']));
  for (const [index, { missing, weight, priority }] of gaps.entries()) {
    expect(priority).toBeCloseTo(missing * weight, 12);
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThanOrEqual(1);
    expect(weight).toBeLessThanOrEqual(1);
    expect(priority).toBeLessThanOrEqual(gaps[index - 1]?.priority ?? 1);
  }
});

test('is empty where there is nothing to miss', () => {
  expect(draftEvaluated().results.standing.gaps).toEqual([]);
});

test.each([
  [
    'an answer two steps short, of importance 5',
    { audit: { gaps: [{ gap: 2 }], questions: [{ importance: 5 }] } },
    0.5,
  ],
  [
    'an answer two steps short, of importance 1',
    { audit: { gaps: [{ gap: 2 }], questions: [{ importance: 1 }] } },
    0.1,
  ],
  ['a block that is 40% complete', { data: { blocks: [{ id: 'contact', complete: 0.4 }] } }, 0.36],
  ['personal notes, which nobody owes', { data: { blocks: [{ id: 'personal', complete: 0 }] } }, undefined],
  ['a KPI a quarter of its way', { kpis: [{ id: 'k', progress: 0.25 }] }, 0.45],
  ['a KPI that was never measured', { kpis: [{ id: 'k', progress: null }] }, 0.6],
  ['a KPI that fell behind its baseline', { kpis: [{ id: 'k', progress: -2 }] }, 0.6],
  ['a KPI beyond its target', { kpis: [{ id: 'k', progress: 1.4 }] }, undefined],
])('weighs %s', (_, parts, priority) => {
  const empty = { audit: { gaps: [], questions: [] }, kpis: [], data: { blocks: [] }, services: [] };
  const input = { ...empty, strategy: { kpis: [], segments: [] }, ...parts };
  // Only what the ranking looks at.
  const [gap] = gapRanking(input as unknown as Parameters<typeof gapRanking>[0]);
  if (priority === undefined) expect(gap).toBeUndefined();
  else expect(gap?.priority).toBeCloseTo(priority, 12);
});

test('comes out the same however the KPIs are listed, but for equals', () => {
  const order = (kpis: typeof results.kpis) => gapRanking({ ...from, kpis }).map(({ priority }) => priority);
  fc.assert(
    fc.property(fc.shuffledSubarray([...results.kpis], { minLength: results.kpis.length }), (kpis) => {
      expect(order(kpis)).toEqual(order(results.kpis));
    }),
    { numRuns: 20 },
  );
});
