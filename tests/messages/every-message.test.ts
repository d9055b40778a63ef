import { describe, expect, test } from 'vitest';
import { nouns } from '../../src/messages/formats/nouns.ts';
import { type PluralForm, pluralForm } from '../../src/messages/formats/plural.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { counted, type Spoken, spokenMessages } from './spoken-messages.ts';

const { spoken, silent } = await spokenMessages();

/** Texts that break a rule, once each. What stands between backticks is typed, not said. */
function breaking(rule: (text: string, spoken: Spoken) => boolean, language?: Language): string[] {
  const found = new Map<string, string>();
  for (const one of spoken) {
    if (language !== undefined && one.language !== language) continue;
    if (found.has(one.where)) continue;
    if (rule(one.text.replace(/`[^`]*`/g, '□'), one)) found.set(one.where, `${one.where}: ${one.text}`);
  }
  return [...found.values()];
}

/** Words that are counted, with the forms of number that each may follow: as it is counted, and after «из», «до», «від». */
function formsOf(language: Language): ReadonlyMap<string, ReadonlySet<PluralForm>> {
  const forms = new Map<string, Set<PluralForm>>();
  const allow = (word: string, form: PluralForm) =>
    forms.set(word, (forms.get(word) ?? new Set<PluralForm>()).add(form));
  for (const noun of Object.values(nouns[language])) {
    for (const form of ['one', 'few', 'many', 'other'] as const) allow(noun[form], form);
    if (language === 'en') continue;
    allow(noun.other, 'one');
    allow(noun.many, 'few');
  }
  return forms;
}

describe('the collection', () => {
  test('holds what every file of messages says', () => {
    expect(silent).toEqual([
      'src/messages/capital.ts',
      'src/messages/explained/groups.ts',
      'src/messages/formats/counts.ts',
      'src/messages/formats/currency.ts',
      'src/messages/formats/dates.ts',
      'src/messages/formats/formats.ts',
      'src/messages/formats/lists.ts',
      'src/messages/formats/money.ts',
      'src/messages/formats/numbers.ts',
      'src/messages/formats/plural.ts',
      'src/messages/formats/spaces.ts',
      'src/messages/inline.ts',
      'src/messages/language.ts',
      'src/messages/rules/rule-words.ts',
      'src/messages/translations.ts',
    ]);
  });

  test('says as much in each language', () => {
    const places = languages.map((language) =>
      [
        ...new Set(
          spoken.filter((one) => one.language === language).map(({ where }) => where.replace(/\.\d+$/, '')),
        ),
      ].sort(),
    );
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
  });

  test('tries each number with hundreds of messages', () => {
    for (const number of counted) {
      const places = new Set(
        spoken.filter(({ numbers }) => numbers.includes(number)).map(({ where }) => where),
      );
      expect(places.size, String(number)).toBeGreaterThan(100);
    }
  });
});

describe('whatever is put in', () => {
  test('no value is forgotten or printed as code', () => {
    expect(breaking((text) => /undefined|NaN|\[object|Infinity|\$\{|=>/.test(text))).toEqual([]);
  });

  test('spaces and stops stand as in print', () => {
    expect(
      breaking((text) => /\S {2,}\S| [,;:.!?](?=\s|$)|(?<![.…])\.\.(?!\.)|,,|\( | \)/.test(text)),
    ).toEqual([]);
  });

  test.each([
    ['brackets', /\(/g, /\)/g],
    ['quotation marks', /[«“]/g, /[»”]|“(?=[^“„]*»)/g],
  ])('%s are closed', (_, open, close) => {
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
    // „…“ within «…» opens below the line and closes with what opens in English.
    const plain = (text: string) => text.replace(/„([^“]*)“/g, '$1');
    expect(breaking((text) => count(plain(text), open) !== count(plain(text), close))).toEqual([]);
  });

  test.each([
    ['ru', /[іїєґ]/i],
    ['uk', /[ыэёъ]/i],
    ['en', /\p{Script=Cyrillic}/u],
  ] as const)('%s keeps to its letters', (language, foreign) => {
    expect(breaking((text) => foreign.test(text), language)).toEqual([]);
  });

  test.each(languages)('a counted word agrees with its number in %s', (language) => {
    const forms = formsOf(language);
    const disagrees = (text: string, { numbers }: Spoken) =>
      [
        ...text.matchAll(
          /(?<![\p{L}\d.,–-])(\d+(?:[.,]\d+)?)[ \u00A0]([\p{L}’]+)(?:[ \u00A0]([\p{L}’]+))?/gu,
        ),
      ].some(([, digits = '', word = '', next = '']) => {
        const number = Number(digits.replace(',', '.'));
        // Days and amounts that are put in as texts agree with what they came from.
        if (!numbers.includes(number)) return false;
        const allowed = forms.get(`${word} ${next}`) ?? forms.get(word);
        const places = digits.split(/[.,]/)[1]?.length ?? 0;
        return allowed !== undefined && !allowed.has(pluralForm(language, number, places));
      });
    expect(breaking(disagrees, language)).toEqual([]);
  });
});
