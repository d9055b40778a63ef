/** What changed between two states of a strategy, as part of the results and of `rapport compare --format json`. */
import { z } from 'zod';

const money = z.number();
const day = z.string();

/** A number then and now, and the second less the first. */
const ChangeOfSchema = z.strictObject({ before: z.number(), after: z.number(), change: z.number() });
/** The same where either may be absent; `change` is null unless both are there. */
const PerhapsChangedSchema = z.strictObject({
  before: z.number().nullable(),
  after: z.number().nullable(),
  change: z.number().nullable(),
});

export const bridgeCauses = [
  'method',
  'customers',
  'benefits',
  'otherBenefits',
  'campaigns',
  'costs',
  'timing',
  'plan',
] as const;

/**
 * One step of the bridge from the npv then to the npv now: `from` is the npv before this item was replaced by today's,
 * `to` the npv after it, `npv` their difference. The next step begins where this one ended, so the steps add up.
 */
export const BridgeStepSchema = z.strictObject({
  cause: z.enum(bridgeCauses),
  /** The segment, benefit, campaign, cost line or initiative; `discountRate` or `horizon` of the plan. */
  id: z.string(),
  name: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  from: money,
  to: money,
  npv: money,
});

export const changeTopics = [
  'plan',
  'readiness',
  'goals',
  'kpis',
  'initiatives',
  'decisions',
  'benefits',
  'campaigns',
  'costs',
  'risks',
  'segments',
  'audit',
  'assumptions',
] as const;

export const changeKinds = [
  'added',
  'removed',
  'renamed',
  'owner',
  'title',
  'start',
  'months',
  'discountRate',
  'verdict',
  'by',
  'target',
  'target-added',
  'target-removed',
  'band',
  'status',
  'measured',
  'end',
  'at',
  'total',
  'spent',
  'probability',
  'benefits',
  'cost',
  'delay',
  'worth',
  'reality',
  'intention',
  'answered',
  'unanswered',
  'value',
  'range',
  'grade',
] as const;

/**
 * One thing that changed. `before` and `after` hold a number, a day, or a word of the language such as `on-track`;
 * null where the state has none.
 */
export const ChangeSchema = z.strictObject({
  topic: z.enum(changeTopics),
  what: z.enum(changeKinds),
  /** By id within its topic; an assumption's path. */
  id: z.string(),
  /** As it is called now; as it was called, where it is gone. */
  name: z.string(),
  before: z.union([z.number(), z.string()]).nullable(),
  after: z.union([z.number(), z.string()]).nullable(),
  /** The days by which a target was and is to be reached; the ends of a range. */
  beforeTo: z.union([z.number(), z.string()]).nullable(),
  afterTo: z.union([z.number(), z.string()]).nullable(),
  /** Of a KPI's values: what they are counted in. */
  unit: z.string().nullable(),
  /** Whether it is good news; null where that is a matter of opinion. */
  better: z.boolean().nullable(),
});

export const ComparisonSchema = z.strictObject({
  /** What the strategy is compared with. */
  with: z.strictObject({
    kind: z.enum(['snapshot', 'file', 'revision']),
    /** Name of the snapshot, the file as it was named, or the revision. */
    name: z.string(),
    asOf: day,
    revision: z.number().nullable(),
    approved: z.boolean(),
    note: z.string().nullable(),
    currency: z.string(),
  }),
  asOf: day,
  currency: z.string(),
  /** Null where the two states count in different currencies. */
  money: z
    .strictObject({
      npv: ChangeOfSchema,
      /** Of the re-forecast. */
      npvToday: ChangeOfSchema,
      pvBenefits: ChangeOfSchema,
      pvCosts: ChangeOfSchema,
      peakFunding: ChangeOfSchema,
      roi: PerhapsChangedSchema,
      paybackMonths: PerhapsChangedSchema,
      probabilityPositive: PerhapsChangedSchema,
    })
    .nullable(),
  /** Why the npv changed, step by step in a fixed order; steps that move nothing are left out. */
  bridge: z.array(BridgeStepSchema),
  changes: z.array(ChangeSchema),
});

const approvedCauses = [...bridgeCauses, 'measured', 'paid'] as const;

/** What was approved against what is expected today. */
export const ApprovedSchema = z.strictObject({
  /** Name of the snapshot: `2027-03-31`. */
  name: z.string(),
  asOf: day,
  note: z.string().nullable(),
  /** npv as approved, of today's plan, of the re-forecast, and the last less the first. */
  npv: money,
  plan: money,
  today: money,
  difference: money,
  /**
   * The difference by cause: the steps of the bridge to today's plan by their cause, then what was measured, then what
   * was paid or stopped. They add up to it.
   */
  causes: z.array(z.strictObject({ id: z.enum(approvedCauses), from: money, to: money, npv: money })),
  /** Worth of each benefit with a figure on either side, 0 where it was not there. */
  benefits: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      owner: z.string().nullable(),
      approved: money,
      plan: money,
      today: money,
      difference: money,
      /**
       * Why: it was not in the approved plan, is no longer in the plan, is planned otherwise, came out otherwise, both of
       * these, moved with what acts on the same customers, or is as approved.
       */
      cause: z.enum(['added', 'removed', 'plan', 'measured', 'both', 'others', 'none']),
    }),
  ),
  /** The same by who answers for the benefit; `''` for nobody. */
  owners: z.array(z.strictObject({ id: z.string(), approved: money, today: money, difference: money })),
  /** Cost lines with records of what was paid: what was approved for them up to the month of the last record. */
  costs: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      owner: z.string().nullable(),
      budget: money,
      spent: money,
      difference: money,
      spentTo: day,
    }),
  ),
});

export type Comparison = z.output<typeof ComparisonSchema>;
export type Change = z.output<typeof ChangeSchema>;
export type BridgeStep = z.output<typeof BridgeStepSchema>;
export type Approved = z.output<typeof ApprovedSchema>;
export type ApprovedCause = Approved['causes'][number]['id'];
