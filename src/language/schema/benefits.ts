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
  id: IdSchema,
  name: TextSchema,
  /** It begins when the last of these has ended. */
  initiative: oneOrMore('initiatives').default([]),
  /** Begins in this month whatever the initiatives. */
  from: StartSchema.optional(),
  /** Last month in which it counts. */
  to: DeadlineSchema.optional(),
  /** One segment, several, or `all`. */
  segment: oneOrMore('segments', ['all']).default([]),
  lever: oneOf(levers).optional(),
  /** `pp` adds points, `%` multiplies, a plain number adds units. */
  change: uncertain('change').optional(),
  saving: uncertain('signedMoney').optional(),
  /** How often the saving comes. */
  per: oneOf(['once', 'month', 'year']).default('year'),
  /** An amount for each plan year. */
  years: listOf(graded('signedMoney')).optional(),
  /** An amount at time 0; only beside `years`. */
  upfront: uncertain('signedMoney').optional(),
  /** What nobody has put a number on; listed, never counted. */
  unquantified: TextSchema.optional(),
  /** Months from its begin to the full effect. */
  ramp: numberFrom(0, 600).default(0),
  /** Share taken off for risk. Not beside a range. */
  riskAdjustment: quantity('share').default(0),
  /** What others reached with the same measure. */
  benchmark: z
    .strictObject({
      value: quantityWithUnit('change'),
      source: TextSchema.optional(),
      at: DeadlineSchema.optional(),
      note: TextSchema.optional(),
    })
    .optional(),
  /** The KPI that shows whether it arrives. */
  kpi: referenceTo('kpis').optional(),
  owner: TextSchema.optional(),
  ...evidenceKeys,
});

export const categories = [
  'software',
  'services',
  'people',
  'process',
  'data',
  'knowledge',
  'training',
  'communication',
  'operations',
  'contingency',
] as const;

/** What has to be paid: an `amount`, or `quantity` times `price`; or amounts at time 0 and for each of the `years`. */
export const CostSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  category: oneOf(categories).optional(),
  initiative: referenceTo('initiatives').optional(),
  amount: uncertain('money').optional(),
  quantity: uncertain('count').optional(),
  price: uncertain('money').optional(),
  /** How often it is paid. */
  per: oneOf(['upfront', 'once', 'month', 'year']).default('once'),
  /** First month. Default: the initiative's start, else the plan's. */
  from: StartSchema.optional(),
  /** Last month of a recurring cost. Default: the plan's end. */
  to: DeadlineSchema.optional(),
  /** An amount at time 0, beside `years`. */
  upfront: uncertain('money').optional(),
  /** An amount for each plan year. */
  years: listOf(graded('money')).optional(),
  /** Share added for risk. Not beside a range. */
  riskAdjustment: quantity('factor').default(0),
  /** What was really paid since the entry before it. */
  spent: z
    .array(z.strictObject({ value: quantity('money'), at: DeadlineSchema, note: TextSchema.optional() }))
    .default([]),
  owner: TextSchema.optional(),
  ...evidenceKeys,
});

export type Benefit = z.output<typeof BenefitSchema>;
export type Cost = z.output<typeof CostSchema>;
