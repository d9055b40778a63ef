import { translations } from '../translations.ts';

/** The table of plan years. */
export const yearWords = translations({
  en: {
    caption: 'Benefits, costs and cumulative cash by year, not discounted',
    year: 'Year',
    beforePlan: 'Before the plan',
    low: '1 of 10 runs below',
    high: '1 of 10 runs above',
  },
  ru: {
    caption: 'Выгоды, затраты и накопленный поток по годам, без дисконтирования',
    year: 'Год',
    beforePlan: 'До начала плана',
    low: 'В 1 случае из 10 ниже',
    high: 'В 1 случае из 10 выше',
  },
  uk: {
    caption: 'Вигоди, витрати та накопичений потік за роками, без дисконтування',
    year: 'Рік',
    beforePlan: 'До початку плану',
    low: 'В 1 випадку з 10 нижче',
    high: 'В 1 випадку з 10 вище',
  },
});
