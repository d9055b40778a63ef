import { z } from 'zod';
import {
  IdSchema,
  numberFrom,
  ProseSchema,
  quantity,
  referenceTo,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** What may go wrong, how likely, and what it would do to the money. */
export const RiskSchema = z.strictObject({
  /** Handle used by diagnostics. Example: `low-use`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** How likely it is to strike within the plan. */
  probability: quantity('share'),
  /** Benefits fall to this share; with `initiative` only its benefits. */
  benefits: uncertain('factor').optional(),
  /** Months by which benefits come later; with `initiative` only its benefits. */
  delay: numberFrom(0, 600, { whole: true }).optional(),
  /** Paid at time 0. */
  cost: uncertain('money').optional(),
  /** The initiative it threatens; without it, the whole strategy. */
  initiative: referenceTo('initiatives').optional(),
  /** What is done about it. */
  response: ProseSchema.optional(),
  /** Who watches it. */
  owner: TextSchema.optional(),
});

export type Risk = z.output<typeof RiskSchema>;
