import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedOn, planPath } from '../../../src/engine/kpis/plan-path.ts';
import { dayFromNumber, dayNumber } from '../../../src/lib/calendar.ts';
import { aKpi, anInitiative, level, targets } from './a-kpi.ts';

const startOf = (...args: Parameters<typeof planPath>) => planPath(...args)[0]?.on;

describe('the path of a KPI leaves its baseline', () => {
  test.each([
    {
      name: 'on `from`',
      kpi: aKpi({ from: '2027-05-01' }),
      initiatives: [anInitiative()],
      start: '2027-05-01',
    },
    {
      name: 'at the earliest start of an initiative that lists it',
      kpi: aKpi(),
      initiatives: [
        anInitiative({ start: '2027-06-01' }),
        anInitiative({ start: '2027-02-01' }),
        anInitiative({ start: '2027-01-01', kpis: ['another'] }),
      ],
      start: '2027-02-01',
    },
    {
      name: 'on the baseline’s day when nothing lists it',
      kpi: aKpi(),
      initiatives: [],
      start: '2026-12-31',
    },
    {
      name: 'on the baseline’s day when a target falls before that start',
      kpi: aKpi({ targets: targets(['2027-01-31', 21], ['2027-12-31', 30]) }),
      initiatives: [anInitiative()],
      start: '2026-12-31',
    },
    {
      name: 'on the start when a target falls on that very day',
      kpi: aKpi({ targets: targets(['2027-03-01', 21], ['2027-12-31', 30]) }),
      initiatives: [anInitiative()],
      start: '2027-03-01',
    },
  ])('$name', ({ kpi, initiatives, start }) => {
    expect(startOf(kpi, initiatives)).toBe(start);
  });
});

describe('the planned value', () => {
  const path = planPath(
    aKpi({ from: '2027-01-10', targets: targets(['2027-01-20', 30], ['2027-01-30', 20]) }),
    [],
  );

  test.each([
    ['holds the baseline before the start', '2026-06-01', 20],
    ['is the baseline on the start', '2027-01-10', 20],
    ['runs straight by days', '2027-01-15', 25],
    ['is the target on its day', '2027-01-20', 30],
    ['turns at a target', '2027-01-25', 25],
    ['is flat after the last target', '2030-01-01', 20],
  ])('%s', (_, day, value) => {
    expect(plannedOn(path, day)).toBeCloseTo(value, 12);
  });

  test('follows the dates of targets, not their order in the file', () => {
    const kpi = aKpi({ from: '2027-01-10', targets: targets(['2027-01-30', 40], ['2027-01-20', 30]) });

    expect(plannedOn(planPath(kpi, []), '2027-01-25')).toBeCloseTo(35, 12);
  });

  test('steps on the baseline’s day to a target that was due before it', () => {
    const path = planPath(aKpi({ targets: targets(['2026-01-01', 30]) }), []);

    expect(plannedOn(path, '2026-12-30')).toBe(20);
    expect(plannedOn(path, '2026-12-31')).toBe(30);
  });

  test('does not exist for a KPI with a band', () => {
    const kpi = aKpi({ direction: 'band', band: [level(1), level(2)], targets: [] });

    expect(plannedOn(planPath(kpi, []), '2027-06-30')).toBeNull();
  });

  test('always lies between the lowest and the highest corner, on any day and with any targets', () => {
    const day = fc.integer({ min: 15_000, max: 30_000 }).map(dayFromNumber);
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, value), { maxLength: 6 }),
        day,
        fc.option(day),
        day,
        (pairs, at, from, on) => {
          const kpi = aKpi({
            baseline: { value: level(7), at },
            targets: targets(...pairs),
            ...(from && { from }),
          });
          const values = [7, ...pairs.map(([, target]) => target)];
          const planned = plannedOn(planPath(kpi, []), on);

          expect(planned).toBeGreaterThanOrEqual(Math.min(...values) - 1e-3);
          expect(planned).toBeLessThanOrEqual(Math.max(...values) + 1e-3);
        },
      ),
    );
  });

  test('moves by at most its steepest slope from one day to the next', () => {
    const corners = [dayNumber('2027-01-10'), dayNumber('2027-01-20'), dayNumber('2027-01-30')];
    for (let number = corners[0]!; number < corners[2]!; number++) {
      const step = plannedOn(path, dayFromNumber(number + 1))! - plannedOn(path, dayFromNumber(number))!;
      expect(Math.abs(step)).toBeCloseTo(1, 9);
    }
  });
});
