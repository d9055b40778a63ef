/** Each template is written in its own language, with its own letters. */
import { describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { fillTemplate } from '../../src/cli/new/fill-template.ts';
import { latinWords } from '../messages/latin-words.ts';
import { type Shipped, shipped, usual } from './shipped.ts';

/** Sources and names that are written in Latin letters everywhere. */
const names = new Set(
  'TODO Paddle First Page Sage Vena TARP Forrester Gartner Reichheld Sasser ARPU B2B SLA SMS'.split(' '),
);

/** Texts of the strategy, without keys, ids, words of the language and quantities. */
function textsOf({ text }: Shipped): string[] {
  const texts: string[] = [];
  visit(parseDocument(fillTemplate(text, usual), { schema: 'failsafe' }), {
    Pair(_key, pair, path) {
      const parent = path.at(-1);
      // What a segment is promised stands under its id; everything else under a key of the language.
      if (isScalar(pair.value) && isMap(parent)) take(pair.value.value);
    },
    Scalar(key, { value }, path) {
      if (typeof key === 'number' && !isPair(path.at(-1))) take(value);
    },
  });
  return texts;

  function take(value: unknown): void {
    const isWord = /^[a-z0-9][\w-]*(?:\.[\w-]+)*$|^[A-Z]{3}$|^-?[\d .]+(?:pp|[%kM])?$/;
    if (typeof value === 'string' && /\p{L}/u.test(value) && !isWord.test(value)) texts.push(value);
  }
}

/** What stands behind `#`, without code. */
function commentsOf({ text }: Shipped): string[] {
  return text
    .split('\n')
    .flatMap((line) => /(?:^|\s)# ?(.*)$/.exec(line)?.[1] ?? [])
    .map((comment) => comment.replace(/`[^`]*`/g, ''));
}

const foreign = { en: /\p{Script=Cyrillic}/u, ru: /[іїєґІЇЄҐ]/, uk: /[ыэёъЫЭЁЪ]/ } as const;

/** Words that a native writer would not use, or would write otherwise. */
const unwanted = {
  en: /\b(?:color|program|center|organiz\w+|personaliz\w+|customiz\w+)\b/i,
  ru: /\b(?:еще|отчет|учет|расчет|счет|объем клиент|партнер)|осуществл|в рамках|является|таргет|кейс|роадмап|маржинальн|руб\./i,
  uk: /[\p{L}]'[\p{L}]|являється|на протязі|приймати участь|співпада|слідуюч|міроприємств|проект(?!ув)|скачати|получ|кліент|грн\./iu,
} as const;

describe.each(shipped)('$name', (template) => {
  const { language } = template;
  const texts = textsOf(template);
  const everything = [...texts, ...commentsOf(template)];

  test('is written in the letters of its language', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(everything.filter((text) => foreign[language].test(text))).toEqual([]);
  });

  test('holds no word that nobody would say there', () => {
    expect(everything.filter((text) => unwanted[language].test(text))).toEqual([]);
  });

  // An English one is all English.
  if (language === 'en') return;

  test('has no text left in English', () => {
    const latin = (text: string) =>
      (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((word) => !latinWords.has(word) && !names.has(word));
    expect(texts.filter((text) => latin(text).length > 0)).toEqual([]);
    // Comments name values of the language; three of its words in a row would be a sentence.
    const sentence = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/;
    expect(commentsOf(template).filter((comment) => sentence.test(comment))).toEqual([]);
  });
});
