/** Words of `rapport compare`, and of comparing with something named by hand. */
import { quoted } from '../formats/quotes.ts';
import { plainText } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';

const quote = (language: Language) => (text: string) => plainText(quoted[language](text));
const [en, ru, uk] = [quote('en'), quote('ru'), quote('uk')];

export const compareWords = translations({
  en: {
    options: {
      with: 'Snapshot, file (strategy or snapshot) or git revision. Default: the last snapshot',
    },
    none: (slug: string) =>
      `There is no snapshot of ${en(slug)} yet. \`rapport snapshot ${slug}\` keeps today’s state; --with takes a file or a git revision.`,
    gitMissing: (name: string) =>
      `${en(name)} is neither a snapshot nor a file, and git, which could know it as a revision, is not installed.`,
    noRepository: (name: string) =>
      `${en(name)} is neither a snapshot nor a file, and the strategy is in no git repository that could know it as a revision.`,
    unknownRevision: (name: string, snapshots: readonly string[]) =>
      [
        `${en(name)} is neither a snapshot, nor a file, nor a revision that git knows here.`,
        snapshots.length === 0 ? '' : ` Snapshots: ${snapshots.join(', ')}.`,
      ].join(''),
    notInRevision: (name: string, file: string) => `${file} is not in the revision ${en(name)}.`,
    fileMissing: (name: string) => `There is no file ${en(name)}.`,
    unreadable: (name: string) => `${en(name)} holds errors, so there is nothing to compare with:`,
    missingWhy: 'The report says what changed since another state; without one it leaves that out.',
    missingFix:
      'Name a snapshot, a file or a git revision after --with, or leave it out: then the last snapshot is taken.',
  },
  ru: {
    options: {
      with: 'Снимок, файл (стратегии или снимка) или версия в git. По умолчанию последний снимок',
    },
    none: (slug) =>
      `Снимков стратегии ${ru(slug)} пока нет. Команда \`rapport snapshot ${slug}\` сохранит сегодняшнее состояние; параметр --with принимает файл или версию в git.`,
    gitMissing: (name) =>
      `${ru(name)}\u00A0— не снимок и не файл, а программа git, которая могла бы знать такую версию, не установлена.`,
    noRepository: (name) =>
      `${ru(name)}\u00A0— не снимок и не файл, а стратегия лежит вне репозитория git, где могла бы найтись такая версия.`,
    unknownRevision: (name, snapshots) =>
      [
        `${ru(name)}\u00A0— не снимок, не файл и не версия, известная git.`,
        snapshots.length === 0 ? '' : ` Снимки: ${snapshots.join(', ')}.`,
      ].join(''),
    notInRevision: (name, file) => `В версии ${ru(name)} нет файла ${file}.`,
    fileMissing: (name) => `Файла ${ru(name)} нет.`,
    unreadable: (name) => `В ${ru(name)} есть ошибки, сравнивать не с чем:`,
    missingWhy: 'Отчёт говорит, что изменилось с другого состояния; если его нет, этой части не будет.',
    missingFix:
      'Назовите после --with снимок, файл или версию в git либо уберите параметр: тогда берётся последний снимок.',
  },
  uk: {
    options: {
      with: 'Знімок, файл (стратегії чи знімка) або версія в git. За замовчуванням останній знімок',
    },
    none: (slug) =>
      `Знімків стратегії ${uk(slug)} поки немає. Команда \`rapport snapshot ${slug}\` збереже сьогоднішній стан; параметр --with приймає файл або версію в git.`,
    gitMissing: (name) =>
      `${uk(name)}\u00A0— не знімок і не файл, а програму git, яка могла б знати таку версію, не встановлено.`,
    noRepository: (name) =>
      `${uk(name)}\u00A0— не знімок і не файл, а стратегія лежить поза репозиторієм git, де могла б знайтися така версія.`,
    unknownRevision: (name, snapshots) =>
      [
        `${uk(name)}\u00A0— не знімок, не файл і не версія, відома git.`,
        snapshots.length === 0 ? '' : ` Знімки: ${snapshots.join(', ')}.`,
      ].join(''),
    notInRevision: (name, file) => `У версії ${uk(name)} немає файлу ${file}.`,
    fileMissing: (name) => `Файлу ${uk(name)} немає.`,
    unreadable: (name) => `У ${uk(name)} є помилки, порівнювати немає з чим:`,
    missingWhy: 'Звіт каже, що змінилося від іншого стану; якщо його немає, цієї частини не буде.',
    missingFix:
      'Назвіть після --with знімок, файл або версію в git чи приберіть параметр: тоді береться останній знімок.',
  },
});
