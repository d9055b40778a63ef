import { z } from 'zod';
import {
  DeadlineSchema,
  evidenceKeys,
  graded,
  IdSchema,
  listOf,
  oneOf,
  ProseSchema,
  quantity,
  referenceTo,
  StartSchema,
  TextSchema,
  uncertain,
} from './scalars.ts';

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
  /** Handle used by scenarios and waivers. Example: `software`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** What kind of cost it is: software, services, people, process, data, knowledge, training and so on. */
  category: oneOf(categories).optional(),
  /** The initiative it pays for. */
  initiative: referenceTo('initiatives').optional(),
  /** What is paid each time. */
  amount: uncertain('money').optional(),
  /** How many are paid for each time: licences, people, days. */
  quantity: uncertain('count').optional(),
  /** What one of them costs. */
  price: uncertain('money').optional(),
  /** How often it is paid: upfront, once, month or year. */
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
    .array(
      z.strictObject({
        /** The amount paid. */
        value: quantity('money'),
        /** The day up to which it was paid. */
        at: DeadlineSchema,
        /** What a reader should know about it. */
        note: ProseSchema.optional(),
      }),
    )
    .default([]),
  /** Who answers for it. */
  owner: TextSchema.optional(),
  ...evidenceKeys,
});

export type Cost = z.output<typeof CostSchema>;
