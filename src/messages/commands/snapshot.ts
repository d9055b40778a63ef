/** Words of `rapport snapshot`. */
import { quoted } from '../formats/quotes.ts';
import { plainText } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';

const quote = (language: Language) => (text: string) => plainText(quoted[language](text));
const [en, ru, uk] = [quote('en'), quote('ru'), quote('uk')];

export const snapshotCommandWords = translations({
  en: {
    options: {
      approve: 'What is kept is what was agreed upon: later reports set it against today',
      note: 'A remark to keep with it',
      force: 'Take the place of the last snapshot of that day',
    },
    kept: (file: string) => `Kept in ${file}.`,
    keptApproved: (file: string) => `Kept in ${file}, as approved.`,
    same: (file: string) => `Nothing changed since ${file}; it stays as it is.`,
    noFigures: (slug: string) =>
      `${en(slug)} has no figures before its errors are put right; nothing was kept.`,
    notWritten: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
  },
  ru: {
    options: {
      approve: 'Сохраняется то, что утверждено: следующие отчёты сравнят с этим сегодняшний день',
      note: 'Примечание, которое сохранится вместе со снимком',
      force: 'Занять место последнего снимка за тот же день',
    },
    kept: (file) => `Сохранено в ${file}.`,
    keptApproved: (file) => `Сохранено в ${file} как утверждённое.`,
    same: (file) => `Со времени снимка ${file} ничего не изменилось; он остаётся.`,
    noFigures: (slug) => `Пока в стратегии ${ru(slug)} есть ошибки, цифр нет; ничего не сохранено.`,
    notWritten: (file, reason) => `Не удалось записать ${file}: ${reason}.`,
  },
  uk: {
    options: {
      approve: 'Зберігається те, що затверджено: наступні звіти порівняють із цим сьогоднішній день',
      note: 'Примітка, яка збережеться разом зі знімком',
      force: 'Стати на місце останнього знімка за той самий день',
    },
    kept: (file) => `Збережено в ${file}.`,
    keptApproved: (file) => `Збережено в ${file} як затверджене.`,
    same: (file) => `Відтоді, як записано ${file}, нічого не змінилося; цей знімок залишається.`,
    noFigures: (slug) => `Поки в стратегії ${uk(slug)} є помилки, цифр немає; нічого не збережено.`,
    notWritten: (file, reason) => `Не вдалося записати ${file}: ${reason}.`,
  },
});
