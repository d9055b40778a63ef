/** The words of the command line: its help, what it says of a wrong command line, and the lines around results. */
import { formatsFor } from './formats/formats.ts';
import { plainText } from './inline.ts';
import { type Language, languages } from './language.ts';
import { translations } from './translations.ts';

/** Lists and counts need no currency. */
const formats = Object.fromEntries(languages.map((language) => [language, formatsFor(language, '')]));
const { en, ru, uk } = formats as Readonly<Record<Language, ReturnType<typeof formatsFor>>>;

/** Of a check: how many findings stand, and how many strategies were looked at. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly waived: number;
  readonly strategies: number;
}

export const cliWords = translations({
  en: {
    summary: 'Checks, values and renders a CRM strategy written as YAML.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    commandUsage: '<command> [options]',
    optionUsage: '[options]',
    exitCodes: 'Exit codes:',
    codes: {
      fine: 'fine',
      findings: 'findings',
      usage: 'wrong usage',
      toolMissing: 'an optional tool is missing',
      bug: 'a bug in Rapport',
    },
    help: 'Show this help',
    helpOf: 'Show the help of a command',
    version: 'Show the version',
    debug: 'Show the details of an error in Rapport itself',
    command: {
      new: 'Begin a strategy from the template of an industry',
      check: 'Report what is wrong in strategies',
      explain: 'Say what a finding means, why it matters, and what to do',
      results: 'Print the figures of a strategy',
      brief: 'Print a strategy in ten lines, for a mail',
      record: 'Record measured values of KPIs',
      import: 'Add a table of measurements or answers of the audit',
      due: 'List what is to be measured now, and by whom',
      snapshot: 'Keep today’s state of a strategy beside it',
      compare: 'Say what changed since an earlier state, and what that does to the money',
      build: 'Write the reports as a static site',
      dev: 'Show the reports while their strategies are written',
      schema: 'Print the JSON Schema of strategies, for editors, or of the results',
    },
    argument: {
      strategies: 'Folders or files of strategies, or names below strategies/. Default: strategies/',
      strategy: 'Folder or file of a strategy, or its name below strategies/',
    },
    option: {
      language: 'Language of the output. Default: the language of the strategy',
      asOf: 'Day the report speaks of: 2027-09-30, 2027-09 or 2027-Q3. Default: plan.asOf, else today',
      seed: 'Seed of the simulation. Default: 1',
      format: 'Form of the output. Default: the first of these',
      level:
        'How strict: for a `client` most notes become warnings, for a `board` errors. Default: plan.level',
      out: 'Folder to write to. Default: dist',
      force: 'Replace the folder even if it holds files of others',
      results: 'The schema of `rapport results --format json`',
    },
    wrong: {
      choice: (option: string, value: string, choices: readonly string[]) =>
        `${option} takes ${plainText(en.list(choices, 'or'))}, not “${value}”.`,
      day: (option: string, value: string) =>
        `${option} takes a day, a month or a quarter such as 2027-09-30, 2027-09 or 2027-Q3, not “${value}”.`,
      seed: (option: string, value: string, largest: number) =>
        `${option} takes a whole number from 0 to ${largest}, not “${value}”.`,
      empty: (option: string) => `${option} is empty.`,
      unknownOption: (value: string) => `There is no option ${value} here.`,
      unknownCommand: (value: string) => `There is no command “${value}”.`,
      unknownFinding: (value: string) => `There is no finding “${value}”.`,
      missingValue: (option: string) => `${option} needs a value.`,
      missingOption: (option: string) => `${option} is needed here.`,
      missingArgument: (argument: string) => `The ${argument} is missing.`,
      tooMany: (surplus: string) => `One argument too many: “${surplus}”.`,
      severalStrategies: (value: string, found: readonly string[]) =>
        `“${value}” holds ${en.count('strategy', found.length)}, and one is needed: ${plainText(en.list(found, 'or'))}.`,
      nearest: (word: string) => `Did you mean ${word}?`,
      seeHelp: (line: string) => `See ${line}`,
    },
    bug: (message: string) => `This is a bug in Rapport: ${message}`,
    bugAdvice: 'Run the same command with --debug and report what it prints.',
    noOutput: (reason: string) => `The result cannot be written: ${reason}`,
    noFigures: (name: string) => `“${name}” has no figures before its errors are put right.`,
    moreFindings: (count: number, line: string) => `${en.count('finding', count)}: ${line}`,
    found: (counts: FindingCounts) => englishSummary(counts),
  },
  ru: {
    summary: 'Проверяет, оценивает и показывает CRM-стратегию, записанную в YAML.',
    usage: 'Использование:',
    arguments: 'Аргументы:',
    options: 'Параметры:',
    commands: 'Команды:',
    examples: 'Примеры:',
    commandUsage: '<команда> [параметры]',
    optionUsage: '[параметры]',
    exitCodes: 'Коды завершения:',
    codes: {
      fine: 'всё хорошо',
      findings: 'есть замечания',
      usage: 'ошибка в команде',
      toolMissing: 'нет необязательного инструмента',
      bug: 'ошибка в самом Rapport',
    },
    help: 'Показать эту справку',
    helpOf: 'Показать справку по команде',
    version: 'Показать версию',
    debug: 'Показать подробности, если ошибка в самом Rapport',
    command: {
      new: 'Начать стратегию с шаблона отрасли',
      check: 'Показать, что не так в стратегиях',
      explain: 'Объяснить замечание: что оно значит, почему важно и что делать',
      results: 'Показать цифры стратегии',
      brief: 'Показать стратегию в десяти строках, для письма',
      record: 'Записать замеры показателей',
      import: 'Внести таблицу замеров или ответы аудита',
      due: 'Показать, что пора измерить и кому',
      snapshot: 'Сохранить сегодняшнее состояние стратегии рядом с ней',
      compare: 'Сказать, что изменилось с прежнего состояния и что это значит для денег',
      build: 'Собрать отчёты в статический сайт',
      dev: 'Показывать отчёты, пока пишутся стратегии',
      schema: 'Показать JSON Schema стратегий для редакторов или результатов',
    },
    argument: {
      strategies: 'Папки или файлы стратегий либо их имена в strategies/. По умолчанию strategies/',
      strategy: 'Папка или файл стратегии либо её имя в strategies/',
    },
    option: {
      language: 'Язык вывода. По умолчанию язык стратегии',
      asOf: 'День, на который составлен отчёт: 2027-09-30, 2027-09 или 2027-Q3. По умолчанию plan.asOf, а без него сегодня',
      seed: 'Начальное число моделирования. По умолчанию 1',
      format: 'Вид вывода. По умолчанию первый из перечисленных',
      level:
        'Строгость: при `client` большинство примечаний становятся предупреждениями, при `board`\u00A0— ошибками. По умолчанию plan.level',
      out: 'Папка для сайта. По умолчанию dist',
      force: 'Заменить папку, даже если в ней есть чужие файлы',
      results: 'Схема вывода `rapport results --format json`',
    },
    wrong: {
      choice: (option, value, choices) =>
        `Параметр ${option} принимает ${plainText(ru.list(choices, 'or'))}, а указано «${value}».`,
      day: (option, value) =>
        `Параметр ${option} принимает день, месяц или квартал, например 2027-09-30, 2027-09 или 2027-Q3, а указано «${value}».`,
      seed: (option, value, largest) =>
        `Параметр ${option} принимает целое число от 0 до ${largest}, а указано «${value}».`,
      empty: (option) => `Параметр ${option} пуст.`,
      unknownOption: (value) => `Параметра ${value} здесь нет.`,
      unknownCommand: (value) => `Команды «${value}» нет.`,
      unknownFinding: (value) => `Замечания «${value}» нет.`,
      missingValue: (option) => `Параметру ${option} нужно значение.`,
      missingOption: (option) => `Здесь нужен параметр ${option}.`,
      missingArgument: (argument) => `Не указан аргумент ${argument}.`,
      tooMany: (surplus) => `Лишний аргумент: «${surplus}».`,
      severalStrategies: (value, found) =>
        `В папке «${value}» несколько стратегий, а нужна одна: ${plainText(ru.list(found, 'or'))}.`,
      nearest: (word) => `Возможно, имелось в виду ${word}?`,
      seeHelp: (line) => `Справка: ${line}`,
    },
    bug: (message) => `Это ошибка в Rapport: ${message}`,
    bugAdvice: 'Повторите команду с --debug и сообщите разработчикам, что она покажет.',
    noOutput: (reason) => `Результат не удаётся записать: ${reason}`,
    noFigures: (name) => `Цифр по стратегии «${name}» нет, пока не исправлены ошибки.`,
    moreFindings: (count, line) => `${ru.count('finding', count)}: ${line}`,
    found: (counts) => slavicSummary('ru', counts),
  },
  uk: {
    summary: 'Перевіряє, оцінює та показує CRM-стратегію, записану в YAML.',
    usage: 'Використання:',
    arguments: 'Аргументи:',
    options: 'Параметри:',
    commands: 'Команди:',
    examples: 'Приклади:',
    commandUsage: '<команда> [параметри]',
    optionUsage: '[параметри]',
    exitCodes: 'Коди завершення:',
    codes: {
      fine: 'усе гаразд',
      findings: 'є зауваження',
      usage: 'помилка в команді',
      toolMissing: 'немає необов’язкового інструмента',
      bug: 'помилка в самому Rapport',
    },
    help: 'Показати цю довідку',
    helpOf: 'Показати довідку про команду',
    version: 'Показати версію',
    debug: 'Показати подробиці, якщо помилка в самому Rapport',
    command: {
      new: 'Почати стратегію з шаблону галузі',
      check: 'Показати, що не так у стратегіях',
      explain: 'Пояснити зауваження: що воно означає, чому важливе і що робити',
      results: 'Показати цифри стратегії',
      brief: 'Показати стратегію в десяти рядках, для листа',
      record: 'Записати виміри показників',
      import: 'Внести таблицю вимірів або відповіді аудиту',
      due: 'Показати, що час виміряти й кому',
      snapshot: 'Зберегти сьогоднішній стан стратегії поруч із нею',
      compare: 'Сказати, що змінилося від попереднього стану та що це означає для грошей',
      build: 'Зібрати звіти у статичний сайт',
      dev: 'Показувати звіти, поки пишуться стратегії',
      schema: 'Показати JSON Schema стратегій для редакторів або результатів',
    },
    argument: {
      strategies: 'Теки або файли стратегій чи їхні назви у strategies/. За замовчуванням strategies/',
      strategy: 'Тека або файл стратегії чи її назва у strategies/',
    },
    option: {
      language: 'Мова виведення. За замовчуванням мова стратегії',
      asOf: 'День, на який складено звіт: 2027-09-30, 2027-09 або 2027-Q3. За замовчуванням plan.asOf, а без нього сьогодні',
      seed: 'Початкове число моделювання. За замовчуванням 1',
      format: 'Вигляд виведення. За замовчуванням перший із перелічених',
      level:
        'Суворість: за `client` більшість приміток стають попередженнями, за `board`\u00A0— помилками. За замовчуванням plan.level',
      out: 'Тека для сайту. За замовчуванням dist',
      force: 'Замінити теку, навіть якщо в ній є чужі файли',
      results: 'Схема виведення `rapport results --format json`',
    },
    wrong: {
      choice: (option, value, choices) =>
        `Параметр ${option} приймає ${plainText(uk.list(choices, 'or'))}, а вказано «${value}».`,
      day: (option, value) =>
        `Параметр ${option} приймає день, місяць або квартал, наприклад 2027-09-30, 2027-09 або 2027-Q3, а вказано «${value}».`,
      seed: (option, value, largest) =>
        `Параметр ${option} приймає ціле число від 0 до ${largest}, а вказано «${value}».`,
      empty: (option) => `Параметр ${option} порожній.`,
      unknownOption: (value) => `Параметра ${value} тут немає.`,
      unknownCommand: (value) => `Команди «${value}» немає.`,
      unknownFinding: (value) => `Зауваження «${value}» немає.`,
      missingValue: (option) => `Параметру ${option} потрібне значення.`,
      missingOption: (option) => `Тут потрібен параметр ${option}.`,
      missingArgument: (argument) => `Не вказано аргумент ${argument}.`,
      tooMany: (surplus) => `Зайвий аргумент: «${surplus}».`,
      severalStrategies: (value, found) =>
        `У теці «${value}» кілька стратегій, а потрібна одна: ${plainText(uk.list(found, 'or'))}.`,
      nearest: (word) => `Можливо, йдеться про ${word}?`,
      seeHelp: (line) => `Довідка: ${line}`,
    },
    bug: (message) => `Це помилка в Rapport: ${message}`,
    bugAdvice: 'Повторіть команду з --debug і повідомте розробникам, що вона покаже.',
    noOutput: (reason) => `Результат не вдається записати: ${reason}`,
    noFigures: (name) => `Цифр за стратегією «${name}» немає, доки не виправлено помилки.`,
    moreFindings: (count, line) => `${uk.count('finding', count)}: ${line}`,
    found: (counts) => slavicSummary('uk', counts),
  },
});

export type CliWords = (typeof cliWords)['en'];

function englishSummary({ errors, warnings, notes, waived, strategies }: FindingCounts): string {
  const parts = [
    ...(errors > 0 ? [en.count('error', errors)] : []),
    ...(warnings > 0 ? [en.count('warning', warnings)] : []),
    ...(notes > 0 ? [`${notes} ${notes === 1 ? 'note' : 'notes'}`] : []),
  ];
  const found = parts.length > 0 ? plainText(en.list(parts)) : 'No findings';
  const where = strategies === 0 ? '' : ` in ${en.count('strategy', strategies)}`;
  return `${found}${where}${waived > 0 ? `; ${en.count('finding', waived)} waived` : ''}.`;
}

const slavic = translations({
  en: { none: '', strategies: '', errors: '', warnings: '', notes: '', waived: '' },
  ru: {
    none: 'замечаний нет',
    strategies: 'Стратегий',
    errors: 'ошибок',
    warnings: 'предупреждений',
    notes: 'примечаний',
    waived: 'принято замечаний',
  },
  uk: {
    none: 'зауважень немає',
    strategies: 'Стратегій',
    errors: 'помилок',
    warnings: 'попереджень',
    notes: 'приміток',
    waived: 'прийнято зауважень',
  },
});

/** Counts behind a colon, so that nothing has to agree with them. */
function slavicSummary(language: 'ru' | 'uk', counts: FindingCounts): string {
  const words = slavic[language];
  const part = (word: string, count: number) => (count > 0 ? [`${word}: ${count}`] : []);
  const parts = [
    ...part(words.errors, counts.errors),
    ...part(words.warnings, counts.warnings),
    ...part(words.notes, counts.notes),
  ];
  const found = parts.length > 0 ? parts.join(', ') : words.none;
  const all = [`${words.strategies}: ${counts.strategies}`, found, ...part(words.waived, counts.waived)];
  return `${all.join('; ')}.`;
}
