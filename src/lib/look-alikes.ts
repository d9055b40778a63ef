/** Cyrillic letters that look like Latin ones, and Cyrillic words written in Latin letters. */

const twins: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  п: 'n',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  з: '3',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Ё: 'E',
  Н: 'H',
  І: 'I',
  Ї: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  З: '3',
};

/** Letters that no reader tells from their Latin twin; the rest of `twins` needs a second look. */
const identical = new Set('асеіјорѕхуԛԝһАВСЕНІЈКМОРЅТХУ');

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  '’': '',
  "'": '',
};

/** The Cyrillic letters of a text, each once. */
export function cyrillicLetters(text: string): string[] {
  return [...new Set(text.match(/\p{Script=Cyrillic}/gu) ?? [])];
}

/** The text with every Cyrillic letter that has a Latin twin replaced by it. */
export function withLatinTwins(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => twins[letter] ?? letter);
}

/**
 * The Latin form of a word that was typed with Cyrillic letters, part by part between hyphens, dots and spaces: where
 * Latin letters stand beside them, or where all of them look exactly like Latin ones, they are taken for twins; a
 * Cyrillic word is transliterated.
 */
export function latinForm(text: string): string {
  return text.replace(/[^-_.\s]+/g, latinPart);
}

function latinPart(part: string): string {
  const letters = cyrillicLetters(part);
  if (letters.length === 0) return part;
  if (letters.every((letter) => identical.has(letter)) || /[a-z]/i.test(part)) {
    const twin = withLatinTwins(part);
    if (cyrillicLetters(twin).length === 0) return twin;
  }
  return part.toLowerCase().replace(/[\p{Script=Cyrillic}’']/gu, (letter) => latin[letter] ?? '');
}
