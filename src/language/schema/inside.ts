import { z } from 'zod';
import { IdSchema, numberFrom, TextSchema } from './scalars.ts';

/** A service one unit gives another, promised and kept. */
export const InnerServiceSchema = z.strictObject({
  /** Handle used by diagnostics. Example: `it-help`. */
  id: IdSchema,
  /** What is done for the other unit. */
  service: TextSchema,
  /** The unit that gives it. */
  provider: TextSchema,
  /** The unit that gets it. */
  user: TextSchema.optional(),
  /** What was agreed. */
  promised: TextSchema.optional(),
  /** What happens today. */
  now: TextSchema.optional(),
  /** How its users rate it, 1 … 5. */
  rating: numberFrom(1, 5).optional(),
});

export type InnerService = z.output<typeof InnerServiceSchema>;
