import { describe, expect, test } from 'vitest';
import { type Formats, formatsFor } from '../../src/messages/formats/formats.ts';
import { type Figure, type Inline, plainText } from '../../src/messages/inline.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { auditSentences } from '../../src/messages/sentences/audit.ts';
import { breakEvenSentences } from '../../src/messages/sentences/break-even.ts';
import { kpiSentences } from '../../src/messages/sentences/kpis.ts';
import { readinessSentences } from '../../src/messages/sentences/readiness.ts';
import { reportSentences } from '../../src/messages/sentences/report.ts';
import { returnSentences } from '../../src/messages/sentences/returns.ts';
import { roadmapSentences } from '../../src/messages/sentences/roadmap.ts';
import { uncertaintySentences } from '../../src/messages/sentences/uncertainty.ts';
import { visible } from './visible.ts';

const inAll = (sentence: (language: Language, formats: Formats) => Inline) =>
  languages.map((language) => visible(plainText(sentence(language, formatsFor(language, 'GBP')))));

describe('what the plan returns', () => {
  test('it pays back', () => {
    expect(
      inAll((language, f) =>
        returnSentences[language].paysBack({
          inMonth: f.inMonth('2029-05'),
          month: f.plainNumber(29),
          ofMonths: f.plainNumber(36),
          peak: f.money(311_802),
        }),
      ),
    ).toEqual([
      'The plan pays back in May 2029, month 29 of 36; peak funding is £311,802.',
      'План окупается в мае 2029_года, на 29-м месяце из 36; пиковая потребность в деньгах_— 311~802_£.',
      'План окуповується у травні 2029_року, на 29-му місяці (усього їх 36); пікова потреба в грошах_— 311~802_£.',
    ]);
  });

  test.each([
    [21, '21 months', '21_месяц', '21_місяць'],
    [36, '36 months', '36_месяцев', '36_місяців'],
  ])('it does not pay back within %s months', (months, en, ru, uk) => {
    expect(
      inAll((language, f) =>
        returnSentences[language].doesNotPayBack({
          months: f.months(months),
          missing: f.moneyCompact(34_437),
        }),
      ),
    ).toEqual([
      `The plan does not pay back within ${en}: at the end £34k is still missing.`,
      `За ${ru} план не окупается: к концу не хватает 34_тыс._£.`,
      `За ${uk} план не окуповується: наприкінці бракує 34_тис._£.`,
    ]);
  });

  test('it returns more, or less, than it costs', () => {
    expect(
      inAll((language, f) =>
        returnSentences[language].returnsMore({ months: f.months(36), npv: f.money(140_879) }),
      ),
    ).toEqual([
      'Over 36 months the strategy returns £140,879 more than it costs, in today’s money (NPV).',
      'За 36_месяцев стратегия даёт на 140~879_£ больше, чем стоит, в сегодняшних деньгах (NPV).',
      'За 36_місяців стратегія дає на 140~879_£ більше, ніж коштує, у сьогоднішніх грошах (NPV).',
    ]);
    expect(
      inAll((language, f) => returnSentences[language].costsMore({ months: f.months(1), npv: f.money(5) })),
    ).toEqual([
      'Over 1 month the strategy costs £5 more than it returns, in today’s money (NPV).',
      'За 1_месяц стратегия стоит на 5_£ больше, чем даёт, в сегодняшних деньгах (NPV).',
      'За 1_місяць стратегія коштує на 5_£ більше, ніж дає, у сьогоднішніх грошах (NPV).',
    ]);
  });

  test('a figure in a sentence can still be opened', () => {
    const npv: Figure = { figure: 'finance.npv', text: '£140,879', value: 140_878.88 };
    const sentence = returnSentences.en.returnsMore({ months: '36 months', npv });
    expect(sentence).toEqual([
      'Over 36 months the strategy returns ',
      npv,
      ' more than it costs, in today’s money (NPV).',
    ]);
  });

  test('before and after may be negative', () => {
    expect(
      inAll((language, f) =>
        returnSentences[language].npvChanged({
          before: f.moneyCompact(-31_000),
          date: f.dayInSentence('2027-06-30'),
          after: f.moneyCompact(-34_437),
          benefit: 'Выручка «Семьи»',
        }),
      ),
    ).toEqual([
      'NPV: −£31k in the report of 30 June 2027, −£34k now. The main reason: “Выручка «Семьи»”.',
      'NPV: −31_тыс._£ в отчёте от 30_июня 2027_года, −34_тыс._£ сейчас. Главная причина_— «Выручка „Семьи“».',
      'NPV: −31_тис._£ у звіті від 30_червня 2027_року, −34_тис._£ зараз. Головна причина_— «Выручка „Семьи“».',
    ]);
  });
});

describe('break-even of a benefit', () => {
  test('in one segment', () => {
    const names = { en: 'Regulars', ru: 'Постоянные клиенты', uk: 'Постійні клієнти' };
    expect(
      inAll((language, f) => {
        const words = breakEvenSentences[language];
        const where = words.inSegment(names[language]);
        return words.retention({ where, threshold: f.points(0.011), planned: f.points(0.04) });
      }),
    ).toEqual([
      'NPV stays above zero while retention in the “Regulars” segment rises by at least 1.1 pp; the plan counts on 4.0 pp.',
      'NPV остаётся выше нуля, пока удержание в сегменте «Постоянные клиенты» растёт не меньше чем на 1,1_п._п.; в плане заложено 4,0_п._п.',
      'NPV перевищує нуль, доки утримання клієнтів у сегменті «Постійні клієнти» зростає щонайменше на 1,1_в._п.; у плані закладено 4,0_в._п.',
    ]);
  });

  test('in several segments, and in all', () => {
    expect(inAll((language) => breakEvenSentences[language].inSegments(['A', 'B', 'C']))).toEqual([
      'in the segments “A”, “B” and “C”',
      'в сегментах «A», «B» и «C»',
      'у сегментах «A», «B» та «C»',
    ]);
    expect(inAll((language) => breakEvenSentences[language].inAllSegments)[1]).toBe('во всех сегментах');
  });

  test('a sentence for each lever and for a saving ends with one full stop', () => {
    for (const language of languages) {
      const words = breakEvenSentences[language];
      const { rate, points } = formatsFor(language, 'GBP');
      for (const planned of [rate(0.08), points(0.03)]) {
        const values = { where: words.inAllSegments, threshold: rate(0.01), planned };
        for (const lever of [
          words.acquired,
          words.retention,
          words.moves,
          words.revenue,
          words.margin,
          words.serviceCost,
          words.acquisitionCost,
        ]) {
          expect(plainText(lever(values))).toMatch(/[^.]\.$/);
        }
      }
    }
  });
});

describe('how sure it is', () => {
  const percentiles = (f: Formats) => ({ p5: f.moneyCompact(-5_000), p95: f.moneyCompact(210_000) });

  test('the plan ends in profit in most cases', () => {
    expect(
      inAll((language, f) =>
        uncertaintySentences[language].profitInCases({ cases: f.inCases(97), ...percentiles(f) }),
      ),
    ).toEqual([
      'The plan ends in profit in 97 of 100 simulated cases; in 90 of 100, NPV lies between −£5k and £210k.',
      'План выходит в плюс в 97_случаях из 100; в 90 случаях из 100 NPV лежит между −5_тыс._£ и 210_тыс._£.',
      'План виходить у плюс у 97_випадках зі 100; у 90 випадках зі 100 NPV лежить між −5_тис._£ та 210_тис._£.',
    ]);
  });

  test('one case, eleven, twenty-one', () => {
    const cases = [1, 11, 21].map((n) => formatsFor('ru', 'GBP').inCases(n));
    expect(cases.map(visible)).toEqual(['1_случае', '11_случаях', '21_случае']);
  });

  test('none and all have sentences of their own', () => {
    expect(inAll((language, f) => uncertaintySentences[language].profitNever(percentiles(f)))[1]).toMatch(
      /^План не выходит в плюс ни в одном испытании;/,
    );
    expect(inAll((language, f) => uncertaintySentences[language].profitAlways(percentiles(f)))[2]).toMatch(
      /^План виходить у плюс в усіх випробуваннях;/,
    );
  });

  test('what it rests on, and what moves it', () => {
    expect(
      inAll((language, f) =>
        uncertaintySentences[language].restsOn({ assumed: f.rate(0.69), measured: f.rate(0) }),
      ),
    ).toEqual([
      '69% of NPV rests on assumptions, 0% on measurements.',
      'На допущениях держится 69_% NPV, на измерениях_— 0_%.',
      'На припущеннях тримається 69% NPV, на вимірюваннях_— 0%.',
    ]);
    expect(
      inAll((language, f) =>
        uncertaintySentences[language].movesMost({
          input: 'X',
          low: f.money(51_000),
          high: f.money(213_000),
        }),
      )[1],
    ).toBe('Сильнее всего на NPV влияет параметр «X»: от 51~000_£ до 213~000_£.');
  });
});

describe('a KPI', () => {
  const names = { en: 'Second visit', ru: 'Второй визит', uk: 'Другий візит' };

  test('today', () => {
    expect(
      inAll((language, f) =>
        kpiSentences[language].today({
          kpi: names[language],
          value: f.rate(0.481),
          date: f.dayInSentence('2027-09-30'),
          expected: f.rate(0.501),
        }),
      ),
    ).toEqual([
      '“Second visit”: 48.1% on 30 September 2027; the plan asks for 50.1%.',
      '«Второй визит»: 48,1_% на 30_сентября 2027_года, по плану_— 50,1_%.',
      '«Другий візит»: 48,1% на 30_вересня 2027_року, за планом_— 50,1%.',
    ]);
  });

  test('heading for its target late, early and on time', () => {
    const when = (f: Formats) => ({ inMonth: f.inMonth('2030-02'), months: f.months(2) });
    expect(inAll((language, f) => kpiSentences[language].reachedLater(when(f)))).toEqual([
      'At this pace the target is reached in February 2030, 2 months later than planned.',
      'При таком темпе цель будет достигнута в феврале 2030_года, на 2_месяца позже плана.',
      'За такого темпу ціль буде досягнуто у лютому 2030_року, на 2_місяці пізніше за план.',
    ]);
    expect(inAll((language, f) => kpiSentences[language].reachedEarlier(when(f)))[1]).toMatch(
      /на 2_месяца раньше плана\.$/,
    );
    expect(inAll((language, f) => kpiSentences[language].reachedOnTime(when(f)))[2]).toMatch(/, вчасно\.$/);
  });

  test('without enough measurements', () => {
    expect(inAll((language) => kpiSentences[language].tooFew({ n: '2' }))).toEqual([
      'Too few measurements for a forecast: 2 so far, three are needed.',
      'Для прогноза мало замеров: есть 2, нужно хотя бы три.',
      'Для прогнозу замало вимірів: є 2, потрібно щонайменше три.',
    ]);
  });
});

describe('gaps', () => {
  test.each([
    [1, '1 gap has', '1_разрыв', '1_розрив'],
    [2, '2 gaps have', '2_разрыва', '2_розриви'],
    [5, '5 gaps have', '5_разрывов', '5_розривів'],
    [11, '11 gaps have', '11_разрывов', '11_розривів'],
    [21, '21 gaps have', '21_разрыв', '21_розрив'],
    [100, '100 gaps have', '100_разрывов', '100_розривів'],
  ])('%s that nothing closes', (n, en, ru, uk) => {
    expect(inAll((language, f) => auditSentences[language].gapsOpen(f.count('gap', n), n))).toEqual([
      `${en} no initiative yet.`,
      `${ru} пока не закрывает ни одна инициатива.`,
      `${uk} поки не закриває жодна ініціатива.`,
    ]);
  });

  test('the widest, with and without an initiative', () => {
    const gap = { dimension: 'Каналы', reality: '2', target: '5', initiative: 'Единая „база“' };
    expect(inAll((language) => auditSentences[language].widestGap(gap))[1]).toBe(
      'Самый большой разрыв_— «Каналы»: сейчас 2, нужно 5. Его закрывает инициатива «Единая „база“».',
    );
    expect(inAll((language) => auditSentences[language].widestGapOpen(gap))[2]).toBe(
      'Найбільший розрив_— «Каналы»: зараз 2, потрібно 5. Його поки не закриває жодна ініціатива.',
    );
  });
});

test('reasons for and against starting', () => {
  expect(
    inAll((language, f) =>
      readinessSentences[language].baseLargeEnough({
        customers: f.count('customer', 64_000),
        breakEven: f.number(39_720),
      }),
    ),
  ).toEqual([
    'The base is large enough: 64,000 customers; the plan breaks even at 39,720.',
    'База достаточно велика: 64~000_клиентов, а порог окупаемости_— 39~720.',
    'База достатньо велика: 64~000_клієнтів, а поріг окупності_— 39~720.',
  ]);
  expect(
    inAll((language, f) => readinessSentences[language].oneTimeBuyers({ percent: f.rate(0.62) }))[1],
  ).toBe('Доля разовых покупателей_— 62_%: сначала нужно научиться удерживать, потом привлекать.');
});

test('what a delay does', () => {
  expect(
    inAll((language, f) =>
      roadmapSentences[language].delayAndSlack({ initiative: 'CRM', other: 'Обучение', slack: f.months(10) }),
    ),
  ).toEqual([
    'A delay of “CRM” moves the whole plan; “Обучение” has 10 months of slack.',
    'Задержка инициативы «CRM» сдвинет весь план; у инициативы «Обучение» есть резерв: 10_месяцев.',
    'Затримка ініціативи «CRM» зсуне весь план; ініціатива «Обучение» має резерв: 10_місяців.',
  ]);
});

test('what the report says about itself', () => {
  expect(
    inAll((language, f) => reportSentences[language].noMeasurements({ date: f.dayInSentence('2027-03-31') })),
  ).toEqual([
    'No measurements yet. The first is due on 31 March 2027.',
    'Замеров пока нет. Первый ожидается 31_марта 2027_года.',
    'Вимірів поки немає. Перший очікується 31_березня 2027_року.',
  ]);
  expect(
    inAll((language) => reportSentences[language].datedReference({ year: '2007', source: 'EIU' }))[1],
  ).toBe('Справочная цифра 2007_года (EIU): сверьте её со своими данными.');
});

describe('names from a strategy stand in the nominative, whatever they are', () => {
  const names = [
    'Выручка',
    'Семьи',
    'Оптика',
    'Ощадність',
    'CRM',
    'Программа «Свои»',
    'The “Welcome” kit',
    'a — b',
    '100 %',
  ];

  test.each(names)('%s', (name) => {
    for (const language of languages) {
      const { quote } = formatsFor(language, 'GBP');
      const sentences = [
        kpiSentences[language].statusChanged({ kpi: name, from: 'x', to: 'y' }),
        kpiSentences[language].today({ kpi: name, value: '1', date: '2', expected: '3' }),
        roadmapSentences[language].delayMovesPlan(name),
        breakEvenSentences[language].inSegment(name),
        breakEvenSentences[language].positiveWithout(name),
        auditSentences[language].intentionAhead({ dimension: name, intention: '3', reality: '1' }),
        reportSentences[language].edition(name),
      ];
      for (const sentence of sentences) expect(plainText(sentence)).toContain(plainText(quote(name)));
    }
  });
});
