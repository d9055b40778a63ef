/** Words of the findings on what YAML can read, but reads otherwise than its author meant. */
import { code, quote, typed, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

interface Repaired {
  /** The piece as it should be written. */
  readonly repaired: string;
}
interface Text extends Repaired {
  readonly text: string;
}

export const yamlTrapWords = translations({
  en: {
    'yaml-duplicate-key': ({ key, line }: { readonly key: string; readonly line: number }) =>
      words(
        `${code(key)} stands here for the second time; the first is on line ${line}.`,
        'Of two equal keys YAML keeps one, and the other is lost.',
        'Remove one of them, or join what they hold.',
      ),
    'yaml-documents': () =>
      words(
        'A second document begins here.',
        'A file holds one strategy; what follows `---` would not be read.',
        'Remove `---`, or move what follows into a file of its own.',
      ),
    'yaml-tag': ({ tag }: { readonly tag: string }) =>
      words(
        `${code(tag)} is a tag that the language does not know.`,
        'For YAML a word with an exclamation mark in front says how to read the value after it.',
        'Remove it; if it belongs to a text, put the text in quotes.',
      ),
    'yaml-alias': ({ alias, nearest }: { readonly alias: string; readonly nearest: string | undefined }) =>
      words(
        `${code(`*${alias}`)} repeats an anchor that is not there.`,
        `It would take over what stands above after ${code(`&${alias}`)}.`,
        nearest === undefined
          ? `Set ${code(`&${alias}`)} above; if it is a text, put it in quotes.`
          : `Did you mean ${code(`*${nearest}`)}?`,
      ),
    'yaml-alias-loop': ({ alias }: { readonly alias: string }) =>
      words(
        `${code(`*${alias}`)} stands within what it repeats.`,
        'It would never come to an end.',
        'Write the value out at one of the two places.',
      ),
    'yaml-alias-bomb': ({ limit }: { readonly limit: string }) =>
      words(
        `Repetitions blow this file up to more than ${limit} values.`,
        'Aliases that repeat aliases multiply; such a file fills the memory of a machine.',
        'Write the values out, or repeat less.',
      ),
    'yaml-merge': () =>
      words(
        'What follows `<<` is no map.',
        '`<<` takes over the keys of a map that stands at an anchor.',
        'Write `<<: *name` with the name of an anchor that holds keys, or remove the line.',
      ),
    'yaml-depth': ({ limit }: { readonly limit: number }) =>
      words(
        `From here on the levels go deeper than ${limit}.`,
        'A strategy needs fewer than ten; so many come from brackets or indents gone astray.',
        'Check the brackets, dashes and indents before this place.',
      ),
    'yaml-key': () =>
      words(
        'A list or a map stands where a key was expected.',
        'The keys of the language are single words.',
        'Write one word and a colon; if brackets belong to a text, put it in quotes.',
      ),
    'text-cut': ({ kept, cut, repaired }: Repaired & { readonly kept: string; readonly cut: string }) =>
      words(
        `The text ends before ${code('#')}: ${quote.en(kept)} stays, ${quote.en(cut)} is cut off.`,
        'In YAML a `#` after a space begins a remark.',
        `Put the text in quotes: ${typed(repaired)}. A remark is clearer with a space after \`#\`.`,
      ),
    'comma-in-text': ({ text, repaired }: Text) =>
      words(
        `The text ${quote.en(text)} holds a comma.`,
        'Within `{ }` a comma ends the value, and what follows it becomes a key.',
        `Put it in quotes: ${typed(repaired)}. Where several values are allowed, a list stands in \`[ ]\`.`,
      ),
    'list-decimal-comma': ({ repaired }: Repaired) =>
      words(
        'Decimal commas take this list apart.',
        'Within `[ ]` every comma separates two entries, also inside a number.',
        `Write the numbers with a point: ${typed(repaired)}.`,
      ),
  },
  ru: {
    'yaml-duplicate-key': ({ key, line }) =>
      words(
        `${code(key)} стоит здесь второй раз, первый\u00A0— на строке ${line}.`,
        'Из двух одинаковых ключей YAML оставляет один, другой теряется.',
        'Уберите один из них или объедините их содержимое.',
      ),
    'yaml-documents': () =>
      words(
        'Здесь начинается второй документ.',
        'В файле одна стратегия; то, что после `---`, не читалось бы.',
        'Уберите `---` или перенесите продолжение в отдельный файл.',
      ),
    'yaml-tag': ({ tag }) =>
      words(
        `Тега ${code(tag)} в языке нет.`,
        'Слово с восклицательным знаком впереди говорит YAML, как читать значение после него.',
        'Уберите его; если это часть текста, возьмите текст в кавычки.',
      ),
    'yaml-alias': ({ alias, nearest }) =>
      words(
        `${code(`*${alias}`)} повторяет якорь, которого нет.`,
        `Сюда попало бы то, что стоит выше после ${code(`&${alias}`)}.`,
        nearest === undefined
          ? `Поставьте выше ${code(`&${alias}`)}; если это текст, возьмите его в кавычки.`
          : `Возможно, имелось в виду ${code(`*${nearest}`)}?`,
      ),
    'yaml-alias-loop': ({ alias }) =>
      words(
        `${code(`*${alias}`)} стоит внутри того, что повторяет.`,
        'Такое повторение не закончилось бы никогда.',
        'Выпишите значение полностью в одном из двух мест.',
      ),
    'yaml-alias-bomb': ({ limit }) =>
      words(
        `Повторения раздувают этот файл больше чем до ${limit} значений.`,
        'Ссылки на ссылки умножаются, и такой файл занимает всю память.',
        'Выпишите значения полностью или повторяйте меньше.',
      ),
    'yaml-merge': () =>
      words(
        'После `<<` стоит не набор ключей.',
        '`<<` берёт ключи оттуда, где стоит якорь.',
        'Напишите `<<: *имя` с именем якоря, у которого есть ключи, или уберите строку.',
      ),
    'yaml-depth': ({ limit }) =>
      words(
        `Отсюда вложенность глубже ${limit} уровней.`,
        'Стратегии хватает десяти; столько получается, когда сбились скобки или отступы.',
        'Проверьте скобки, дефисы и отступы перед этим местом.',
      ),
    'yaml-key': () =>
      words(
        'На месте ключа стоит список или набор ключей.',
        'Ключи языка\u00A0— отдельные слова.',
        'Напишите слово и двоеточие; если скобки\u00A0— часть текста, возьмите текст в кавычки.',
      ),
    'text-cut': ({ kept, cut, repaired }) =>
      words(
        `Текст обрывается перед ${code('#')}: остаётся ${quote.ru(kept)}, отрезано ${quote.ru(cut)}.`,
        'В YAML знак `#` после пробела начинает примечание.',
        `Возьмите текст в кавычки: ${typed(repaired)}. Примечание понятнее с пробелом после \`#\`.`,
      ),
    'comma-in-text': ({ text, repaired }) =>
      words(
        `В тексте ${quote.ru(text)} есть запятая.`,
        'Внутри `{ }` запятая заканчивает значение, а то, что после неё, становится ключом.',
        `Возьмите текст в кавычки: ${typed(repaired)}. Где можно несколько значений, список стоит в \`[ ]\`.`,
      ),
    'list-decimal-comma': ({ repaired }) =>
      words(
        'Десятичные запятые разрезают этот список.',
        'Внутри `[ ]` каждая запятая разделяет две записи, даже посреди числа.',
        `Напишите числа с точкой: ${typed(repaired)}.`,
      ),
  },
  uk: {
    'yaml-duplicate-key': ({ key, line }) =>
      words(
        `${code(key)} стоїть тут удруге, перший\u00A0— у рядку ${line}.`,
        'Із двох однакових ключів YAML залишає один, інший губиться.',
        'Приберіть один із них або об’єднайте їхній вміст.',
      ),
    'yaml-documents': () =>
      words(
        'Тут починається другий документ.',
        'У файлі одна стратегія; те, що після `---`, не читалося б.',
        'Приберіть `---` або перенесіть продовження до окремого файлу.',
      ),
    'yaml-tag': ({ tag }) =>
      words(
        `Тегу ${code(tag)} у мові немає.`,
        'Слово зі знаком оклику попереду каже YAML, як читати значення після нього.',
        'Приберіть його; якщо це частина тексту, візьміть текст у лапки.',
      ),
    'yaml-alias': ({ alias, nearest }) =>
      words(
        `${code(`*${alias}`)} повторює якір, якого немає.`,
        `Сюди потрапило б те, що стоїть вище після ${code(`&${alias}`)}.`,
        nearest === undefined
          ? `Поставте вище ${code(`&${alias}`)}; якщо це текст, візьміть його в лапки.`
          : `Можливо, малося на увазі ${code(`*${nearest}`)}?`,
      ),
    'yaml-alias-loop': ({ alias }) =>
      words(
        `${code(`*${alias}`)} стоїть усередині того, що повторює.`,
        'Таке повторення не закінчилося б ніколи.',
        'Випишіть значення повністю в одному з двох місць.',
      ),
    'yaml-alias-bomb': ({ limit }) =>
      words(
        `Повторення роздувають цей файл більш ніж до ${limit} значень.`,
        'Посилання на посилання множаться, і такий файл забирає всю пам’ять.',
        'Випишіть значення повністю або повторюйте менше.',
      ),
    'yaml-merge': () =>
      words(
        'Після `<<` стоїть не набір ключів.',
        '`<<` бере ключі звідти, де стоїть якір.',
        'Напишіть `<<: *ім’я` з іменем якоря, який має ключі, або приберіть рядок.',
      ),
    'yaml-depth': ({ limit }) =>
      words(
        `Звідси вкладеність глибша за ${limit} рівні.`,
        'Стратегії вистачає десяти; стільки виходить, коли збилися дужки або відступи.',
        'Перевірте дужки, дефіси й відступи перед цим місцем.',
      ),
    'yaml-key': () =>
      words(
        'На місці ключа стоїть список або набір ключів.',
        'Ключі мови\u00A0— окремі слова.',
        'Напишіть слово й двокрапку; якщо дужки\u00A0— частина тексту, візьміть текст у лапки.',
      ),
    'text-cut': ({ kept, cut, repaired }) =>
      words(
        `Текст обривається перед ${code('#')}: залишається ${quote.uk(kept)}, відрізано ${quote.uk(cut)}.`,
        'У YAML знак `#` після пробілу починає примітку.',
        `Візьміть текст у лапки: ${typed(repaired)}. Примітка зрозуміліша з пробілом після \`#\`.`,
      ),
    'comma-in-text': ({ text, repaired }) =>
      words(
        `У тексті ${quote.uk(text)} є кома.`,
        'Усередині `{ }` кома закінчує значення, а те, що після неї, стає ключем.',
        `Візьміть текст у лапки: ${typed(repaired)}. Де можна кілька значень, список стоїть у \`[ ]\`.`,
      ),
    'list-decimal-comma': ({ repaired }) =>
      words(
        'Десяткові коми розрізають цей список.',
        'Усередині `[ ]` кожна кома розділяє два записи, навіть посеред числа.',
        `Напишіть числа з крапкою: ${typed(repaired)}.`,
      ),
  },
});
