/** Words of the findings on YAML as such: what cannot be read, and what YAML reads otherwise than its author meant. */
import { code, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Repaired {
  /** The piece as it should be written. */
  readonly repaired: string;
}
interface Text extends Repaired {
  readonly text: string;
}

export const yamlWords = translations({
  en: {
    'yaml-tab': () =>
      words(
        'A tab indents this line.',
        'YAML takes spaces only: how wide a tab is, every editor decides for itself.',
        'Indent with spaces, two for each level.',
      ),
    'yaml-colon': ({ text, repaired }: Text) =>
      words(
        `The text ${quote.en(text)} holds a colon with a space after it.`,
        'For YAML that is a key and its value, so the text falls apart.',
        `Put it in quotes: ${typed(repaired)}.`,
      ),
    'yaml-start': ({ text, character, repaired }: Text & { readonly character: string }) =>
      words(
        `The text ${quote.en(text)} begins with ${quote.en(character)}.`,
        'YAML keeps this character for itself; a text may not begin with it.',
        `Put it in quotes: ${typed(repaired)}.`,
      ),
    'yaml-after-quote': ({ text, repaired }: Text) =>
      words(
        `More text follows a closing quote: ${quote.en(text)}.`,
        'A text that begins with a quote ends with the next one.',
        `Put the whole text in quotes: ${typed(repaired)}.`,
      ),
    'yaml-space': ({ repaired }: Repaired) =>
      words(
        'A space is missing after the colon.',
        'Without it the colon is a part of the text, and there is no key.',
        `Write ${typed(repaired)}.`,
      ),
    'yaml-dash': ({ repaired }: Repaired) =>
      words(
        'The dash of a list stands on the line of its key.',
        'A list in dashes begins on a line of its own.',
        `Write ${typed(repaired)}, or move the dash to the next line.`,
      ),
    'yaml-dash-space': ({ repaired }: Repaired) =>
      words(
        'A space is missing after the dash.',
        'Without it the dash is a part of the word, and no item of a list begins.',
        `Write ${typed(repaired)}.`,
      ),
    'yaml-line': ({ text }: { readonly text: string }) =>
      words(
        `${quote.en(text)} is no key with a value.`,
        'At this place YAML expects a key, a colon, a space and a value.',
        'Add the key, indent the line deeper if it continues the text above, or begin it with `#` if it is a remark.',
      ),
    'yaml-indent': () =>
      words(
        'This line is indented unlike its neighbours.',
        'The indent says what belongs to what; here it fits nothing above.',
        'Align it with the lines that belong to the same thing.',
      ),
    'yaml-quote': ({ mark }: { readonly mark: string }) =>
      words(
        `The quote ${code(mark)} that opens here is not closed where the text ends.`,
        'Everything up to the next quote counts as text, the lines below included.',
        `Close the text with ${code(mark)}.`,
      ),
    'yaml-bracket': ({ opening, closing }: { readonly opening: string; readonly closing: string }) =>
      words(
        `The bracket ${code(opening)} that opens here is not closed.`,
        'Everything below would belong to it.',
        `Add ${code(closing)} where it ends.`,
      ),
    'yaml-bracket-stray': ({ bracket }: { readonly bracket: string }) =>
      words(
        `The bracket ${code(bracket)} closes nothing.`,
        'Brackets come in pairs, or what they hold is unclear.',
        'Remove it, or add its opening partner; within a text, put the text in quotes.',
      ),
    'yaml-comma-missing': ({ key }: { readonly key: string }) =>
      words(
        `A comma is missing before ${code(key)}.`,
        'Within brackets a comma separates one entry from the next.',
        `Write ${typed(`, ${key}: …`)}.`,
      ),
    'yaml-escape': ({ sequence }: { readonly sequence: string }) =>
      words(
        `${code(sequence)} has no meaning within double quotes.`,
        'There a backslash begins a special character.',
        `Use single quotes, or double the backslash: ${typed(`\\${sequence}`)}.`,
      ),
    'yaml-syntax': () =>
      words(
        'YAML cannot be read from here on.',
        'The text breaks a rule of YAML, and what follows has no certain meaning.',
        'Compare with the lines around: a space after colon and dash, quotes and brackets in pairs, even indents.',
      ),
  },
  ru: {
    'yaml-tab': () =>
      words(
        'Отступ этой строки сделан табуляцией.',
        'YAML понимает только пробелы: ширину табуляции каждый редактор выбирает сам.',
        'Сделайте отступ пробелами, по два на уровень.',
      ),
    'yaml-colon': ({ text, repaired }) =>
      words(
        `В тексте ${quote.ru(text)} есть двоеточие с пробелом после него.`,
        'Для YAML это ключ и его значение, поэтому текст распадается.',
        `Возьмите его в кавычки: ${typed(repaired)}.`,
      ),
    'yaml-start': ({ text, character, repaired }) =>
      words(
        `Текст ${quote.ru(text)} начинается со знака ${quote.ru(character)}.`,
        'Этот знак YAML оставляет за собой: текст с него начинаться не может.',
        `Возьмите текст в кавычки: ${typed(repaired)}.`,
      ),
    'yaml-after-quote': ({ text, repaired }) =>
      words(
        `После закрывающей кавычки текст продолжается: ${quote.ru(text)}.`,
        'Текст, который начат кавычкой, заканчивается следующей кавычкой.',
        `Возьмите в кавычки весь текст: ${typed(repaired)}.`,
      ),
    'yaml-space': ({ repaired }) =>
      words(
        'После двоеточия нет пробела.',
        'Без пробела двоеточие\u00A0— часть текста, и ключа нет.',
        `Напишите ${typed(repaired)}.`,
      ),
    'yaml-dash': ({ repaired }) =>
      words(
        'Дефис списка стоит в одной строке с ключом.',
        'Список с дефисами начинается с новой строки.',
        `Напишите ${typed(repaired)} или перенесите дефис на следующую строку.`,
      ),
    'yaml-dash-space': ({ repaired }) =>
      words(
        'После дефиса нет пробела.',
        'Без пробела дефис\u00A0— часть слова, и элемент списка не начинается.',
        `Напишите ${typed(repaired)}.`,
      ),
    'yaml-line': ({ text }) =>
      words(
        `${quote.ru(text)}\u00A0— не ключ со значением.`,
        'В этом месте YAML ждёт ключ, двоеточие, пробел и значение.',
        'Допишите ключ; если строка продолжает текст выше, сдвиньте её вправо; если это примечание, начните её с `#`.',
      ),
    'yaml-indent': () =>
      words(
        'Отступ этой строки не такой, как у соседних.',
        'Отступ показывает, что к чему относится; здесь он ни с чем выше не совпадает.',
        'Выровняйте строку с теми, которые относятся к тому же.',
      ),
    'yaml-quote': ({ mark }) =>
      words(
        `Кавычка ${code(mark)}, открытая здесь, не закрыта там, где текст заканчивается.`,
        'Всё до следующей кавычки считается текстом, вместе со строками ниже.',
        `Закройте текст кавычкой ${code(mark)}.`,
      ),
    'yaml-bracket': ({ opening, closing }) =>
      words(
        `Скобка ${code(opening)}, открытая здесь, не закрыта.`,
        'Всё, что ниже, отнеслось бы к ней.',
        `Поставьте ${code(closing)} там, где она заканчивается.`,
      ),
    'yaml-bracket-stray': ({ bracket }) =>
      words(
        `Скобка ${code(bracket)} ничего не закрывает.`,
        'Скобки ходят парами, иначе неясно, что в них.',
        'Уберите её или поставьте открывающую; если скобка\u00A0— часть текста, возьмите текст в кавычки.',
      ),
    'yaml-comma-missing': ({ key }) =>
      words(
        `Перед ${code(key)} не хватает запятой.`,
        'В скобках запятая отделяет одну запись от другой.',
        `Напишите ${typed(`, ${key}: …`)}.`,
      ),
    'yaml-escape': ({ sequence }) =>
      words(
        `В двойных кавычках ${code(sequence)} ничего не означает.`,
        'Обратная косая черта начинает там особый знак.',
        `Возьмите одинарные кавычки или удвойте черту: ${typed(`\\${sequence}`)}.`,
      ),
    'yaml-syntax': () =>
      words(
        'Отсюда YAML прочитать нельзя.',
        'Текст нарушает правило YAML, и смысл дальнейшего неясен.',
        'Сравните с соседними строками: пробел после двоеточия и дефиса, парные кавычки и скобки, ровные отступы.',
      ),
  },
  uk: {
    'yaml-tab': () =>
      words(
        'Відступ цього рядка зроблено табуляцією.',
        'YAML розуміє лише пробіли: ширину табуляції кожен редактор обирає сам.',
        'Зробіть відступ пробілами, по два на рівень.',
      ),
    'yaml-colon': ({ text, repaired }) =>
      words(
        `У тексті ${quote.uk(text)} є двокрапка з пробілом після неї.`,
        'Для YAML це ключ і його значення, тому текст розпадається.',
        `Візьміть його в лапки: ${typed(repaired)}.`,
      ),
    'yaml-start': ({ text, character, repaired }) =>
      words(
        `Текст ${quote.uk(text)} починається зі знака ${quote.uk(character)}.`,
        'Цей знак YAML залишає за собою: текст із нього починатися не може.',
        `Візьміть текст у лапки: ${typed(repaired)}.`,
      ),
    'yaml-after-quote': ({ text, repaired }) =>
      words(
        `Після закривальної лапки текст триває: ${quote.uk(text)}.`,
        'Текст, який починається лапкою, закінчується наступною лапкою.',
        `Візьміть у лапки весь текст: ${typed(repaired)}.`,
      ),
    'yaml-space': ({ repaired }) =>
      words(
        'Після двокрапки немає пробілу.',
        'Без пробілу двокрапка\u00A0— частина тексту, і ключа немає.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'yaml-dash': ({ repaired }) =>
      words(
        'Дефіс списку стоїть в одному рядку з ключем.',
        'Список із дефісами починається з нового рядка.',
        `Напишіть ${typed(repaired)} або перенесіть дефіс на наступний рядок.`,
      ),
    'yaml-dash-space': ({ repaired }) =>
      words(
        'Після дефіса немає пробілу.',
        'Без пробілу дефіс\u00A0— частина слова, і елемент списку не починається.',
        `Напишіть ${typed(repaired)}.`,
      ),
    'yaml-line': ({ text }) =>
      words(
        `${quote.uk(text)}\u00A0— не ключ зі значенням.`,
        'У цьому місці YAML чекає на ключ, двокрапку, пробіл і значення.',
        'Допишіть ключ; якщо рядок продовжує текст вище, зсуньте його праворуч; якщо це примітка, почніть її з `#`.',
      ),
    'yaml-indent': () =>
      words(
        'Відступ цього рядка не такий, як у сусідніх.',
        'Відступ показує, що до чого належить; тут він ні з чим вище не збігається.',
        'Вирівняйте рядок із тими, які належать до того самого.',
      ),
    'yaml-quote': ({ mark }) =>
      words(
        `Лапку ${code(mark)}, відкриту тут, не закрито там, де текст закінчується.`,
        'Усе до наступної лапки вважається текстом, разом із рядками нижче.',
        `Закрийте текст лапкою ${code(mark)}.`,
      ),
    'yaml-bracket': ({ opening, closing }) =>
      words(
        `Дужку ${code(opening)}, відкриту тут, не закрито.`,
        'Усе, що нижче, належало б до неї.',
        `Поставте ${code(closing)} там, де вона закінчується.`,
      ),
    'yaml-bracket-stray': ({ bracket }) =>
      words(
        `Дужка ${code(bracket)} нічого не закриває.`,
        'Дужки ходять парами, інакше незрозуміло, що в них.',
        'Приберіть її або поставте відкривальну; якщо дужка\u00A0— частина тексту, візьміть текст у лапки.',
      ),
    'yaml-comma-missing': ({ key }) =>
      words(
        `Перед ${code(key)} бракує коми.`,
        'У дужках кома відокремлює один запис від іншого.',
        `Напишіть ${typed(`, ${key}: …`)}.`,
      ),
    'yaml-escape': ({ sequence }) =>
      words(
        `У подвійних лапках ${code(sequence)} нічого не означає.`,
        'Зворотна скісна риска починає там особливий знак.',
        `Візьміть одинарні лапки або подвойте риску: ${typed(`\\${sequence}`)}.`,
      ),
    'yaml-syntax': () =>
      words(
        'Звідси YAML прочитати не можна.',
        'Текст порушує правило YAML, і зміст подальшого незрозумілий.',
        'Порівняйте із сусідніми рядками: пробіл після двокрапки й дефіса, парні лапки та дужки, рівні відступи.',
      ),
  },
});
