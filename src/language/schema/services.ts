import { z } from 'zod';
import { IdSchema, listOf, numberFrom, oneOf, referenceTo, TextSchema } from './scalars.ts';

/** A service element: what each segment is promised, against what it gets today. */
export const ServiceSchema = z.strictObject({
  id: IdSchema,
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

/** Whom to tell what, when, and how. */
export const PlaySchema = z.strictObject({
  segment: referenceTo('segments'),
  moment: TextSchema,
  offer: TextSchema,
  channel: TextSchema.optional(),
  dialogue: oneOf(['one-way', 'two-way']).optional(),
});

/** What the strategy must find out about customers. */
export const QuestionSchema = z.strictObject({
  ask: TextSchema,
  answer: TextSchema.optional(),
  evidence: TextSchema.optional(),
});

export type Service = z.output<typeof ServiceSchema>;
export type Play = z.output<typeof PlaySchema>;
export type Question = z.output<typeof QuestionSchema>;
