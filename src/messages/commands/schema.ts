/** The words of `rapport schema`. */
import { translations } from '../translations.ts';

export const schemaWords = translations({
  en: {
    options: {
      language: 'Language of audit questions, KPIs and rules. Default: en',
    },
  },
  ru: {
    options: {
      language: 'Язык вопросов аудита, показателей и правил. По умолчанию en',
    },
  },
  uk: {
    options: {
      language: 'Мова запитань аудиту, показників і правил. За замовчуванням en',
    },
  },
});
