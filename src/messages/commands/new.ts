/** The words of `rapport new`: its options, what it asks, and what it says when a strategy has been made. */
import { formatsFor } from '../formats/formats.ts';
import { plainText } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = translations({
  en: formatsFor('en', ''),
  ru: formatsFor('ru', ''),
  uk: formatsFor('uk', ''),
});

export const newWords = translations({
  en: {
    argument: 'Name of the new strategy: its folder, in Latin letters. With --audit also a path',
    options: {
      template: 'Industry to begin from; --list shows them',
      language:
        'Language of the strategy, the list or the sheets. Default: English; for sheets that of their strategy',
      name: 'Name of the company',
      currency: 'Currency of all amounts, such as EUR. Default: the currency of the template',
      start: 'First month of the plan. Default: the next month',
      months: 'Length of the plan in months. Default: that of the template',
      into: 'Folder of the strategies. Default: strategies/',
      audit: 'Write answer sheets for the audit of a strategy, there or yet to come, and no strategy',
      format:
        'Form of the sheets: `yaml`, `csv` (one for each role) or `html` (to be printed). Default: `yaml`',
      list: 'Show the templates',
      force: 'Replace a strategy of that name, or sheets that are there',
    },
    slug: (value: string) =>
      `“${value}” cannot name a strategy: a name takes up to 60 small Latin letters, digits and hyphens.`,
    noTemplate: (value: string, known: readonly string[]) =>
      `There is no template “${value}”, only ${plainText(en.list(known))}.`,
    whichTemplate: (known: readonly string[]) =>
      `--template is needed here: ${plainText(en.list(known, 'or'))}.`,
    currency: (value: string) => `--currency takes a code such as GBP or EUR, not “${value}”.`,
    start: (value: string) => `--start takes a month such as 2027-01, not “${value}”.`,
    months: (value: string, most: number) =>
      `--months takes a whole number from 1 to ${most}, not “${value}”.`,
    exists: (file: string) => `${file} is there already and stays as it is. With --force it is replaced.`,
    notWritten: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
    asked: {
      language: 'In which language is the strategy written?',
      template: 'Which industry is closest?',
      name: 'What is the company called?',
      slug: 'What shall the folder be called?',
      slugTaken: (file: string) => `${file} is there already.`,
      slugForm: (offered: string) => `Small Latin letters, digits and hyphens, such as ${offered}.`,
      start: 'In which month does the plan begin?',
      startForm: 'A month such as 2027-01.',
      left: 'No strategy has been made.',
    },
    made: (file: string, template: string) => `${file} has been made from the template ${template}.`,
    open: (marks: number, waived: number) =>
      `Places marked TODO: ${marks}; open points under \`waivers\`, at its end: ${waived}.`,
    foreignCurrency: (currency: string, proposed: string) =>
      `The amounts of the template are plausible in ${proposed}, not in ${currency}: replace every one of them.`,
    short: (months: number) =>
      `The programme of the template takes longer than the plan of ${months} ${months === 1 ? 'month' : 'months'}: shorten it, or lengthen the plan.`,
    next: 'Next:',
    check: 'what does not hold together',
    dev: 'the report, while you write',
  },
  ru: {
    argument: 'Имя новой стратегии: её папка, латиницей. С --audit можно и путь',
    options: {
      template: 'Отрасль, с которой начать; список покажет --list',
      language:
        'Язык стратегии, списка или листов. По умолчанию английский, для листов\u00A0— язык их стратегии',
      name: 'Название компании',
      currency: 'Валюта всех сумм, например RUB. По умолчанию валюта шаблона',
      start: 'Первый месяц плана. По умолчанию следующий месяц',
      months: 'Длина плана в месяцах. По умолчанию как в шаблоне',
      into: 'Папка стратегий. По умолчанию strategies/',
      audit: 'Записать не стратегию, а листы ответов для аудита; стратегия может появиться и позже',
      format:
        'Вид листов: `yaml`, `csv` (по одному на должность) или `html` (для печати). По умолчанию `yaml`',
      list: 'Показать шаблоны',
      force: 'Заменить стратегию с этим именем или прежние листы',
    },
    slug: (value) =>
      `«${value}» не подходит: имя стратегии\u00A0— до 60 строчных латинских букв, цифр и дефисов.`,
    noTemplate: (value, known) => `Шаблона «${value}» нет. Шаблоны: ${plainText(ru.list(known))}.`,
    whichTemplate: (known) => `Здесь нужен параметр --template: ${plainText(ru.list(known, 'or'))}.`,
    currency: (value) => `Параметр --currency принимает код, например RUB или EUR, а указано «${value}».`,
    start: (value) => `Параметр --start принимает месяц, например 2027-01, а указано «${value}».`,
    months: (value, most) => `Параметр --months принимает целое число от 1 до ${most}, а указано «${value}».`,
    exists: (file) => `Файл ${file} уже есть и остаётся прежним. Заменить его можно с --force.`,
    notWritten: (file, reason) => `Файл ${file} не удаётся записать: ${reason}.`,
    asked: {
      language: 'На каком языке писать стратегию?',
      template: 'Какая отрасль ближе?',
      name: 'Как называется компания?',
      slug: 'Как назвать папку?',
      slugTaken: (file) => `Файл ${file} уже есть.`,
      slugForm: (offered) => `Строчные латинские буквы, цифры и дефисы, например ${offered}.`,
      start: 'С какого месяца начинается план?',
      startForm: 'Месяц, например 2027-01.',
      left: 'Стратегия не создана.',
    },
    made: (file, template) => `Создан файл ${file} по шаблону ${template}.`,
    open: (marks, waived) =>
      `Пометок TODO: ${marks}; открытых вопросов в разделе \`waivers\`, в конце файла: ${waived}.`,
    foreignCurrency: (currency, proposed) =>
      `Суммы в шаблоне правдоподобны в ${proposed}, а не в ${currency}: замените каждую.`,
    short: (months) =>
      `Программа в шаблоне длиннее плана (месяцев в плане: ${months}): сократите её или продлите план.`,
    next: 'Дальше:',
    check: 'что не сходится',
    dev: 'отчёт рядом с редактором',
  },
  uk: {
    argument: 'Назва нової стратегії: її тека, латиницею. З --audit можна і шлях',
    options: {
      template: 'Галузь, з якої почати; перелік покаже --list',
      language:
        'Мова стратегії, переліку або аркушів. За замовчуванням англійська, для аркушів\u00A0— мова їхньої стратегії',
      name: 'Назва компанії',
      currency: 'Валюта всіх сум, наприклад UAH. За замовчуванням валюта шаблону',
      start: 'Перший місяць плану. За замовчуванням наступний місяць',
      months: 'Тривалість плану в місяцях. За замовчуванням як у шаблоні',
      into: 'Тека стратегій. За замовчуванням strategies/',
      audit: 'Записати не стратегію, а аркуші відповідей для аудиту; стратегія може з’явитися й пізніше',
      format:
        'Вигляд аркушів: `yaml`, `csv` (по одному на посаду) або `html` (для друку). За замовчуванням `yaml`',
      list: 'Показати шаблони',
      force: 'Замінити стратегію з цією назвою або попередні аркуші',
    },
    slug: (value) =>
      `«${value}» не підходить: назва стратегії\u00A0— до 60 малих латинських літер, цифр і дефісів.`,
    noTemplate: (value, known) => `Шаблону «${value}» немає. Шаблони: ${plainText(uk.list(known))}.`,
    whichTemplate: (known) => `Тут потрібен параметр --template: ${plainText(uk.list(known, 'or'))}.`,
    currency: (value) => `Параметр --currency приймає код, наприклад UAH або EUR, а вказано «${value}».`,
    start: (value) => `Параметр --start приймає місяць, наприклад 2027-01, а вказано «${value}».`,
    months: (value, most) => `Параметр --months приймає ціле число від 1 до ${most}, а вказано «${value}».`,
    exists: (file) => `Файл ${file} уже є й лишається таким, як був. Замінити його можна з --force.`,
    notWritten: (file, reason) => `Файл ${file} не вдається записати: ${reason}.`,
    asked: {
      language: 'Якою мовою писати стратегію?',
      template: 'Яка галузь ближча?',
      name: 'Як називається компанія?',
      slug: 'Як назвати теку?',
      slugTaken: (file) => `Файл ${file} уже є.`,
      slugForm: (offered) => `Малі латинські літери, цифри та дефіси, наприклад ${offered}.`,
      start: 'З якого місяця починається план?',
      startForm: 'Місяць, наприклад 2027-01.',
      left: 'Стратегію не створено.',
    },
    made: (file, template) => `Створено файл ${file} за шаблоном ${template}.`,
    open: (marks, waived) =>
      `Позначок TODO: ${marks}; відкритих питань у розділі \`waivers\`, наприкінці файлу: ${waived}.`,
    foreignCurrency: (currency, proposed) =>
      `Суми в шаблоні правдоподібні у ${proposed}, а не у ${currency}: замініть кожну.`,
    short: (months) =>
      `Програма в шаблоні довша за план (місяців у плані: ${months}): скоротіть її або подовжте план.`,
    next: 'Далі:',
    check: 'що не сходиться',
    dev: 'звіт поруч із редактором',
  },
});

export type NewWords = (typeof newWords)['en'];
