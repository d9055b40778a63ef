import { isDay, lastDayOfMonth } from '../../lib/calendar.ts';

/** First letters of months, by month, in the languages of Rapport. */
const monthNames: readonly RegExp[] = [
  /^(jan|янв|січ)/i,
  /^(feb|фев|лют)/i,
  /^(mar|мар|бер)/i,
  /^(apr|апр|кві)/i,
  /^(may|ма[йя]|тра)/i,
  /^(jun|июн|чер)/i,
  /^(jul|июл|лип)/i,
  /^(aug|авг|сер)/i,
  /^(sep|сен|вер)/i,
  /^(oct|окт|жов)/i,
  /^(nov|ноя|лис)/i,
  /^(dec|дек|гру)/i,
];
const quarters = ['I', 'II', 'III', 'IV'];

/** What an author most likely meant by a time written in another form, or undefined. */
export function repairedTime(text: string, edge: 'start' | 'end'): string | undefined {
  return lastDay(text) ?? dayOf(text) ?? monthOf(text) ?? quarterOf(text) ?? yearOf(text, edge);
}

/** `2027-02-30` was to be the end of the month. */
function lastDay(text: string): string | undefined {
  const [, month, day] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})$/.exec(text) ?? [];
  return month !== undefined && Number(day) > 28 && Number(day) < 32 ? lastDayOfMonth(month) : undefined;
}

function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return ifDay(year, month, day);
  const [, first, second, last] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:\s*(?:г|р)\.?)?$/.exec(text) ?? [];
  if (last !== undefined) return ifDay(last, second, first) ?? ifDay(last, first, second);
  const [, dayFirst, name, inYear] = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})/u.exec(text) ?? [];
  const named = name === undefined ? undefined : monthNumberOf(name);
  return named === undefined ? undefined : ifDay(inYear, String(named), dayFirst);
}

function monthOf(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/. ](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return ifMonth(year, month);
  const [, first, last] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return ifMonth(last, first);
  const [, name, inYear] = /^(\p{L}+)\.?,?\s+(\d{4})/u.exec(text) ?? [];
  const named = name === undefined ? undefined : monthNumberOf(name);
  return named === undefined ? undefined : ifMonth(inYear, String(named));
}

function quarterOf(text: string): string | undefined {
  const [, before, inYear] =
    /^Q\s?([1-4])\s*[-/]?\s*(\d{4})$/i.exec(text) ??
    /^([1-4]|IV|I{1,3})(?:\s?Q|\s?кв\.?|\s?квартал\p{L}*)?[-\s]+(\d{4})/iu.exec(text) ??
    [];
  const [, year, after] = /^(\d{4})\s*[-/]?\s*Q\s?([1-4])$/i.exec(text) ?? [];
  const quarter = before ?? after;
  if (quarter === undefined) return undefined;
  const roman = quarters.indexOf(quarter.toUpperCase());
  return `${inYear ?? year}-Q${roman === -1 ? quarter : roman + 1}`;
}

function yearOf(text: string, edge: 'start' | 'end'): string | undefined {
  return /^(19|20|21)\d{2}$/.test(text) ? `${text}-${edge === 'start' ? '01' : '12'}` : undefined;
}

function monthNumberOf(name: string): number | undefined {
  const index = monthNames.findIndex((pattern) => pattern.test(name));
  return index === -1 ? undefined : index + 1;
}

function ifMonth(year = '', month = ''): string | undefined {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

function ifDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
