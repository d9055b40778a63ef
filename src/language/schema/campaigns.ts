import { z } from 'zod';
import {
  DeadlineSchema,
  evidenceKeys,
  FlagSchema,
  IdSchema,
  listOf,
  numberFrom,
  quantity,
  referenceTo,
  StartSchema,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** One dated action towards many customers, with its discounts. */
export const CampaignSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  segment: referenceTo('segments'),
  initiative: referenceTo('initiatives').optional(),
  owner: TextSchema.optional(),
  /** The month in which it counts. */
  at: StartSchema,
  /** Customers reached. */
  reach: uncertain('count'),
  /** Share of those reached who buy. */
  response: uncertain('share'),
  cost: uncertain('money').optional(),
  /** Share of those purchases that would not have happened anyway. Default 100%. */
  extra: uncertain('share').optional(),
  /** The discount depends on the basket; shares add up to 100%. */
  tiers: listOf(
    z.strictObject({
      /** Baskets up to this amount; the last tier has none. */
      upTo: quantity('money').optional(),
      /** Money off. Default 0. */
      discount: uncertain('money').optional(),
      /** Share of the buyers. Default 100% for a single tier. */
      share: quantity('share').optional(),
      /** Mean basket before the discount. */
      basket: uncertain('money'),
    }),
  ),
  /** The same idea run before: does it wear out? */
  previous: z.strictObject({ at: DeadlineSchema, response: quantity('share') }).optional(),
  /** Another maker's buyers reached through it. */
  partner: z
    .strictObject({
      name: TextSchema,
      reach: uncertain('count'),
      /** Share of them who are customers already. */ overlap: uncertain('share'),
    })
    .optional(),
  grade: evidenceKeys.grade,
  source: evidenceKeys.source,
  note: evidenceKeys.note,
});

export type Campaign = z.output<typeof CampaignSchema>;

/** Who inside the company has to carry the strategy. */
export const AudienceSchema = z.strictObject({
  name: TextSchema,
  size: numberFrom(0, 10_000_000).optional(),
  /** Whether they meet customers. */
  contact: FlagSchema.optional(),
  message: TextSchema.optional(),
  channel: TextSchema.optional(),
  /** Share that shall work the new way. */
  adoption: quantity('share').optional(),
  by: DeadlineSchema.optional(),
});

/** A service one unit gives another, promised and kept. */
export const InnerServiceSchema = z.strictObject({
  id: IdSchema,
  service: TextSchema,
  provider: TextSchema,
  user: TextSchema.optional(),
  promised: TextSchema.optional(),
  now: TextSchema.optional(),
  /** How its users rate it, 1 … 5. */
  rating: numberFrom(1, 5).optional(),
});

export type Audience = z.output<typeof AudienceSchema>;
export type InnerService = z.output<typeof InnerServiceSchema>;
