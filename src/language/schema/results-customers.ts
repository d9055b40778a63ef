/** What the results say of customers beyond the economics of each segment: shares, tiers, services, what is known. */
import { z } from 'zod';

const money = z.number();
const rate = z.number();

/** All segments together, at the plan's start. */
const BaseSchema = z.strictObject({
  customers: z.number(),
  /** Of a year at today's rates. */
  revenue: money,
  /** Worth of all customers; null where that of one segment has no end. */
  value: money.nullable(),
  /** That worth over the revenue of a year; null where one of them is missing. */
  valueToRevenue: z.number().nullable(),
  /** Customers at the plan's end, and how many more or fewer that is (null without customers). */
  closing: z.strictObject({ baseline: z.number(), strategy: z.number() }),
  change: z.strictObject({ baseline: rate, strategy: rate }).nullable(),
  /** Share of customers whose segment has a planned contact in the playbook; null without a playbook. */
  contacted: rate.nullable(),
  /** Share of customers whose segment is cut by behaviour, value or needs; null where no segment says what it is cut by. */
  cutByConduct: rate.nullable(),
});

/** The worth of a customer again, with what KPIs have measured since in place of what the strategy states. */
const RefinedSchema = z.strictObject({
  clv: money,
  /** Over the stated one less 1; null where that is 0. */
  change: rate.nullable(),
  marginPerYear: money,
  levers: z.array(
    z.strictObject({
      lever: z.enum(['retention', 'revenue', 'margin', 'serviceCost']),
      kpi: z.string(),
      on: z.string(),
      stated: z.number(),
      measured: z.number(),
    }),
  ),
});

const SegmentShareSchema = z.strictObject({
  id: z.string(),
  /** Stated: customers at the plan's start, share that stays a year, revenue and margin of a customer-year. */
  customers: z.number(),
  retention: rate,
  revenue: money,
  margin: rate,
  /** Shares of the base; null where there is nothing to share. */
  customersShare: rate.nullable(),
  revenueShare: rate.nullable(),
  valueShare: rate.nullable(),
  /** Years until half of today's customers are gone; null where all stay or none does. */
  halfLifeYears: z.number().nullable(),
  /** Customers who become another segment's within a year, at today's rates; null without moves. */
  movers: z.number().nullable(),
  /** Months until a new customer has brought in what winning it cost; null where there is no such cost, or never. */
  paybackMonths: z.number().nullable(),
  /** Cost of winning one over a year's cost of serving and keeping one; null without either. */
  winningToKeeping: z.number().nullable(),
  /** The service cost at which a customer-year brings nothing; null where it brings something as it is. */
  bearableServiceCost: money.nullable(),
  /** Parts of the value proposition that are stated, of five. */
  propositionParts: z.int(),
  refined: RefinedSchema.nullable(),
});

const TierSchema = z.strictObject({
  id: z.enum(['affiliated', 'vip', 'mass']),
  segments: z.array(z.string()),
  customers: z.number(),
  customersShare: rate.nullable(),
  revenueShare: rate.nullable(),
  /** Of a year: to serve and keep all of them. */
  serviceCost: money,
  /** Customers for each person who knows them; null where no segment of the tier names such people. */
  perManager: z.number().nullable(),
});

const ServiceFitSchema = z.strictObject({
  service: z.string(),
  segment: z.string(),
  importance: z.number(),
  /** Levels counted from 1; null where none is stated. */
  now: z.int().nullable(),
  promised: z.int().nullable(),
  levels: z.int(),
  /** Levels from what is given to what is promised; null where one is not stated. */
  missing: z.int().nullable(),
  /** importance · customers, for what is missing; 0 where nothing is. */
  priority: z.number(),
  /** `under`: less than promised. `over`: at least as promised, and further up the levels than the importance on its scale. */
  fit: z.enum(['under', 'over', 'kept']).nullable(),
});

/** Worths of benefits and campaigns by what they move; a share of the positive ones. */
const MovedSchema = z.strictObject({
  id: z.enum(['number', 'value', 'loyalty', 'cost']),
  /** Of the plan's objective; null where it names none. */
  weight: rate.nullable(),
  /** The benefits and campaigns that move it, such as `benefits.recall`. */
  items: z.array(z.string()),
  worth: money,
  share: rate.nullable(),
});

export const CustomersResultSchema = z.strictObject({
  base: BaseSchema.nullable(),
  segments: z.array(SegmentShareSchema),
  tiers: z.array(TierSchema),
  /** One line for each service and segment with an importance, the most urgent first. */
  services: z.array(ServiceFitSchema),
  /** Planned contacts; the share of those with an answer awaited, of those that say. */
  playbook: z.strictObject({ twoWay: z.int(), oneWay: z.int(), twoWayShare: rate.nullable() }),
  moved: z.array(MovedSchema),
  /** Annual retention of a base that loses half of its customers in five years. */
  halfInFiveYears: rate,
});

/** Initiatives by what they bring for each unit of their cost, the best first. */
export const RankingSchema = z.strictObject({
  id: z.string(),
  /** Of its benefits and campaigns: npv less npv without them. */
  worth: money,
  pvCosts: money,
  /** Null where it costs nothing. */
  worthPerCost: z.number().nullable(),
  /** Present cost of this initiative and all before it. */
  costSoFar: money,
  /** How far its worth goes where the plan's objective is; null without an objective or worth. */
  fit: rate.nullable(),
});

export type CustomersResult = z.output<typeof CustomersResultSchema>;
export type CustomerShare = CustomersResult['segments'][number];
export type ServiceFit = CustomersResult['services'][number];
