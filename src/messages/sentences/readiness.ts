/** Reasons for and against a customer strategy here. */
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface BaseSize {
  /** With its word: “64,000 customers”. */
  readonly customers: Inline;
  /** A bare number, so that nothing has to agree with it. */
  readonly breakEven: Inline;
}

export const readinessSentences = translations({
  en: {
    baseLargeEnough: ({ customers, breakEven }: BaseSize) =>
      line`The base is large enough: ${customers}; the plan breaks even at ${breakEven}.`,
    baseTooSmall: ({ customers, breakEven }: BaseSize) =>
      line`The base is too small: ${customers}; the plan breaks even at ${breakEven}.`,
    oneTimeBuyers: ({ percent }: { percent: Inline }) =>
      line`One-time buyers make up ${percent}: first learn to keep customers, then win more.`,
    largestCustomer: ({ percent }: { percent: Inline }) =>
      line`One customer brings ${percent} of revenue: that relationship matters more than the base.`,
  },
  ru: {
    baseLargeEnough: ({ customers, breakEven }) =>
      line`База достаточно велика: ${customers}, а порог окупаемости — ${breakEven}.`,
    baseTooSmall: ({ customers, breakEven }) =>
      line`База слишком мала: ${customers}, а порог окупаемости — ${breakEven}.`,
    oneTimeBuyers: ({ percent }) =>
      line`Доля разовых покупателей — ${percent}: сначала нужно научиться удерживать, потом привлекать.`,
    largestCustomer: ({ percent }) => line`Один клиент даёт ${percent} выручки: отношения с ним важнее базы.`,
  },
  uk: {
    baseLargeEnough: ({ customers, breakEven }) =>
      line`База достатньо велика: ${customers}, а поріг окупності — ${breakEven}.`,
    baseTooSmall: ({ customers, breakEven }) =>
      line`База замала: ${customers}, а поріг окупності — ${breakEven}.`,
    oneTimeBuyers: ({ percent }) =>
      line`Частка разових покупців — ${percent}: спершу треба навчитися утримувати, потім залучати.`,
    largestCustomer: ({ percent }) =>
      line`Один клієнт дає ${percent} виручки: відносини з ним важливіші за базу.`,
  },
});
