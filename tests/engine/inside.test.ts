import { describe, expect, test } from 'vitest';
import { catalogueKpis } from '../../src/catalogue/kpis/index.ts';
import { statedQuantities } from '../../src/engine/stated-quantities.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../helpers/evaluated.ts';

const inside = (parts: object) => draftEvaluated(parts).results.inside;

describe('change inside the company', () => {
  test('counts the people of the audiences that say how many they are', () => {
    const audiences = [
      { name: 'Sellers', size: '40', contact: true },
      { name: 'Clerks', size: '10', contact: false },
      { name: 'Drivers', contact: true },
    ];

    expect(inside({ audiences })).toMatchObject({ people: 50, contact: 40 });
  });

  test('knows no number where no audience has one', () => {
    expect(inside({ audiences: [{ name: 'Drivers' }] }).people).toBeNull();
  });

  test('compares what was promised with what happens, in the same words', () => {
    const service = (id: string, parts: object) => ({ id, service: id, provider: 'IT', ...parts });
    const found = inside({
      inside: [
        service('kept', { promised: 'One day', now: 'one day ', rating: '4' }),
        service('broken', { promised: 'One day', now: 'four days', rating: '3' }),
        service('open', { promised: 'One day' }),
      ],
    });

    expect(found.services.map(({ kept }) => kept)).toEqual([true, false, null]);
    expect(found.rating).toBeCloseTo(3.5, 9);
  });
});

describe('a goal faces customers', () => {
  const kpi = (parts: object) => ({
    id: 'k',
    name: 'K',
    unit: '%',
    direction: 'up',
    baseline: { value: '10%', at: '2026-12-31' },
    targets: [{ value: '20%', by: '2027-12-31' }],
    ...parts,
  });
  const segments = [
    { id: 's', name: 'S', customers: '10', acquired: '1', retention: '80%', revenue: '9', margin: '50%' },
  ];
  const share = (parts: object) =>
    inside({ segments, kpis: [kpi(parts)], goals: [{ id: 'g', title: 'G', kpis: ['k'] }] }).facing.share;

  test.each([
    {
      name: 'a KPI measures what customers do',
      parts: { measures: { segment: 's', lever: 'retention' } },
      expected: 1,
    },
    { name: 'a KPI of the catalogue asks customers', parts: { kind: 'nps', unit: 'points' }, expected: 1 },
    { name: 'its KPI looks inside', parts: { kind: 'user-adoption' }, expected: 0 },
    {
      name: 'its KPI measures what serving costs',
      parts: {
        unit: 'GBP',
        baseline: { value: '9', at: '2026-12-31' },
        targets: [{ value: '8', by: '2027-12-31' }],
        direction: 'down',
        measures: { segment: 's', lever: 'serviceCost' },
      },
      expected: 0,
    },
  ])('when $name: $expected', ({ parts, expected }) => {
    expect(share(parts)).toBe(expected);
  });

  test('of the worked example, in two of three', () => {
    expect(clearsightEvaluated().results.inside.facing.goals).toEqual(['keep', 'grow']);
  });

  test('with nineteen kinds of the catalogue', () => {
    const found = catalogueKpis.filter(({ id }) => share({ kind: id }) === 1);

    expect(found).toHaveLength(19);
  });
});

describe('stated quantities', () => {
  test('carry their own evidence, else that of the thing they belong to', () => {
    const { strategy } = draftEvaluated({
      costs: [
        {
          id: 'c',
          name: 'C',
          quantity: { value: '3', grade: 'estimated', source: 'Count' },
          price: '12',
          grade: 'measured',
          source: 'Offer',
        },
      ],
    });
    const found = statedQuantities(strategy).filter(({ path }) => path.startsWith('costs'));

    expect(found.map(({ path, grade, source }) => [path, grade, source])).toEqual([
      ['costs.c.quantity', 'estimated', 'Count'],
      ['costs.c.price', 'measured', 'Offer'],
    ]);
  });

  test('leave out what feeds no result: benchmarks, earlier runs, what was paid, adjustments of nothing', () => {
    const paths = ['clearsight', 'onezhsky-bereg', 'staryi-yar']
      .flatMap((slug) => statedQuantities(shippedEvaluated(slug).strategy))
      .map(({ path }) => path);

    expect(paths.filter((path) => /benchmark|previous|spent/.test(path))).toEqual([]);
    expect(paths).toContain('segments.occasional.moves.rate');
    expect(paths).toContain('benefits.paper.riskAdjustment');
    expect(paths).not.toContain('benefits.recall-regulars.riskAdjustment');
    expect(new Set(paths.filter((path) => path.startsWith('segments.regulars'))).size).toBeGreaterThan(5);
  });

  test('hold every input of the tornado', () => {
    const { strategy, results } = clearsightEvaluated();
    const paths = statedQuantities(strategy).map(({ path }) => path);

    expect(paths).toEqual(expect.arrayContaining(results.tornado.map(({ input }) => input)));
  });

  test('are counted with and without a source', () => {
    const { total, sourced, share, byGrade } = clearsightEvaluated().results.assumptions;

    expect(share).toBeCloseTo(sourced / total, 12);
    expect(byGrade.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(sourced).toBeGreaterThan(0);
    expect(sourced).toBeLessThan(total);
  });
});
