import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cadence, isStale, measurementDue, nextDue } from '../../../src/engine/kpis/cadence.ts';
import { dayFromNumber, dayNumber, daysBetween } from '../../../src/lib/calendar.ts';

describe('a measurement is stale', () => {
  test.each<[Cadence, number]>([
    ['week', 14],
    ['month', 62],
    ['quarter', 184],
    ['half-year', 368],
    ['year', 732],
  ])('with cadence %s from the day after day %i', (cadence, days) => {
    const today = dayNumber('2027-09-30');

    expect(isStale(dayFromNumber(today - days), '2027-09-30', cadence)).toBe(false);
    expect(isStale(dayFromNumber(today - days - 1), '2027-09-30', cadence)).toBe(true);
  });
});

describe('the next measurement', () => {
  test.each<[name: string, on: string, Cadence, due: string]>([
    ['is due a week later', '2027-12-28', 'week', '2028-01-04'],
    ['stays at the end of the month', '2027-01-31', 'month', '2027-02-28'],
    ['goes from the end of a short month to the end of a long one', '2027-02-28', 'month', '2027-03-31'],
    ['stays at the end of the quarter', '2026-12-31', 'quarter', '2027-03-31'],
    ['keeps the day of the month', '2027-03-15', 'quarter', '2027-06-15'],
    ['does not pass the end of a shorter month', '2027-08-30', 'half-year', '2028-02-29'],
    ['is due on the same day of the next year', '2027-05-10', 'year', '2028-05-10'],
  ])('%s', (_, on, cadence, due) => {
    expect(nextDue(on, cadence)).toBe(due);
  });

  test('is always due before the last one is stale', () => {
    const cadences = fc.constantFrom<Cadence>('week', 'month', 'quarter', 'half-year', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), cadences, (number, cadence) => {
        const on = dayFromNumber(number);
        const due = nextDue(on, cadence);

        expect(daysBetween(on, due)).toBeGreaterThan(6);
        expect(isStale(on, due, cadence)).toBe(false);
      }),
    );
  });
});

describe('a KPI is to be measured', () => {
  const kpi = (cadence: Cadence, at: string, from?: string) => ({
    cadence,
    baseline: { value: { value: 0.2, unit: 'rate' as const }, at },
    ...(from !== undefined && { from }),
  });

  test.each<{
    name: string;
    cadence: Cadence;
    baseline: string;
    from?: string;
    last?: string;
    due: string;
  }>([
    { name: 'a week after its baseline', cadence: 'week', baseline: '2026-12-31', due: '2027-01-07' },
    { name: 'a quarter after its baseline', cadence: 'quarter', baseline: '2026-12-31', due: '2027-03-31' },
    { name: 'not before the plan begins', cadence: 'week', baseline: '2026-09-30', due: '2027-01-06' },
    {
      name: 'not before the plan begins, in whole months',
      cadence: 'month',
      baseline: '2026-06-15',
      due: '2027-01-15',
    },
    {
      name: 'not before its own start',
      cadence: 'month',
      baseline: '2026-12-31',
      from: '2027-06-01',
      due: '2027-06-30',
    },
    {
      name: 'before the plan where its own start says so',
      cadence: 'week',
      baseline: '2026-09-30',
      from: '2026-11-01',
      due: '2026-11-04',
    },
    { name: 'on the day of its start', cadence: 'month', baseline: '2026-09-01', due: '2027-01-01' },
    {
      name: 'a period after a baseline that is younger than the plan',
      cadence: 'month',
      baseline: '2027-04-30',
      due: '2027-05-31',
    },
    {
      name: 'a period after it was measured, whatever its start',
      cadence: 'week',
      baseline: '2026-09-30',
      last: '2026-10-31',
      due: '2026-11-07',
    },
  ])('$name', ({ cadence, baseline, from, last, due }) => {
    expect(measurementDue(kpi(cadence, baseline, from), last ?? null, '2027-01-01')).toBe(due);
  });

  test('for the first time after its baseline, in its rhythm, and within a period of its start', () => {
    const cadences = fc.constantFrom<Cadence>('week', 'month', 'quarter', 'half-year', 'year');
    const days = fc.integer({ min: 15_000, max: 25_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(cadences, days, days, (cadence, at, start) => {
        const due = measurementDue(kpi(cadence, at), null, start);

        expect(due > at && due >= start).toBe(true);
        expect(daysBetween(at > start ? at : start, due)).toBeLessThanOrEqual(366);
        if (cadence === 'week') expect(daysBetween(at, due) % 7).toBe(0);
      }),
    );
  });
});
