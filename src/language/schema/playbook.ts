import { z } from 'zod';
import { oneOf, ProseSchema, referenceTo, TextSchema } from './scalars.ts';

/** Whom to tell what, when, and how. */
export const PlaySchema = z.strictObject({
  /** Who is spoken to. */
  segment: referenceTo('segments'),
  /** When, seen from the customer. */
  moment: ProseSchema,
  /** What is offered. */
  offer: ProseSchema,
  /** How they are reached. */
  channel: TextSchema.optional(),
  /** Whether an answer is awaited and used: one-way or two-way. */
  dialogue: oneOf(['one-way', 'two-way']).optional(),
});

export type Play = z.output<typeof PlaySchema>;
