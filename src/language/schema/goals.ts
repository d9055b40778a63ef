import { z } from 'zod';
import { DeadlineSchema, IdSchema, oneOf, referenceTo, TextSchema } from './scalars.ts';

/** One outcome the company wants from its customer relations. */
export const GoalSchema = z.strictObject({
  /** Handle used by diagnostics. Example: `keep`. */
  id: IdSchema,
  /** What readers of the report see. */
  title: TextSchema,
  /** Which factor of R = N·V·L it serves, or cost. */
  drives: oneOf(['number', 'value', 'loyalty', 'cost']).optional(),
  /** When it is to be reached. */
  by: DeadlineSchema.optional(),
  /** Who answers for it. */
  owner: TextSchema.optional(),
  /** KPIs that show whether it is reached. */
  kpis: z.array(referenceTo('kpis')).default([]),
});

export type Goal = z.output<typeof GoalSchema>;
