import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cadence, isStale, nextDue } from '../../../src/engine/kpis/cadence.ts';
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
