import { z } from 'zod';
import { DeadlineSchema, numberFrom, oneOf, quantity, StartSchema, TextSchema } from './scalars.ts';

export const cadences = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

/** What is planned, for how long, and how its money is counted. */
export const PlanSchema = z.strictObject({
  /** The strategy in one line. */
  title: TextSchema,
  /** The long-term aim everything serves. */
  aim: TextSchema.optional(),
  /** What the strategy is for: shares that add up to 100%. */
  objective: z
    .strictObject({
      /** Share of the effort that goes into more customers. */
      number: quantity('share').optional(),
      /** Share that goes into the worth of a customer. */
      value: quantity('share').optional(),
      /** Share that goes into keeping them. */
      loyalty: quantity('share').optional(),
      /** Share that goes into spending less. */
      cost: quantity('share').optional(),
    })
    .optional(),
  /** First month of the plan. */
  start: StartSchema,
  /** Length of the plan in months, 1 to 600. */
  months: numberFrom(1, 600, { whole: true }),
  /** Annual rate at which later money counts less. */
  discountRate: quantity('discount').default(0.1),
  /** `monthly`: each month at its own time; `yearEnd`: whole years, as in published business-case studies. */
  discounting: oneOf(['monthly', 'yearEnd']).default('monthly'),
  /** The day the report speaks of. Without it: today, or the last measurement if that is later. */
  asOf: DeadlineSchema.optional(),
  /** How strict `rapport check` is. */
  level: oneOf(['draft', 'client', 'board']).default('draft'),
  /** Number of the current revision. */
  revision: numberFrom(0, 1_000_000, { whole: true }).optional(),
  /** Who wrote it. */
  preparedBy: TextSchema.optional(),
  /** Whom it was written for. */
  preparedFor: TextSchema.optional(),
  /** How often the strategy itself is reviewed. */
  reviewEvery: oneOf(['month', 'quarter', 'half-year', 'year']).optional(),
});

export type Plan = z.output<typeof PlanSchema>;
