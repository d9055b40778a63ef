import { decimalOf } from '../../lib/decimal.ts';
import type { Language } from '../language.ts';
import { type Translations, translations } from '../translations.ts';
import { outOfUkrainian } from './counts.ts';
import { monthWords } from './months.ts';
import { noBreak } from './spaces.ts';

interface DateWords {
  /** A day in a sentence. */
  readonly day: (day: number, month: number, year: string) => string;
  /** A day in a table. */
  readonly shortDay: (day: number, month: number, year: string) => string;
  /** What follows a year in a sentence: « года». */
  readonly yearWord: string;
  readonly quarter: (quarter: number, year: string) => string;
  /** With its preposition: “in the third quarter of 2027”. */
  readonly inQuarter: (quarter: number, year: string) => string;
  /** After “the end of”, «до конца». */
  readonly ofQuarter: (quarter: number, year: string) => string;
  readonly halfYear: (half: number, year: string) => string;
  /** With its preposition: “in the first half of 2027”. */
  readonly inHalfYear: (half: number, year: string) => string;
  readonly planYear: (year: number) => string;
  readonly planMonth: (month: number, months: number) => string;
}

const roman = ['I', 'II', 'III', 'IV'] as const;
const ordinals = {
  en: ['first', 'second', 'third', 'fourth'],
  ruAfterIn: ['в первом', 'во втором', 'в третьем', 'в четвёртом'],
  ruOf: ['первого', 'второго', 'третьего', 'четвёртого'],
  ukAfterIn: ['першому', 'другому', 'третьому', 'четвертому'],
  ukOf: ['першого', 'другого', 'третього', 'четвертого'],
} as const;

const dateWords: Translations<DateWords> = translations<DateWords>({
  en: {
    day: (day, month, year) => `${day} ${monthWords.en.nominative[month]} ${year}`,
    shortDay: (day, month, year) => `${day} ${monthWords.en.short[month]} ${year}`,
    yearWord: '',
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    inQuarter: (quarter, year) => `in the ${ordinals.en[quarter - 1]} quarter of ${year}`,
    ofQuarter: (quarter, year) => `the ${ordinals.en[quarter - 1]} quarter of ${year}`,
    halfYear: (half, year) => `H${half} ${year}`,
    inHalfYear: (half, year) => `in the ${ordinals.en[half - 1]} half of ${year}`,
    planYear: (year) => `Year ${year}`,
    planMonth: (month, months) => `month ${month} of ${months}`,
  },
  ru: {
    day: (day, month, year) => `${day}${noBreak}${monthWords.ru.genitive[month]} ${year}${noBreak}года`,
    shortDay: dottedDay,
    yearWord: `${noBreak}года`,
    quarter: (quarter, year) => `${roman[quarter - 1]}${noBreak}кв.${noBreak}${year}`,
    inQuarter: (quarter, year) => `${ordinals.ruAfterIn[quarter - 1]} квартале ${year}${noBreak}года`,
    ofQuarter: (quarter, year) => `${ordinals.ruOf[quarter - 1]} квартала ${year}${noBreak}года`,
    halfYear: (half, year) => `${roman[half - 1]}${noBreak}полугодие ${year}`,
    inHalfYear: (half, year) => `${ordinals.ruAfterIn[half - 1]} полугодии ${year}${noBreak}года`,
    planYear: (year) => `${year}-й год`,
    planMonth: (month, months) => `${month}-й месяц из${noBreak}${months}`,
  },
  uk: {
    day: (day, month, year) => `${day}${noBreak}${monthWords.uk.genitive[month]} ${year}${noBreak}року`,
    shortDay: dottedDay,
    yearWord: `${noBreak}року`,
    quarter: (quarter, year) => `${roman[quarter - 1]}${noBreak}кв.${noBreak}${year}`,
    inQuarter: (quarter, year) => `у ${ordinals.ukAfterIn[quarter - 1]} кварталі ${year}${noBreak}року`,
    ofQuarter: (quarter, year) => `${ordinals.ukOf[quarter - 1]} кварталу ${year}${noBreak}року`,
    halfYear: (half, year) => `${roman[half - 1]}${noBreak}півріччя ${year}`,
    inHalfYear: (half, year) => `у ${ordinals.ukAfterIn[half - 1]} півріччі ${year}${noBreak}року`,
    planYear: (year) => `${year}-й рік`,
    planMonth: (month, months) => `${month}-й місяць ${outOfUkrainian(months)}`,
  },
});

/**
 * Days, months, quarters and years. Every function takes a day `2027-09-30`, or a month `2027-09` where no day is
 * printed, and throws for anything else: dates are checked when a strategy is read.
 */
export function dateFormats(language: Language) {
  const words = dateWords[language];
  const months = monthWords[language];
  return {
    /** In a table: “30 Sep 2027”, «30.09.2027». */
    day: (iso: string) => {
      const { day, month, year } = dayParts(iso);
      return words.shortDay(day, month, year);
    },
    /** In a sentence: “30 September 2027”, «30 сентября 2027 года». */
    dayInSentence: (iso: string) => {
      const { day, month, year } = dayParts(iso);
      return words.day(day, month, year);
    },
    /** As a label: “May 2029”, «май 2029». */
    monthLabel: (iso: string) => {
      const { month, year } = monthParts(iso);
      return `${months.nominative[month]} ${year}`;
    },
    /** On an axis: “Dec 2029”, «дек. 2029»; without its year “Jul”, «июль». */
    monthShort: (iso: string, part: 'month' | 'month and year' = 'month and year') => {
      const { month, year } = monthParts(iso);
      return part === 'month' ? (months.short[month] ?? '') : `${months.short[month]}${noBreak}${year}`;
    },
    /** After “in”, «в», «у»: “May 2029”, «мае 2029 года», «травні 2029 року». */
    inMonth: (iso: string) => {
      const { month, year } = monthParts(iso);
      return `${months.locative[month]} ${year}${words.yearWord}`;
    },
    /** After “the end of”, «к концу», «до кінця»: “May 2029”, «мая 2029 года», «травня 2029 року». */
    ofMonth: (iso: string) => {
      const { month, year } = monthParts(iso);
      return `${months.genitive[month]} ${year}${words.yearWord}`;
    },
    /** As a label: “Q3 2027”, «III кв. 2027». */
    quarter: (iso: string) => {
      const { month, year } = monthParts(iso);
      return words.quarter(Math.floor(month / 3) + 1, year);
    },
    /** With its preposition: “in the third quarter of 2027”, «во втором квартале 2027 года». */
    inQuarter: (iso: string) => {
      const { month, year } = monthParts(iso);
      return words.inQuarter(Math.floor(month / 3) + 1, year);
    },
    /** After “the end of”, «до конца»: “the third quarter of 2027”, «третьего квартала 2027 года». */
    ofQuarter: (iso: string) => {
      const { month, year } = monthParts(iso);
      return words.ofQuarter(Math.floor(month / 3) + 1, year);
    },
    /** As a label: “H1 2027”, «I полугодие 2027». */
    halfYear: (iso: string) => {
      const { month, year } = monthParts(iso);
      return words.halfYear(Math.floor(month / 6) + 1, year);
    },
    /** With its preposition: “in the first half of 2027”, «в первом полугодии 2027 года». */
    inHalfYear: (iso: string) => {
      const { month, year } = monthParts(iso);
      return words.inHalfYear(Math.floor(month / 6) + 1, year);
    },
    /** “2027”, «2027 года»: a year after “of”. */
    ofYear: (year: number) => `${decimalOf(year).whole}${words.yearWord}`,
    /** “Year 1”, «1-й год». */
    planYear: (year: number) => words.planYear(year),
    /** “month 29 of 36”, «29-й месяц из 36». */
    planMonth: (month: number, months: number) => words.planMonth(month, months),
  };
}

function dottedDay(day: number, month: number, year: string): string {
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`;
}

/** `month` counts from 0, as in the lists of names. */
function dayParts(iso: string): { day: number; month: number; year: string } {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.exec(iso) ?? [];
  if (year === undefined)
    throw new RangeError(`This is a bug in Rapport: “${iso}” was to be printed as a day.`);
  return { day: Number(day), month: Number(month) - 1, year };
}

function monthParts(iso: string): { month: number; year: string } {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(iso) ?? [];
  if (year === undefined)
    throw new RangeError(`This is a bug in Rapport: “${iso}” was to be printed as a month.`);
  return { month: Number(month) - 1, year };
}
