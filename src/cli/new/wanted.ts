/** What is wanted of a new strategy: read from the command line, every value checked before anything is asked or written. */
import { isCurrency } from '../../language/schema/currencies.ts';
import { readTime } from '../../language/schema/read-scalars.ts';
import type { Month } from '../../lib/calendar.ts';
import { nearest } from '../../lib/nearest.ts';
import { type NewWords, newWords } from '../../messages/commands/new.ts';
import type { Language } from '../../messages/language.ts';
import { UsageError } from '../usage-error.ts';
import { isSlug, slugFrom } from './slug.ts';

/** The texts behind the options; null where one is not given. */
export interface Given {
  readonly slug: string | null;
  readonly template: string | null;
  readonly language: Language | null;
  readonly name: string | null;
  readonly currency: string | null;
  readonly start: string | null;
  readonly months: string | null;
}

/** What of it is known, and in order; null is left to the template, the clock, or whoever sits at the terminal. */
export interface Wanted extends Omit<Given, 'start' | 'months'> {
  readonly start: Month | null;
  readonly months: number | null;
}

/** As many months as the language allows. */
const MOST_MONTHS = 600;

/**
 * Reads what is given.
 *
 * @param templates the names of those that there are
 * @throws UsageError on the first value that cannot be followed
 */
export function readWanted(given: Given, templates: readonly string[]): Wanted {
  const { slug, template, currency } = given;
  if (slug !== null && !isSlug(slug)) throw wrong((words) => words.slug(slug), slugFrom(slug));
  if (template !== null && !templates.includes(template)) {
    throw wrong((words) => words.noTemplate(template, templates), nearest(template, templates));
  }
  if (currency !== null) demandCurrency(currency);
  return { ...given, start: startOf(given.start), months: monthsOf(given.months) };
}

/** Where nobody can be asked: what is missing for a strategy is said. */
export function missing(templates: readonly string[]): UsageError {
  return wrong((words) => words.whichTemplate(templates), null);
}

/** The month that a text names, a quarter standing for its first; null where it names none. */
export function monthFrom(text: string): Month | null {
  const read = readTime(text, 'start');
  return 'value' in read ? read.value.slice(0, 7) : null;
}

function startOf(text: string | null): Month | null {
  if (text === null) return null;
  const month = monthFrom(text);
  if (month === null) throw wrong((words) => words.start(text), null);
  return month;
}

function monthsOf(text: string | null): number | null {
  if (text === null) return null;
  const months = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (months < 1 || months > MOST_MONTHS) throw wrong((words) => words.months(text, MOST_MONTHS), null);
  return months;
}

function demandCurrency(text: string): void {
  const read = isCurrency(text);
  if ('value' in read) return;
  const { values } = read.problem;
  const offered = 'nearest' in values && typeof values.nearest === 'string' ? values.nearest : null;
  throw wrong((words) => words.currency(text), offered);
}

function wrong(say: (words: NewWords) => string, offered: string | null | undefined): UsageError {
  const { en, ru, uk } = newWords;
  return new UsageError({
    problem: 'own',
    words: { en: say(en), ru: say(ru), uk: say(uk) },
    nearest: offered ?? null,
  });
}
