/** The languages in which Rapport speaks. English comes first: its catalogue gives the others their shape. */
export const languages = ['en', 'ru', 'uk'] as const;

export type Language = (typeof languages)[number];

/** Whether a text names one of the languages; for values that come from outside. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
