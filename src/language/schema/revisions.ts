import { z } from 'zod';
import { DeadlineSchema, TextSchema } from './scalars.ts';

/** What changed between two revisions of the strategy. */
export const RevisionSchema = z.strictObject({
  /** The day of the revision. */
  at: DeadlineSchema,
  /** What changed. */
  what: TextSchema,
});

export type Revision = z.output<typeof RevisionSchema>;
