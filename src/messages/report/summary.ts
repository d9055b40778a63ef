/** Section 1: what is proposed, what it costs and returns, how sure that is, how it stands, what is to be decided. */
import { countFormats, outOfUkrainian } from '../formats/counts.ts';
import { type PluralForms, plural } from '../formats/plural.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';

const counted = (language: Language, noun: 'initiative' | 'goal', count: number) =>
  countFormats(language).count(noun, count);

const inForm = (language: Language, count: number, forms: PluralForms) => plural(language, count, forms);

interface Amounts {
  readonly spent: Inline;
  readonly planned: Inline;
}

interface Span {
  readonly initiatives: number;
  readonly phases: number;
  readonly from: string;
  readonly to: string;
}

export const summaryWords = translations({
  en: {
    /** After the first sentence of the lead. */
    todayReturns: (npv: Inline) => line`On what has been measured so far, it would be ${npv}.`,
    todayShort: (missing: Inline) => line`On what has been measured so far, it would end ${missing} short.`,
    todaySame: 'What has been measured so far does not change that.',
    nothingStated: (goals: number) =>
      goals === 0
        ? 'What this strategy costs and what it returns is not stated yet.'
        : `The strategy sets ${counted('en', 'goal', goals)}; what it costs and what it returns is not stated yet.`,
    onlyCosts: (costs: Inline) =>
      line`The strategy costs ${costs} in today’s money; what it returns is not stated yet.`,
    onlyBenefits: (benefits: Inline) =>
      line`The strategy returns ${benefits} in today’s money; what it costs is not stated yet.`,

    costs: 'It costs, in today’s money',
    inCash: (total: Inline) => line`${total} in cash`,
    inCashFirst: (total: Inline, share: Inline) => line`${total} in cash, ${share} of it in the first year.`,
    inCashAllFirst: (total: Inline) => line`${total} in cash, all of it in the first year.`,
    deepest: (peak: Inline) => line`At the deepest point ${peak} is out.`,
    spent: ({ spent, planned }: Amounts) => line`Spent so far ${spent}, where ${planned} was planned.`,
    returns: 'It returns above its cost, as planned',
    returnsLess: 'It returns less than it costs, as planned',
    roi: (roi: Inline) => line`That is ${roi} on what it costs.`,
    today: (npv: Inline) => line`On today’s measurements ${npv}.`,
    paidBack: 'It is paid back after',
    paidBackIn: (inMonth: Inline, month: string, months: string) =>
      line`In ${inMonth}, month ${month} of ${months}.`,
    paidBackToday: (month: Inline) => line`On today’s measurements in month ${month}.`,
    notPaidBackToday: 'On today’s measurements not within the plan.',
    atOnce: 'at once',
    notWithinPlan: 'not within the plan',
    missing: (amount: Inline) => line`At its end ${amount} is still missing.`,
    chance: 'Chance that it pays, as planned',
    range: (low: Inline, high: Inline) => line`8 of 10 runs end between ${low} and ${high}.`,
    assumed: (share: Inline) => line`${share} of the benefit rests on assumptions.`,
    notStated: 'not stated yet',
    notKnown: 'not known',
    noRanges: 'No input states a range, so nothing can be said about the chance.',
    noBenefits: 'The strategy names no benefit with a figure.',
    noCosts: 'Costs appear here once the strategy names them.',
    needsMoney: 'It needs costs and benefits with a figure.',

    cumulative: 'Cumulative cash, benefits less costs, not discounted',
    asPlanned: 'as planned',
    onMeasurements: 'on today’s measurements',
    worthOne: (rate: Inline, npv: Inline) =>
      line`Cash at its face value. In today’s money, at ${rate} a year, the line is worth ${npv}.`,
    worthTwo: (rate: Inline, npv: Inline, today: Inline) =>
      line`Cash at its face value. In today’s money, at ${rate} a year, the two lines are worth ${npv} and ${today}.`,
    period: 'Year',

    proposed: 'What is proposed',
    span: ({ initiatives, phases, from, to }: Span) =>
      `${counted('en', 'initiative', initiatives)} in ${countFormats('en').count('phase', phases)}, ${from} to ${to}.`,
    more: (count: number) => `and ${count} more`,
    noInitiatives: 'No initiative is named yet.',
    stands: 'How it stands',
    outOf: (count: number, total: number) => `${count} of ${total}`,
    overdue: (count: number) =>
      inForm('en', count, {
        one: `${count} initiative due to end by now is still under way.`,
        few: `${count} initiatives due to end by now are still under way.`,
        many: `${count} initiatives due to end by now are still under way.`,
        other: `${count} initiatives due to end by now are still under way.`,
      }),
    noKpis: 'No KPI is named yet.',
    decisions: 'What is to be decided',
    by: (date: Inline) => line`by ${date}`,
    passed: 'The date has passed.',
    onTheDay: 'That is the day of this report.',
    waiting: (amount: Inline) => line`A month’s wait costs ${amount}.`,
    nothingOpen: 'No decision is open.',
  },
  ru: {
    todayReturns: (npv) => line`С учётом того, что уже измерено, получится ${npv}.`,
    todayShort: (missing) => line`С учётом того, что уже измерено, до нуля не хватит ${missing}.`,
    todaySame: 'То, что уже измерено, этого не меняет.',
    nothingStated: (goals) =>
      goals === 0
        ? 'Сколько стоит эта стратегия и что она даёт, пока не указано.'
        : `Целей в стратегии: ${goals}. Сколько она стоит и что даёт, пока не указано.`,
    onlyCosts: (costs) =>
      line`Стратегия стоит ${costs} в сегодняшних деньгах; что она даёт, пока не указано.`,
    onlyBenefits: (benefits) =>
      line`Стратегия даёт ${benefits} в сегодняшних деньгах; сколько она стоит, пока не указано.`,

    costs: 'Затраты в сегодняшних деньгах',
    inCash: (total) => line`Без дисконтирования — ${total}`,
    inCashFirst: (total, share) => line`Без дисконтирования — ${total}, из них ${share} в первый год.`,
    inCashAllFirst: (total) => line`Без дисконтирования — ${total}, всё в первый год.`,
    deepest: (peak) => line`В самой глубокой точке вложено ${peak}.`,
    spent: ({ spent, planned }) => line`Уже потрачено ${spent}, по плану — ${planned}.`,
    returns: 'Выгоды сверх затрат, по плану',
    returnsLess: 'Выгоды меньше затрат, по плану',
    roi: (roi) => line`Рентабельность инвестиций — ${roi}.`,
    today: (npv) => line`По сегодняшним замерам — ${npv}.`,
    paidBack: 'Окупается за',
    paidBackIn: (inMonth, month, months) => line`В ${inMonth}, на ${month}-м месяце из ${months}.`,
    paidBackToday: (month) => line`По сегодняшним замерам — на ${month}-м месяце.`,
    notPaidBackToday: 'По сегодняшним замерам\u00A0— не в пределах плана.',
    atOnce: 'сразу',
    notWithinPlan: 'не в пределах плана',
    missing: (amount) => line`К концу плана не хватает ${amount}.`,
    chance: 'Вероятность выйти в плюс, по плану',
    range: (low, high) => line`В 8 случаях из${noBreak}10 результат — от ${low} до ${high}.`,
    assumed: (share) => line`На допущениях держится ${share} выгоды.`,
    notStated: 'пока не указано',
    notKnown: 'пока неизвестно',
    noRanges: 'Ни у одного параметра нет диапазона, поэтому вероятность оценить нельзя.',
    noBenefits: 'В стратегии нет выгод с денежной оценкой.',
    noCosts: 'Здесь появятся затраты, когда они будут названы в стратегии.',
    needsMoney: 'Нужны затраты и выгоды с денежной оценкой.',

    cumulative: 'Накопленный денежный поток: выгоды минус затраты, без дисконтирования',
    asPlanned: 'по плану',
    onMeasurements: 'по сегодняшним замерам',
    worthOne: (rate, npv) =>
      line`Суммы без дисконтирования. В сегодняшних деньгах, при ставке ${rate} в год, линия стоит ${npv}.`,
    worthTwo: (rate, npv, today) =>
      line`Суммы без дисконтирования. В сегодняшних деньгах, при ставке ${rate} в год, линии стоят ${npv} и ${today}.`,
    period: 'Год',

    proposed: 'Что предлагается',
    span: ({ initiatives, phases, from, to }) =>
      `${counted('ru', 'initiative', initiatives)}, ${countFormats('ru').count('phase', phases)}: ${from}${noBreak}— ${to}.`,
    more: (count) => `и ещё ${count}`,
    noInitiatives: 'Инициативы пока не названы.',
    stands: 'Как идут дела',
    outOf: (count, total) => `${count} из${noBreak}${total}`,
    overdue: (count) =>
      inForm('ru', count, {
        one: `${count} инициатива должна была уже завершиться, но ещё идёт.`,
        few: `${count} инициативы должны были уже завершиться, но ещё идут.`,
        many: `${count} инициатив должны были уже завершиться, но ещё идут.`,
        other: `${count} инициативы должны были уже завершиться, но ещё идут.`,
      }),
    noKpis: 'Показатели пока не названы.',
    decisions: 'Какие решения нужны',
    by: (date) => line`до ${date}`,
    passed: 'Срок прошёл.',
    onTheDay: 'Срок\u00A0— день этого отчёта.',
    waiting: (amount) => line`Месяц ожидания стоит ${amount}.`,
    nothingOpen: 'Непринятых решений нет.',
  },
  uk: {
    todayReturns: (npv) => line`З урахуванням того, що вже виміряно, вийде ${npv}.`,
    todayShort: (missing) => line`З урахуванням того, що вже виміряно, до нуля забракне ${missing}.`,
    todaySame: 'Те, що вже виміряно, цього не змінює.',
    nothingStated: (goals) =>
      goals === 0
        ? 'Скільки коштує ця стратегія і що вона дає, поки не вказано.'
        : `Цілей у стратегії: ${goals}. Скільки вона коштує і що дає, поки не вказано.`,
    onlyCosts: (costs) =>
      line`Стратегія коштує ${costs} у сьогоднішніх грошах; що вона дає, поки не вказано.`,
    onlyBenefits: (benefits) =>
      line`Стратегія дає ${benefits} у сьогоднішніх грошах; скільки вона коштує, поки не вказано.`,

    costs: 'Витрати в сьогоднішніх грошах',
    inCash: (total) => line`Без дисконтування — ${total}`,
    inCashFirst: (total, share) => line`Без дисконтування — ${total}, з них ${share} у перший рік.`,
    inCashAllFirst: (total) => line`Без дисконтування — ${total}, усе в перший рік.`,
    deepest: (peak) => line`У найглибшій точці вкладено ${peak}.`,
    spent: ({ spent, planned }) => line`Уже витрачено ${spent}, за планом — ${planned}.`,
    returns: 'Вигоди понад витрати, за планом',
    returnsLess: 'Вигоди менші за витрати, за планом',
    roi: (roi) => line`Рентабельність інвестицій — ${roi}.`,
    today: (npv) => line`За сьогоднішніми вимірами — ${npv}.`,
    paidBack: 'Окуповується за',
    paidBackIn: (inMonth, month, months) => line`У ${inMonth}, на ${month}-му місяці (усього їх ${months}).`,
    paidBackToday: (month) => line`За сьогоднішніми вимірами — на ${month}-му місяці.`,
    notPaidBackToday: 'За сьогоднішніми вимірами\u00A0— не в межах плану.',
    atOnce: 'одразу',
    notWithinPlan: 'не в межах плану',
    missing: (amount) => line`До кінця плану бракує ${amount}.`,
    chance: 'Імовірність вийти в плюс, за планом',
    range: (low, high) => line`У 8 випадках із${noBreak}10 результат — від ${low} до ${high}.`,
    assumed: (share) => line`На припущеннях тримається ${share} вигоди.`,
    notStated: 'поки не вказано',
    notKnown: 'поки невідомо',
    noRanges: 'Жоден параметр не має діапазону, тому ймовірність оцінити не можна.',
    noBenefits: 'У стратегії немає вигод із грошовою оцінкою.',
    noCosts: 'Тут з’являться витрати, щойно їх буде названо у стратегії.',
    needsMoney: 'Потрібні витрати й вигоди з грошовою оцінкою.',

    cumulative: 'Накопичений грошовий потік: вигоди мінус витрати, без дисконтування',
    asPlanned: 'за планом',
    onMeasurements: 'за сьогоднішніми вимірами',
    worthOne: (rate, npv) =>
      line`Суми без дисконтування. У сьогоднішніх грошах, за ставки ${rate} на рік, лінія варта ${npv}.`,
    worthTwo: (rate, npv, today) =>
      line`Суми без дисконтування. У сьогоднішніх грошах, за ставки ${rate} на рік, лінії варті ${npv} та ${today}.`,
    period: 'Рік',

    proposed: 'Що пропонується',
    span: ({ initiatives, phases, from, to }) =>
      `${counted('uk', 'initiative', initiatives)}, ${countFormats('uk').count('phase', phases)}: ${from}${noBreak}— ${to}.`,
    more: (count) => `та ще ${count}`,
    noInitiatives: 'Ініціативи поки не названо.',
    stands: 'Як ідуть справи',
    outOf: (count, total) => `${count} ${outOfUkrainian(total)}`,
    overdue: (count) =>
      inForm('uk', count, {
        one: `${count} ініціатива мала вже завершитися, але ще триває.`,
        few: `${count} ініціативи мали вже завершитися, але ще тривають.`,
        many: `${count} ініціатив мали вже завершитися, але ще тривають.`,
        other: `${count} ініціативи мали вже завершитися, але ще тривають.`,
      }),
    noKpis: 'Показники поки не названо.',
    decisions: 'Які рішення потрібні',
    by: (date) => line`до ${date}`,
    passed: 'Термін минув.',
    onTheDay: 'Термін\u00A0— день цього звіту.',
    waiting: (amount) => line`Місяць очікування коштує ${amount}.`,
    nothingOpen: 'Неухвалених рішень немає.',
  },
});

export type SummaryWords = (typeof summaryWords)['en'];
