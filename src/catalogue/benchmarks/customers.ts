import { type Translations, translations } from '../../messages/translations.ts';
import type { Benchmark } from './benchmark.ts';

/** What is reported of customers: how many stay, what winning and keeping them costs. */
export const customerBenchmarks: readonly Benchmark[] = [
  ...retentionBenchmarks(),
  {
    id: 'half-lost-in-five-years',
    unit: 'share',
    // The fifth root of a half.
    typical: 0.5 ** (1 / 5),
    year: null,
    source: 'Rule of thumb of consulting practice',
    kpi: 'retention-rate',
    words: translations({
      en: {
        says: 'Annual retention of a company that loses half of its customers in five years',
        caution: 'A rule of thumb; no primary source is known.',
      },
      ru: {
        says: 'Годовое удержание у компании, которая за пять лет теряет половину клиентов',
        caution: 'Эмпирическое правило; первоисточник неизвестен.',
      },
      uk: {
        says: 'Річне утримання клієнтів у компанії, яка за п’ять років втрачає половину клієнтів',
        caution: 'Емпіричне правило; першоджерело невідоме.',
      },
    }),
  },
  {
    id: 'clv-to-cac',
    unit: 'ratio',
    typical: 3,
    year: null,
    source: 'E. Alhamed, library of metrics',
    kpi: 'clv-cac',
    words: translations({
      en: {
        says: 'Customer lifetime value against acquisition cost that is called healthy',
        caution: 'CLV is worked out in several ways, and so is this ratio.',
      },
      ru: {
        says: 'Отношение CLV к CAC, которое считают здоровым',
        caution: 'CLV считают по-разному, значит, и это отношение тоже.',
      },
      uk: {
        says: 'Відношення CLV до CAC, яке вважають здоровим',
        caution: 'CLV рахують по-різному, отже, і це відношення теж.',
      },
    }),
  },
  {
    id: 'winning-against-keeping',
    unit: 'ratio',
    typical: null,
    range: { low: 7, high: 10 },
    year: null,
    source: 'Rule of thumb of consulting practice; TARP is named for 5–10',
    words: translations({
      en: {
        says: 'How many times dearer it is to win a customer than to keep one',
        caution: 'Figures from 5 to 25 are in circulation; no primary source is known.',
      },
      ru: {
        says: 'Во сколько раз привлечь клиента дороже, чем удержать',
        caution: 'Называют числа от 5 до 25; первоисточник неизвестен.',
      },
      uk: {
        says: 'У скільки разів залучити клієнта дорожче, ніж утримати',
        caution: 'Називають числа від 5 до 25; першоджерело невідоме.',
      },
    }),
  },
  {
    id: 'profit-from-five-points',
    unit: 'share',
    typical: null,
    range: { low: 0.25, high: 0.95 },
    year: 1990,
    source: 'Reichheld & Sasser, quoted second hand',
    words: translations({
      en: {
        says: 'More profit from five points more retention',
        caution: 'Quoted also as 25–125%; the strategy’s own model says it better.',
      },
      ru: {
        says: 'Рост прибыли при удержании на пять процентных пунктов выше',
        caution: 'Цитируют и как 25–125\u00A0%; точнее скажет модель самой стратегии.',
      },
      uk: {
        says: 'Зростання прибутку за утримання клієнтів на п’ять відсоткових пунктів вищого',
        caution: 'Цитують і як 25–125%; точніше скаже модель самої стратегії.',
      },
    }),
  },
];

function retentionBenchmarks(): readonly Benchmark[] {
  const of = (id: string, share: number, source: string, year: number | null, names: Translations<string>) =>
    retention(`retention-${id}`, share, source, year, names);
  const paddle = 'Paddle';
  const firstPage = 'First Page Sage';
  return [
    {
      ...of(
        'all',
        0.75,
        'Vena',
        null,
        translations({ en: 'all industries', ru: 'все отрасли', uk: 'усі галузі' }),
      ),
      range: { low: 0.55, high: 0.84 },
    },
    of(
      'retail',
      0.63,
      paddle,
      null,
      translations({ en: 'retail', ru: 'розничная торговля', uk: 'роздрібна торгівля' }),
    ),
    of('banking', 0.75, paddle, null, translations({ en: 'banking', ru: 'банки', uk: 'банки' })),
    of('telecom', 0.78, paddle, null, translations({ en: 'telecommunications', ru: 'связь', uk: 'зв’язок' })),
    of(
      'it-services',
      0.81,
      paddle,
      null,
      translations({ en: 'IT services', ru: 'ИТ-услуги', uk: 'ІТ-послуги' }),
    ),
    of(
      'software',
      0.74,
      firstPage,
      2025,
      translations({
        en: 'software for companies',
        ru: 'программы для компаний',
        uk: 'програми для компаній',
      }),
    ),
    of(
      'consulting',
      0.85,
      firstPage,
      2025,
      translations({ en: 'consulting', ru: 'консалтинг', uk: 'консалтинг' }),
    ),
    of(
      'insurance',
      0.86,
      firstPage,
      2025,
      translations({ en: 'commercial insurance', ru: 'страхование компаний', uk: 'страхування компаній' }),
    ),
    of(
      'e-commerce',
      0.62,
      firstPage,
      2025,
      translations({ en: 'online shops', ru: 'интернет-магазины', uk: 'інтернет-магазини' }),
    ),
    of(
      'financial-services',
      0.74,
      firstPage,
      2025,
      translations({ en: 'financial services', ru: 'финансовые услуги', uk: 'фінансові послуги' }),
    ),
  ];
}

function retention(
  id: string,
  typical: number,
  source: string,
  year: number | null,
  industry: Translations<string>,
): Benchmark {
  return {
    id,
    unit: 'share',
    typical,
    year,
    source,
    kpi: 'retention-rate',
    words: translations({
      en: { says: `Annual retention: ${industry.en}`, caution: 'Sources count customers in different ways.' },
      ru: {
        says: `Удержание клиентов за год: ${industry.ru}`,
        caution: 'Источники считают клиентов по-разному.',
      },
      uk: {
        says: `Утримання клієнтів за рік: ${industry.uk}`,
        caution: 'Джерела рахують клієнтів по-різному.',
      },
    }),
  };
}
