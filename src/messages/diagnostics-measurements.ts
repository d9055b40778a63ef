/** Words of the findings on `measurements.csv` as a table. */
import { code, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

export const measurementWords = translations({
  en: {
    'csv-columns': ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      words(
        `The first line is ${quote.en(found)}; these columns were expected: ${typed(expected)}.`,
        'The first line says what each column holds; without it no value is taken.',
        `Write ${typed(expected)} in the first line.`,
      ),
    'csv-separator': ({ expected }: { readonly expected: string }) =>
      words(
        'The columns are separated by semicolons or tabs.',
        'Commas separate the columns of this file, and a decimal point stands in its numbers.',
        `Save it as CSV with commas; its first line is ${typed(expected)}.`,
      ),
    'csv-fields': ({ found, expected }: { readonly found: number; readonly expected: number }) =>
      words(
        `This row has ${found} columns; the first line has ${expected}.`,
        'With a column too many or too few, values land under the wrong name.',
        'Check the commas; a text that holds one stands in quotes: `"Pilot, four branches"`.',
      ),
    'csv-quote': () =>
      words(
        'The quotes around a text of this row do not match.',
        'A quoted text runs to its closing quote, over lines if need be, and takes the rows below with it.',
        'Close the quote; a quote within a text is doubled: `"The ""new"" reminder"`.',
      ),
    'row-value-missing': ({ column }: { readonly column: string }) =>
      words(
        `${code(column)} is empty in this row.`,
        'A measurement needs its day, its KPI and its value.',
        `Fill in ${code(column)}, or remove the row.`,
      ),
  },
  ru: {
    'csv-columns': ({ found, expected }) =>
      words(
        `Первая строка\u00A0— ${quote.ru(found)}, а нужны столбцы ${typed(expected)}.`,
        'Первая строка говорит, что в каком столбце; без неё ни одно значение не берётся.',
        `Напишите в первой строке ${typed(expected)}.`,
      ),
    'csv-separator': ({ expected }) =>
      words(
        'Столбцы разделены точками с запятой или табуляцией.',
        'В этом файле столбцы разделяет запятая, а дробную часть числа\u00A0— точка.',
        `Сохраните файл как CSV с запятыми; его первая строка\u00A0— ${typed(expected)}.`,
      ),
    'csv-fields': ({ found, expected }) =>
      words(
        `Столбцов в этой строке: ${found}, в первой строке: ${expected}.`,
        'Если столбец лишний или его не хватает, значения попадают под чужое имя.',
        'Проверьте запятые; текст с запятой берут в кавычки: `"Пилот, четыре филиала"`.',
      ),
    'csv-quote': () =>
      words(
        'Кавычки вокруг текста в этой строке не парные.',
        'Текст в кавычках тянется до закрывающей кавычки, хоть через несколько строк, и забирает строки ниже.',
        'Закройте кавычку; кавычку внутри текста удваивают: `"Пилот ""Весна"""`.',
      ),
    'row-value-missing': ({ column }) =>
      words(
        `В этой строке пусто в столбце ${code(column)}.`,
        'Замеру нужны день, показатель и значение.',
        `Заполните ${code(column)} или уберите строку.`,
      ),
  },
  uk: {
    'csv-columns': ({ found, expected }) =>
      words(
        `Перший рядок\u00A0— ${quote.uk(found)}, а потрібні стовпці ${typed(expected)}.`,
        'Перший рядок каже, що в якому стовпці; без нього жодне значення не береться.',
        `Напишіть у першому рядку ${typed(expected)}.`,
      ),
    'csv-separator': ({ expected }) =>
      words(
        'Стовпці розділено крапками з комою або табуляцією.',
        'У цьому файлі стовпці розділяє кома, а дробову частину числа\u00A0— крапка.',
        `Збережіть файл як CSV із комами; його перший рядок\u00A0— ${typed(expected)}.`,
      ),
    'csv-fields': ({ found, expected }) =>
      words(
        `Стовпців у цьому рядку: ${found}, у першому рядку: ${expected}.`,
        'Якщо стовпець зайвий або його бракує, значення потрапляють під чуже ім’я.',
        'Перевірте коми; текст із комою беруть у лапки: `"Пілот, чотири філії"`.',
      ),
    'csv-quote': () =>
      words(
        'Лапки навколо тексту в цьому рядку не парні.',
        'Текст у лапках тягнеться до закривальної лапки, хоч через кілька рядків, і забирає рядки нижче.',
        'Закрийте лапки; лапки всередині тексту подвоюють: `"Пілот ""Весна"""`.',
      ),
    'row-value-missing': ({ column }) =>
      words(
        `У цьому рядку порожньо в стовпці ${code(column)}.`,
        'Виміру потрібні день, показник і значення.',
        `Заповніть ${code(column)} або приберіть рядок.`,
      ),
  },
});
