/** Words of the findings on keys and on what stands under them. */
import { code, codes, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Unknown {
  readonly text: string;
  readonly nearest: string | undefined;
}
interface Repairable {
  readonly text: string;
  /** The text that would be right, where it can be guessed. */
  readonly repaired: string | undefined;
}
interface LookAlike extends Repairable {
  readonly letters: readonly string[];
}
interface Length {
  readonly expected: number;
  readonly found: number;
}

const letters = (list: readonly string[]) => list.slice(0, 6).map(code).join(', ');

export const shapeWords = translations({
  en: {
    'root-not-map': () =>
      words(
        'This file does not begin with a key.',
        'A strategy consists of sections such as `company:` and `plan:`, each a key at the left margin.',
        'Begin with `format: 1`, or check that this is the right file.',
      ),
    'format-version': ({ text }: { readonly text: string }) =>
      words(
        `The file says format ${quote.en(text)}; this version of Rapport reads format 1.`,
        'The number says by which rules the rest is read.',
        'Write `format: 1`, or use the version of Rapport that the file was written for.',
      ),
    'key-unknown': ({
      key,
      spot,
      nearest,
      known,
    }: {
      readonly key: string;
      /** Where the key stands, as a path by id; empty at the top. */
      readonly spot: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }) =>
      words(
        spot === '' ? `There is no section ${code(key)}.` : `${code(key)} is no key of ${code(spot)}.`,
        'Rapport reads every key or says so; what it does not know would be missing from the report.',
        nearest === undefined
          ? `Known here: ${codes(known)}.${spot === '' ? ' A key that begins with `x-` is left alone.' : ''}`
          : `Did you mean ${code(nearest)}?`,
      ),
    'key-look-alike': ({ text, letters: list, repaired }: LookAlike) =>
      words(
        `The key ${code(text)} holds Cyrillic letters: ${letters(list)}.`,
        'They look like Latin ones and are not, so the key is not recognised.',
        `Type it in Latin letters: ${typed(repaired ?? text)}.`,
      ),
    'key-missing': ({ keys, spot }: { readonly keys: readonly string[]; readonly spot: string }) =>
      words(
        spot === '' ? `The strategy lacks ${codes(keys)}.` : `${code(spot)} lacks ${codes(keys)}.`,
        'Without it nothing can be computed here.',
        `Add ${keys.map((key) => typed(`${key}: …`)).join(', ')}.`,
      ),
    'value-missing': ({ key }: { readonly key?: string }) =>
      words(
        key === undefined ? 'There is no text here.' : `${code(key)} has no value.`,
        'An empty value says neither yes nor no.',
        'Write the value, or remove the key if it is not needed.',
      ),
    'map-expected': ({ key, known }: { readonly key: string; readonly known: readonly string[] }) =>
      words(
        `${code(key)} holds no keys of its own here; it should.`,
        'What belongs to it stands in keys, each with its value.',
        `Write ${typed(`${key}: { ${known[0] ?? ''}: … }`)}; its keys are ${codes(known)}.`,
      ),
    'list-expected': ({ key, repaired }: { readonly key: string; readonly repaired: string | undefined }) =>
      words(
        `${code(key)} should hold a list.`,
        'There can be several of them, so even a single one stands in a list.',
        repaired === undefined
          ? 'Begin every entry with a dash and a space on a line of its own.'
          : `Write ${typed(repaired)}.`,
      ),
    'text-expected': ({ key }: { readonly key: string }) =>
      words(
        `${code(key)} holds several values; one was expected.`,
        'Only a single value has a meaning here.',
        'Write one value after the colon; a text with brackets stands in quotes.',
      ),
    'uncertain-not-here': ({ key }: { readonly key: string }) =>
      words(
        `${code(key)} cannot be uncertain.`,
        'Ranges and grades belong to money, counts and rates of segments, benefits, costs, campaigns and risks; months, probabilities, shares and scenarios are certain.',
        'Write the likely value alone.',
      ),
    'list-length': ({ expected, found }: Length) =>
      words(
        `The list has ${found} entries; ${expected} were expected.`,
        expected === 3
          ? 'An uncertain value is written as [low, likely, high].'
          : 'The two ends stand here: [low, high].',
        expected === 3
          ? 'Write three values, as in `[82%, 84%, 86%]`.'
          : 'Write two values, as in `[82%, 86%]`.',
      ),
    'list-too-short': ({ expected, found }: Length) =>
      words(
        `The list has too few entries: ${found} of at least ${expected}.`,
        'With fewer it says nothing.',
        'Add what is missing, or remove the key.',
      ),
    'word-unknown': ({ text, nearest, words: known }: Unknown & { readonly words: readonly string[] }) =>
      words(
        `${quote.en(text)} is none of the words that can stand here.`,
        `One of these was expected: ${codes(known)}.`,
        nearest === undefined ? `Choose one of ${codes(known)}.` : `Did you mean ${code(nearest)}?`,
      ),
    'currency-unknown': ({ text, nearest }: Unknown) =>
      words(
        `${quote.en(text)} is no currency that Rapport knows.`,
        'Every amount is printed in this currency; its three letters come from ISO 4217.',
        nearest === undefined
          ? 'Write three letters such as `GBP`, `EUR` or `UAH`.'
          : `Did you mean ${code(nearest)}?`,
      ),
    flag: ({ text, repaired }: Repairable) =>
      words(
        `Expected \`true\` or \`false\`, found ${quote.en(text)}.`,
        'Other words for yes and no are read differently by different programs.',
        repaired === undefined ? 'Write `true` or `false`.' : `Write ${typed(repaired)}.`,
      ),
    time: ({ text, repaired }: Repairable) =>
      words(
        `Expected a day, month or quarter such as 2027-03-31, 2027-03 or 2027-Q1, found ${quote.en(text)}.`,
        'This form means the same in every country and sorts by itself.',
        repaired === undefined
          ? 'Write it as `2027-03-31`, `2027-03` or `2027-Q1`.'
          : `Write ${typed(repaired)}.`,
      ),
    'time-impossible': ({ text, repaired }: Repairable) =>
      words(
        `${quote.en(text)} is not in the calendar of a plan.`,
        'The day or month does not exist, or the year is not between 1900 and 2199.',
        repaired === undefined ? 'Check the digits.' : `The month ends on ${typed(repaired)}.`,
      ),
    'id-form': ({ text, repaired }: Repairable) =>
      words(
        `${quote.en(text)} cannot be an id.`,
        'Ids consist of small Latin letters, digits and hyphens, so that they can be typed and linked anywhere.',
        repaired === undefined ? 'Write a word such as `second-visit`.' : `Write ${typed(repaired)}.`,
      ),
    'id-look-alike': ({ text, letters: list, repaired }: LookAlike) =>
      words(
        `The id ${code(text)} holds Cyrillic letters: ${letters(list)}.`,
        'Some of them look like Latin ones, and what refers to the id would not find it.',
        repaired === undefined ? 'Write it in Latin letters.' : `Write ${typed(repaired)}.`,
      ),
    'text-placeholder': ({ text }: { readonly text: string }) =>
      words(
        `${quote.en(text)} stands where a text belongs.`,
        'The report prints it as it is.',
        'Write the text, or remove the key until it is known.',
      ),
    'text-html': ({ tag }: { readonly tag: string }) =>
      words(
        `${code(tag)} looks like HTML.`,
        'Texts are Markdown; HTML is printed letter by letter and never carried out.',
        'Use Markdown: `**bold**`, `*italic*`, `[text](https://example.org)`; or put spaces around `<`.',
      ),
  },
  ru: {
    'root-not-map': () =>
      words(
        'Этот файл начинается не с ключа.',
        'Стратегия состоит из разделов, таких как `company:` и `plan:`; каждый\u00A0— ключ у левого края.',
        'Начните с `format: 1` или проверьте, тот ли это файл.',
      ),
    'format-version': ({ text }) =>
      words(
        `В файле указан формат ${quote.ru(text)}, эта версия Rapport читает формат 1.`,
        'Это число говорит, по каким правилам читать остальное.',
        'Напишите `format: 1` или возьмите версию Rapport, для которой написан файл.',
      ),
    'key-unknown': ({ key, spot, nearest, known }) =>
      words(
        spot === '' ? `Раздела ${code(key)} нет.` : `В ${code(spot)} нет ключа ${code(key)}.`,
        'Rapport читает каждый ключ или говорит об этом; неизвестное не попало бы в отчёт.',
        nearest === undefined
          ? `Здесь можно: ${codes(known)}.${spot === '' ? ' Ключи, которые начинаются с `x-`, не читаются.' : ''}`
          : `Возможно, имелось в виду ${code(nearest)}?`,
      ),
    'key-look-alike': ({ text, letters: list, repaired }) =>
      words(
        `В ключе ${code(text)} есть кириллические буквы: ${letters(list)}.`,
        'Они похожи на латинские, но это другие буквы, и ключ не узнать.',
        `Наберите его латиницей: ${typed(repaired ?? text)}.`,
      ),
    'key-missing': ({ keys, spot }) =>
      words(
        spot === ''
          ? `В стратегии не хватает: ${codes(keys)}.`
          : `В ${code(spot)} не хватает: ${codes(keys)}.`,
        'Без этого здесь ничего не посчитать.',
        `Добавьте ${keys.map((key) => typed(`${key}: …`)).join(', ')}.`,
      ),
    'value-missing': ({ key }) =>
      words(
        key === undefined ? 'Здесь нет текста.' : `У ключа ${code(key)} нет значения.`,
        'Пустое значение не говорит ни да, ни нет.',
        'Напишите значение или уберите ключ, если он не нужен.',
      ),
    'map-expected': ({ key, known }) =>
      words(
        `У ${code(key)} должны быть свои ключи, а их нет.`,
        'Всё, что сюда относится, стоит в ключах, у каждого своё значение.',
        `Напишите ${typed(`${key}: { ${known[0] ?? ''}: … }`)}; ключи здесь: ${codes(known)}.`,
      ),
    'list-expected': ({ key, repaired }) =>
      words(
        `В ${code(key)} должен быть список.`,
        'Записей может быть несколько, поэтому даже одна стоит в списке.',
        repaired === undefined
          ? 'Начните каждую запись с новой строки, дефиса и пробела.'
          : `Напишите ${typed(repaired)}.`,
      ),
    'text-expected': ({ key }) =>
      words(
        `В ${code(key)} несколько значений, а нужно одно.`,
        'Здесь имеет смысл только одно значение.',
        'Напишите после двоеточия одно значение; текст со скобками берут в кавычки.',
      ),
    'uncertain-not-here': ({ key }) =>
      words(
        `${code(key)} не может быть неопределённым.`,
        'Диапазоны и основания бывают у денег, количеств и долей в сегментах, выгодах, затратах, кампаниях и рисках; месяцы, вероятности, доли целого и сценарии заданы точно.',
        'Напишите только наиболее вероятное значение.',
      ),
    'list-length': ({ expected, found }) =>
      words(
        `Записей в списке: ${found}, нужно: ${expected}.`,
        expected === 3
          ? 'Неопределённое значение пишут так: [нижняя граница, наиболее вероятное, верхняя граница].'
          : 'Здесь стоят две границы: [нижняя, верхняя].',
        expected === 3 ? 'Напишите три значения: `[82%, 84%, 86%]`.' : 'Напишите два значения: `[82%, 86%]`.',
      ),
    'list-too-short': ({ expected, found }) =>
      words(
        `В списке мало записей: ${found}, нужно не меньше ${expected}.`,
        'С меньшим числом он ни о чём не говорит.',
        'Допишите недостающее или уберите ключ.',
      ),
    'word-unknown': ({ text, nearest, words: known }) =>
      words(
        `Слова ${quote.ru(text)} здесь быть не может.`,
        `Нужно одно из слов: ${codes(known)}.`,
        nearest === undefined
          ? `Выберите одно из них: ${codes(known)}.`
          : `Возможно, имелось в виду ${code(nearest)}?`,
      ),
    'currency-unknown': ({ text, nearest }) =>
      words(
        `Валюты ${quote.ru(text)} Rapport не знает.`,
        'В этой валюте печатаются все суммы; её обозначают три буквы из ISO 4217.',
        nearest === undefined
          ? 'Напишите три буквы, например `RUB`, `EUR` или `UAH`.'
          : `Возможно, имелось в виду ${code(nearest)}?`,
      ),
    flag: ({ text, repaired }) =>
      words(
        `Нужно \`true\` или \`false\`, найдено ${quote.ru(text)}.`,
        'Другие слова для «да» и «нет» разные программы читают по-разному.',
        repaired === undefined ? 'Напишите `true` или `false`.' : `Напишите ${typed(repaired)}.`,
      ),
    time: ({ text, repaired }) =>
      words(
        `Нужен день, месяц или квартал, например 2027-03-31, 2027-03 или 2027-Q1, найдено ${quote.ru(text)}.`,
        'Такая запись в любой стране значит одно и то же и сортируется сама.',
        repaired === undefined
          ? 'Напишите в виде `2027-03-31`, `2027-03` или `2027-Q1`.'
          : `Напишите ${typed(repaired)}.`,
      ),
    'time-impossible': ({ text, repaired }) =>
      words(
        `Даты ${quote.ru(text)} в календаре плана нет.`,
        'Такого дня или месяца не бывает, либо год не между 1900 и 2199.',
        repaired === undefined
          ? 'Проверьте цифры.'
          : `Последний день этого месяца\u00A0— ${typed(repaired)}.`,
      ),
    'id-form': ({ text, repaired }) =>
      words(
        `${quote.ru(text)} не годится как id.`,
        'Id состоит из строчных латинских букв, цифр и дефисов, чтобы его можно было набрать и вставить в ссылку где угодно.',
        repaired === undefined ? 'Напишите слово вроде `second-visit`.' : `Напишите ${typed(repaired)}.`,
      ),
    'id-look-alike': ({ text, letters: list, repaired }) =>
      words(
        `В id ${code(text)} есть кириллические буквы: ${letters(list)}.`,
        'Часть из них похожа на латинские, и ссылки на этот id его не найдут.',
        repaired === undefined ? 'Напишите его латиницей.' : `Напишите ${typed(repaired)}.`,
      ),
    'text-placeholder': ({ text }) =>
      words(
        `На месте текста стоит ${quote.ru(text)}.`,
        'В отчёте это будет напечатано как есть.',
        'Напишите текст или уберите ключ, пока он неизвестен.',
      ),
    'text-html': ({ tag }) =>
      words(
        `${code(tag)} похоже на HTML.`,
        'Тексты пишут в Markdown; HTML печатается буква за буквой и никогда не выполняется.',
        'Используйте Markdown: `**жирный**`, `*курсив*`, `[текст](https://example.org)`; или поставьте пробелы вокруг `<`.',
      ),
  },
  uk: {
    'root-not-map': () =>
      words(
        'Цей файл починається не з ключа.',
        'Стратегія складається з розділів, таких як `company:` і `plan:`; кожен\u00A0— ключ біля лівого краю.',
        'Почніть із `format: 1` або перевірте, чи той це файл.',
      ),
    'format-version': ({ text }) =>
      words(
        `У файлі вказано формат ${quote.uk(text)}, ця версія Rapport читає формат 1.`,
        'Це число каже, за якими правилами читати решту.',
        'Напишіть `format: 1` або візьміть версію Rapport, для якої написано файл.',
      ),
    'key-unknown': ({ key, spot, nearest, known }) =>
      words(
        spot === '' ? `Розділу ${code(key)} немає.` : `У ${code(spot)} немає ключа ${code(key)}.`,
        'Rapport читає кожен ключ або каже про це; невідоме не потрапило б до звіту.',
        nearest === undefined
          ? `Тут можна: ${codes(known)}.${spot === '' ? ' Ключі, які починаються з `x-`, не читаються.' : ''}`
          : `Можливо, малося на увазі ${code(nearest)}?`,
      ),
    'key-look-alike': ({ text, letters: list, repaired }) =>
      words(
        `У ключі ${code(text)} є кириличні літери: ${letters(list)}.`,
        'Вони схожі на латинські, але це інші літери, і ключ не впізнати.',
        `Наберіть його латиницею: ${typed(repaired ?? text)}.`,
      ),
    'key-missing': ({ keys, spot }) =>
      words(
        spot === '' ? `У стратегії бракує: ${codes(keys)}.` : `У ${code(spot)} бракує: ${codes(keys)}.`,
        'Без цього тут нічого не порахувати.',
        `Додайте ${keys.map((key) => typed(`${key}: …`)).join(', ')}.`,
      ),
    'value-missing': ({ key }) =>
      words(
        key === undefined ? 'Тут немає тексту.' : `Ключ ${code(key)} не має значення.`,
        'Порожнє значення не каже ні «так», ні «ні».',
        'Напишіть значення або приберіть ключ, якщо він не потрібен.',
      ),
    'map-expected': ({ key, known }) =>
      words(
        `${code(key)} повинен мати власні ключі, а їх немає.`,
        'Усе, що сюди належить, стоїть у ключах, кожен зі своїм значенням.',
        `Напишіть ${typed(`${key}: { ${known[0] ?? ''}: … }`)}; ключі тут: ${codes(known)}.`,
      ),
    'list-expected': ({ key, repaired }) =>
      words(
        `У ${code(key)} має бути список.`,
        'Записів може бути кілька, тому навіть один стоїть у списку.',
        repaired === undefined
          ? 'Почніть кожен запис із нового рядка, дефіса й пробілу.'
          : `Напишіть ${typed(repaired)}.`,
      ),
    'text-expected': ({ key }) =>
      words(
        `У ${code(key)} кілька значень, а потрібне одне.`,
        'Тут має зміст лише одне значення.',
        'Напишіть після двокрапки одне значення; текст із дужками беруть у лапки.',
      ),
    'uncertain-not-here': ({ key }) =>
      words(
        `${code(key)} не може бути невизначеним.`,
        'Діапазони й підстави бувають у грошей, кількостей і часток у сегментах, вигодах, витратах, кампаніях і ризиках; місяці, ймовірності, частки цілого та сценарії задано точно.',
        'Напишіть лише найімовірніше значення.',
      ),
    'list-length': ({ expected, found }) =>
      words(
        `Записів у списку: ${found}, потрібно: ${expected}.`,
        expected === 3
          ? 'Невизначене значення пишуть так: [нижня межа, найімовірніше, верхня межа].'
          : 'Тут стоять дві межі: [нижня, верхня].',
        expected === 3 ? 'Напишіть три значення: `[82%, 84%, 86%]`.' : 'Напишіть два значення: `[82%, 86%]`.',
      ),
    'list-too-short': ({ expected, found }) =>
      words(
        `У списку мало записів: ${found}, потрібно щонайменше ${expected}.`,
        'З меншою кількістю він ні про що не каже.',
        'Допишіть, чого бракує, або приберіть ключ.',
      ),
    'word-unknown': ({ text, nearest, words: known }) =>
      words(
        `Слова ${quote.uk(text)} тут бути не може.`,
        `Потрібне одне зі слів: ${codes(known)}.`,
        nearest === undefined
          ? `Оберіть одне з них: ${codes(known)}.`
          : `Можливо, малося на увазі ${code(nearest)}?`,
      ),
    'currency-unknown': ({ text, nearest }) =>
      words(
        `Валюти ${quote.uk(text)} Rapport не знає.`,
        'У цій валюті друкуються всі суми; її позначають три літери з ISO 4217.',
        nearest === undefined
          ? 'Напишіть три літери, наприклад `UAH`, `EUR` або `GBP`.'
          : `Можливо, малося на увазі ${code(nearest)}?`,
      ),
    flag: ({ text, repaired }) =>
      words(
        `Потрібно \`true\` або \`false\`, знайдено ${quote.uk(text)}.`,
        'Інші слова для «так» і «ні» різні програми читають по-різному.',
        repaired === undefined ? 'Напишіть `true` або `false`.' : `Напишіть ${typed(repaired)}.`,
      ),
    time: ({ text, repaired }) =>
      words(
        `Потрібен день, місяць або квартал, наприклад 2027-03-31, 2027-03 або 2027-Q1, знайдено ${quote.uk(text)}.`,
        'Такий запис у будь-якій країні означає те саме і сортується сам.',
        repaired === undefined
          ? 'Напишіть у вигляді `2027-03-31`, `2027-03` або `2027-Q1`.'
          : `Напишіть ${typed(repaired)}.`,
      ),
    'time-impossible': ({ text, repaired }) =>
      words(
        `Дати ${quote.uk(text)} у календарі плану немає.`,
        'Такого дня або місяця не буває, або рік не між 1900 і 2199.',
        repaired === undefined ? 'Перевірте цифри.' : `Останній день цього місяця\u00A0— ${typed(repaired)}.`,
      ),
    'id-form': ({ text, repaired }) =>
      words(
        `${quote.uk(text)} не годиться як id.`,
        'Id складається з малих латинських літер, цифр і дефісів, щоб його можна було набрати й вставити в посилання будь-де.',
        repaired === undefined ? 'Напишіть слово на зразок `second-visit`.' : `Напишіть ${typed(repaired)}.`,
      ),
    'id-look-alike': ({ text, letters: list, repaired }) =>
      words(
        `В id ${code(text)} є кириличні літери: ${letters(list)}.`,
        'Частина з них схожа на латинські, і посилання на цей id його не знайдуть.',
        repaired === undefined ? 'Напишіть його латиницею.' : `Напишіть ${typed(repaired)}.`,
      ),
    'text-placeholder': ({ text }) =>
      words(
        `На місці тексту стоїть ${quote.uk(text)}.`,
        'У звіті це буде надруковано як є.',
        'Напишіть текст або приберіть ключ, доки він невідомий.',
      ),
    'text-html': ({ tag }) =>
      words(
        `${code(tag)} схоже на HTML.`,
        'Тексти пишуть у Markdown; HTML друкується літера за літерою й ніколи не виконується.',
        'Використовуйте Markdown: `**жирний**`, `*курсив*`, `[текст](https://example.org)`; або поставте пробіли навколо `<`.',
      ),
  },
});
