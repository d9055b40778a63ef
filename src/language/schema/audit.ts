import { z } from 'zod';
import {
  DeadlineSchema,
  graded,
  listOf,
  numberFrom,
  oneOf,
  referenceTo,
  TextSchema,
  TrueSchema,
} from './scalars.ts';

const LevelSchema = numberFrom(1, 5);

/** What one respondent said. */
const RespondentSchema = z.strictObject({
  by: TextSchema,
  role: TextSchema.optional(),
  intention: LevelSchema.optional(),
  reality: LevelSchema,
});

/** The answer to one audit question, scored twice: what is intended, and what evidence shows. */
export const AuditAnswerSchema = z.strictObject({
  /** A clear plan that people know, 1 … 5. */
  intention: LevelSchema.optional(),
  /** Evidence that it happens, 1 … 5. */
  reality: LevelSchema.optional(),
  /** The level the strategy needs, 1 … 5. */
  target: LevelSchema.optional(),
  /** Weight of the question within its dimension, 1 … 5. */
  importance: numberFrom(0, 5).default(3),
  evidence: TextSchema.optional(),
  confidence: oneOf(['high', 'medium', 'low']).optional(),
  /** Several respondents in place of one pair of scores; their mean counts. */
  answers: listOf(RespondentSchema).optional(),
  /** Why the question does not apply; it then stands outside the score. */
  notApplicable: TextSchema.optional(),
  /** Nobody could say; the question stands outside the score and is counted. */
  unknown: TrueSchema.optional(),
});

/** What the audit found before anything was planned. */
export const AuditSchema = z.strictObject({
  /** The day of the audit. */
  at: DeadlineSchema.optional(),
  method: TextSchema.optional(),
  /** Who is asked what, when. */
  plan: z
    .array(
      z.strictObject({
        who: TextSchema,
        role: TextSchema.optional(),
        at: DeadlineSchema.optional(),
        /** Dimensions of the questionnaire. */
        dimensions: z.array(referenceTo('dimensions')).default([]),
        status: oneOf(['planned', 'done']).default('planned'),
      }),
    )
    .default([]),
  /** Answers by question, `dimension.question`. */
  answers: z.record(referenceTo('questions'), AuditAnswerSchema).default({}),
  /** Share of customer records that are complete, by block. */
  data: z
    .strictObject({
      address: graded('share').optional(),
      commercial: graded('share').optional(),
      contact: graded('share').optional(),
      contract: graded('share').optional(),
      /** Small personal facts, kept with consent; reported, never scored. */
      personal: graded('share').optional(),
    })
    .optional(),
});

export type Audit = z.output<typeof AuditSchema>;
export type AuditAnswer = z.output<typeof AuditAnswerSchema>;
