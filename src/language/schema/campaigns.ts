import { z } from 'zod';
import {
  DeadlineSchema,
  evidenceKeys,
  IdSchema,
  listOf,
  quantity,
  referenceTo,
  StartSchema,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** A step of the discount: what a buyer gets off, how many buyers reach it, what their basket is worth. */
const TierSchema = z.strictObject({
  /** Baskets up to this amount; the last tier has none. */
  upTo: quantity('money').optional(),
  /** Money off. Default 0. */
  discount: uncertain('money').optional(),
  /** Share of the buyers. Default 100% for a single tier. */
  share: quantity('share').optional(),
  /** Mean basket before the discount. */
  basket: uncertain('money'),
});

/** One dated action towards many customers, with its discounts. */
export const CampaignSchema = z.strictObject({
  /** Handle used by scenarios and waivers. Example: `trade-in`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** The segment it is for. */
  segment: referenceTo('segments'),
  /** The initiative it belongs to. */
  initiative: referenceTo('initiatives').optional(),
  /** Who answers for it. */
  owner: TextSchema.optional(),
  /** The month in which it counts. */
  at: StartSchema,
  /** Customers reached. */
  reach: uncertain('count'),
  /** Share of those reached who buy. */
  response: uncertain('share'),
  /** What it costs besides the discounts. */
  cost: uncertain('money').optional(),
  /** Share of those purchases that would not have happened anyway. Default 100%. */
  extra: uncertain('share').optional(),
  /** The discount depends on the basket; shares add up to 100%. */
  tiers: listOf(TierSchema),
  /** The same idea run before: does it wear out? */
  previous: z
    .strictObject({
      /** When it ran. */
      at: DeadlineSchema,
      /** Share of those reached who bought then. */
      response: quantity('share'),
    })
    .optional(),
  /** Another maker's buyers reached through it. */
  partner: z
    .strictObject({
      /** Who the partner is. */
      name: TextSchema,
      /** How many of its buyers are reached. */
      reach: uncertain('count'),
      /** Share of them who are customers already. */
      overlap: uncertain('share'),
    })
    .optional(),
  grade: evidenceKeys.grade,
  source: evidenceKeys.source,
  note: evidenceKeys.note,
});

export type Campaign = z.output<typeof CampaignSchema>;
