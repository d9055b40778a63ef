/** What the words of findings have in common. */
import { quoted } from './formats/quotes.ts';
import { plainText } from './inline.ts';
import type { Language } from './language.ts';
import { translations } from './translations.ts';

/** What a reader is told: what is the matter, why it matters, and what to write instead. */
export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export function words(what: string, why: string, fix: string): FindingWords {
  return { what, why, fix };
}

const LONGEST_QUOTE = 72;
const MOST_NAMES = 12;

/** Control characters and marks that turn the direction of writing, shown instead of obeyed. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

function shortened(text: string): string {
  const line = harmless(text).trim();
  const letters = [...line];
  return letters.length <= LONGEST_QUOTE ? line : `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

function quotesOf(language: Language) {
  return (text: string) => plainText(quoted[language](shortened(text)));
}

/** The author's own words between the quotation marks of the language, long ones shortened. */
export const quote = translations({ en: quotesOf('en'), ru: quotesOf('ru'), uk: quotesOf('uk') });

/** Something to be typed, or that was typed: a key, an id, a value. */
export function code(text: string): string {
  return `\`${shortened(text)}\``;
}

/** The same, never shortened: a text offered to be copied. */
export function typed(text: string): string {
  return `\`${harmless(text)}\``;
}

/** `a`, `b`, `c`; long lists end with dots. */
export function codes(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(code).join(', ');
  return names.length > MOST_NAMES ? `${shown}, …` : shown;
}
