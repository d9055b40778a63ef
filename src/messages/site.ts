import { translations } from './translations.ts';

/** What the builder of the site says, to the readers of a page and at the terminal. */
export const siteWords = translations({
  en: {
    stale: 'The strategy has errors at present. This is the last report that could be built from it.',
  },
  ru: {
    stale: 'Сейчас в стратегии есть ошибки. Это последний отчёт, который удалось собрать.',
  },
  uk: {
    stale: 'Зараз у стратегії є помилки. Це останній звіт, який вдалося зібрати.',
  },
});
