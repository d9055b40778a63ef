import { z } from 'zod';
import { IdSchema, numberFrom, oneOf, ProseSchema, referenceTo, StartSchema, TextSchema } from './scalars.ts';

export const phases = ['base', 'segments', 'direct', 'knowledge'] as const;
/** The four stages of the programme, in their order. */
export type Phase = (typeof phases)[number];

/** A piece of work with a begin, an end, a price and an effect. */
export const InitiativeSchema = z.strictObject({
  /** Handle used by costs, benefits, campaigns, risks and decisions. Example: `recall`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** The stage it belongs to: base, segments, direct or knowledge. */
  phase: oneOf(phases),
  /** What it does for relations with customers: acquire, keep, grow or win-back. */
  aimsAt: oneOf(['acquire', 'keep', 'grow', 'win-back']).optional(),
  /** The business process it serves. */
  process: TextSchema.optional(),
  /** First month of the work. */
  start: StartSchema,
  /** How many months the work takes. */
  months: numberFrom(1, 600, { whole: true }),
  /** Initiatives that must have ended before. */
  after: z.array(referenceTo('initiatives')).default([]),
  /** Who answers for it. */
  owner: TextSchema.optional(),
  /** Who makes it happen every day. */
  lineOwner: TextSchema.optional(),
  /** Audit answers that reach their target when it ends. */
  closes: z.array(referenceTo('questions')).default([]),
  /** KPIs it moves. */
  kpis: z.array(referenceTo('kpis')).default([]),
  /** Where it stands: planned, running, done or stopped. */
  status: oneOf(['planned', 'running', 'done', 'stopped']).default('planned'),
  /** What a reader should know about it. */
  note: ProseSchema.optional(),
});

export type Initiative = z.output<typeof InitiativeSchema>;
