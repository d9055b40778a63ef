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
  /** Who answered. */
  by: TextSchema,
  /** What they do in the company. */
  role: TextSchema.optional(),
  /** A clear plan that people know, 1 … 5. */
  intention: LevelSchema.optional(),
  /** Evidence that it happens, 1 … 5. */
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
  /** What the scores rest on. */
  evidence: TextSchema.optional(),
  /** How sure the answer is: high, medium or low. */
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
  /** How the audit was made. */
  method: TextSchema.optional(),
  /** Who is asked what, when. */
  plan: z
    .array(
      z.strictObject({
        /** Who is asked. */
        who: TextSchema,
        /** What they do in the company. */
        role: TextSchema.optional(),
        /** When they are asked. */
        at: DeadlineSchema.optional(),
        /** Dimensions of the questionnaire. */
        dimensions: z.array(referenceTo('dimensions')).default([]),
        /** Whether it has happened: planned or done. */
        status: oneOf(['planned', 'done']).default('planned'),
      }),
    )
    .default([]),
  /** Answers by question, `dimension.question`. */
  answers: z.record(referenceTo('questions'), AuditAnswerSchema).default({}),
  /** Share of customer records that are complete, by block. */
  data: z
    .strictObject({
      /** Names and addresses. */
      address: graded('share').optional(),
      /** Orders and payments. */
      commercial: graded('share').optional(),
      /** Contacts made, both ways. */
      contact: graded('share').optional(),
      /** Contracts and their terms. */
      contract: graded('share').optional(),
      /** Small personal facts, kept with consent; reported, never scored. */
      personal: graded('share').optional(),
    })
    .optional(),
});

export type Audit = z.output<typeof AuditSchema>;
export type AuditAnswer = z.output<typeof AuditAnswerSchema>;
