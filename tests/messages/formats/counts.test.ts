import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Formats, formatsFor } from '../../../src/messages/formats/formats.ts';
import { type Noun, nouns } from '../../../src/messages/formats/nouns.ts';
import { pluralForm } from '../../../src/messages/formats/plural.ts';
import { languages } from '../../../src/messages/language.ts';
import { visible } from '../visible.ts';

const formats = { en: formatsFor('en', 'GBP'), ru: formatsFor('ru', 'RUB'), uk: formatsFor('uk', 'UAH') };
const inAll = (format: (formats: Formats) => string) =>
  languages.map((language) => visible(format(formats[language])).replace('_', ' '));

describe('months', () => {
  test.each([
    [0, '0 months', '0 месяцев', '0 місяців'],
    [0.5, '0.5 months', '0,5 месяца', '0,5 місяця'],
    [1, '1 month', '1 месяц', '1 місяць'],
    [1.5, '1.5 months', '1,5 месяца', '1,5 місяця'],
    [2, '2 months', '2 месяца', '2 місяці'],
    [5, '5 months', '5 месяцев', '5 місяців'],
    [11, '11 months', '11 месяцев', '11 місяців'],
    [21, '21 months', '21 месяц', '21 місяць'],
    [22, '22 months', '22 месяца', '22 місяці'],
    [100, '100 months', '100 месяцев', '100 місяців'],
    [111, '111 months', '111 месяцев', '111 місяців'],
    [1200, '1200 months', '1200 месяцев', '1200 місяців'],
    [-2, '−2 months', '−2 месяца', '−2 місяці'],
  ])('%s', (value, en, ru, uk) => {
    expect(inAll((f) => f.months(value))).toEqual([en, ru, uk]);
  });

  test.each([
    [1, '1 month', '1 месяца', '1 місяця'],
    [2, '2 months', '2 месяцев', '2 місяців'],
    [5, '5 months', '5 месяцев', '5 місяців'],
    [1.5, '1.5 months', '1,5 месяца', '1,5 місяця'],
    [21, '21 months', '21 месяца', '21 місяця'],
  ])('%s in the genitive', (value, en, ru, uk) => {
    expect(inAll((f) => f.months(value, { case: 'genitive' }))).toEqual([en, ru, uk]);
  });
});

describe('the form follows the printed digits', () => {
  test('28.97 printed as 29, or with its digit', () => {
    expect(visible(formats.ru.months(28.97, { digits: 0 }))).toBe('29_месяцев');
    expect(visible(formats.ru.months(28.97, { digits: 1 }))).toBe('29,0_месяца');
  });

  test('0.97 printed as 1 is singular', () => {
    expect(formats.en.months(0.97, { digits: 0 })).toBe('1 month');
    expect(formats.en.months(0.97, { digits: 1 })).toBe('1.0 months');
  });

  test('for any number, in Russian and Ukrainian', () => {
    const expected = (printed: string) => {
      if (printed.includes(',')) return 'other';
      const [ten, hundred] = [Number(printed.slice(-1)), Number(printed.slice(-2))];
      if (hundred >= 11 && hundred <= 14) return 'many';
      if (ten === 1) return 'one';
      return ten >= 2 && ten <= 4 ? 'few' : 'many';
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom('ru' as const, 'uk' as const),
        (value, digits, language) => {
          const [printed = ''] = formats[language].count('customer', value, { digits }).split('\u00A0');
          expect(pluralForm(language, value, digits)).toBe(expected(printed.replace('\u202F', '')));
        },
      ),
    );
  });
});

describe('other counted words', () => {
  test.each<[Noun, number, string, string, string]>([
    ['customer', 64_000, '64,000 customers', '64~000 клиентов', '64~000 клієнтів'],
    ['customer', 21, '21 customers', '21 клиент', '21 клієнт'],
    ['initiative', 21, '21 initiatives', '21 инициатива', '21 ініціатива'],
    ['initiative', 2, '2 initiatives', '2 инициативы', '2 ініціативи'],
    ['year', 5, '5 years', '5 лет', '5 років'],
    ['kpi', 7, '7 KPIs', '7 показателей', '7 показників'],
    ['percentagePoint', 1.5, '1.5 percentage points', '1,5 процентного пункта', '1,5 відсоткового пункту'],
    ['strategy', 2, '2 strategies', '2 стратегии', '2 стратегії'],
    ['row', 11, '11 rows', '11 строк', '11 рядків'],
  ])('%s, %s', (noun, value, en, ru, uk) => {
    expect(inAll((f) => f.count(noun, value))).toEqual([en, ru, uk]);
  });

  test('every word has four forms without a space around them', () => {
    for (const language of languages) {
      for (const forms of Object.values(nouns[language])) {
        for (const form of Object.values(forms)) expect(form).toMatch(/^\p{L}+( \p{L}+)?$/u);
      }
    }
  });

  test('after a shortened number stands the genitive plural', () => {
    expect(inAll((f) => f.countCompact('customer', 21_000))).toEqual([
      '21k customers',
      '21 тыс. клиентов',
      '21 тис. клієнтів',
    ]);
    expect(inAll((f) => f.countCompact('customer', 1_200_000))).toEqual([
      '1.2M customers',
      '1,2 млн клиентов',
      '1,2 млн клієнтів',
    ]);
    expect(inAll((f) => f.countCompact('customer', 21))).toEqual(['21 customers', '21 клиент', '21 клієнт']);
  });

  test('a range agrees with its last number', () => {
    expect(inAll((f) => f.countRange('month', 3, 5))).toEqual(['3–5 months', '3–5 месяцев', '3–5 місяців']);
    expect(inAll((f) => f.countRange('month', 3, 4))).toEqual(['3–4 months', '3–4 месяца', '3–4 місяці']);
    expect(inAll((f) => f.countRange('month', 4, 4))).toEqual(['4 months', '4 месяца', '4 місяці']);
  });

  test('the word alone', () => {
    expect(inAll((f) => f.nounFor('gap', 3))).toEqual(['gaps', 'разрыва', 'розриви']);
  });

  test('a whole sentence per form', () => {
    const finished = {
      one: 'инициатива завершена',
      few: 'инициативы завершены',
      many: 'инициатив завершено',
      other: '',
    };
    expect([21, 2, 5].map((value) => formats.ru.plural(value, finished))).toEqual([
      'инициатива завершена',
      'инициативы завершены',
      'инициатив завершено',
    ]);
  });
});

describe('chances', () => {
  test.each([
    [0.97, '97 in 100', '97 из 100', '97 зі 100'],
    [0, '0 in 100', '0 из 100', '0 зі 100'],
    [1, '100 in 100', '100 из 100', '100 зі 100'],
    [0.9999, 'over 99 in 100', 'больше 99 из 100', 'понад 99 зі 100'],
    [0.0001, 'under 1 in 100', 'меньше 1 из 100', 'менш ніж 1 зі 100'],
  ])('%s', (probability, en, ru, uk) => {
    expect(inAll((f) => f.chance(probability))).toEqual([en, ru, uk]);
  });

  test.each([
    [0, 1, '0%', '0 %', '0%'],
    [0.00001, 1, 'under 0.1%', 'меньше 0,1 %', 'менш ніж 0,1%'],
    [0.004, 0, '0.4%', '0,4 %', '0,4%'],
    [0.284, 0, '28%', '28 %', '28%'],
    [0.284, 1, '28.4%', '28,4 %', '28,4%'],
    [0.997, 0, '99.7%', '99,7 %', '99,7%'],
    [0.9999, 0, 'over 99.9%', 'больше 99,9 %', 'понад 99,9%'],
    [1, 0, '100%', '100 %', '100%'],
  ] as const)('a share of %s cases with %s digits', (share, digits, en, ru, uk) => {
    const texts = inAll((f) => f.shareOfCases(share, digits).replaceAll('\u00A0', ' '));
    expect(texts).toEqual([en, ru, uk]);
  });

  test.each([
    [97, '97', '97 случаях', '97 випадках'],
    [21, '21', '21 случае', '21 випадку'],
    [11, '11', '11 случаях', '11 випадках'],
  ])('%s cases', (cases, en, ru, uk) => {
    expect(inAll((f) => f.inCases(cases))).toEqual([en, ru, uk]);
  });
});
