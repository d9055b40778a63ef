import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalResults } from '../../../src/engine/kpis/goal-results.ts';
import { type KpiInput, kpiResults } from '../../../src/engine/kpis/kpi-results.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import { KpiResultSchema } from '../../../src/language/schema/results.ts';
import { dayFromNumber } from '../../../src/lib/calendar.ts';
import expected from '../../fixtures/clearsight/expected.json' with { type: 'json' };
import { aKpi, level, measured, targets } from './a-kpi.ts';

const noMoney = () => ({
  neededToday: null,
  leverToday: null,
  priceOfAPoint: null,
  pointBetter: null,
  belowCase: [],
});

function result(changes: Partial<KpiInput> = {}) {
  const [first] = kpiResults({
    kpis: [aKpi()],
    initiatives: [],
    measurements: [],
    asOf: '2027-06-30',
    start: '2027-01-01',
    money: noMoney,
    ...changes,
  });
  return first!;
}

describe('Clearsight', () => {
  const { strategy, measurements } = loadStrategy('tests/fixtures/clearsight');
  const results = kpiResults({
    ...strategy!,
    measurements,
    asOf: expected.asOf,
    start: strategy!.plan.start,
    money: noMoney,
  });
  const byId = new Map(results.map((kpi) => [kpi.id, kpi]));

  test.each(expected.kpis)('agrees with the independent calculation: $id', (reference) => {
    const kpi = byId.get(reference.id)!;

    expect(kpi.status).toBe(reference.status);
    expect(kpi.on).toBe(reference.on);
    for (const key of ['measured', 'expected', 'expectedToday', 'progress', 'expectedProgress'] as const) {
      expect(Math.abs(kpi[key]! - reference[key]), key).toBeLessThanOrEqual(1e-6 * Math.abs(reference[key]));
    }
    if ('forecast' in reference) {
      expect(Math.abs(kpi.forecast! - reference.forecast!)).toBeLessThanOrEqual(1e-6 * reference.forecast!);
    } else {
      expect(kpi.forecast).toBeNull();
    }
  });

  test('has a goal as bad as its worst KPI', () => {
    const goals = goalResults(strategy!.goals, results);

    expect(goals.map(({ id, status }) => [id, status])).toEqual([
      ['keep', 'at-risk'],
      ['grow', 'at-risk'],
      ['know', 'at-risk'],
    ]);
    const grow = (byId.get('family-spend')!.progress! + byId.get('advocacy')!.progress!) / 2;
    expect(goals[1]!.progress).toBeCloseTo(grow, 12);
  });
});

describe('a KPI', () => {
  test('without a measurement says so, and is due a period after its baseline', () => {
    expect(result()).toMatchObject({
      measured: null,
      on: null,
      expected: null,
      progress: null,
      expectedProgress: null,
      status: 'no-data',
      forecast: null,
      reachedOn: null,
      backTest: null,
      line: null,
      dueOn: '2027-01-31',
    });
    expect(result().expectedToday).toBeCloseTo(20 + (10 * 181) / 365, 12);
  });

  test('compares its last measurement with the plan of that day, not of today', () => {
    const kpi = result({ measurements: measured(['2027-05-31', 23]) });

    expect(kpi.expected).toBeCloseTo(20 + (10 * 151) / 365, 12);
    expect(kpi.expectedToday).toBeCloseTo(20 + (10 * 181) / 365, 12);
    expect(kpi.progress).toBeCloseTo(0.3, 12);
    expect(kpi.dueOn).toBe('2027-06-30');
  });

  test('that shall fall makes progress by falling', () => {
    const kpi = result({
      kpis: [aKpi({ direction: 'down', targets: targets(['2027-12-31', 10]) })],
      measurements: measured(['2027-06-30', 18]),
    });

    expect(kpi.progress).toBeCloseTo(0.2, 12);
  });

  test('goes back behind its baseline with negative progress', () => {
    expect(result({ measurements: measured(['2027-06-30', 18]) }).progress).toBeCloseTo(-0.2, 12);
  });

  test('has no progress where the last target equals the baseline', () => {
    const kpi = result({
      kpis: [aKpi({ targets: targets(['2027-12-31', 20]) })],
      measurements: measured(['2027-06-30', 19]),
    });

    expect(kpi).toMatchObject({ progress: null, expectedProgress: null, status: 'off-track' });
  });

  test('with a band has no path, no progress and no forecast, but a line', () => {
    const kpi = result({
      kpis: [aKpi({ direction: 'band', band: [level(60), level(70)], targets: [] })],
      measurements: measured(['2027-04-30', 61], ['2027-05-31', 62], ['2027-06-30', 63]),
    });

    expect(kpi).toMatchObject({ path: [], expected: null, progress: null, lastTarget: null, forecast: null });
    expect(kpi).toMatchObject({ status: 'achieved', reachedOn: null, line: { points: 3 } });
  });

  test('passes on what the business case says of it', () => {
    const money = () => ({
      neededToday: 0.86,
      leverToday: { baseline: 0.84, strategy: 0.86, against: false },
      priceOfAPoint: 12_000,
      belowCase: [],
      pointBetter: { pvBenefits: 12_000, pvCosts: 0 },
    });

    expect(result({ money })).toMatchObject({ neededToday: 0.86, priceOfAPoint: 12_000 });
  });
});

describe('each measurement', () => {
  test('stands beside the plan of its day and what the line before it said', () => {
    const kpi = result({
      measurements: measured(['2027-04-01', 22], ['2027-04-11', 23], ['2027-04-21', 24], ['2027-05-01', 27]),
    });

    expect(kpi.measurements.map(({ predicted }) => predicted)).toEqual([
      null,
      null,
      null,
      expect.closeTo(25, 9),
    ]);
    expect(kpi.measurements.at(-1)?.expected).toBeCloseTo(kpi.expected ?? Number.NaN, 12);
    expect(kpi.backTest).toBeCloseTo(2, 9);
  });
});

describe('the forecast', () => {
  const rising = measured(['2027-04-01', 22], ['2027-04-11', 23], ['2027-04-21', 24]);

  test('is the line on the day of the last target', () => {
    // 25 days after 21 April stand 2.5 above 24.
    const kpi = result({ kpis: [aKpi({ targets: targets(['2027-05-16', 30]) })], measurements: rising });

    expect(kpi.forecast).toBeCloseTo(26.5, 9);
  });

  test('says the line’s first whole day at the target', () => {
    expect(result({ measurements: rising }).reachedOn).toBe('2027-06-20');
    const between = aKpi({ targets: targets(['2027-12-31', 30.01]) });
    expect(result({ kpis: [between], measurements: rising }).reachedOn).toBe('2027-06-21');
  });

  test('does not lose a day to binary noise where the line meets the target on a whole day', () => {
    const perDay = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(
        perDay,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(10, 100, 1000, 3),
        (step, days, parts) => {
          const at = (day: number) => (200 + step * day) / parts;
          const kpi = aKpi({ targets: targets(['2028-12-31', at(20 + days)]) });
          const rows = [0, 10, 20].map((day) => [dayFromNumber(20_900 + day), at(day)] as const);

          expect(result({ kpis: [kpi], measurements: measured(...rows) }).reachedOn).toBe(
            dayFromNumber(20_920 + days),
          );
        },
      ),
    );
  });

  test('prefers the first measured day at the target', () => {
    const there = measured(['2027-04-01', 22], ['2027-04-11', 30], ['2027-04-21', 24], ['2027-05-21', 31]);

    expect(result({ measurements: there }).reachedOn).toBe('2027-04-11');
  });

  test('takes a corrected value as if the first had never been', () => {
    const corrected = measured(
      ['2027-04-01', 22],
      ['2027-04-11', 30],
      ['2027-04-11', 23],
      ['2027-04-21', 24],
    );

    expect(result({ measurements: corrected }).reachedOn).toBe('2027-06-20');
  });

  test('names no day when the line moves away or stands still', () => {
    const falling = measured(['2027-04-01', 24], ['2027-04-11', 23], ['2027-04-21', 22]);
    const still = measured(['2027-04-01', 24], ['2027-04-11', 24], ['2027-04-21', 24]);

    expect(result({ measurements: falling }).reachedOn).toBeNull();
    expect(result({ measurements: still }).reachedOn).toBeNull();
  });

  test('names a day within ten years of the report’s date and none after', () => {
    const slow = (step: number) =>
      measured(['2027-06-28', 20], ['2027-06-29', 20 + step], ['2027-06-30', 20 + 2 * step]);
    const days = 3653; // 30 June 2027 to 30 June 2037

    expect(result({ measurements: slow(10 / (days + 2)) }).reachedOn).toBe('2037-06-30');
    expect(result({ measurements: slow(10 / (days + 3)) }).reachedOn).toBeNull();
  });
});

test('never gives NaN or an infinity, whatever was planned and measured', () => {
  const day = fc.integer({ min: 18_000, max: 23_000 }).map(dayFromNumber);
  const value = fc.oneof(
    fc.constantFrom(0, 1, -1, 20, 0.1 + 0.2, 2 ** 53),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  );
  const pairs = fc.array(fc.tuple(day, value), { maxLength: 20 });
  fc.assert(
    fc.property(
      fc.record({
        at: day,
        asOf: day,
        baseline: value,
        direction: fc.constantFrom('up' as const, 'down' as const, 'band' as const),
        goals: fc.array(fc.tuple(day, value), { maxLength: 4 }),
        rows: pairs,
        redFlag: fc.option(value),
        from: fc.option(day),
      }),
      ({ at, asOf, baseline, direction, goals, rows, redFlag, from }) => {
        const kpi = aKpi({
          direction,
          baseline: { value: level(baseline), at },
          targets: targets(...goals),
          ...(direction === 'band' && { band: [level(baseline), level(baseline + 1)] }),
          ...(redFlag !== null && { redFlag: level(redFlag) }),
          ...(from !== null && { from }),
        });
        const first = result({ kpis: [kpi], measurements: measured(...rows), asOf });

        // The schema of the results refuses NaN and infinities.
        expect(KpiResultSchema.safeParse(first).error?.issues ?? []).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

describe('a goal', () => {
  const kpis = (...statuses: ReturnType<typeof result>['status'][]) =>
    statuses.map((status, index) => ({ ...result(), id: `k${index}`, status, progress: null }));
  const statusOf = (...statuses: Parameters<typeof kpis>) =>
    goalResults(
      [{ id: 'g', title: 'G', kpis: statuses.map((_, index) => `k${index}`) }],
      kpis(...statuses),
    )[0]!.status;

  test('is only on track when every KPI was measured and says so', () => {
    expect(statusOf('on-track', 'achieved')).toBe('on-track');
    expect(statusOf('achieved', 'achieved')).toBe('achieved');
    expect(statusOf('on-track', 'stale')).toBe('stale');
    expect(statusOf('on-track', 'no-data', 'stale')).toBe('no-data');
    expect(statusOf('no-data', 'at-risk')).toBe('at-risk');
    expect(statusOf('at-risk', 'off-track')).toBe('off-track');
  });

  test('without KPIs, or with KPIs that do not exist, has no data and no progress', () => {
    const goals = [
      { id: 'empty', title: 'Empty', kpis: [] },
      { id: 'lost', title: 'Lost', kpis: ['nowhere'] },
    ];

    expect(goalResults(goals, [])).toEqual([
      { id: 'empty', progress: null, status: 'no-data' },
      { id: 'lost', progress: null, status: 'no-data' },
    ]);
  });
});
