/** Column heads and lines that only the table of `rapport results` needs; everything else is a term of the report. */
import { type Inline, line } from './inline.ts';
import { translations } from './translations.ts';

export const cliResultsWords = translations({
  en: {
    heading: ({ company, date }: { company: string; date: string }) => `${company}, as of ${date}`,
    year: 'Year',
    atStart: 'At the start',
    endWithout: 'At the end without',
    endWith: 'At the end with',
    npvAtLow: 'NPV at the low end',
    npvAtHigh: 'NPV at the high end',
    npvPerCost: 'NPV per cost',
    simulated: ({ draws, seed }: { draws: Inline; seed: string }) => line`${draws}, seed ${seed}`,
    probabilityPositive: 'Cases with a profit',
    middle: 'Median NPV',
    ninety: 'NPV in 90 cases of 100',
    spentOfPlan: 'Planned to date',
    reforecast: 'NPV re-forecast today',
    afterLast: 'After the last phase',
    counted: ({
      answered,
      unknown,
      notApplicable,
    }: Readonly<Record<'answered' | 'unknown' | 'notApplicable', number>>) =>
      `Answered: ${answered}; unknown: ${unknown}; not applicable: ${notApplicable}`,
    askNext: (questions: string) => `Ask next: ${questions}`,
    none: '–',
  },
  ru: {
    heading: ({ company, date }) => `${company}, по состоянию на ${date}`,
    year: 'Год',
    atStart: 'В начале',
    endWithout: 'В конце без стратегии',
    endWith: 'В конце со стратегией',
    npvAtLow: 'NPV на нижней границе',
    npvAtHigh: 'NPV на верхней границе',
    npvPerCost: 'NPV на единицу затрат',
    simulated: ({ draws, seed }) => line`${draws}, начальное число ${seed}`,
    probabilityPositive: 'План выходит в плюс',
    middle: 'Медиана NPV',
    ninety: 'NPV в 90 случаях из 100',
    spentOfPlan: 'По плану на эту дату',
    reforecast: 'NPV по обновлённому прогнозу',
    afterLast: 'После последнего этапа',
    counted: ({ answered, unknown, notApplicable }) =>
      `Есть ответ: ${answered}; нет сведений: ${unknown}; неприменимо: ${notApplicable}`,
    askNext: (questions) => `Что спросить дальше: ${questions}`,
    none: '–',
  },
  uk: {
    heading: ({ company, date }) => `${company}, станом на ${date}`,
    year: 'Рік',
    atStart: 'На початку',
    endWithout: 'Наприкінці без стратегії',
    endWith: 'Наприкінці зі стратегією',
    npvAtLow: 'NPV на нижній межі',
    npvAtHigh: 'NPV на верхній межі',
    npvPerCost: 'NPV на одиницю витрат',
    simulated: ({ draws, seed }) => line`${draws}, початкове число ${seed}`,
    probabilityPositive: 'План виходить у плюс',
    middle: 'Медіана NPV',
    ninety: 'NPV у 90 випадках зі 100',
    spentOfPlan: 'За планом на цю дату',
    reforecast: 'NPV за оновленим прогнозом',
    afterLast: 'Після останнього етапу',
    counted: ({ answered, unknown, notApplicable }) =>
      `Є відповідь: ${answered}; немає відомостей: ${unknown}; не застосовується: ${notApplicable}`,
    askNext: (questions) => `Що спитати далі: ${questions}`,
    none: '–',
  },
});

export type CliResultsWords = (typeof cliResultsWords)['en'];
