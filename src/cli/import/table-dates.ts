/** Dates as spreadsheets and people write them. */
import { readTime } from '../../language/schema/read-scalars.ts';
import { repairedTime } from '../../language/schema/repair-time.ts';
import { type Day, dayFromNumber, dayNumber, isDay } from '../../lib/calendar.ts';

/** Day before month, or month before day. */
export type DateOrder = 'dmy' | 'mdy';

/** `ambiguous`: 03/04/2027 could be March or April. */
export type ReadDate = { readonly day: Day } | { readonly day?: undefined; readonly ambiguous: boolean };

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*(?:г|р)\.?)?(?:[ T]\d.*)?$/;
/** `31-янв-27`, as Excel writes days of its own accord, and `January 31, 2027`. */
const DAY_NAMED = /^(\d{1,2})[\s.-]+(\p{L}+)\.?[\s.-]+(\d{4}|\d{2})(?!\d)/u;
const NAMED_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const SHORT_YEAR = /^(\p{L}+\.?)[\s.’'-]{0,2}(\d{2})$/u;

/**
 * A day; a month or a quarter stands for its last day. 31.12.2027 is always read day first: nobody writes months first
 * with full stops between.
 *
 * @param order for dates with slashes or hyphens that can be read both ways; null: those are ambiguous
 */
export function readTableDate(text: string, order: DateOrder | null): ReadDate {
  const trimmed = text.normalize('NFKC').trim();
  const [, first = '', mark, second = '', year = ''] = NUMBERS.exec(trimmed) ?? [];
  if (mark !== undefined) {
    const full = fullYear(year);
    const [dayFirst, monthFirst] = [dayOf(full, second, first), dayOf(full, first, second)];
    if (mark === '.') return dayFirst ? { day: dayFirst } : { ambiguous: false };
    if (dayFirst === monthFirst && dayFirst) return { day: dayFirst };
    if (dayFirst && monthFirst && order === null) return { ambiguous: true };
    const day = order === 'mdy' ? monthFirst : order === 'dmy' ? dayFirst : (dayFirst ?? monthFirst);
    return day ? { day } : { ambiguous: false };
  }
  const time = named(trimmed) ?? trimmed.replace(/[ T]00:00.*$/, '');
  // What looks like an ISO day and is none, such as 2027-02-30, is not bent into one.
  const repaired = /^\d{4}-\d{2}-\d{2}$/.test(time) ? undefined : repairedTime(time, 'end');
  for (const written of [time, repaired]) {
    const read = written === undefined ? undefined : readTime(written, 'end');
    if (read && !read.problem) return { day: read.value };
  }
  return { ambiguous: false };
}

/** A day or month with the name of its month, as the language knows how to repair it. */
function named(text: string): string | undefined {
  const [, day, month = '', year = ''] = DAY_NAMED.exec(text) ?? [];
  if (day !== undefined) return `${day} ${month} ${fullYear(year)}`;
  const [, first, number, full] = NAMED_DAY.exec(text) ?? [];
  if (first !== undefined) return `${number} ${first} ${full}`;
  const [, name, short] = SHORT_YEAR.exec(text) ?? [];
  return short === undefined ? undefined : `${name} ${fullYear(short)}`;
}

/** Days that spreadsheets count from the end of 1899 on: of this century alone, or any number would be a day. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/**
 * A day that a spreadsheet wrote as its own number, such as 46053 for 2026-01-31; undefined for anything else. Only for
 * cells that hold a date: elsewhere such a number is a value.
 */
export function readSerialDay(text: string): Day | undefined {
  if (!SERIAL.test(text)) return undefined;
  const serial = Math.floor(Number(text.replace(',', '.')));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return dayFromNumber(dayNumber('2000-01-01') + serial - FIRST_SERIAL);
}

/** The order that the dates of a table have among themselves, where those that can be read one way only agree. */
export function orderOf(texts: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const text of texts) {
    const [, first = '', mark, second = ''] = NUMBERS.exec(text.trim()) ?? [];
    if (mark === undefined || mark === '.') continue;
    if (Number(first) > 12) seen.add('dmy');
    if (Number(second) > 12) seen.add('mdy');
  }
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

function dayOf(year: string, month: string, day: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}
