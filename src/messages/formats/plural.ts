import { type Decimal, type Digits, decimalOf } from '../../lib/decimal.ts';
import type { Language } from '../language.ts';

/** The forms that numbers ask of a word: 1, 21 `one`; 2–4 `few`; 0, 5–20 `many`; printed fractions `other`. English has `one` and `other`. */
export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** A word, or a whole sentence, in each form. */
export interface PluralForms<T = string> {
  readonly one: T;
  readonly few: T;
  readonly many: T;
  readonly other: T;
}

/** The form asked for by the printed digits: 29 is `many` in Russian, 29,0 is `other`. */
export function pluralForm(language: Language, value: number, digits: Digits = 0): PluralForm {
  return formOf(language, decimalOf(value, digits));
}

/** The same for a number already taken apart. */
export function formOf(language: Language, { value, fraction }: Decimal): PluralForm {
  const form = rulesFor(language, fraction.length).select(Math.abs(value));
  return form === 'one' || form === 'few' || form === 'many' ? form : 'other';
}

/** Making a set of rules takes longer than asking it a thousand times. */
const known = new Map<string, Intl.PluralRules>();

function rulesFor(language: Language, places: number): Intl.PluralRules {
  const key = `${language}${places}`;
  const rules =
    known.get(key) ??
    new Intl.PluralRules(language, { minimumFractionDigits: places, maximumFractionDigits: places });
  known.set(key, rules);
  return rules;
}

/** Picks the sentence that agrees with a number, printed with so many digits; without them as it is. */
export function plural<T>(language: Language, value: number, forms: PluralForms<T>, digits?: Digits): T {
  return forms[pluralForm(language, value, digits ?? (Number.isInteger(value) ? 0 : 1))];
}
