/** What the plan returns, as sentences. A single amount carries no minus: the negative case is a sentence of its own. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface Payback {
  /** In the form that follows “in”: “May 2029”, «мае 2029 года». */
  readonly inMonth: Inline;
  readonly month: Inline;
  readonly ofMonths: Inline;
  readonly peak: Inline;
}

interface ReportedChange {
  readonly before: Inline;
  readonly date: Inline;
  readonly after: Inline;
}

const { en, ru, uk } = quoted;

export const returnSentences = translations({
  en: {
    paysBack: ({ inMonth, month, ofMonths, peak }: Payback) =>
      line`The plan pays back in ${inMonth}, month ${month} of ${ofMonths}; peak funding is ${peak}.`,
    /** `months` is a count with its word, as everywhere here. */
    doesNotPayBack: ({ months, missing }: { months: Inline; missing: Inline }) =>
      line`The plan does not pay back within ${months}: at the end ${missing} is still missing.`,
    nothingToPayBack: 'The plan never goes below zero: there is nothing to pay back.',
    returnsMore: ({ months, npv }: { months: Inline; npv: Inline }) =>
      line`Over ${months} the strategy returns ${npv} more than it costs, in today’s money (NPV).`,
    costsMore: ({ months, npv }: { months: Inline; npv: Inline }) =>
      line`Over ${months} the strategy costs ${npv} more than it returns, in today’s money (NPV).`,
    returnsTheSame: ({ months }: { months: Inline }) =>
      line`Over ${months} the strategy returns just what it costs, in today’s money (NPV).`,
    paysUpToCosts: ({ percent }: { percent: Inline }) =>
      line`The plan still pays if costs exceed the estimate by up to ${percent}.`,
    noIrr: 'IRR does not exist here: the net flow never changes sign.',
    severalIrr: 'IRR is not unique here: the net flow changes sign more than once.',
    npvChanged: ({ before, date, after, benefit }: ReportedChange & { benefit: Inline }) =>
      line`NPV: ${before} in the report of ${date}, ${after} now. The main reason: ${en(benefit)}.`,
  },
  ru: {
    paysBack: ({ inMonth, month, ofMonths, peak }) =>
      line`План окупается в ${inMonth}, на ${month}-м месяце из ${ofMonths}; пиковая потребность в деньгах — ${peak}.`,
    doesNotPayBack: ({ months, missing }) =>
      line`За ${months} план не окупается: к концу не хватает ${missing}.`,
    nothingToPayBack: 'План ни разу не уходит в минус: окупать нечего.',
    returnsMore: ({ months, npv }) =>
      line`За ${months} стратегия даёт на ${npv} больше, чем стоит, в сегодняшних деньгах (NPV).`,
    costsMore: ({ months, npv }) =>
      line`За ${months} стратегия стоит на ${npv} больше, чем даёт, в сегодняшних деньгах (NPV).`,
    returnsTheSame: ({ months }) =>
      line`За ${months} стратегия даёт ровно столько, сколько стоит, в сегодняшних деньгах (NPV).`,
    paysUpToCosts: ({ percent }) => line`План окупается, даже если затраты превысят смету на ${percent}.`,
    noIrr: 'IRR здесь не существует: чистый поток ни разу не меняет знак.',
    severalIrr: 'IRR здесь не единственная: чистый поток меняет знак несколько раз.',
    npvChanged: ({ before, date, after, benefit }) =>
      line`NPV: ${before} в отчёте от ${date}, ${after} сейчас. Главная причина — ${ru(benefit)}.`,
  },
  uk: {
    paysBack: ({ inMonth, month, ofMonths, peak }) =>
      line`План окуповується у ${inMonth}, на ${month}-му місяці (усього їх ${ofMonths}); пікова потреба в грошах — ${peak}.`,
    doesNotPayBack: ({ months, missing }) =>
      line`За ${months} план не окуповується: наприкінці бракує ${missing}.`,
    nothingToPayBack: 'План жодного разу не йде в мінус: окуповувати нічого.',
    returnsMore: ({ months, npv }) =>
      line`За ${months} стратегія дає на ${npv} більше, ніж коштує, у сьогоднішніх грошах (NPV).`,
    costsMore: ({ months, npv }) =>
      line`За ${months} стратегія коштує на ${npv} більше, ніж дає, у сьогоднішніх грошах (NPV).`,
    returnsTheSame: ({ months }) =>
      line`За ${months} стратегія дає рівно стільки, скільки коштує, у сьогоднішніх грошах (NPV).`,
    paysUpToCosts: ({ percent }) =>
      line`План окуповується, навіть якщо витрати перевищать кошторис на ${percent}.`,
    noIrr: 'IRR тут не існує: чистий потік жодного разу не змінює знак.',
    severalIrr: 'IRR тут не єдина: чистий потік змінює знак кілька разів.',
    npvChanged: ({ before, date, after, benefit }) =>
      line`NPV: ${before} у звіті від ${date}, ${after} зараз. Головна причина — ${uk(benefit)}.`,
  },
});
