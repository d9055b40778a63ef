import { z } from 'zod';
import {
  DeadlineSchema,
  FlagSchema,
  IdSchema,
  numberFrom,
  oneOf,
  PathSchema,
  quantity,
  quantityWithUnit,
  referenceTo,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** What may go wrong, how likely, and what it would do to the money. */
export const RiskSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  probability: quantity('share'),
  /** Benefits fall to this share; with `initiative` only its benefits. */
  benefits: uncertain('factor').optional(),
  /** Months by which benefits come later; with `initiative` only its benefits. */
  delay: numberFrom(0, 600, { whole: true }).optional(),
  /** Paid at time 0. */
  cost: uncertain('money').optional(),
  initiative: referenceTo('initiatives').optional(),
  /** What is done about it. */
  response: TextSchema.optional(),
  owner: TextSchema.optional(),
});

/** Another course of events. `base` is always there and cannot be redefined. */
export const ScenarioSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  /** Factor on all benefits. */
  benefits: quantity('factor').default(1),
  /** Factor on all costs. */
  costs: quantity('factor').default(1),
  /** Months by which benefits come later. */
  delay: numberFrom(0, 600, { whole: true }).default(0),
  discountRate: quantity('discount').optional(),
  /** Other values by path, in the unit of what they replace: `{ benefits.family-offers.change: 10% }`. */
  changes: z.record(PathSchema, quantityWithUnit('change')).default({}),
});

/** What changed between two revisions of the strategy. */
export const RevisionSchema = z.strictObject({ at: DeadlineSchema, what: TextSchema });

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
  id: IdSchema,
  name: TextSchema,
  /** Sections left out. */
  hide: z.array(oneOf(sections)).default([]),
  /** The only segments shown. Default: all. */
  segments: z.array(referenceTo('segments')).optional(),
  /** Round figures so that withheld ones cannot be worked out. */
  round: FlagSchema.default(false),
});

/** A finding that is accepted, with the reason. */
export const WaiverSchema = z.strictObject({
  rule: referenceTo('rules'),
  /** Where: a path by id, such as `costs.reserve`. */
  at: PathSchema.optional(),
  because: TextSchema,
});

/** How serious the findings of a rule are here, whatever the level: `{ kpi-stale: note }`. */
export const SeveritiesSchema = z.record(referenceTo('rules'), oneOf(['error', 'warning', 'note']));

export type Risk = z.output<typeof RiskSchema>;
export type Scenario = z.output<typeof ScenarioSchema>;
export type Revision = z.output<typeof RevisionSchema>;
export type Edition = z.output<typeof EditionSchema>;
export type Waiver = z.output<typeof WaiverSchema>;
