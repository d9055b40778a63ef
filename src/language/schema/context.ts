import { z } from 'zod';
import {
  FlagSchema,
  numberFrom,
  oneOf,
  ProseSchema,
  quantity,
  referenceTo,
  TextSchema,
  uncertain,
} from './scalars.ts';

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
      /** Rivalry among those who are there. */
      rivalry: ForceSchema.optional(),
      /** Threat of newcomers. */
      newEntrants: ForceSchema.optional(),
      /** Threat of other ways to meet the need. */
      substitutes: ForceSchema.optional(),
      /** What buyers can demand. */
      buyerPower: ForceSchema.optional(),
      /** What suppliers can demand. */
      supplierPower: ForceSchema.optional(),
    })
    .optional(),
  /** Who else the customers could go to. */
  competitors: z
    .array(
      z.strictObject({
        /** Who it is. */
        name: TextSchema,
        /** What it does better. */
        strength: ProseSchema.optional(),
        /** What the company sets against it. */
        answer: ProseSchema.optional(),
      }),
    )
    .default([]),
  /** Who helps to keep the promise. */
  partners: z
    .array(
      z.strictObject({
        /** Who it is. */
        name: TextSchema,
        /** What it contributes. */
        role: ProseSchema.optional(),
      }),
    )
    .default([]),
  /** What the company can build on, and what it lacks. */
  resources: z.array(ProseSchema).default([]),
  /** What hurts in working with customers today. */
  pains: z.array(ProseSchema).default([]),
  /** Earlier tries at CRM, and why they ended. */
  attempts: z
    .array(
      z.strictObject({
        /** When it was. */
        year: numberFrom(1900, 2200, { whole: true }).optional(),
        /** What was tried. */
        what: ProseSchema,
        /** Why it ended. */
        why: ProseSchema.optional(),
      }),
    )
    .default([]),
  /** What must be mastered before relations with customers can compete. */
  basics: z
    .strictObject({
      /** The range of goods is in order. */
      range: FlagSchema.optional(),
      /** Goods are where customers look for them. */
      distribution: FlagSchema.optional(),
      /** Places are as customers expect them. */
      premises: FlagSchema.optional(),
      /** Orders are handled without faults. */
      orders: FlagSchema.optional(),
    })
    .optional(),
  /** Share of customers who say they are satisfied. */
  satisfied: uncertain('share').optional(),
  /** Gross margin of the last years, oldest first. */
  margins: z.array(quantity('margin')).default([]),
});

export type Context = z.output<typeof ContextSchema>;
