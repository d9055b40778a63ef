import { z } from 'zod';
import { FlagSchema, IdSchema, oneOf, referenceTo, TextSchema } from './scalars.ts';

export const sections = [
  'summary',
  'readiness',
  'audit',
  'customers',
  'goals',
  'roadmap',
  'costs',
  'returns',
  'risks',
  'changes',
  'appendix',
] as const;

/** A build for readers who may not see everything. */
export const EditionSchema = z.strictObject({
  /** Handle for `--edition`. Example: `branches`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** Sections left out: summary, readiness, audit, customers, goals, roadmap, costs, returns, risks, changes, appendix. */
  hide: z.array(oneOf(sections)).default([]),
  /** The only segments shown. Default: all. */
  segments: z.array(referenceTo('segments')).optional(),
  /** Round figures so that withheld ones cannot be worked out. */
  round: FlagSchema.default(false),
});

export type Edition = z.output<typeof EditionSchema>;
