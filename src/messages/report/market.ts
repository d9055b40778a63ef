import { countFormats } from '../formats/counts.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };

/** How margins develop, and what a price cut would take where service is the other way to compete. */
export const marketWords = translations({
  en: {
    fell: (from: Inline, to: Inline, years: number): Inline =>
      line`Gross margin fell from ${from} to ${to} in ${counts.en.count('year', years)}.`,
    rose: (from: Inline, to: Inline, years: number): Inline =>
      line`Gross margin rose from ${from} to ${to} in ${counts.en.count('year', years)}.`,
    stands: (margin: Inline, years: number): Inline =>
      line`Gross margin stands at ${margin} as it did ${counts.en.count('year', years - 1)} before.`,
    single: (margin: Inline): Inline => line`Gross margin stands at ${margin}; no earlier year is stated.`,
    marginSubtitle: 'Gross margin by year, share of revenue',
    marginCaption: 'Gross margin by year',
    marginColumns: { year: 'Year', margin: 'Gross margin' },
    yearsBefore: (years: number): string =>
      years === 0 ? 'Last year' : `${counts.en.count('year', years)} before`,
    wayOut:
      'Rule of thumb: where quality evens out margins fall, and the way out is an offer made to each customer.' as Inline,
    roomHere: (score: Inline): Inline => line`Room for it here: ${score} of 5.`,

    cutNeeds: (cut: Inline, more: Inline): Inline =>
      line`A price cut of ${cut} pays only if ${more} more is sold.`,
    noVolume: (cut: Inline, margin: Inline): Inline =>
      line`No volume makes up for a price cut of ${cut}: the margin is ${margin}.`,
    competesBy: {
      service: 'The company meets rivals by service.',
      price: 'The company meets rivals by price.',
      unstated: 'Whether it meets rivals by price or by service is not stated.',
    },
    priceSubtitle: (cut: Inline, year: string): Inline =>
      line`Gross profit that ${cut} off for everybody takes in a year, and what the strategy adds to contribution in year ${year}`,
    priceCaption: 'Price against service',
    priceColumns: { way: 'Way', year: 'In a year' },
    cutRow: (cut: Inline): Inline => line`${cut} off for everybody takes`,
    strategyRow: (year: string): Inline => line`This strategy adds in year ${year}`,
    withoutCosts: 'As much is sold as today; the costs of the plan are not taken off.' as Inline,
  },
  ru: {
    fell: (from, to, years) =>
      line`Валовая маржа снизилась за ${counts.ru.count('year', years)}: было ${from}, стало ${to}.`,
    rose: (from, to, years) =>
      line`Валовая маржа выросла за ${counts.ru.count('year', years)}: было ${from}, стало ${to}.`,
    stands: (margin, years) =>
      line`Валовая маржа та же, что и в начале (всего ${counts.ru.count('year', years)}): ${margin}.`,
    single: (margin) => line`Валовая маржа — ${margin}; прежние годы не названы.`,
    marginSubtitle: 'Валовая маржа по годам, доля выручки',
    marginCaption: 'Валовая маржа по годам',
    marginColumns: { year: 'Год', margin: 'Валовая маржа' },
    yearsBefore: (years) => (years === 0 ? 'Последний год' : `За ${counts.ru.count('year', years)} до него`),
    wayOut: `Эмпирическое правило: где качество выравнивается, маржа падает, и выход${noBreak}— предложение для каждого клиента.`,
    roomHere: (score) => line`Возможности для этого здесь: ${score} из 5.`,

    cutNeeds: (cut, more) => line`Скидка ${cut} для всех окупится, только если продать на ${more} больше.`,
    noVolume: (cut, margin) => line`Скидку ${cut} для всех не окупит никакой объём: маржа — ${margin}.`,
    competesBy: {
      service: 'Компания отвечает конкурентам сервисом.',
      price: 'Компания отвечает конкурентам ценой.',
      unstated: 'Чем компания отвечает конкурентам, ценой или сервисом, не названо.',
    },
    priceSubtitle: (cut, year) =>
      line`Валовая прибыль, которую за год забирает скидка ${cut} для всех, и то, что стратегия добавляет ко вкладу в прибыль (${year}-й год)`,
    priceCaption: 'Цена или сервис',
    priceColumns: { way: 'Способ', year: 'За год' },
    cutRow: (cut) => line`Скидка ${cut} для всех забирает`,
    strategyRow: (year) => line`Стратегия добавляет, ${year}-й год`,
    withoutCosts: 'Продажи прежние; затраты плана не вычтены.',
  },
  uk: {
    fell: (from, to, years) =>
      line`Валова маржа знизилася за ${counts.uk.count('year', years)}: було ${from}, стало ${to}.`,
    rose: (from, to, years) =>
      line`Валова маржа зросла за ${counts.uk.count('year', years)}: було ${from}, стало ${to}.`,
    stands: (margin, years) =>
      line`Валова маржа та сама, що й на початку (усього ${counts.uk.count('year', years)}): ${margin}.`,
    single: (margin) => line`Валова маржа — ${margin}; попередніх років не названо.`,
    marginSubtitle: 'Валова маржа за роками, частка виручки',
    marginCaption: 'Валова маржа за роками',
    marginColumns: { year: 'Рік', margin: 'Валова маржа' },
    yearsBefore: (years) => (years === 0 ? 'Останній рік' : `За ${counts.uk.count('year', years)} до нього`),
    wayOut: `Емпіричне правило: де якість вирівнюється, маржа падає, і вихід${noBreak}— пропозиція для кожного клієнта.`,
    roomHere: (score) => line`Можливості для цього тут: ${score} із 5.`,

    cutNeeds: (cut, more) => line`Знижка ${cut} для всіх окупиться, лише якщо продати на ${more} більше.`,
    noVolume: (cut, margin) => line`Знижку ${cut} для всіх не окупить жоден обсяг: маржа — ${margin}.`,
    competesBy: {
      service: 'Компанія відповідає конкурентам сервісом.',
      price: 'Компанія відповідає конкурентам ціною.',
      unstated: 'Чим компанія відповідає конкурентам, ціною чи сервісом, не названо.',
    },
    priceSubtitle: (cut, year) =>
      line`Валовий прибуток, який за рік забирає знижка ${cut} для всіх, і те, що стратегія додає до внеску у прибуток (${year}-й рік)`,
    priceCaption: 'Ціна чи сервіс',
    priceColumns: { way: 'Спосіб', year: 'За рік' },
    cutRow: (cut) => line`Знижка ${cut} для всіх забирає`,
    strategyRow: (year) => line`Стратегія додає, ${year}-й рік`,
    withoutCosts: 'Продаж той самий; витрат плану не віднято.',
  },
});
