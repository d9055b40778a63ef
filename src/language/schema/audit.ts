import { z } from 'zod';
import { askedRoles } from '../../catalogue/questionnaire/question.ts';
import {
  DeadlineSchema,
  graded,
  IdSchema,
  listOf,
  numberFrom,
  oneOf,
  ProseSchema,
  QuestionIdSchema,
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
  evidence: ProseSchema.optional(),
  /** How sure the answer is: high, medium or low. */
  confidence: oneOf(['high', 'medium', 'low']).optional(),
  /** Several respondents in place of one pair of scores; their mean counts. */
  answers: listOf(RespondentSchema).optional(),
  /** Why the question does not apply; it then stands outside the score. */
  notApplicable: ProseSchema.optional(),
  /** Nobody could say; the question stands outside the score and is counted. */
  unknown: TrueSchema.optional(),
});

/** A subject of the audit that the questionnaire does not have. */
const OwnDimensionSchema = z.strictObject({
  /** The first part of the ids of its questions. Example: `partners`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
});

/** A question that the company adds to the questionnaire; it is answered and scored like the others. */
const OwnQuestionSchema = z.strictObject({
  /** Its dimension, of the questionnaire or of `dimensions`, a full stop and its own word. Example: `data.sharing`. */
  id: QuestionIdSchema,
  /** What the report calls it: the good answer in two or three words. */
  name: TextSchema,
  /** The question as it is asked. */
  ask: TextSchema,
  /** Why the answer matters. */
  why: TextSchema.optional(),
  /** What counts as evidence. */
  evidence: ProseSchema.optional(),
  /** What levels 1 to 5 look like. */
  levels: z.tuple([TextSchema, TextSchema, TextSchema, TextSchema, TextSchema]).optional(),
  /** Who can answer: board, sales, marketing, service, finance, it, operations or hr. */
  roles: z.array(oneOf(askedRoles)).default([]),
  /** Where the question comes from. */
  source: TextSchema.optional(),
});

/** What the audit found before anything was planned. */
export const AuditSchema = z.strictObject({
  /** The day of the audit. */
  at: DeadlineSchema.optional(),
  /** How the audit was made. */
  method: ProseSchema.optional(),
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
  /** Subjects beside the eight of the questionnaire. */
  dimensions: z.array(OwnDimensionSchema).default([]),
  /** Questions beside the forty of the questionnaire. */
  questions: z.array(OwnQuestionSchema).default([]),
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
export type OwnQuestion = z.output<typeof OwnQuestionSchema>;
export type AuditAnswer = z.output<typeof AuditAnswerSchema>;
