import { type Digits, decimalOf } from '../../lib/decimal.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';
import { type Noun, nouns } from './nouns.ts';
import { digitsOf, numberFormats, shortNumber, signOf } from './numbers.ts';
import { formOf, type PluralForm } from './plural.ts';
import { enDash, noBreak } from './spaces.ts';

/**
 * `nominative`, also for the accusative of things: «за 21 месяц». `genitive` after ru из, до, от, около, больше, меньше,
 * в течение; uk із, до, від, близько, протягом. English has one form for both.
 */
export type Case = 'nominative' | 'genitive';

export interface CountOptions {
  readonly case?: Case;
  readonly digits?: Digits;
}

/** A space between a number and its noun: it breaks in English, as the style of the language has it. */
const space = translations({ en: ' ', ru: noBreak, uk: noBreak });

/** Numbers of months and years stand without groups, as years do. */
const ungrouped: readonly Noun[] = ['month', 'year'];

const chanceWords = translations({
  en: { of: (k: string) => `${k} in 100`, under: 'under 1 in 100', over: 'over 99 in 100' },
  ru: {
    of: (k) => `${k} из${noBreak}100`,
    under: `меньше 1 из${noBreak}100`,
    over: `больше 99 из${noBreak}100`,
  },
  uk: {
    of: (k) => `${k} ${outOfUkrainian(100)}`,
    under: `менш ніж 1 ${outOfUkrainian(100)}`,
    over: `понад 99 ${outOfUkrainian(100)}`,
  },
});

/** Before a rate, for what is nearly none or nearly all. */
const nearlyWords = translations({
  en: { under: (rate: string) => `under ${rate}`, over: (rate: string) => `over ${rate}` },
  ru: { under: (rate) => `меньше ${rate}`, over: (rate) => `больше ${rate}` },
  uk: { under: (rate) => `менш ніж ${rate}`, over: (rate) => `понад ${rate}` },
});

/** “case, cases” after ru «в», uk «у»: «в 97 случаях из 100». */
const inCases = translations({
  en: { one: '', other: '' },
  ru: { one: `${noBreak}случае`, other: `${noBreak}случаях` },
  uk: { one: `${noBreak}випадку`, other: `${noBreak}випадках` },
});

/** Numbers with the word that agrees with them. */
export function countFormats(language: Language) {
  const noun = (name: Noun, form: PluralForm, grammaticalCase: Case) => {
    const forms = nouns[language][name];
    return forms[grammaticalCase === 'genitive' ? genitive(language, form) : form];
  };
  const count = (name: Noun, value: number, options: CountOptions = {}) => {
    const decimal = decimalOf(value, options.digits ?? { atMost: 1 });
    const digits =
      ungrouped.includes(name) && decimal.fraction === '' ? decimal.whole : digitsOf(language, decimal);
    const form = formOf(language, decimal);
    return (
      signOf(decimal, 'minus') + digits + space[language] + noun(name, form, options.case ?? 'nominative')
    );
  };
  return {
    /**
     * “21 customers”, «21 клиент», «1,5 месяца». The form follows the printed digits; one digit after the mark at most
     * unless told otherwise.
     */
    count,
    /** Three digits at most: “64k customers”, «64 тыс. клиентов». After a shortened number stands the genitive plural. */
    countCompact: (name: Noun, value: number, options: CountOptions = {}) => {
      const { scale } = shortNumber(language, value);
      if (scale === '') return count(name, value, { ...options, digits: 0 });
      return `${numberFormats(language).numberCompact(value)} ${noun(name, 'many', options.case ?? 'nominative')}`;
    },
    /** “36 months”, «36 месяцев». */
    months: (value: number, options: CountOptions = {}) => count('month', value, options),
    /** “3–5 months”, «3–4 місяці»: the word agrees with the last number. */
    countRange: (name: Noun, low: number, high: number, options: CountOptions = {}) => {
      const digits = options.digits ?? { atMost: 1 };
      const first = decimalOf(low, digits);
      const last = count(name, high, options);
      if (first.value === decimalOf(high, digits).value) return last;
      return digitsOf(language, first) + enDash + last;
    },
    /** The word alone, as it stands beside a number that is printed elsewhere. */
    nounFor: (name: Noun, value: number, options: CountOptions = {}) =>
      noun(
        name,
        formOf(language, decimalOf(value, options.digits ?? { atMost: 1 })),
        options.case ?? 'nominative',
      ),
    /**
     * A probability as cases in a hundred: “97 in 100”, «97 из 100». What is neither impossible nor certain is never
     * rounded to 0 or 100.
     */
    chance: (probability: number) => {
      const { value, whole } = decimalOf(probability * 100);
      if (value === 0 && probability > 0) return chanceWords[language].under;
      if (value === 100 && probability < 1) return chanceWords[language].over;
      return chanceWords[language].of(whole);
    },
    /**
     * A share of cases as per cent: “28%”, “99.7%”. What is neither none nor all of them is never rounded to 0 or 100:
     * “over 99.9%”, «меньше 0,1 %».
     *
     * @param digits after the mark, as far as they suffice; one more is tried before words
     */
    shareOfCases: (share: number, digits: 0 | 1 = 1) => {
      const { rate } = numberFormats(language);
      const isWhole = (places: 0 | 1) => {
        const { value } = decimalOf(share * 100, places);
        return value === 0 || value === 100;
      };
      if (share <= 0 || share >= 1 || !isWhole(digits)) return rate(share, { atMost: digits });
      if (!isWhole(1)) return rate(share, 1);
      return share < 0.5 ? nearlyWords[language].under(rate(0.001)) : nearlyWords[language].over(rate(0.999));
    },
    /** A whole number of cases after ru «в», uk «у»: “97”, «97 случаях». */
    inCases: (cases: number) => {
      const decimal = decimalOf(cases);
      const words = inCases[language];
      return decimal.whole + (formOf(language, decimal) === 'one' ? words.one : words.other);
    },
  };
}

/** «із 36», but «зі 100»: the preposition follows the sound of the number, which begins with «сто» here. */
export function outOfUkrainian(total: number): string {
  const { whole } = decimalOf(total);
  return `${whole.startsWith('1') && whole.length % 3 === 0 ? 'зі' : 'із'}${noBreak}${whole}`;
}

/** Genitive of a counted noun: singular after 1 and fractions, plural else. Both stand among the four forms. */
function genitive(language: Language, form: PluralForm): PluralForm {
  if (language === 'en') return form;
  return form === 'one' || form === 'other' ? 'other' : 'many';
}
