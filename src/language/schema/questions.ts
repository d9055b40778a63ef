import { z } from 'zod';
import { ProseSchema } from './scalars.ts';

/** What the strategy must find out about customers. */
export const QuestionSchema = z.strictObject({
  /** The question. */
  ask: ProseSchema,
  /** What was found; open without it. */
  answer: ProseSchema.optional(),
  /** What the answer rests on. */
  evidence: ProseSchema.optional(),
});

export type Question = z.output<typeof QuestionSchema>;
