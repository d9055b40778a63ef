/** What the builder of the site says: to the readers of a page, and at the terminal. Counts stand behind a colon. */
import { translations } from './translations.ts';

export interface SiteWords {
  /** Over the last good page of a strategy that is broken now. */
  readonly stale: string;
  readonly written: (count: number, folder: string) => string;
  readonly kept: (name: string) => string;
  readonly missing: (name: string) => string;
  readonly foreign: (folder: string, files: readonly string[], count: number) => string;
  readonly notAFolder: (folder: string) => string;
  readonly holdsSources: (folder: string) => string;
  readonly notWritten: (folder: string, reason: string) => string;
  /** Why the disk refused, by the code of the system. */
  readonly reason: (code: string) => string;
}

export const siteWords = translations<SiteWords>({
  en: {
    stale: 'The strategy has errors at present. This is the last report that could be built from it.',
    written: (count, folder) => `Reports in ${folder}: ${count}.`,
    kept: (name) => `“${name}” has errors: its last good page stays, and says so.`,
    missing: (name) => `“${name}” has errors: there is no page of it yet.`,
    foreign: (folder, files, count) =>
      `${folder} holds files that no build of Rapport wrote, and was left as it is: ${listed(files, count)}. Name another folder with --out, or replace this one with --force.`,
    notAFolder: (folder) => `${folder} is a file. Name a folder with --out.`,
    holdsSources: (folder) =>
      `${folder} holds the strategies or is the folder you work in, and a site replaces its folder as a whole. Name another one with --out.`,
    notWritten: (folder, reason) =>
      `The site cannot be written to ${folder}: ${reason}. What was there is unchanged.`,
    reason: (code) =>
      reasonOf(code, {
        denied: 'access is denied',
        full: 'the disk is full',
        readOnly: 'the disk can only be read',
        busy: 'the folder is in use',
      }),
  },
  ru: {
    stale: 'Сейчас в стратегии есть ошибки. Это последний отчёт, который удалось собрать.',
    written: (count, folder) => `Отчётов в папке ${folder}: ${count}.`,
    kept: (name) => `В «${name}» есть ошибки: осталась последняя удачная страница с пометкой об этом.`,
    missing: (name) => `В «${name}» есть ошибки: страницы пока нет.`,
    foreign: (folder, files, count) =>
      `В папке ${folder} лежат файлы, которые создал не Rapport, и она оставлена без изменений: ${listed(files, count)}. Укажите другую папку через --out или замените эту через --force.`,
    notAFolder: (folder) => `${folder}\u00A0— это файл. Укажите папку через --out.`,
    holdsSources: (folder) =>
      `В папке ${folder} лежат стратегии, или это ваша рабочая папка, а сайт заменяет свою папку целиком. Укажите другую через --out.`,
    notWritten: (folder, reason) =>
      `Не удалось записать сайт в папку ${folder}: ${reason}. Прежнее содержимое не изменилось.`,
    reason: (code) =>
      reasonOf(code, {
        denied: 'нет прав доступа',
        full: 'на диске нет места',
        readOnly: 'диск доступен только для чтения',
        busy: 'папка занята',
      }),
  },
  uk: {
    stale: 'Зараз у стратегії є помилки. Це останній звіт, який вдалося зібрати.',
    written: (count, folder) => `Звітів у теці ${folder}: ${count}.`,
    kept: (name) => `У «${name}» є помилки: залишилася остання вдала сторінка з позначкою про це.`,
    missing: (name) => `У «${name}» є помилки: сторінки поки немає.`,
    foreign: (folder, files, count) =>
      `У теці ${folder} лежать файли, які створив не Rapport, і її залишено без змін: ${listed(files, count)}. Вкажіть іншу теку через --out або замініть цю через --force.`,
    notAFolder: (folder) => `${folder}\u00A0— це файл. Вкажіть теку через --out.`,
    holdsSources: (folder) =>
      `У теці ${folder} лежать стратегії, або це ваша робоча тека, а сайт замінює свою теку повністю. Вкажіть іншу через --out.`,
    notWritten: (folder, reason) =>
      `Не вдалося записати сайт у теку ${folder}: ${reason}. Попередній вміст не змінився.`,
    reason: (code) =>
      reasonOf(code, {
        denied: 'немає прав доступу',
        full: 'на диску немає місця',
        readOnly: 'диск доступний лише для читання',
        busy: 'тека зайнята',
      }),
  },
});

/** Some of the files, and how many more there are. */
function listed(files: readonly string[], count: number): string {
  const more = count - files.length;
  return files.join(', ') + (more > 0 ? ` … (+${more})` : '');
}

interface Reasons {
  readonly denied: string;
  readonly full: string;
  readonly readOnly: string;
  readonly busy: string;
}

/** The common reasons in words; a rare one by its code, which can be looked up. */
function reasonOf(code: string, { denied, full, readOnly, busy }: Reasons): string {
  if (code === 'EACCES' || code === 'EPERM') return denied;
  if (code === 'ENOSPC' || code === 'EDQUOT') return full;
  if (code === 'EROFS') return readOnly;
  return code === 'EBUSY' || code === 'EXDEV' ? busy : code;
}
