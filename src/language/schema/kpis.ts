import { z } from 'zod';
import { cadences } from './plan.ts';
import {
  DeadlineSchema,
  evidenceKeys,
  IdSchema,
  oneOf,
  ProseSchema,
  quantityWithUnit,
  referenceTo,
  StartSchema,
  TextSchema,
} from './scalars.ts';

export const levers = [
  'acquired',
  'retention',
  'moves',
  'revenue',
  'margin',
  'serviceCost',
  'acquisitionCost',
] as const;
/** What the strategy can change in a segment. */
export type Lever = (typeof levers)[number];

/** A value of the KPI, written in its unit: with unit "%" it carries a percent sign. */
const level = quantityWithUnit('level');

/** A measure that shows whether a goal comes nearer. */
export const KpiSchema = z.strictObject({
  /** Handle used by goals, initiatives, benefits and measurements. Example: `recall-rate`. */
  id: IdSchema,
  /** A KPI of the catalogue, which brings name, scale, meter, unit and direction. */
  kind: referenceTo('kpiKinds').optional(),
  /** What readers of the report see. */
  name: TextSchema.optional(),
  /** What is measured. */
  scale: TextSchema.optional(),
  /** How it is measured. */
  meter: TextSchema.optional(),
  /** What its values are counted in: "%", the currency, or any word. */
  unit: TextSchema.optional(),
  /** Which way is better: up, down, or band for a range to stay in. */
  direction: oneOf(['up', 'down', 'band']).optional(),
  /** When its path leaves the baseline. Default: the earliest start of an initiative that lists it. */
  from: StartSchema.optional(),
  /** Where it stood before the plan. */
  baseline: z.strictObject({
    /** The value then. */
    value: level,
    ...evidenceKeys,
    /** The day it was measured. */
    at: DeadlineSchema,
  }),
  /** Values to be reached, in the order of their days. */
  targets: z
    .array(
      z.strictObject({
        /** The value to be reached. */
        value: level,
        /** The day by which it is to be reached. */
        by: DeadlineSchema,
      }),
    )
    .default([]),
  /** The range to stay in, in place of targets: `[low, high]`. */
  band: z.tuple([level, level]).optional(),
  /** Beyond this value it is off track whatever the progress. */
  redFlag: level.optional(),
  /** What others reach. */
  benchmark: z
    .strictObject({
      /** Their value. */
      value: level,
      /** Where it comes from. */
      source: TextSchema.optional(),
      /** When it was observed. */
      at: DeadlineSchema.optional(),
      /** Why the targets stay below it, or anything else a reader should know. */
      note: ProseSchema.optional(),
    })
    .optional(),
  /** How often it is measured. Default: `plan.reviewEvery`, else month. */
  cadence: oneOf(cadences).optional(),
  /** Who measures it and answers for it. */
  owner: TextSchema.optional(),
  /** The lever of the customer model that it observes. */
  measures: z
    .strictObject({
      /** The segment it looks at. */
      segment: referenceTo('segments'),
      /** What it looks at there. */
      lever: oneOf(levers),
    })
    .optional(),
  /** What a reader should know about it. */
  note: ProseSchema.optional(),
});

export type WrittenKpi = z.output<typeof KpiSchema>;
/** A KPI after its catalogue entry has filled what the author left out. */
export type Kpi = Omit<WrittenKpi, 'name' | 'unit' | 'direction' | 'cadence'> & {
  readonly name: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'band';
  readonly cadence: (typeof cadences)[number];
};
