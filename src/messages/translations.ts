import type { Language } from './language.ts';

/** The same words in each language. */
export type Translations<T> = Readonly<Record<Language, T>>;

/**
 * A part of the catalogue of messages. The English words decide the shape; a key that is missing in another language,
 * or stands only there, is a type error.
 *
 * A value is a text, or a function from formatted values to a text. Such a function takes `Inline` values, in order or
 * as one object with named values, and joins them with `line`, so that figures stay figures:
 *
 *     translations({
 *       en: { overdue: (kpi: Inline) => line`${en(kpi)} is overdue.` },
 *       ru: { overdue: (kpi) => line`Показатель ${ru(kpi)} просрочен.` },
 *       uk: { overdue: (kpi) => line`Показник ${uk(kpi)} прострочено.` },
 *     });
 */
export function translations<T>(words: { en: T; ru: NoInfer<T>; uk: NoInfer<T> }): Translations<T> {
  return words;
}
