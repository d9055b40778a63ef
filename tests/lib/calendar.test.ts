import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  dayFromNumber,
  dayNumber,
  firstDayOfMonth,
  lastDayOfMonth,
  monthFromNumber,
} from '../../src/lib/calendar.ts';

test.each([
  { month: '2027-01', last: '2027-01-31' },
  { month: '2027-02', last: '2027-02-28' },
  { month: '2028-02-05', last: '2028-02-29' },
  { month: '2100-02', last: '2100-02-28' },
  { month: '2000-02', last: '2000-02-29' },
  { month: '2027-07', last: '2027-07-31' },
  { month: '2027-08', last: '2027-08-31' },
  { month: '2027-11', last: '2027-11-30' },
])('$month ends on $last', ({ month, last }) => {
  expect(lastDayOfMonth(month)).toBe(last);
});

test('a month ends the day before the next one begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600 * 12, max: 3000 * 12 }), (number) => {
      const month = monthFromNumber(number);
      const next = firstDayOfMonth(addMonths(month, 1));
      expect(lastDayOfMonth(month)).toBe(dayFromNumber(dayNumber(next) - 1));
    }),
  );
});
