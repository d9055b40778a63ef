/**
 * A snapshot: a state of a strategy, kept as JSON beside it, so that a later report can say what changed and why the
 * money did. It holds no more than that takes: the figures that are compared, the names and dates around them, and the
 * numbers the money is worked out from. No path of a machine, no clock: the same state gives the same bytes.
 */
import { z } from 'zod';
import { isDay } from '../../lib/calendar.ts';
import { languages } from '../../messages/language.ts';
import { levers } from './kpis.ts';
import { FinanceSchema, kpiStatuses, readinessVerdicts } from './results.ts';
import { grades } from './scalars.ts';

/** Version of the format; a snapshot of another one is not read. */
export const SNAPSHOT_FORMAT = 1;

const money = z.number();
const day = z.string().refine(isDay);
const id = z.string().min(1);
const owner = z.string().nullable();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const NumberSchema = z
  .strictObject({
    value: z.number(),
    unit: z.enum(['number', 'rate', 'points']),
    range: z.strictObject({ low: z.number(), high: z.number() }).optional(),
  })
  .readonly();

/** The numbers of a strategy that its money depends on. */
const ModelSchema = z.strictObject({
  plan: z.strictObject({
    start: day,
    months: z.int().min(1).max(600),
    discountRate: z.number(),
    discounting: z.enum(['monthly', 'yearEnd']),
  }),
  segments: list(
    z.strictObject({
      id,
      customers: NumberSchema,
      acquired: NumberSchema,
      retention: NumberSchema,
      moves: z.strictObject({ to: id, rate: NumberSchema }).optional(),
      revenue: NumberSchema,
      margin: NumberSchema,
      serviceCost: NumberSchema.optional(),
      acquisitionCost: NumberSchema.optional(),
    }),
  ),
  initiatives: list(z.strictObject({ id, start: day, months: z.int().min(1).max(600) })),
  benefits: list(
    z.strictObject({
      id,
      initiative: list(id),
      from: day.optional(),
      to: day.optional(),
      segment: list(id),
      lever: z.enum(levers).optional(),
      change: NumberSchema.optional(),
      saving: NumberSchema.optional(),
      per: z.enum(['once', 'month', 'year']),
      years: list(NumberSchema).optional(),
      upfront: NumberSchema.optional(),
      ramp: z.number().min(0),
      riskAdjustment: z.number(),
    }),
  ),
  costs: list(
    z.strictObject({
      id,
      initiative: id.optional(),
      amount: NumberSchema.optional(),
      quantity: NumberSchema.optional(),
      price: NumberSchema.optional(),
      per: z.enum(['upfront', 'once', 'month', 'year']),
      from: day.optional(),
      to: day.optional(),
      upfront: NumberSchema.optional(),
      years: list(NumberSchema).optional(),
      riskAdjustment: z.number(),
    }),
  ),
  campaigns: list(
    z.strictObject({
      id,
      segment: id,
      initiative: id.optional(),
      at: day,
      reach: NumberSchema,
      response: NumberSchema,
      cost: NumberSchema.optional(),
      extra: NumberSchema.optional(),
      tiers: list(
        z.strictObject({
          discount: NumberSchema.optional(),
          share: z.number().optional(),
          basket: NumberSchema,
        }),
      ),
      partner: z.strictObject({ reach: NumberSchema, overlap: NumberSchema }).optional(),
    }),
  ),
});

/** What two states of a strategy are compared by. */
const StateSchema = z.strictObject({
  /** The strategy's handle. */
  strategy: z.string(),
  title: z.string(),
  company: z.string(),
  language: z.enum(languages),
  currency: z.string(),
  /** The day its figures speak of. */
  asOf: day,
  /** `plan.revision`. */
  revision: z.number().nullable(),
  /** Version of the product that worked the figures out. */
  version: z.string(),
  finance: FinanceSchema.pick({
    npv: true,
    roi: true,
    irr: true,
    paybackMonths: true,
    pvBenefits: true,
    pvCosts: true,
    peakFunding: true,
  }),
  /** npv of the re-forecast. */
  npvToday: money,
  probabilityPositive: z.number().nullable(),
  verdict: z.enum(readinessVerdicts),
  audit: z.strictObject({
    overall: z.number().nullable(),
    answers: list(
      z.strictObject({
        id,
        intention: z.number().nullable(),
        reality: z.number().nullable(),
        target: z.number().nullable(),
      }),
    ),
  }),
  goals: list(z.strictObject({ id, name: z.string(), by: day.nullable(), owner })),
  kpis: list(
    z.strictObject({
      id,
      name: z.string(),
      unit: z.string(),
      direction: z.enum(['up', 'down', 'band']),
      owner,
      targets: list(z.strictObject({ value: z.number(), by: day })),
      band: z.tuple([z.number(), z.number()]).readonly().nullable(),
      status: z.enum(kpiStatuses),
      measured: z.number().nullable(),
      on: day.nullable(),
    }),
  ),
  segments: list(
    z.strictObject({ id, name: z.string(), clv: money.nullable(), baseValue: money.nullable() }),
  ),
  initiatives: list(
    z.strictObject({
      id,
      name: z.string(),
      owner,
      status: z.enum(['planned', 'running', 'done', 'stopped']),
    }),
  ),
  /** Worth in the plan and in the re-forecast; null where it has no figure. */
  benefits: list(
    z.strictObject({ id, name: z.string(), owner, npv: money.nullable(), npvToday: money.nullable() }),
  ),
  costs: list(z.strictObject({ id, name: z.string(), owner, total: money, spent: money.nullable() })),
  campaigns: list(z.strictObject({ id, name: z.string(), owner, npv: money })),
  risks: list(
    z.strictObject({
      id,
      name: z.string(),
      probability: z.number(),
      benefits: z.number().nullable(),
      cost: money.nullable(),
      delay: z.number().nullable(),
    }),
  ),
  decisions: list(
    z.strictObject({
      id,
      text: z.string(),
      owner,
      by: day.nullable(),
      status: z.enum(['open', 'taken', 'declined']),
      at: day.nullable(),
    }),
  ),
  /** How well each number of the model is founded, by its path; what is assumed is left out. */
  grades: z.record(z.string(), z.enum(grades)),
  model: ModelSchema,
});

/** A state with what was said when it was kept. */
export const SnapshotSchema = z.strictObject({
  snapshot: z.literal(SNAPSHOT_FORMAT),
  /** Whether this is what was agreed upon. */
  approved: z.boolean(),
  note: z.string().nullable(),
  ...StateSchema.shape,
});

export type StrategyState = z.output<typeof StateSchema>;
export type Snapshot = z.output<typeof SnapshotSchema>;
