import { z } from 'zod';
import { IdSchema, listOf, numberFrom, referenceTo, TextSchema } from './scalars.ts';

/** A service element: what each segment is promised, against what it gets today. */
export const ServiceSchema = z.strictObject({
  /** Handle used by diagnostics. Example: `reminder`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** Levels from worst to best. */
  levels: listOf(TextSchema, 2),
  /** Importance by segment, 1 … 5, as customers see it. */
  importance: z.record(referenceTo('segments'), numberFrom(1, 5)).default({}),
  /** The level each segment gets today. */
  now: z.record(referenceTo('segments'), TextSchema).default({}),
  /** The level each segment is promised. */
  promised: z.record(referenceTo('segments'), TextSchema).default({}),
});

export type Service = z.output<typeof ServiceSchema>;
