import { z } from 'zod';
import { CurrencySchema, LogoSchema, oneOf, ProseSchema, TextSchema } from './scalars.ts';

/** Whose strategy it is. */
export const CompanySchema = z.strictObject({
  /** The company's name as readers know it. */
  name: TextSchema,
  /** Its industry; free text, the templates use: retail, bank, insurance, telecom, b2b-services, manufacturing, optician, utilities. */
  industry: TextSchema.optional(),
  /** Three letters of ISO 4217. Every money amount is in this currency. Example: GBP. */
  currency: CurrencySchema,
  /** The language of the report. */
  language: oneOf(['en', 'ru', 'uk']),
  /** What customers get here and nowhere else. */
  offer: TextSchema.optional(),
  /** A paragraph about the company, in Markdown. */
  about: ProseSchema.optional(),
  /** File name of a picture beside the strategy. */
  logo: LogoSchema.optional(),
});

export type Company = z.output<typeof CompanySchema>;
