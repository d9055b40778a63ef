import { z } from 'zod';
import { levers } from './kpis.ts';
import type { ReferenceTarget } from './leaf.ts';
import {
  DeadlineSchema,
  evidenceKeys,
  graded,
  IdSchema,
  listOf,
  numberFrom,
  oneOf,
  ProseSchema,
  quantity,
  quantityWithUnit,
  referenceTo,
  StartSchema,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** One id, or several. */
function oneOrMore(target: ReferenceTarget, also: readonly string[] = []) {
  const reference = referenceTo(target, also);
  return z.union([reference.transform((id) => [id]), listOf(reference)]);
}

/**
 * What gets better, in one of four ways: a `lever` with its `change`, a `saving`, an amount for each of the `years`
 * (with or without `upfront`), or words alone (`unquantified`).
 */
export const BenefitSchema = z.strictObject({
  /** Handle used by scenarios and waivers. Example: `recall-regulars`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** One id or a list: it begins when the last of these initiatives has ended. */
  initiative: oneOrMore('initiatives').default([]),
  /** Begins in this month whatever the initiatives. */
  from: StartSchema.optional(),
  /** Last month in which it counts. */
  to: DeadlineSchema.optional(),
  /** Where the lever is moved: one segment, a list of them, or `all`. */
  segment: oneOrMore('segments', ['all']).default([]),
  /** What changes in those segments: acquired, retention, moves, revenue, margin, serviceCost or acquisitionCost. */
  lever: oneOf(levers).optional(),
  /** How far it moves: `pp` adds points (retention, margin, moves), `%` multiplies, a plain number adds units. */
  change: uncertain('change').optional(),
  /** Money saved that is not part of the customer model. */
  saving: uncertain('signedMoney').optional(),
  /** How often the saving comes: once, month or year. */
  per: oneOf(['once', 'month', 'year']).default('year'),
  /** An amount for each plan year. */
  years: listOf(graded('signedMoney')).optional(),
  /** An amount at time 0. */
  upfront: uncertain('signedMoney').optional(),
  /** What nobody has put a number on; listed, never counted. */
  unquantified: ProseSchema.optional(),
  /** Months from its begin to the full effect. */
  ramp: numberFrom(0, 600).default(0),
  /** Share taken off for risk. Not beside a range. */
  riskAdjustment: quantity('share').default(0),
  /** What others reached with the same measure. */
  benchmark: z
    .strictObject({
      /** Their change, in the unit of `change`. */
      value: quantityWithUnit('change'),
      /** Where it comes from. */
      source: TextSchema.optional(),
      /** When it was observed. */
      at: DeadlineSchema.optional(),
      /** What a reader should know about it. */
      note: ProseSchema.optional(),
    })
    .optional(),
  /** The KPI that shows whether it arrives. */
  kpi: referenceTo('kpis').optional(),
  /** Who answers for it. */
  owner: TextSchema.optional(),
  ...evidenceKeys,
});

export type Benefit = z.output<typeof BenefitSchema>;
