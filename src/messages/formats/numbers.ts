import { type Decimal, type Digits, decimalOf, digitsApart, grouped } from '../../lib/decimal.ts';
import { type Inline, line, plainText } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';
import { enDash, minus, narrowNoBreak, noBreak } from './spaces.ts';

/**
 * Whether a sign is printed: `minus` before negative numbers only; `always` a plus as well, for changes; `none` for
 * sentences that say in words which way it goes.
 */
export type Sign = 'minus' | 'always' | 'none';

const separators = translations({
  en: { group: ',', mark: '.' },
  ru: { group: narrowNoBreak, mark: ',' },
  uk: { group: narrowNoBreak, mark: ',' },
});

const percentSign = translations({ en: '%', ru: `${noBreak}%`, uk: '%' });
const pointsSign = translations({
  en: ' pp',
  ru: `${noBreak}п.${noBreak}п.`,
  uk: `${noBreak}в.${noBreak}п.`,
});

/** Shortened numbers: what a step is called, and from where on it is used. */
const scales = [
  { factor: 1e3, name: 'thousand' },
  { factor: 1e6, name: 'million' },
  { factor: 1e9, name: 'billion' },
  { factor: 1e12, name: 'trillion' },
] as const;

const scaleNames = translations({
  en: { thousand: 'k', million: 'M', billion: 'bn', trillion: 'tn' },
  ru: {
    thousand: `${noBreak}тыс.`,
    million: `${noBreak}млн`,
    billion: `${noBreak}млрд`,
    trillion: `${noBreak}трлн`,
  },
  uk: {
    thousand: `${noBreak}тис.`,
    million: `${noBreak}млн`,
    billion: `${noBreak}млрд`,
    trillion: `${noBreak}трлн`,
  },
});

const rangeWords = translations({
  en: (low: Inline, high: Inline) => line`${low} to ${high}`,
  ru: (low, high) => line`от ${low} до ${high}`,
  uk: (low, high) => line`від ${low} до ${high}`,
});

/** The digits of a number in a language, without its sign: `1,234.5`, «1 234,5». */
export function digitsOf(language: Language, { whole, fraction }: Decimal): string {
  const { group, mark } = separators[language];
  return grouped(whole, group) + (fraction === '' ? '' : mark + fraction);
}

/** The sign of a number about to be printed. */
export function signOf({ negative, value }: Decimal, sign: Sign): string {
  if (sign === 'none') return '';
  if (negative) return minus;
  return sign === 'always' && value > 0 ? '+' : '';
}

/** A number shortened to three digits at most, and the name of the step it was divided by. */
export interface ShortNumber {
  readonly decimal: Decimal;
  /** What follows the digits: `k`, « тыс.»; empty below a thousand. */
  readonly scale: string;
}

/**
 * Shortens a number: whole below a thousand, one digit after the mark up to 9.9 thousand, three digits in all from a
 * million on. A number that rounds up to the next step takes its name: 999,999 is 1M.
 */
export function shortNumber(language: Language, value: number): ShortNumber {
  const plain = decimalOf(value);
  if (Math.abs(plain.value) < 1000) return { decimal: plain, scale: '' };
  for (const { factor, name } of scales) {
    const scaled = value / factor;
    const last = name === 'trillion';
    const size = Math.abs(scaled);
    const places = name === 'thousand' ? (size < 9.95 ? 1 : 0) : size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    const decimal = decimalOf(scaled, { atMost: places });
    if (Math.abs(decimal.value) < 1000 || last) return { decimal, scale: scaleNames[language][name] };
  }
  return { decimal: plain, scale: '' };
}

/** Plain numbers, rates and percentage points of a language. */
export function numberFormats(language: Language) {
  const print = (value: number, digits: Digits, sign: Sign, unit = '') => {
    const decimal = decimalOf(value, digits);
    return signOf(decimal, sign) + digitsOf(language, decimal) + unit;
  };
  const range = (low: number, high: number, digits: Digits, unit: string) => {
    const [from, to] = [decimalOf(low, digits), decimalOf(high, digits)];
    if (from.value === to.value) return print(high, digits, 'minus', unit);
    const [first, second] = [print(low, digits, 'minus'), print(high, digits, 'minus', unit)];
    return from.negative || to.negative
      ? plainText(fromTo(language, first, second))
      : first + enDash + second;
  };
  return {
    /** 140,879; «140 879». Whole unless told otherwise. */
    number: (value: number, digits: Digits = 0) => print(value, digits, 'minus'),
    /** A change: +3, −3, 0. */
    signedNumber: (value: number, digits: Digits = 0) => print(value, digits, 'always'),
    /** Three digits at most: 64k, 1.2M; «64 тыс.», «1,2 млн». */
    numberCompact: (value: number) => {
      const { decimal, scale } = shortNumber(language, value);
      return signOf(decimal, 'minus') + digitsOf(language, decimal) + scale;
    },
    /** Digits without groups: years, numbers of months, versions. */
    plainNumber: (value: number) => {
      const decimal = decimalOf(value);
      return signOf(decimal, 'minus') + decimal.whole;
    },
    /** A fraction as per cent: 0.288 is 28.8%, «28,8 %». At most one digit after the mark unless told otherwise. */
    rate: (fraction: number, digits: Digits = { atMost: 1 }) =>
      print(perCent(fraction), digits, 'minus', percentSign[language]),
    /** A relative change: +12%, −12%. */
    signedRate: (fraction: number, digits: Digits = { atMost: 1 }) =>
      print(perCent(fraction), digits, 'always', percentSign[language]),
    /** A fraction as percentage points: 0.011 is 1.1 pp, «1,1 п. п.». */
    points: (fraction: number, digits: Digits = 1) =>
      print(perCent(fraction), digits, 'minus', pointsSign[language]),
    /** A change in percentage points: +4.0 pp. */
    signedPoints: (fraction: number, digits: Digits = 1) =>
      print(perCent(fraction), digits, 'always', pointsSign[language]),
    /** The digits with which numbers that are compared with each other are told apart. */
    apart: (digits: Digits, ...values: readonly number[]) => digitsApart(values, digits),
    /** The same for fractions that are printed as per cent or percentage points. */
    ratesApart: (digits: Digits, ...fractions: readonly number[]) =>
      digitsApart(fractions.map(perCent), digits),
    /** 3–5; with a minus in words: “−5 to 12”, «от −5 до 12». The ends are given in order. */
    numberRange: (low: number, high: number, digits: Digits = { atMost: 2 }) => range(low, high, digits, ''),
    /** 3–5%; «от −5 до 12 %». */
    rateRange: (low: number, high: number, digits: Digits = { atMost: 1 }) =>
      range(perCent(low), perCent(high), digits, percentSign[language]),
    /** 2.0–5.0 pp; «от −5,0 до 12,0 п. п.». */
    pointsRange: (low: number, high: number, digits: Digits = { atMost: 1 }) =>
      range(perCent(low), perCent(high), digits, pointsSign[language]),
  };
}

/** In the words of a range, for callers that have their ends formatted: “A to B”, «от A до B». */
export function fromTo(language: Language, low: Inline, high: Inline): Inline {
  return rangeWords[language](low, high);
}

function perCent(fraction: number): number {
  return fraction * 100;
}
