import { z } from 'zod';
import {
  evidenceKeys,
  IdSchema,
  numberFrom,
  oneOf,
  ProseSchema,
  referenceTo,
  TextSchema,
  uncertain,
} from './scalars.ts';

/** What a segment is promised, in five parts. */
const PropositionSchema = z.strictObject({
  /** What they get. */
  product: ProseSchema.optional(),
  /** On what terms. */
  price: ProseSchema.optional(),
  /** How they are served. */
  service: ProseSchema.optional(),
  /** Where they meet the company. */
  channels: ProseSchema.optional(),
  /** How the company speaks to them. */
  communication: ProseSchema.optional(),
  /** What the customer does himself: assembles, configures, chooses. */
  coCreation: ProseSchema.optional(),
});

/** Customers who are alike in what they are worth and what they need. Amounts are of one customer in one year. */
export const SegmentSchema = z.strictObject({
  /** Handle used by benefits, campaigns, services and the playbook. Example: `regulars`. */
  id: IdSchema,
  /** What readers of the report see. */
  name: TextSchema,
  /** How to tell a customer of this segment. */
  who: ProseSchema.optional(),
  /** What the segment is cut by. */
  basis: oneOf(['geographic', 'industry', 'demographic', 'behaviour', 'value', 'needs']).optional(),
  /** Why they buy. */
  motives: z.array(ProseSchema).default([]),
  /** How individually they are served. */
  tier: oneOf(['affiliated', 'vip', 'mass']).optional(),
  /** How individual the offer is. */
  offer: oneOf(['mass', 'variant', 'individual']).optional(),
  /** People who know these customers by name. */
  managers: numberFrom(0, 1_000_000).optional(),
  /** Customers when the plan starts. */
  customers: uncertain('count'),
  /** Customers won from outside, a month. */
  acquired: uncertain('count'),
  /** Share that is still a customer after a year. */
  retention: uncertain('share'),
  /** Share of those who stay that becomes the other segment in a year. */
  moves: z
    .strictObject({
      /** The segment they become a part of. */
      to: referenceTo('segments'),
      /** How many of those who stay, in a year. */
      rate: uncertain('share'),
    })
    .optional(),
  /** Revenue of a customer-year. */
  revenue: uncertain('money'),
  /** Margin, share of revenue, before service cost. */
  margin: uncertain('margin'),
  /** To serve and keep a customer for a year. Default 0. */
  serviceCost: uncertain('money').optional(),
  /** To win a new customer. Default 0. */
  acquisitionCost: uncertain('money').optional(),
  /** What the segment is promised. */
  proposition: PropositionSchema.optional(),
  ...evidenceKeys,
});

export type Segment = z.output<typeof SegmentSchema>;
