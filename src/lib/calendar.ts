/**
 * Days, months and quarters of the proleptic Gregorian calendar, without time zones.
 *
 * A `Day` is an ISO text such as `2027-03-31`: it sorts as text and needs no parsing to be compared.
 * Months are counted from year 0 where arithmetic is needed (`monthNumber`), and printed as `2027-03`.
 */
export type Day = string;
export type Month = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1 January 1970; the difference of two is a number of days. */
export function dayNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    MILLISECONDS_PER_DAY
  );
}

/** The day that stands `number` days after 1 January 1970. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months since January of year 0, so that the difference of two is a number of months. Takes a month or a day. */
export function monthNumber(month: Month | Day): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** `2027-03` for the number that `monthNumber` gives. */
export function monthFromNumber(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** Whole months from the month of `from` to the month of `to`. */
export function monthsBetween(from: Month | Day, to: Month | Day): number {
  return monthNumber(to) - monthNumber(from);
}

export function addMonths(month: Month | Day, count: number): Month {
  return monthFromNumber(monthNumber(month) + count);
}

export function firstDayOfMonth(month: Month | Day): Day {
  return `${month.slice(0, 7)}-01`;
}

export function lastDayOfMonth(month: Month | Day): Day {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const february = isLeap ? 29 : 28;
  // 31 and 30 take turns, and August begins anew.
  return `${month.slice(0, 7)}-${number === 2 ? february : 30 + ((number + (number >> 3)) & 1)}`;
}

/** Whether the text is a day that exists: `2027-02-29` does not. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    Number(text.slice(5, 7)) <= 12 &&
    Number(text.slice(5, 7)) >= 1 &&
    Number(text.slice(8, 10)) >= 1 &&
    Number(text.slice(8, 10)) <= Number(lastDayOfMonth(text).slice(8, 10))
  );
}
