import type { Digits } from '../../lib/decimal.ts';
import type { Inline } from '../inline.ts';
import type { Language } from '../language.ts';
import { countFormats } from './counts.ts';
import { currencySign } from './currency.ts';
import { dateFormats } from './dates.ts';
import { listOf } from './lists.ts';
import { moneyFormats } from './money.ts';
import { fromTo, numberFormats } from './numbers.ts';
import { type PluralForms, plural } from './plural.ts';
import { quoted } from './quotes.ts';
import { noBreak } from './spaces.ts';

export interface FormatOptions {
  /** Sign of the currency, where the caller has it at hand: an island is given it as data. */
  readonly currencySign?: string;
}

/** How values are written in one language and one currency. */
export type Formats = ReturnType<typeof formatsFor>;

/**
 * The formats of a report. They do not ask the platform how a language separates digits or names months, so a page, the
 * same page after a slider moved, and a terminal print the same characters.
 * All of them throw for NaN and infinities, which are bugs; what cannot be computed is said in words.
 * An island that prints numbers and money alone takes `numberFormats` and `moneyFormats`, a third of the size.
 */
export function formatsFor(language: Language, currency: string, options: FormatOptions = {}) {
  const sign = options.currencySign ?? currencySign(currency);
  const numbers = numberFormats(language);
  const money = moneyFormats(language, sign);
  return {
    language,
    currency,
    currencySign: sign,
    ...numbers,
    ...money,
    ...dateFormats(language),
    ...countFormats(language),
    /** “A, B and C”. */
    list: (items: readonly Inline[], last: 'and' | 'or' = 'and') => listOf(language, items, last),
    /** A name between quotation marks, those inside it changed to the second kind. */
    quote: quoted[language],
    /** “A to B”, «от A до B», for ends that are already formatted. */
    fromTo: (low: Inline, high: Inline) => fromTo(language, low, high),
    /** The sentence that agrees with a number. */
    plural: <T>(value: number, forms: PluralForms<T>, digits: Digits = 0) =>
      plural(language, value, forms, digits),
    /**
     * A value of a KPI in its unit: `%` and the report's currency are known, any other unit is printed as typed. With as
     * many digits as tell it from the values it is compared with.
     */
    quantity: (value: number, unit: string, ...beside: readonly number[]) => {
      if (unit === '%') return numbers.rate(value, numbers.ratesApart({ atMost: 1 }, value, ...beside));
      if (unit === currency) return money.unitPriceBeside(value, ...beside);
      return withUnit(numbers.number(value, numbers.apart({ atMost: 2 }, value, ...beside)), unit);
    },
    /** A change of such a value: a change of a rate is in percentage points. */
    signedQuantity: (value: number, unit: string) => {
      if (unit === '%') return numbers.signedPoints(value);
      if (unit === currency) return money.signedUnitPrice(value);
      return withUnit(numbers.signedNumber(value, { atMost: 2 }), unit);
    },
  };
}

function withUnit(digits: string, unit: string): string {
  return unit === '' ? digits : `${digits}${noBreak}${unit}`;
}
