/** Words of the findings on keys and on what stands under them. */
import { code, codes, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

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
/** What a list of a fixed length holds: an uncertain value, the two ends of a range, or what the levels 1 to 5 look like. */
type FixedList = 'uncertain' | 'ends' | 'levels';
interface FixedLength extends Length {
  readonly holds: FixedList;
}
/** Why such a list has its length, and what to write. */
type FixedListWords = Readonly<Record<FixedList, readonly [why: string, fix: string]>>;

const fixedLists = translations<FixedListWords>({
  en: {
    uncertain: [
      'An uncertain value is written as [low, likely, high].',
      'Write three values, as in `[82%, 84%, 86%]`.',
    ],
    ends: ['The two ends stand here: [low, high].', 'Write two values, as in `[82%, 86%]`.'],
    levels: [
      'Answers are scored from 1 to 5; a text for each level lets two people give the same score.',
      'Write five texts from level 1 to level 5: `[never, when asked, yearly, quarterly, monthly]`. One with a comma stands in quotes.',
    ],
  },
  ru: {
    uncertain: [
      'Неопределённое значение пишут так: [нижняя граница, наиболее вероятное, верхняя граница].',
      'Напишите три значения: `[82%, 84%, 86%]`.',
    ],
    ends: ['Здесь стоят две границы: [нижняя, верхняя].', 'Напишите два значения: `[82%, 86%]`.'],
    levels: [
      'Ответы оценивают баллами от 1 до 5; когда у каждого уровня есть описание, разные люди ставят один и тот же балл.',
      'Опишите пять уровней, от первого до пятого: `[никогда, по просьбе, раз в год, раз в квартал, раз в месяц]`. Текст с запятой возьмите в кавычки.',
    ],
  },
  uk: {
    uncertain: [
      'Невизначене значення пишуть так: [нижня межа, найімовірніше, верхня межа].',
      'Напишіть три значення: `[82%, 84%, 86%]`.',
    ],
    ends: ['Тут стоять дві межі: [нижня, верхня].', 'Напишіть два значення: `[82%, 86%]`.'],
    levels: [
      'Відповіді оцінюють балами від 1 до 5; коли кожен рівень описано, різні люди ставлять той самий бал.',
      'Опишіть п’ять рівнів, від першого до п’ятого: `[ніколи, на прохання, раз на рік, раз на квартал, раз на місяць]`. Текст із комою візьміть у лапки.',
    ],
  },
});

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
    'list-length': ({ expected, found, holds }: FixedLength) =>
      words(
        `The list has ${found} ${found === 1 ? 'entry' : 'entries'}; ${expected} were expected.`,
        ...fixedLists.en[holds],
      ),
    'list-too-short': ({ expected, found }: Length) =>
      words(
        `The list has too few entries: ${found} of at least ${expected}.`,
        'With fewer it says nothing.',
        'Add what is missing, or remove the key.',
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
    'list-length': ({ expected, found, holds }) =>
      words(`Записей в списке: ${found}, нужно: ${expected}.`, ...fixedLists.ru[holds]),
    'list-too-short': ({ expected, found }) =>
      words(
        `В списке мало записей: ${found}, нужно не меньше ${expected}.`,
        'С меньшим числом он ни о чём не говорит.',
        'Допишите недостающее или уберите ключ.',
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
    'list-length': ({ expected, found, holds }) =>
      words(`Записів у списку: ${found}, потрібно: ${expected}.`, ...fixedLists.uk[holds]),
    'list-too-short': ({ expected, found }) =>
      words(
        `У списку мало записів: ${found}, потрібно щонайменше ${expected}.`,
        'З меншою кількістю він ні про що не каже.',
        'Допишіть, чого бракує, або приберіть ключ.',
      ),
  },
});
