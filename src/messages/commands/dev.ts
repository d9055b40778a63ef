/** The words of `rapport dev`: its options, what the terminal says while it runs, what an open page shows over the report. */
import { formatsFor } from '../formats/formats.ts';
import { translations } from '../translations.ts';

const counts = translations({ en: formatsFor('en', ''), ru: formatsFor('ru', ''), uk: formatsFor('uk', '') });
const findings = (language: keyof typeof counts, count: number): string => {
  if (count > 0) return counts[language].count('finding', count);
  return { en: 'no findings', ru: 'замечаний нет', uk: 'зауважень немає' }[language];
};

export const devWords = translations({
  en: {
    options: {
      port: 'First port to try; the next free one is taken. Default: 4321',
      editor:
        'Editor that links open: vscode, idea, zed and others, a pattern with {file}, or none. Default: vscode',
      poll: 'Ask the disk for changes: for shared folders and containers',
    },
    wrongPort: (value: string) => `--port takes a whole number from 0 to 65535, not “${value}”.`,
    wrongEditor: (value: string, names: string) =>
      `--editor takes ${names}, or a pattern such as myeditor://{file}:{line}:{column}, not “${value}”.`,
    noPort: (port: number, reason: string) => `Nothing can be served from port ${port} on: ${reason}.`,
    reasons: { taken: 'a hundred ports are taken', denied: 'the system does not allow it' },
    stop: 'Ctrl-C ends the preview.',
    waiting: (folder: string) => `There is no strategy in ${folder} yet; the preview waits for one.`,
    built: (name: string, milliseconds: number, count: number) =>
      `${name}: shown after ${milliseconds} ms, ${findings('en', count)}.`,
    kept: (name: string, milliseconds: number, count: number) =>
      `${name}: errors found after ${milliseconds} ms, the last good page stays; ${findings('en', count)}.`,
    broken: (name: string, milliseconds: number, count: number) =>
      `${name}: errors found after ${milliseconds} ms, no page yet; ${findings('en', count)}.`,
    added: (name: string) => `${name}: new.`,
    gone: (name: string) => `${name}: gone.`,
    notWatched: (reason: string) =>
      `The system does not say any more when a file changes (${reason}). Start again with --poll.`,
    findings: (count: number) => findings('en', count),
    panelTitle: 'Findings',
    close: 'Close',
    disconnected: 'The preview has ended. Start rapport dev again to follow changes.',
    stale: 'The strategy has errors. This is its last good report.',
    goneBanner: 'The strategy is not there any more. This is its last report.',
    allStrategies: 'All strategies',
    nowAt: (name: string) => `Go to “${name}”`,
    brokenTitle: (name: string) => `${name}: errors`,
    brokenLead:
      'The strategy has errors, so there is no report yet. It appears here as soon as they are put right.',
    emptyTitle: 'No strategy yet',
    emptyLead: 'A report appears here as soon as there is a strategy in the folder.',
    missingTitle: 'There is no such page',
    missingLead: 'It may have had another name.',
  },
  ru: {
    options: {
      port: 'С какого порта начинать; берётся первый свободный. По умолчанию 4321',
      editor:
        'Редактор для ссылок: vscode, idea, zed и другие, шаблон с {file} или none. По умолчанию vscode',
      poll: 'Опрашивать диск: для сетевых папок и контейнеров',
    },
    wrongPort: (value) => `Параметр --port принимает целое число от 0 до 65535, а указано «${value}».`,
    wrongEditor: (value, names) =>
      `Параметр --editor принимает ${names} или шаблон вида myeditor://{file}:{line}:{column}, а указано «${value}».`,
    noPort: (port, reason) => `Не удаётся открыть порт ${port} и следующие: ${reason}.`,
    reasons: { taken: 'сто портов подряд заняты', denied: 'система этого не разрешает' },
    stop: 'Завершить просмотр: Ctrl-C.',
    waiting: (folder) =>
      `В папке ${folder} пока нет стратегий: как только появится первая, откроется её отчёт.`,
    built: (name, milliseconds, count) =>
      `${name}: показано через ${milliseconds}\u00A0мс, ${findings('ru', count)}.`,
    kept: (name, milliseconds, count) =>
      `${name}: через ${milliseconds}\u00A0мс найдены ошибки, осталась последняя удачная страница; ${findings('ru', count)}.`,
    broken: (name, milliseconds, count) =>
      `${name}: через ${milliseconds}\u00A0мс найдены ошибки, страницы пока нет; ${findings('ru', count)}.`,
    added: (name) => `${name}: новая стратегия.`,
    gone: (name) => `${name}: стратегии больше нет.`,
    notWatched: (reason) =>
      `Система больше не сообщает об изменениях файлов (${reason}). Запустите команду ещё раз с --poll.`,
    findings: (count) => findings('ru', count),
    panelTitle: 'Замечания',
    close: 'Закрыть',
    disconnected: 'Просмотр завершён. Чтобы снова видеть изменения, запустите rapport dev.',
    stale: 'В стратегии есть ошибки. Это последний удачный отчёт.',
    goneBanner: 'Этой стратегии больше нет. Это её последний отчёт.',
    allStrategies: 'Все стратегии',
    nowAt: (name) => `Перейти к «${name}»`,
    brokenTitle: (name) => `${name}: ошибки`,
    brokenLead:
      'В стратегии есть ошибки, поэтому отчёта пока нет. Он появится здесь, как только они будут исправлены.',
    emptyTitle: 'Стратегий пока нет',
    emptyLead: 'Отчёт появится здесь, как только в папке будет стратегия.',
    missingTitle: 'Такой страницы нет',
    missingLead: 'Возможно, раньше она называлась иначе.',
  },
  uk: {
    options: {
      port: 'З якого порту починати; береться перший вільний. За замовчуванням 4321',
      editor:
        'Редактор для посилань: vscode, idea, zed та інші, шаблон із {file} або none. За замовчуванням vscode',
      poll: 'Опитувати диск: для мережевих тек і контейнерів',
    },
    wrongPort: (value) => `Параметр --port приймає ціле число від 0 до 65535, а вказано «${value}».`,
    wrongEditor: (value, names) =>
      `Параметр --editor приймає ${names} або шаблон на зразок myeditor://{file}:{line}:{column}, а вказано «${value}».`,
    noPort: (port, reason) => `Не вдається відкрити порт ${port} і наступні: ${reason}.`,
    reasons: { taken: 'сто портів поспіль зайняті', denied: 'система цього не дозволяє' },
    stop: 'Завершити перегляд: Ctrl-C.',
    waiting: (folder) => `У теці ${folder} поки немає стратегій: щойно з’явиться перша, відкриється її звіт.`,
    built: (name, milliseconds, count) =>
      `${name}: показано через ${milliseconds}\u00A0мс, ${findings('uk', count)}.`,
    kept: (name, milliseconds, count) =>
      `${name}: через ${milliseconds}\u00A0мс знайдено помилки, залишилася остання вдала сторінка; ${findings('uk', count)}.`,
    broken: (name, milliseconds, count) =>
      `${name}: через ${milliseconds}\u00A0мс знайдено помилки, сторінки поки немає; ${findings('uk', count)}.`,
    added: (name) => `${name}: нова стратегія.`,
    gone: (name) => `${name}: стратегії більше немає.`,
    notWatched: (reason) =>
      `Система більше не повідомляє про зміни файлів (${reason}). Запустіть команду ще раз із --poll.`,
    findings: (count) => findings('uk', count),
    panelTitle: 'Зауваження',
    close: 'Закрити',
    disconnected: 'Перегляд завершено. Щоб знову бачити зміни, запустіть rapport dev.',
    stale: 'У стратегії є помилки. Це останній вдалий звіт.',
    goneBanner: 'Цієї стратегії більше немає. Це її останній звіт.',
    allStrategies: 'Усі стратегії',
    nowAt: (name) => `Перейти до «${name}»`,
    brokenTitle: (name) => `${name}: помилки`,
    brokenLead: 'У стратегії є помилки, тому звіту поки немає. Він з’явиться тут, щойно їх буде виправлено.',
    emptyTitle: 'Стратегій поки немає',
    emptyLead: 'Звіт з’явиться тут, щойно в теці буде стратегія.',
    missingTitle: 'Такої сторінки немає',
    missingLead: 'Можливо, раніше вона мала іншу назву.',
  },
});

export type DevWords = (typeof devWords)['en'];
