import { z } from 'zod';
import { DeadlineSchema, IdSchema, oneOf, referenceTo, TextSchema } from './scalars.ts';

/** What somebody has to decide. */
export const DecisionSchema = z.strictObject({
  /** Handle used by diagnostics. Example: `release`. */
  id: IdSchema,
  /** The question as it is put. */
  text: TextSchema,
  /** The day by which it has to be decided. */
  by: DeadlineSchema.optional(),
  /** Who decides. */
  owner: TextSchema.optional(),
  /** The initiative that waits for it. */
  initiative: referenceTo('initiatives').optional(),
  /** Where it stands: open, taken or declined. */
  status: oneOf(['open', 'taken', 'declined']).default('open'),
  /** The day it was decided. */
  at: DeadlineSchema.optional(),
});

export type Decision = z.output<typeof DecisionSchema>;
