/** Reads the text of one scalar: times, ids, words. Pure functions; they name a problem instead of throwing. */
import { firstDayOfMonth, isDay, lastDayOfMonth, monthFromNumber, monthNumber } from '../../lib/calendar.ts';
import { cyrillicLetters, latinForm } from '../../lib/look-alikes.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Read } from './leaf.ts';
import { repairedTime } from './repair-time.ts';

/** A day, a month or a quarter: as a start its first day, as a point or deadline its last. */
export function readTime(text: string, edge: 'start' | 'end'): Read<string> {
  const trimmed = text.trim();
  const month = monthsOf(trimmed);
  const day = isDay(trimmed)
    ? trimmed
    : month && (edge === 'start' ? firstDayOfMonth(month.first) : lastDayOfMonth(month.last));
  if (day !== undefined && /^(19|20|21)/.test(trimmed)) return { value: day };
  const repaired = day === undefined ? repairedTime(trimmed, edge) : undefined;
  return /^\d{4}-(\d{2}(-\d{2})?|Q\d)$/.test(trimmed)
    ? { problem: { code: 'time-impossible', values: { text, repaired } } }
    : { problem: { code: 'time', values: { text, repaired } } };
}

function monthsOf(text: string): { first: string; last: string } | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { first: text, last: text };
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  if (quarter === undefined) return undefined;
  const first = monthNumber(`${year}-01`) + (Number(quarter) - 1) * 3;
  return { first: monthFromNumber(first), last: monthFromNumber(first + 2) };
}

/** Text that says something. Fillers such as `???` and HTML tags are taken with a warning. */
export function readText(text: string): Read<string> {
  if (text.trim() === '') return { problem: { code: 'value-missing', values: {} } };
  if (/^[\s?.…_*–—-]+$/.test(text)) {
    return { value: text, warning: { code: 'text-placeholder', values: { text } } };
  }
  const [tag] = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--[^<>]*--)>/i.exec(text) ?? [];
  if (tag !== undefined) {
    return { value: text, warning: { code: 'text-html', values: { tag }, mark: tag } };
  }
  return { value: text };
}

/** Latin, kebab-case. */
export function readId(text: string): Read<string> {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return { value: text };
  if (text.trim() === '') return { problem: { code: 'value-missing', values: {} } };
  const letters = cyrillicLetters(text);
  const repaired = kebabCase(latinForm(text));
  return letters.length > 0
    ? { problem: { code: 'id-look-alike', values: { text, letters, repaired } } }
    : { problem: { code: 'id-form', values: { text, repaired } } };
}

function kebabCase(text: string): string | undefined {
  const kebab = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return kebab === '' ? undefined : kebab;
}

/** `dimension.question`: Latin, each part beginning with a small letter. */
export function readQuestionId(text: string): Read<string> {
  if (/^[a-z][a-zA-Z0-9-]*\.[a-z][a-zA-Z0-9-]*$/.test(text)) return { value: text };
  if (text.trim() === '') return { problem: { code: 'value-missing', values: {} } };
  const letters = cyrillicLetters(text);
  const parts = latinForm(text).split('.').map(kebabCase);
  const [dimension, question] = parts;
  const sound = parts.length === 2 && dimension !== undefined && question !== undefined;
  const repaired = sound ? `${dimension}.${question}` : undefined;
  return letters.length > 0
    ? { problem: { code: 'id-look-alike', values: { text, letters, repaired } } }
    : { problem: { code: 'question-id', values: { text, repaired } } };
}

/** `true` or `false`. */
export function readFlag(text: string): Read<boolean> {
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  const repaired = /^(true|yes|y|on|1|да|так)$/i.test(text)
    ? 'true'
    : /^(false|no|n|off|0|нет|ні)$/i.test(text)
      ? 'false'
      : undefined;
  return { problem: { code: 'flag', values: { text, repaired } } };
}

/** One of the words listed. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Read<Word> {
  const known = words.find((word) => word === text);
  if (known !== undefined) return { value: known };
  return { problem: { code: 'word-unknown', values: { text, nearest: nearest(text, words), words } } };
}
