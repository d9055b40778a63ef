/** Words of the findings on single values that are not numbers. */
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

const letters = (list: readonly string[]) => list.slice(0, 6).map(code).join(', ');

export const scalarWords = translations({
  en: {
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
      text === 'false'
        ? words(
            'Expected `true`, found `false`.',
            'The key is there or it is not: without it the answer is no.',
            'Remove the key, or write `true`.',
          )
        : words(
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
      text === 'false'
        ? words(
            'Нужно `true`, найдено `false`.',
            'Этот ключ либо есть, либо его нет: без него ответ и так «нет».',
            'Уберите ключ или напишите `true`.',
          )
        : words(
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
      text === 'false'
        ? words(
            'Потрібно `true`, знайдено `false`.',
            'Цей ключ або є, або його немає: без нього відповідь і так «ні».',
            'Приберіть ключ або напишіть `true`.',
          )
        : words(
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
