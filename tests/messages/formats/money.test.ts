import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../../src/lib/decimal.ts';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { plainText } from '../../../src/messages/inline.ts';
import { type Language, languages } from '../../../src/messages/language.ts';
import { visible } from '../visible.ts';

const formats = { en: formatsFor('en', 'GBP'), ru: formatsFor('ru', 'RUB'), uk: formatsFor('uk', 'UAH') };
type Amount = (language: Language) => string;
const inAll = (amount: Amount) => languages.map((language) => visible(amount(language)));

describe('full amounts', () => {
  test.each([
    [140878.88, '£140,879', '140~879_₽', '140~879_₴'],
    [0, '£0', '0_₽', '0_₴'],
    [-0, '£0', '0_₽', '0_₴'],
    [-0.4, '£0', '0_₽', '0_₴'],
    [0.5, '£1', '1_₽', '1_₴'],
    [1, '£1', '1_₽', '1_₴'],
    [-34437, '−£34,437', '−34~437_₽', '−34~437_₴'],
  ])('%s', (value, en, ru, uk) => {
    expect(inAll((language) => formats[language].money(value))).toEqual([en, ru, uk]);
  });

  test('read back, they are the rounded value, in every language', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom(...languages),
        (value, language) => {
          const text = formats[language].money(value);
          expect(Number(text.replace('−', '-').replace(/[^\d-]/g, ''))).toBe(decimalOf(value).value);
        },
      ),
    );
  });

  test('never hold a plain space, a hyphen or the separators of a platform', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        expect(formats.ru.money(value)).toMatch(/^−?\d{1,3}(\u202F\d{3})*\u00A0₽$/);
      }),
    );
  });
});

describe('compact amounts', () => {
  test.each([
    [23, '£23', '23_₽', '23_₴'],
    [141_000, '£141k', '141_тыс._₽', '141_тис._₴'],
    [1_200_000, '£1.2M', '1,2_млн_₽', '1,2_млн_₴'],
    [5_210_400, '£5.21M', '5,21_млн_₽', '5,21_млн_₴'],
    [999_999, '£1M', '1_млн_₽', '1_млн_₴'],
    [1_300_000_000, '£1.3bn', '1,3_млрд_₽', '1,3_млрд_₴'],
    [-34_437, '−£34k', '−34_тыс._₽', '−34_тис._₴'],
    [-0.3, '£0', '0_₽', '0_₴'],
  ])('%s', (value, en, ru, uk) => {
    expect(inAll((language) => formats[language].moneyCompact(value))).toEqual([en, ru, uk]);
  });

  test('a change has its sign, nothing has none', () => {
    expect([25_000, -33_000, 0, 0.2].map((value) => formats.en.signedMoneyCompact(value))).toEqual([
      '+£25k',
      '−£33k',
      '£0',
      '£0',
    ]);
    expect(visible(formats.ru.signedMoney(25_000))).toBe('+25~000_₽');
  });
});

describe('prices', () => {
  test('columns always have two digits after the mark', () => {
    expect(inAll((language) => formats[language].moneyPrecise(76.8))).toEqual([
      '£76.80',
      '76,80_₽',
      '76,80_₴',
    ]);
    expect(formats.en.moneyPrecise(100)).toBe('£100.00');
  });

  test('sentences leave out zero pence', () => {
    expect([31, 4.5, 30.999].map((value) => formats.en.unitPrice(value))).toEqual(['£31', '£4.50', '£31']);
  });

  test('say how often they fall due', () => {
    expect(
      inAll((language) => plainText(formats[language].perPeriod(formats[language].unitPrice(31), 'month'))),
    ).toEqual(['£31 a month', '31_₽ в месяц', '31_₴ на місяць']);
  });

  test('a figure stays a figure when its period follows', () => {
    expect(formats.en.perPeriod({ figure: 'costs.licences', text: '£31' }, 'year')).toEqual([
      { figure: 'costs.licences', text: '£31' },
      ' a year',
    ]);
  });
});

describe('ranges of amounts', () => {
  test.each([
    [70_000, 110_000, '£70k–£110k', '70–110_тыс._₽', '70–110_тис._₴'],
    [700_000, 1_100_000, '£700k–£1.1M', 'от 700_тыс._₽ до 1,1_млн_₽', 'від 700_тис._₴ до 1,1_млн_₴'],
    [-230_000, 413_000, '−£230k to £413k', 'от −230_тыс._₽ до 413_тыс._₽', 'від −230_тис._₴ до 413_тис._₴'],
    [1001, 1002, '£1k', '1_тыс._₽', '1_тис._₴'],
  ])('%s to %s', (low, high, en, ru, uk) => {
    expect(inAll((language) => formats[language].moneyRange(low, high))).toEqual([en, ru, uk]);
  });
});

describe('currencies', () => {
  test.each([
    ['GBP', '£1,200', '1~200_£', '1~200_£'],
    ['USD', '$1,200', '1~200_$', '1~200_$'],
    ['CAD', 'CA$1,200', '1~200_CA$', '1~200_CA$'],
    ['AUD', 'A$1,200', '1~200_A$', '1~200_A$'],
    ['UAH', '₴1,200', '1~200_₴', '1~200_₴'],
    ['BYN', 'BYN_1,200', '1~200_BYN', '1~200_BYN'],
    ['CHF', 'CHF_1,200', '1~200_CHF', '1~200_CHF'],
    ['PLN', 'zł_1,200', '1~200_zł', '1~200_zł'],
    ['XTS', 'XTS_1,200', '1~200_XTS', '1~200_XTS'],
    ['constructor', 'constructor_1,200', '1~200_constructor', '1~200_constructor'],
  ])('%s', (currency, en, ru, uk) => {
    expect(inAll((language) => formatsFor(language, currency).money(1200))).toEqual([en, ru, uk]);
  });

  test('a negative amount has its minus before the sign or the code', () => {
    expect(visible(formatsFor('en', 'CHF').money(-1200))).toBe('−CHF_1,200');
    expect(visible(formatsFor('en', 'CHF').moneyRange(70_000, 110_000))).toBe('CHF_70k–110k');
  });

  test('an island is handed the sign as data', () => {
    expect(formatsFor('en', 'GBP', { currencySign: '¤' }).money(5)).toBe('¤5');
  });
});

test.each([
  ['short where that tells them apart', 141_000, 152_000, '£141k', '£152k'],
  ['in full where it does not', 140_879, 141_120, '£140,879', '£141,120'],
  ['with pence where pounds do not', 1200.1, 1200.34, '£1,200.1', '£1,200.3'],
  ['short where they are the same', 140_879, 140_879, '£141k', '£141k'],
  ['short where nothing printable parts them', 140_879, 140_879.0001, '£141k', '£141k'],
])('amounts that are compared: %s', (_name, one, other, first, second) => {
  const { moneyCompactBeside } = formats.en;

  expect([moneyCompactBeside(one, other), moneyCompactBeside(other, one)]).toEqual([first, second]);
});
