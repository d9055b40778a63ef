import { z } from 'zod';
import { cadences } from './plan.ts';
import {
  DeadlineSchema,
  evidenceKeys,
  IdSchema,
  oneOf,
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

/** One outcome the company wants from its customer relations. */
export const GoalSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  /** Which factor of R = N·V·L it serves, or cost. */
  drives: oneOf(['number', 'value', 'loyalty', 'cost']).optional(),
  by: DeadlineSchema.optional(),
  owner: TextSchema.optional(),
  /** KPIs that show whether it is reached. */
  kpis: z.array(referenceTo('kpis')).default([]),
});

const level = quantityWithUnit('level');

/** A measure that shows whether a goal comes nearer. Values are in `unit`; with unit "%" they are written with `%`. */
export const KpiSchema = z.strictObject({
  id: IdSchema,
  /** A KPI of the catalogue, which brings name, scale, unit, direction and meter. */
  kind: referenceTo('kpiKinds').optional(),
  name: TextSchema.optional(),
  /** What is measured. */
  scale: TextSchema.optional(),
  /** How it is measured. */
  meter: TextSchema.optional(),
  unit: TextSchema.optional(),
  /** Which way is better. */
  direction: oneOf(['up', 'down', 'band']).optional(),
  /** When its path leaves the baseline. Default: the earliest start of an initiative that lists it. */
  from: StartSchema.optional(),
  baseline: z.strictObject({ value: level, ...evidenceKeys, at: DeadlineSchema }),
  /** Values to be reached, each by its day. */
  targets: z.array(z.strictObject({ value: level, by: DeadlineSchema })).default([]),
  /** The range to stay in, in place of targets. */
  band: z.tuple([level, level]).optional(),
  /** Beyond this value it is off track whatever the progress. */
  redFlag: level.optional(),
  /** What others reach. */
  benchmark: z
    .strictObject({
      value: level,
      source: TextSchema.optional(),
      at: DeadlineSchema.optional(),
      note: TextSchema.optional(),
    })
    .optional(),
  /** How often it is measured. Default: `plan.reviewEvery`, else month. */
  cadence: oneOf(cadences).optional(),
  owner: TextSchema.optional(),
  /** The lever of the customer model that it observes. */
  measures: z.strictObject({ segment: referenceTo('segments'), lever: oneOf(levers) }).optional(),
  note: TextSchema.optional(),
});

export type Goal = z.output<typeof GoalSchema>;
export type WrittenKpi = z.output<typeof KpiSchema>;
/** A KPI after its catalogue entry has filled what the author left out. */
export type Kpi = Omit<WrittenKpi, 'name' | 'unit' | 'direction' | 'cadence'> & {
  readonly name: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'band';
  readonly cadence: (typeof cadences)[number];
};
