import { z } from 'zod';
import { graded, numberFrom, ProseSchema } from './scalars.ts';

const FactorSchema = z.strictObject({
  /** 1 speaks against a customer strategy, 5 speaks for it. */
  score: numberFrom(1, 5),
  /** What the score rests on. */
  note: ProseSchema.optional(),
});

/** Does a strategy of this kind pay here at all? */
export const ReadinessSchema = z.strictObject({
  /** 1: a single supplier sells without effort; 5: many equal rivals, the customer base decides. */
  competition: FactorSchema.optional(),
  /** 1: passers-by; 5: customers who come back for years. */
  stability: FactorSchema.optional(),
  /** 1: nobody wants to grow; 5: growth is the owners' aim. */
  growth: FactorSchema.optional(),
  /** 1: a handful of customers; 5: a base that repays systems and processes. */
  size: FactorSchema.optional(),
  /** 1: everybody needs the same; 5: everybody needs something else. */
  personalisation: FactorSchema.optional(),
  /** Share of revenue that the largest single customer brings. */
  largestCustomer: graded('share').optional(),
  /** Share of buyers who buy again. */
  returning: graded('share').optional(),
});

export type Readiness = z.output<typeof ReadinessSchema>;
