import { z } from 'zod';
import {
  DeadlineSchema,
  IdSchema,
  numberFrom,
  oneOf,
  referenceTo,
  StartSchema,
  TextSchema,
} from './scalars.ts';

export const phases = ['base', 'segments', 'direct', 'knowledge'] as const;
/** The four stages of the programme, in their order. */
export type Phase = (typeof phases)[number];

/** A piece of work with a begin, an end, a price and an effect. */
export const InitiativeSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  phase: oneOf(phases),
  /** What it does for relations with customers. */
  aimsAt: oneOf(['acquire', 'keep', 'grow', 'win-back']).optional(),
  /** The business process it serves. */
  process: TextSchema.optional(),
  start: StartSchema,
  months: numberFrom(1, 600, { whole: true }),
  /** Initiatives that must have ended before. */
  after: z.array(referenceTo('initiatives')).default([]),
  owner: TextSchema.optional(),
  /** Who makes it happen every day. */
  lineOwner: TextSchema.optional(),
  /** Audit answers that reach their target when it ends. */
  closes: z.array(referenceTo('questions')).default([]),
  /** KPIs it moves. */
  kpis: z.array(referenceTo('kpis')).default([]),
  status: oneOf(['planned', 'running', 'done', 'stopped']).default('planned'),
  note: TextSchema.optional(),
});

/** What somebody has to decide. */
export const DecisionSchema = z.strictObject({
  id: IdSchema,
  text: TextSchema,
  by: DeadlineSchema.optional(),
  owner: TextSchema.optional(),
  initiative: referenceTo('initiatives').optional(),
  status: oneOf(['open', 'taken', 'declined']).default('open'),
  /** The day it was decided. */
  at: DeadlineSchema.optional(),
});

export type Initiative = z.output<typeof InitiativeSchema>;
export type Decision = z.output<typeof DecisionSchema>;
