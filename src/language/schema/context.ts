import { z } from 'zod';
import { FlagSchema, numberFrom, oneOf, quantity, referenceTo, TextSchema, uncertain } from './scalars.ts';

const ForceSchema = numberFrom(1, 5);

/** The world the strategy meets. */
export const ContextSchema = z.strictObject({
  /** Porter's generic choice. */
  positioning: oneOf(['cost-leadership', 'differentiation', 'focus']).optional(),
  /** Segments the company focuses on; needed when `positioning` is `focus`. */
  focusOn: z.array(referenceTo('segments')).default([]),
  /** How it meets rivals: by price, or by better service. */
  competesBy: oneOf(['price', 'service']).optional(),
  /** Porter's five forces, 1 weak to 5 strong. */
  forces: z
    .strictObject({
      rivalry: ForceSchema.optional(),
      newEntrants: ForceSchema.optional(),
      substitutes: ForceSchema.optional(),
      buyerPower: ForceSchema.optional(),
      supplierPower: ForceSchema.optional(),
    })
    .optional(),
  competitors: z
    .array(
      z.strictObject({ name: TextSchema, strength: TextSchema.optional(), answer: TextSchema.optional() }),
    )
    .default([]),
  partners: z.array(z.strictObject({ name: TextSchema, role: TextSchema.optional() })).default([]),
  resources: z.array(TextSchema).default([]),
  /** What hurts in working with customers today. */
  pains: z.array(TextSchema).default([]),
  /** Earlier tries at CRM, and why they ended. */
  attempts: z
    .array(
      z.strictObject({
        year: numberFrom(1900, 2200, { whole: true }).optional(),
        what: TextSchema,
        why: TextSchema.optional(),
      }),
    )
    .default([]),
  /** What must be mastered before relations with customers can compete. */
  basics: z
    .strictObject({
      range: FlagSchema.optional(),
      distribution: FlagSchema.optional(),
      premises: FlagSchema.optional(),
      orders: FlagSchema.optional(),
    })
    .optional(),
  /** Share of customers who say they are satisfied. */
  satisfied: uncertain('share').optional(),
  /** Gross margin of the last years, oldest first. */
  margins: z.array(quantity('margin')).default([]),
});

export type Context = z.output<typeof ContextSchema>;
