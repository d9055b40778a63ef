import { z } from 'zod';
import { PathSchema, referenceTo, TextSchema } from './scalars.ts';

/** A finding that is accepted, with the reason. */
export const WaiverSchema = z.strictObject({
  /** The rule whose finding is accepted, as the finding names it. */
  rule: referenceTo('rules'),
  /** Where: a path by id, such as `costs.reserve`. Without it the rule is accepted everywhere. */
  at: PathSchema.optional(),
  /** Why it is accepted; printed in the appendix. */
  because: TextSchema,
});

export type Waiver = z.output<typeof WaiverSchema>;
