import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language.ts';
import { catalogueTexts, hasCyrillic, textsOf } from './catalogue-texts.ts';
import { latinWords } from './latin-words.ts';

const texts = catalogueTexts();

/** Texts in a language that break a rule of its writing, with their places. What stands between backticks is code. */
function breaking(language: Language, rule: (text: string) => boolean, among = texts): string[] {
  return among
    .filter((entry) => entry.language === language && rule(entry.text.replace(/`[^`]*`/g, '□')))
    .map(({ text, where }) => `${where} ${text}`);
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Words that managers of each language do not say, or that mean something else there. */
const unwanted: Readonly<Record<'ru' | 'uk', readonly string[]>> = {
  ru: [
    'осуществл\\p{L}*',
    'в рамках',
    'в целях',
    'данн(?:ый|ая|ое|ого|ой|ую)',
    'явля(?:ет|ют)ся',
    'на текущий момент',
    'имеет место',
    'в разрезе',
    'таргет\\p{L}*',
    'кейс\\p{L}*',
    'имплементац\\p{L}*',
    'драйвер\\p{L}*',
    'роадмап\\p{L}*',
    'вердикт\\p{L}*',
    'маржинальност\\p{L}*',
    'бенефит\\p{L}*',
    'кэш-?фло\\p{L}*',
    'бэктест\\p{L}*',
    'вейвер\\p{L}*',
    'красн\\p{L}+ флаг\\p{L}*',
    'уч[её]тн\\p{L}+ ставк\\p{L}+',
    'руб\\.',
  ],
  uk: [
    'явля(?:єт|ют)ься',
    'на протязі',
    'прийма(?:ти|є|ють) участь',
    'співпада\\p{L}*',
    'слідуюч\\p{L}*',
    'так як',
    'в залежності від',
    'по відношенню до',
    'діюч(?:ий|а|е|і)',
    'об’єм\\p{L}* продаж\\p{L}*',
    'міроприємств\\p{L}*',
    'скача\\p{L}*',
    'співстав\\p{L}*',
    'вклад(?:у|и|ом|ів)?',
    'по плану',
    'в рамках',
    'чим більше, тим',
    'червон\\p{L}+ прапор\\p{L}*',
    'облікова ставка',
    'гривень',
    'грн\\.?',
    'роадмап\\p{L}*',
    'вердикт\\p{L}*',
    'таргет\\p{L}*',
  ],
};

/** What is typed as it stands: options, folders, paths of keys, days and quarters. */
const typed = /--[a-z-]+|(?<![\w-])[\w-]+\/|(?<![\w-])[a-zA-Z]+(?:\.[a-zA-Z]+)+|\d{4}-[\dQ-]+/g;

/** Forms that lack their ё. */
const withoutYo =
  /(?<!\p{L})(?:отчет|расчет|учет|еще|приведенн|накопленны[ей]х? итог|растет|дает|идет|остается|вернет|темн|четверт|возвращенн|причем|нем(?=[ ,.])|ее(?!\p{L}))/iu;

describe('the collection of texts', () => {
  test('holds hundreds in each language', () => {
    for (const language of ['en', 'ru', 'uk'] as const) {
      expect(texts.filter((entry) => entry.language === language).length).toBeGreaterThan(300);
    }
  });

  test('sees texts in functions, in any branch, and no names handed to functions', () => {
    const source = `
      import { count } from './ru.ts';
      export const words = translations({
        en: { a: 'one', b: (n) => (n === 1 ? 'two' : line\`three \${count('month', n)} — four\`) },
        uk: { a: \`п’ять\${noBreak}шість\`, 'on-track': plural('uk', n, { one: 'сім' }) },
      });`;
    expect(textsOf('words.ts', source).map(({ language, text, where }) => [language, text, where])).toEqual([
      ['en', 'one', 'words.ts:4'],
      ['en', 'two', 'words.ts:4'],
      ['en', 'three …\u00A0— four', 'words.ts:4'],
      ['uk', 'п’ять\u00A0шість', 'words.ts:5'],
      ['uk', 'сім', 'words.ts:5'],
    ]);
  });

  test('knows the language of a file by its name', () => {
    expect(textsOf('rules/ru.ts', "export const a = { b: 'слово' };")).toEqual([
      { language: 'ru', text: 'слово', where: 'rules/ru.ts:1' },
    ]);
  });

  test('would show a letter of the other language', () => {
    const planted = textsOf('words.ts', "const w = { uk: { a: 'открытый', b: '`тыс.`' } };");
    expect(breaking('uk', matches(/[ыэёъ]/i), planted)).toEqual(['words.ts:1 открытый']);
  });
});

describe('letters', () => {
  test('English texts hold no Cyrillic', () => {
    expect(breaking('en', hasCyrillic)).toEqual([]);
  });

  test('Russian texts hold no і, ї, є, ґ', () => {
    expect(breaking('ru', matches(/[іїєґ]/i))).toEqual([]);
  });

  test('Ukrainian texts hold no ы, э, ё, ъ', () => {
    expect(breaking('uk', matches(/[ыэёъ]/i))).toEqual([]);
  });

  test.each(['ru', 'uk'] as const)('Latin words in %s texts are listed', (language) => {
    const unlisted = (text: string) =>
      (text.replace(typed, '').match(/\p{Script=Latin}+/gu) ?? []).some((word) => !latinWords.has(word));
    expect(breaking(language, unlisted)).toEqual([]);
  });

  test.each(['ru', 'uk'] as const)('no word in %s texts mixes the alphabets', (language) => {
    expect(
      breaking(language, matches(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u)),
    ).toEqual([]);
  });

  test('Russian texts write ё', () => {
    expect(breaking('ru', matches(withoutYo))).toEqual([]);
  });
});

describe('typography', () => {
  test.each(['en', 'ru', 'uk'] as const)(
    '%s texts have the quotation marks and apostrophes of print',
    (language) => {
      expect(breaking(language, matches(/"|\p{L}'|'\p{L}/u))).toEqual([]);
    },
  );

  test.each(['ru', 'uk'] as const)('%s texts quote with « »', (language) => {
    expect(breaking(language, matches(/”/))).toEqual([]);
  });

  test.each(['ru', 'uk'] as const)('a dash in %s texts is long and follows a no-break space', (language) => {
    expect(breaking(language, matches(/[^\u00A0…«(]—|\p{L} [-–] /u))).toEqual([]);
  });

  test('English texts use no long dash', () => {
    expect(breaking('en', matches(/—/))).toEqual([]);
  });

  test.each(['en', 'ru', 'uk'] as const)('a minus in %s texts is no hyphen', (language) => {
    expect(breaking(language, matches(/(?<![\p{L}\d–-])-\d/u))).toEqual([]);
  });

  test('a percent sign follows a no-break space in Russian, a digit in Ukrainian', () => {
    expect(breaking('ru', matches(/[\d…] ?%|\d\u202F%/))).toEqual([]);
    expect(breaking('uk', matches(/\d[\s\u00A0\u202F]%/))).toEqual([]);
  });

  test.each(['en', 'ru', 'uk'] as const)('%s texts have no two spaces between words', (language) => {
    expect(breaking(language, matches(/\S {2,}\S/))).toEqual([]);
  });
});

describe('words', () => {
  test.each(['ru', 'uk'] as const)('%s texts avoid what a manager would not say', (language) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${unwanted[language].join('|')})(?!\\p{L})`, 'iu');
    expect(breaking(language, matches(pattern))).toEqual([]);
  });

  test('Russian addresses the reader in lower case', () => {
    expect(breaking('ru', matches(/[\p{L},] (?:Вы|Вас|Вам|Ваш)(?!\p{L})/u))).toEqual([]);
  });
});
