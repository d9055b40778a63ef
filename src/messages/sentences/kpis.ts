/** Where a KPI stands and where it is heading. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface KpiToday {
  readonly kpi: Inline;
  readonly value: Inline;
  readonly date: Inline;
  readonly expected: Inline;
}

interface KpiForecast {
  /** How many measurements the line rests on, 3 … 12, without a word. */
  readonly n: Inline;
  readonly kpi: Inline;
  readonly forecast: Inline;
  readonly date: Inline;
  readonly target: Inline;
}

const { en, ru, uk } = quoted;

export const kpiSentences = translations({
  en: {
    today: ({ kpi, value, date, expected }: KpiToday) =>
      line`${en(kpi)}: ${value} on ${date}; the plan asks for ${expected}.`,
    forecast: ({ n, kpi, forecast, date, target }: KpiForecast) =>
      line`At the pace of the last ${n} measurements, ${en(kpi)} reaches ${forecast} by ${date}; the target is ${target}.`,
    /** Of a share that the pace would take out of 0 … 100 %: `forecast` is “over 100%”. */
    forecastBeyondWhole: ({ n, kpi, forecast, date, target }: KpiForecast) =>
      line`At the pace of the last ${n} measurements, ${en(kpi)} would be ${forecast} by ${date}, which no share can be: the pace will slow before. The target is ${target}.`,
    reachedLater: ({ inMonth, months }: { inMonth: Inline; months: Inline }) =>
      line`At this pace the target is reached in ${inMonth}, ${months} later than planned.`,
    reachedEarlier: ({ inMonth, months }: { inMonth: Inline; months: Inline }) =>
      line`At this pace the target is reached in ${inMonth}, ${months} earlier than planned.`,
    reachedOnTime: ({ inMonth }: { inMonth: Inline }) =>
      line`At this pace the target is reached in ${inMonth}, on time.`,
    notReached: 'At this pace the target is not reached.',
    backTest: ({ error }: { error: Inline }) =>
      line`On past data this method was off by ${error} on average.`,
    /** Of an error that is printed as zero. */
    backTestExact: ({ error }: { error: Inline }) =>
      line`On past data this method made no error that shows: ${error} on average.`,
    tooFew: ({ n }: { n: Inline }) =>
      line`Too few measurements for a forecast: ${n} so far, three are needed.`,
    statusChanged: ({ kpi, from, to }: { kpi: Inline; from: Inline; to: Inline }) =>
      line`${en(kpi)} went from ${en(from)} to ${en(to)}.`,
  },
  ru: {
    today: ({ kpi, value, date, expected }) => line`${ru(kpi)}: ${value} на ${date}, по плану — ${expected}.`,
    forecast: ({ n, kpi, forecast, date, target }) =>
      line`Если темп последних ${n} замеров сохранится, показатель ${ru(kpi)} к ${date} составит ${forecast}; целевое значение — ${target}.`,
    forecastBeyondWhole: ({ n, kpi, forecast, date, target }) =>
      line`Если бы темп последних ${n} замеров сохранился, показатель ${ru(kpi)} к ${date} составил бы ${forecast}. Такой доли не бывает: темп замедлится раньше. Целевое значение — ${target}.`,
    reachedLater: ({ inMonth, months }) =>
      line`При таком темпе цель будет достигнута в ${inMonth}, на ${months} позже плана.`,
    reachedEarlier: ({ inMonth, months }) =>
      line`При таком темпе цель будет достигнута в ${inMonth}, на ${months} раньше плана.`,
    reachedOnTime: ({ inMonth }) => line`При таком темпе цель будет достигнута в ${inMonth}, в срок.`,
    notReached: 'При таком темпе цель не будет достигнута.',
    backTest: ({ error }) => line`На прошлых данных этот метод ошибался в среднем на ${error}.`,
    backTestExact: ({ error }) =>
      line`На прошлых данных заметной ошибки у этого метода нет: в среднем ${error}.`,
    tooFew: ({ n }) => line`Для прогноза мало замеров: есть ${n}, нужно хотя бы три.`,
    statusChanged: ({ kpi, from, to }) => line`${ru(kpi)}: было ${ru(from)}, стало ${ru(to)}.`,
  },
  uk: {
    today: ({ kpi, value, date, expected }) =>
      line`${uk(kpi)}: ${value} на ${date}, за планом — ${expected}.`,
    forecast: ({ n, kpi, forecast, date, target }) =>
      line`Якщо темп останніх ${n} вимірів збережеться, показник ${uk(kpi)} на ${date} становитиме ${forecast}; цільове значення — ${target}.`,
    forecastBeyondWhole: ({ n, kpi, forecast, date, target }) =>
      line`Якби темп останніх ${n} вимірів зберігся, показник ${uk(kpi)} на ${date} становив би ${forecast}. Такої частки не буває: темп сповільниться раніше. Цільове значення — ${target}.`,
    reachedLater: ({ inMonth, months }) =>
      line`За такого темпу ціль буде досягнуто у ${inMonth}, на ${months} пізніше за план.`,
    reachedEarlier: ({ inMonth, months }) =>
      line`За такого темпу ціль буде досягнуто у ${inMonth}, на ${months} раніше за план.`,
    reachedOnTime: ({ inMonth }) => line`За такого темпу ціль буде досягнуто у ${inMonth}, вчасно.`,
    notReached: 'За такого темпу ціль не буде досягнуто.',
    backTest: ({ error }) => line`На минулих даних цей метод помилявся в середньому на ${error}.`,
    backTestExact: ({ error }) =>
      line`На минулих даних помітної похибки цей метод не має: у середньому ${error}.`,
    tooFew: ({ n }) => line`Для прогнозу замало вимірів: є ${n}, потрібно щонайменше три.`,
    statusChanged: ({ kpi, from, to }) => line`${uk(kpi)}: було ${uk(from)}, стало ${uk(to)}.`,
  },
});
