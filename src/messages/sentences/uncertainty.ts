/** How sure the result is. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface Percentiles {
  readonly p5: Inline;
  readonly p95: Inline;
}

const { en, ru, uk } = quoted;

export const uncertaintySentences = translations({
  en: {
    /** `cases` comes from `inCases`: “97”, «97 случаях». */
    profitInCases: ({ cases, p5, p95 }: Percentiles & { cases: Inline }) =>
      line`The plan ends in profit in ${cases} of 100 simulated cases; in 90 of 100, NPV lies between ${p5} and ${p95}.`,
    profitAlways: ({ p5, p95 }: Percentiles) =>
      line`The plan ends in profit in every simulated case; in 90 of 100, NPV lies between ${p5} and ${p95}.`,
    profitNearlyAlways: ({ p5, p95 }: Percentiles) =>
      line`The plan ends in profit in more than 99 of 100 simulated cases; in 90 of 100, NPV lies between ${p5} and ${p95}.`,
    profitHardlyEver: ({ p5, p95 }: Percentiles) =>
      line`The plan ends in profit in fewer than 1 of 100 simulated cases; in 90 of 100, NPV lies between ${p5} and ${p95}.`,
    profitNever: ({ p5, p95 }: Percentiles) =>
      line`The plan ends in profit in none of the simulated cases; in 90 of 100, NPV lies between ${p5} and ${p95}.`,
    restsOn: ({ assumed, measured }: { assumed: Inline; measured: Inline }) =>
      line`${assumed} of NPV rests on assumptions, ${measured} on measurements.`,
    restsOnAssumptionsOnly: 'All of NPV rests on assumptions, nothing on measurements.',
    movesMost: ({ input, low, high }: { input: Inline; low: Inline; high: Inline }) =>
      line`${en(input)} moves NPV most: from ${low} to ${high}.`,
  },
  ru: {
    profitInCases: ({ cases, p5, p95 }) =>
      line`План выходит в плюс в ${cases} из 100; в 90 случаях из 100 NPV лежит между ${p5} и ${p95}.`,
    profitAlways: ({ p5, p95 }) =>
      line`План выходит в плюс во всех испытаниях; в 90 случаях из 100 NPV лежит между ${p5} и ${p95}.`,
    profitNearlyAlways: ({ p5, p95 }) =>
      line`План выходит в плюс больше чем в 99 случаях из 100; в 90 случаях из 100 NPV лежит между ${p5} и ${p95}.`,
    profitHardlyEver: ({ p5, p95 }) =>
      line`План выходит в плюс меньше чем в 1 случае из 100; в 90 случаях из 100 NPV лежит между ${p5} и ${p95}.`,
    profitNever: ({ p5, p95 }) =>
      line`План не выходит в плюс ни в одном испытании; в 90 случаях из 100 NPV лежит между ${p5} и ${p95}.`,
    restsOn: ({ assumed, measured }) =>
      line`На допущениях держится ${assumed} NPV, на измерениях — ${measured}.`,
    restsOnAssumptionsOnly: 'NPV целиком держится на допущениях, измерений за ним нет.',
    movesMost: ({ input, low, high }) =>
      line`Сильнее всего на NPV влияет параметр ${ru(input)}: от ${low} до ${high}.`,
  },
  uk: {
    profitInCases: ({ cases, p5, p95 }) =>
      line`План виходить у плюс у ${cases} зі 100; у 90 випадках зі 100 NPV лежить між ${p5} та ${p95}.`,
    profitAlways: ({ p5, p95 }) =>
      line`План виходить у плюс в усіх випробуваннях; у 90 випадках зі 100 NPV лежить між ${p5} та ${p95}.`,
    profitNearlyAlways: ({ p5, p95 }) =>
      line`План виходить у плюс більш ніж у 99 випадках зі 100; у 90 випадках зі 100 NPV лежить між ${p5} та ${p95}.`,
    profitHardlyEver: ({ p5, p95 }) =>
      line`План виходить у плюс менш ніж в 1 випадку зі 100; у 90 випадках зі 100 NPV лежить між ${p5} та ${p95}.`,
    profitNever: ({ p5, p95 }) =>
      line`План не виходить у плюс у жодному випробуванні; у 90 випадках зі 100 NPV лежить між ${p5} та ${p95}.`,
    restsOn: ({ assumed, measured }) =>
      line`На припущеннях тримається ${assumed} NPV, на вимірюваннях — ${measured}.`,
    restsOnAssumptionsOnly: 'NPV повністю тримається на припущеннях, вимірювань за ним немає.',
    movesMost: ({ input, low, high }) =>
      line`Найбільше на NPV впливає параметр ${uk(input)}: від ${low} до ${high}.`,
  },
});
