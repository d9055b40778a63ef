import { z } from 'zod';
import { TextSchema } from './scalars.ts';

/** What the strategy must find out about customers. */
export const QuestionSchema = z.strictObject({
  /** The question. */
  ask: TextSchema,
  /** What was found; open without it. */
  answer: TextSchema.optional(),
  /** What the answer rests on. */
  evidence: TextSchema.optional(),
});

export type Question = z.output<typeof QuestionSchema>;
