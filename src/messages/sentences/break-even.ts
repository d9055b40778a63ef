/** How much of a benefit is needed for NPV to stay above zero. */
import { listOf } from '../formats/lists.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface Threshold {
  /** Where the lever acts: one of `inSegment`, `inSegments`, `inAllSegments`. */
  readonly where: Inline;
  readonly threshold: Inline;
  readonly planned: Inline;
}

interface Saving {
  readonly benefit: Inline;
  readonly threshold: Inline;
  readonly planned: Inline;
}

const { en, ru, uk } = quoted;

export const breakEvenSentences = translations({
  en: {
    inSegment: (segment: Inline) => line`in the ${en(segment)} segment`,
    inSegments: (segments: readonly Inline[]) => line`in the segments ${listOf('en', segments.map(en))}`,
    inAllSegments: 'in all segments',
    acquired: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while acquisition ${where} rises by at least ${threshold}; the plan counts on ${planned}.`,
    retention: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while retention ${where} rises by at least ${threshold}; the plan counts on ${planned}.`,
    moves: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while ${where} the share that moves to another segment rises by at least ${threshold}; the plan counts on ${planned}.`,
    revenue: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while revenue per customer ${where} rises by at least ${threshold}; the plan counts on ${planned}.`,
    margin: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while margin ${where} rises by at least ${threshold}; the plan counts on ${planned}.`,
    serviceCost: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while service cost ${where} falls by at least ${threshold}; the plan counts on ${planned}.`,
    acquisitionCost: ({ where, threshold, planned }: Threshold) =>
      line`NPV stays above zero while acquisition cost ${where} falls by at least ${threshold}; the plan counts on ${planned}.`,
    saving: ({ benefit, threshold, planned }: Saving) =>
      line`NPV stays above zero while ${en(benefit)} brings at least ${threshold}; the plan counts on ${planned}.`,
    positiveWithout: (benefit: Inline) => line`NPV is above zero even without ${en(benefit)}.`,
    notEnough: (benefit: Inline) =>
      line`Even five times the planned effect of ${en(benefit)} does not bring NPV to zero.`,
  },
  ru: {
    inSegment: (segment) => line`в сегменте ${ru(segment)}`,
    inSegments: (segments) => line`в сегментах ${listOf('ru', segments.map(ru))}`,
    inAllSegments: 'во всех сегментах',
    acquired: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока привлечение ${where} растёт не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    retention: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока удержание ${where} растёт не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    moves: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока ${where} доля переходящих в другой сегмент растёт не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    revenue: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока выручка с клиента ${where} растёт не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    margin: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока маржа ${where} растёт не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    serviceCost: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока стоимость обслуживания ${where} снижается не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    acquisitionCost: ({ where, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока стоимость привлечения ${where} снижается не меньше чем на ${threshold}; в плане заложено ${planned}.`,
    saving: ({ benefit, threshold, planned }) =>
      line`NPV остаётся выше нуля, пока выгода ${ru(benefit)} даёт не меньше ${threshold}; в плане заложено ${planned}.`,
    positiveWithout: (benefit) => line`NPV выше нуля даже без выгоды ${ru(benefit)}.`,
    notEnough: (benefit) => line`Даже впятеро больший эффект выгоды ${ru(benefit)} не поднимает NPV до нуля.`,
  },
  uk: {
    inSegment: (segment) => line`у сегменті ${uk(segment)}`,
    inSegments: (segments) => line`у сегментах ${listOf('uk', segments.map(uk))}`,
    inAllSegments: 'в усіх сегментах',
    acquired: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки залучення клієнтів ${where} зростає щонайменше на ${threshold}; у плані закладено ${planned}.`,
    retention: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки утримання клієнтів ${where} зростає щонайменше на ${threshold}; у плані закладено ${planned}.`,
    moves: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки ${where} частка тих, хто переходить до іншого сегмента, зростає щонайменше на ${threshold}; у плані закладено ${planned}.`,
    revenue: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки виручка від клієнта ${where} зростає щонайменше на ${threshold}; у плані закладено ${planned}.`,
    margin: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки маржа ${where} зростає щонайменше на ${threshold}; у плані закладено ${planned}.`,
    serviceCost: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки вартість обслуговування ${where} знижується щонайменше на ${threshold}; у плані закладено ${planned}.`,
    acquisitionCost: ({ where, threshold, planned }) =>
      line`NPV перевищує нуль, доки вартість залучення ${where} знижується щонайменше на ${threshold}; у плані закладено ${planned}.`,
    saving: ({ benefit, threshold, planned }) =>
      line`NPV перевищує нуль, доки вигода ${uk(benefit)} дає щонайменше ${threshold}; у плані закладено ${planned}.`,
    positiveWithout: (benefit) => line`NPV перевищує нуль навіть без вигоди ${uk(benefit)}.`,
    notEnough: (benefit) =>
      line`Навіть уп’ятеро більший ефект вигоди ${uk(benefit)} не піднімає NPV до нуля.`,
  },
});
