import { type Decimal, type Digits, decimalOf, digitsApart } from '../../lib/decimal.ts';
import { type Inline, line, plainText } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';
import { digitsOf, fromTo, type Sign, shortNumber, signOf } from './numbers.ts';
import { enDash, noBreak } from './spaces.ts';

/** How often an amount falls due. */
export type Period = 'upfront' | 'once' | 'month' | 'year';

const perPeriod = translations({
  en: { upfront: ' before the plan', once: ' once', month: ' a month', year: ' a year' },
  ru: { upfront: ' до начала плана', once: ' единовременно', month: ' в месяц', year: ' в год' },
  uk: { upfront: ' до початку плану', once: ' одноразово', month: ' на місяць', year: ' на рік' },
});

/** Amounts of money in a language. `sign` is the sign of the currency: £, ₽, or its code. */
export function moneyFormats(language: Language, sign: string) {
  const signIsWord = /\p{L}$/u.test(sign);
  const wrapped = (digits: string) => {
    if (language !== 'en') return `${digits}${noBreak}${sign}`;
    return signIsWord ? `${sign}${noBreak}${digits}` : sign + digits;
  };
  const print = (decimal: Decimal, printSign: Sign, scale = '') =>
    signOf(decimal, printSign) + wrapped(digitsOf(language, decimal) + scale);
  const full = (value: number, digits: Digits, printSign: Sign) => print(decimalOf(value, digits), printSign);
  const compact = (value: number, printSign: Sign) => {
    const { decimal, scale } = shortNumber(language, value);
    return print(decimal, printSign, scale);
  };
  const price = (value: number, printSign: Sign) => {
    const cents = decimalOf(value, 2);
    return full(value, cents.fraction === '00' ? 0 : 2, printSign);
  };
  return {
    /** £140,879; «140 879 ₽». Minus before the currency: −£34,437. */
    money: (value: number) => full(value, 0, 'minus'),
    /** A change: +£25,000, −£33,000, £0. */
    signedMoney: (value: number) => full(value, 0, 'always'),
    /** Three digits at most: £141k, £5.21M; «141 тыс. ₽», «5,21 млн ₽». */
    moneyCompact: (value: number) => compact(value, 'minus'),
    /** A change: +£25k. */
    signedMoneyCompact: (value: number) => compact(value, 'always'),
    /** Always two digits after the mark, for columns of unit prices: £76.80. */
    moneyPrecise: (value: number) => full(value, 2, 'minus'),
    /** A price in a sentence: £31, £4.50. */
    unitPrice: (value: number) => price(value, 'minus'),
    /** A price with as many digits as tell it from others that it is compared with: £4.503 beside £4.50. */
    unitPriceBeside: (value: number, ...others: readonly number[]) => {
      const digits = digitsApart([value, ...others], 2);
      return digits === 2 ? price(value, 'minus') : full(value, digits, 'minus');
    },
    /** An amount as short as it can be told from others: £141k, beside £140,900 rather £141,200. */
    moneyCompactBeside: (value: number, ...others: readonly number[]) => {
      const amounts = [value, ...others];
      const short = (amount: number) => compact(amount, 'minus');
      const long = (amount: number) => full(amount, digitsApart(amounts, 0, 2), 'minus');
      const parts = (text: (amount: number) => string) =>
        new Set(amounts.map(text)).size === new Set(amounts).size;
      return !parts(short) && parts(long) ? long(value) : short(value);
    },
    /** A change of a price: +£4.50. */
    signedUnitPrice: (value: number) => price(value, 'always'),
    /** £70k–£110k; «70–110 тыс. ₽»; in words where an end is negative or the steps differ. */
    moneyRange: (low: number, high: number) => {
      const [first, second] = [shortNumber(language, low), shortNumber(language, high)];
      const [from, to] = [compact(low, 'minus'), compact(high, 'minus')];
      if (from === to) return to;
      if (first.decimal.negative || second.decimal.negative) return plainText(fromTo(language, from, to));
      if (language === 'en') {
        return from + enDash + (signIsWord ? digitsOf(language, second.decimal) + second.scale : to);
      }
      if (first.scale !== second.scale) return plainText(fromTo(language, from, to));
      return digitsOf(language, first.decimal) + enDash + to;
    },
    /** An amount and how often it falls due: “£31 a month”, «31 £ в месяц». */
    perPeriod: (amount: Inline, period: Period) => line`${amount}${perPeriod[language][period]}`,
  };
}
