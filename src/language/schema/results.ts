/**
 * The results of a strategy: what `rapport results --format json` prints, and what every view of the report is made of.
 * A public contract: keys are added, never renamed. Money is in the currency of the company, rates are fractions,
 * days are ISO texts, what is absent is null or an empty list. `npv` and friends are unrounded.
 */
import { z } from 'zod';
import { ApprovedSchema, ComparisonSchema } from './comparison.ts';
import { CustomersResultSchema, RankingSchema } from './results-customers.ts';

const money = z.number();
const rate = z.number();
const day = z.string();
const month = z.string();

/** One plan year of twelve months; the last ends with the plan. Flows are not discounted. */
export const YearFlowSchema = z.strictObject({
  year: z.int(),
  benefits: money,
  costs: money,
  net: money,
  /** Net flow from time 0 to the end of this year. */
  cumulative: money,
});

/** The two present values behind an npv that is told without its flows: npv = pvBenefits − pvCosts. */
export const PresentValuesSchema = z.strictObject({ pvBenefits: money, pvCosts: money });

export const MonthFlowSchema = z.strictObject({
  month,
  benefits: money,
  costs: money,
  net: money,
  cumulative: money,
});

export const FinanceSchema = z.strictObject({
  npv: money,
  /** npv over pvCosts; null without costs. */
  roi: rate.nullable(),
  irr: rate.nullable(),
  irrReason: z.enum(['none', 'several']).nullable(),
  paybackMonths: z.number().nullable(),
  pvBenefits: money,
  pvCosts: money,
  benefitCostRatio: z.number().nullable(),
  peakFunding: money,
  /** Worth of the larger base after the plan, discounted at its last month; shown, never counted. */
  beyondPlan: money,
  upfront: z.strictObject({ benefits: money, costs: money }),
  years: z.array(YearFlowSchema),
  months: z.array(MonthFlowSchema),
  /** The annual rate these flows were discounted at. */
  discountRate: rate,
});

const BaseYearSchema = z.strictObject({
  number: z.number(),
  value: z.number().nullable(),
  loyalty: z.number().nullable(),
  revenue: money,
  contribution: money,
});

export const SegmentResultSchema = z.strictObject({
  id: z.string(),
  /** Revenue times margin less service cost, of one customer in one year. */
  marginPerYear: money,
  clv: money.nullable(),
  clvToAcquisitionCost: z.number().nullable(),
  baseValue: money.nullable(),
  breakEvenRetention: rate.nullable(),
  /** Present value of the change that the strategy makes to the segment's contribution. */
  npv: money,
  years: z.array(z.strictObject({ baseline: BaseYearSchema, strategy: BaseYearSchema })),
  /** Customers at the end of each plan month. */
  customers: z.strictObject({ baseline: z.array(z.number()), strategy: z.array(z.number()) }),
  /** Contribution with the strategy less without it, of each plan month. */
  contributionChange: z.array(money),
});

export const BenefitResultSchema = z.strictObject({
  id: z.string(),
  /** npv less npv without it; null when it is not quantified. */
  npv: money.nullable(),
  /** npv of the strategy without this benefit; null when it is not quantified. */
  npvWithout: money.nullable(),
  /** What `npvWithout` is made of. */
  without: PresentValuesSchema.nullable(),
  /** npv per unit of present cost of its initiatives; null without such costs. */
  npvPerCost: z.number().nullable(),
  grade: z.enum(['measured', 'estimated', 'benchmark', 'assumed']).nullable(),
  /** f of the re-forecast, 0 … 1.5; null when not due yet or nothing measures it. */
  realised: z.number().nullable(),
  /** By how much its KPI was to move by the day of its last measurement; null where `realised` does not rest on one. */
  needed: z.number().nullable(),
  /** Its worth in the re-forecast. */
  npvToday: money.nullable(),
  /** The re-forecast without it. */
  todayWithout: PresentValuesSchema.nullable(),
  /** `npvToday` less `npv`. */
  change: money.nullable(),
  /** First plan month (from 0) in which it has any weight; null when none within the plan. */
  beginsInMonth: z.int().nullable(),
  fullInMonth: z.int().nullable(),
});

export const CostResultSchema = z.strictObject({
  id: z.string(),
  /** Undiscounted sum within the plan, time 0 included, risk adjustment included. */
  total: money,
  pv: money,
  upfront: money,
  years: z.array(money),
  /** What was really paid, null when nothing is recorded; `spentTo` the day of the last record. */
  spent: money.nullable(),
  spentTo: day.nullable(),
  /** The plan's amount up to and including the month of `spentTo`. */
  plannedToDate: money.nullable(),
  /** Of its weakest quantity. */
  grade: z.enum(['measured', 'estimated', 'benchmark', 'assumed']),
});

/** A part of all costs: undiscounted, and as a share of them (null where there are none). */
const CostShareSchema = z.strictObject({ id: z.string(), total: money, share: rate.nullable() });

/** All costs together, campaigns included, undiscounted; `finance.pvCosts` is their present value. */
export const CostTotalsSchema = z.strictObject({
  total: money,
  /** Share that falls before the plan or in its first year; null without costs. */
  firstYearShare: rate.nullable(),
  /** Paid once: before the plan, `once`, and campaigns. */
  oneOff: money,
  /** Paid month by month or year by year. */
  recurring: money,
  /** What a month of the last full plan year costs; null where that is the first year, or there is none. */
  runningPerMonth: money.nullable(),
  /** By category, `campaigns` and `unstated` included, largest first. */
  byCategory: z.array(CostShareSchema),
  /** By the grade of their weakest quantity, strongest first; without campaigns. */
  byGrade: z.array(CostShareSchema),
  /** By initiative in the order of the strategy; what belongs to none stands apart. */
  byInitiative: z.array(CostShareSchema),
  withoutInitiative: money,
  /** Lines with records of what was really paid, each to the month of its last record. */
  spending: z.array(z.strictObject({ id: z.string(), spent: money, planned: money, difference: money })),
  spent: money.nullable(),
  planned: money.nullable(),
  /** `spent` less `planned`. */
  difference: money.nullable(),
});

export const CampaignResultSchema = z.strictObject({
  id: z.string(),
  npv: money,
  npvWithout: money,
  /** What `npvWithout` is made of. */
  without: PresentValuesSchema,
  breakEvenResponse: rate.nullable(),
  buyers: z.number(),
  benefit: money,
  cost: money,
  partnerBuyers: z.number().nullable(),
  /** Change of the response against the previous run, as a fraction of it; null without one. */
  wearOut: rate.nullable(),
  /** Price notches: paying more than the edge costs less after the discount. */
  notches: z.array(z.strictObject({ at: money, paysBelow: money, paysAbove: money })),
});

export const kpiStatuses = ['no-data', 'stale', 'achieved', 'on-track', 'at-risk', 'off-track'] as const;

export const KpiResultSchema = z.strictObject({
  id: z.string(),
  measured: z.number().nullable(),
  on: day.nullable(),
  /** The plan path on the day of the last measurement. */
  expected: z.number().nullable(),
  expectedToday: z.number().nullable(),
  progress: z.number().nullable(),
  expectedProgress: z.number().nullable(),
  status: z.enum(kpiStatuses),
  forecast: z.number().nullable(),
  reachedOn: day.nullable(),
  backTest: z.number().nullable(),
  /** The value the business case needs on the report's date; null unless the KPI measures a lever. */
  neededToday: z.number().nullable(),
  /** That lever on the report's date, and whether the KPI runs against it (a churn rate measures retention). */
  leverToday: z.strictObject({ baseline: z.number(), strategy: z.number(), against: z.boolean() }).nullable(),
  priceOfAPoint: money.nullable(),
  /** The plan with that lever one point (or 1 %) better. */
  pointBetter: PresentValuesSchema.nullable(),
  /** Targets that fall short of what the business case needs on their own day; `target` is the place in the list. */
  belowCase: z.array(z.strictObject({ target: z.int(), by: day, value: z.number(), needed: z.number() })),
  baseline: z.number(),
  baselineAt: day,
  lastTarget: z.number().nullable(),
  lastTargetBy: day.nullable(),
  /** Corners of the plan path: the baseline at its start, then the targets. */
  path: z.array(z.strictObject({ on: day, value: z.number() })),
  /** Every measurement in force on the report's date, oldest first. */
  measurements: z.array(
    z.strictObject({
      on: day,
      value: z.number(),
      /** The plan path on that day; null where there is none. */
      expected: z.number().nullable(),
      /** What the line through the measurements before it said of that day; null for the first three. */
      predicted: z.number().nullable(),
      confidence: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** The Theil–Sen line in days since 1970: value = intercept + slope · day; null below three measurements. */
  line: z.strictObject({ slope: z.number(), intercept: z.number(), points: z.int() }).nullable(),
  /** A measurement older than so many days says nothing of today; so long a pause is a gap. */
  staleAfterDays: z.int(),
  dueOn: day.nullable(),
});

export const AuditResultSchema = z.strictObject({
  /** Mean reality of the dimensions; of their intention and target likewise. */
  overall: z.number().nullable(),
  overallIntention: z.number().nullable(),
  overallTarget: z.number().nullable(),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      intention: z.number().nullable(),
      reality: z.number().nullable(),
      target: z.number().nullable(),
      gap: z.number().nullable(),
      /** Reality after each of the four phases, in their order. */
      afterPhase: z.array(z.number().nullable()),
    }),
  ),
  lowest: z.string().nullable(),
  gaps: z.array(
    z.strictObject({
      id: z.string(),
      reality: z.number(),
      target: z.number(),
      gap: z.number(),
      priority: z.number(),
      initiatives: z.array(z.string()),
    }),
  ),
  /** Every answered question, in the order of the strategy. */
  questions: z.array(
    z.strictObject({
      id: z.string(),
      intention: z.number().nullable(),
      reality: z.number(),
      target: z.number().nullable(),
      importance: z.number(),
      respondents: z.int(),
      /** The highest reality among the respondents less the lowest; 0 for one. */
      spread: z.number(),
      /** The phase after which it is at its target; null while no initiative closes it. */
      closedAfter: z.enum(['base', 'segments', 'direct', 'knowledge']).nullable(),
    }),
  ),
  overallAfterPhase: z.array(z.number().nullable()),
  /** What to ask next, the most important first: what nobody could say, and what nobody was asked. */
  toAsk: z.array(
    z.strictObject({ id: z.string(), importance: z.number(), state: z.enum(['unknown', 'unasked']) }),
  ),
  /** Roles that scored the same questions: how much higher than the others each sees reality, question by question and on the mean. */
  roles: z.array(
    z.strictObject({ role: z.string(), differences: z.array(z.number()), difference: z.number() }),
  ),
  /** Mean reality of the dimensions that hold functions, and of those that turn them to the customer. */
  functions: z.number().nullable(),
  orientation: z.number().nullable(),
  answered: z.int(),
  unknown: z.int(),
  notApplicable: z.int(),
});

/** What the plan needs of the base: customers · (pvCosts − pvOther)/pvGrowing, at least 0. */
const BaseSizeSchema = z.strictObject({
  customers: z.number(),
  /** Null where what grows with the base brings nothing. */
  breakEvenCustomers: z.number().nullable(),
  pvCosts: money,
  /** Of benefits that do not grow with the base. */
  pvOther: money,
  /** Of lever benefits and campaigns, before their cost. */
  pvGrowing: money,
});

/** The figures behind the readiness, as far as the strategy states what they need. */
export const ReadinessFactsSchema = z.strictObject({
  /** The factors that were scored, 1 … 5. */
  factors: z.array(z.strictObject({ id: z.string(), score: z.number() })),
  /**
   * What `customers.json` says of the customers, counted in orders up to the day `at`. It goes before what the strategy
   * states; null without the file, and where the orders do not tell.
   */
  data: z
    .strictObject({
      at: z.string(),
      source: z.string().nullable(),
      customers: z.number().nullable(),
      largestCustomer: rate.nullable(),
      returning: rate.nullable(),
    })
    .nullable(),
  /** Null without segments. */
  base: BaseSizeSchema.nullable(),
  /** The same with every range at the end that is better for npv. */
  baseAtBest: BaseSizeSchema.nullable(),
  /** Break-even customers if software cost half; null without software or without a break-even. */
  cheaperSoftware: z.strictObject({ pvSoftware: money, breakEvenCustomers: z.number() }).nullable(),
  /** What a base of this size asks for by rule of thumb; null without segments and orders. */
  tooling: z.enum(['by-hand', 'light', 'system']).nullable(),
  /** Counted in orders, else as the strategy states it. */
  largestCustomer: rate.nullable(),
  returning: rate.nullable(),
  /** Share of all customers who are there a year later; null without customers. */
  staying: rate.nullable(),
  /** The last full plan year: revenue of strategy over baseline less 1, and what the strategy adds to contribution; null without segments. */
  growth: z
    .strictObject({
      year: z.int(),
      baseline: money,
      strategy: money,
      change: rate.nullable(),
      contribution: money,
    })
    .nullable(),
  /** Customers who are made an offer of their own or a variant, and the share of them there a year later; null where no segment says what it is offered. */
  personal: z
    .strictObject({ customers: z.number(), share: rate.nullable(), staying: rate.nullable() })
    .nullable(),
  /** Customers for each person who knows them, today and at the plan's end; segments that name such people. */
  perManager: z.array(
    z.strictObject({
      id: z.string(),
      managers: z.number(),
      customers: z.number(),
      atEnd: z.number(),
    }),
  ),
  /** Gross margins, oldest first, and the last less the first (null below two). */
  margins: z.array(rate),
  marginChange: rate.nullable(),
  /** A price cut by `cut` for everybody: what it takes of a year's revenue, and how much more must be sold to make up for it (null where nothing could). */
  priceCut: z
    .strictObject({
      cut: rate,
      revenue: money,
      /** Mean margin, weighted by revenue. */
      margin: rate,
      lost: money,
      moreSales: rate.nullable(),
    })
    .nullable(),
});

/** What the company's own figures say beside the audit. */
export const StandingResultSchema = z.strictObject({
  /** Share of customer records that are complete, by block; the mean leaves personal notes out. */
  data: z.strictObject({
    blocks: z.array(z.strictObject({ id: z.string(), complete: rate })),
    mean: rate.nullable(),
  }),
  /**
   * How many people hear of the company from a hundred customers, by rule of thumb: a satisfied one tells `tells`, a
   * dissatisfied one `warns`; `breakEven` is the share of satisfied ones at which both are as many.
   */
  wordOfMouth: z
    .strictObject({
      satisfied: rate,
      tells: z.number(),
      warns: z.number(),
      good: z.number(),
      bad: z.number(),
      breakEven: rate,
    })
    .nullable(),
  /** A year at today's rates: winning customers, and serving and keeping them; null without either. */
  spending: z.strictObject({ winning: money, keeping: money, keepingShare: rate }).nullable(),
  /** KPIs that have a benchmark: the last measured value, else the baseline, and what is missing to it (0 where nothing is). */
  benchmarks: z.array(
    z.strictObject({ id: z.string(), value: z.number(), benchmark: z.number(), missing: z.number() }),
  ),
  /** Gaps of all four kinds in one order: priority = missing · weight, both 0 … 1; `segment` of a service. */
  gaps: z.array(
    z.strictObject({
      kind: z.enum(['audit', 'kpi', 'data', 'service']),
      id: z.string(),
      segment: z.string().nullable(),
      missing: rate,
      weight: rate,
      priority: rate,
    }),
  ),
});

export const readinessVerdicts = ['go', 'go-without-software', 'prepare-first', 'not-now'] as const;

export const ReadinessResultSchema = z.strictObject({
  verdict: z.enum(readinessVerdicts),
  breakEvenCustomers: z.number().nullable(),
  /** Every reason that holds, for and against, with the figure it rests on. */
  reasons: z.array(
    z.strictObject({
      id: z.string(),
      supports: z.boolean(),
      /** `against` is a rule of thumb of practice. */
      ruleOfThumb: z.boolean(),
      value: z.number().nullable(),
      against: z.number().nullable(),
      /** The verdict that it alone would lead to; null where it calls for none. */
      calls: z.enum(readinessVerdicts).nullable(),
    }),
  ),
  facts: ReadinessFactsSchema,
});

export const RoadmapResultSchema = z.strictObject({
  criticalPath: z.array(z.string()),
  initiatives: z.array(
    z.strictObject({
      id: z.string(),
      start: month,
      /** The last month in which it works. */
      end: month,
      slack: z.int(),
      priceOfWaiting: money,
      /** The plan with its benefits a month later. */
      later: PresentValuesSchema,
      /** The plan without its benefits and campaigns. */
      without: PresentValuesSchema,
      /** Present cost of its cost lines. */
      pvCosts: money,
      /** Worth of its benefits and campaigns together: npv less npv without them. */
      npv: money,
    }),
  ),
  phases: z.array(
    z.strictObject({
      id: z.enum(['base', 'segments', 'direct', 'knowledge']),
      initiatives: z.array(z.string()),
      kpis: z.array(z.string()),
      pvCosts: money,
      npv: money,
      /** npv of the strategy without what later phases cost and bring. */
      npvIfStopped: money,
      /** What `npvIfStopped` is made of. */
      ifStopped: PresentValuesSchema,
      /** The plan without the benefits and campaigns of the phase. */
      without: PresentValuesSchema,
      /** Last month of the phase's initiatives; null without any. */
      end: month.nullable(),
    }),
  ),
});

/** A percentile of type 7 lies `share` of the way between two results of the runs, in rising order. */
const BetweenSchema = z.strictObject({
  /** Number of the lower one in rising order, from 1. */
  rank: z.int(),
  below: money,
  above: money,
  share: z.number(),
});

export const SimulationResultSchema = z.strictObject({
  draws: z.int(),
  seed: z.int(),
  mean: money,
  sd: money,
  p5: money,
  p10: money,
  p25: money,
  p50: money,
  p75: money,
  p90: money,
  p95: money,
  /** Between which runs the percentiles lie. */
  between: z.strictObject({
    p5: BetweenSchema,
    p10: BetweenSchema,
    p25: BetweenSchema,
    p50: BetweenSchema,
    p75: BetweenSchema,
    p90: BetweenSchema,
    p95: BetweenSchema,
  }),
  probabilityPositive: rate,
  probabilityPayback: rate,
  histogram: z.array(z.strictObject({ from: money, to: money, count: z.int() })),
  /** Cumulative cash, not discounted, by plan month: tenth and ninetieth percentile and median. */
  band: z.array(z.strictObject({ month, p10: money, p50: money, p90: money })),
  /** Between which runs the band lies at the end of each plan year. */
  bandBetween: z.array(z.strictObject({ month, p10: BetweenSchema, p90: BetweenSchema })),
});

const ShareSchema = z.strictObject({ id: z.string(), npv: money, share: rate.nullable() });

/** Every risk as if it alone struck; the plan itself counts none. */
const RiskResultSchema = z.strictObject({
  id: z.string(),
  probability: rate,
  npvIfStruck: money,
  /** What `npvIfStruck` is made of. */
  ifStruck: PresentValuesSchema,
  /** `npvIfStruck` less npv. */
  change: money,
  /** Probability times `change`. */
  expected: money,
});

/** Change inside the company. */
const InsideResultSchema = z.strictObject({
  /** Employees in the audiences that say how many they are, and how many of them meet customers; null where none does. */
  people: z.number().nullable(),
  contact: z.number(),
  /** Mean rating of the inner services that are rated, 1 … 5. */
  rating: z.number().nullable(),
  /** `kept`: what happens today is what was promised; null where one of them is not stated. */
  services: z.array(
    z.strictObject({ id: z.string(), rating: z.number().nullable(), kept: z.boolean().nullable() }),
  ),
  /** Goals of which a KPI measures what customers do or say, and their share; null without goals. */
  facing: z.strictObject({ goals: z.array(z.string()), share: rate.nullable() }),
  /** The last revision of the strategy up to the report's day, and when the next review is due; null where neither is stated. */
  review: z.strictObject({ last: day.nullable(), next: day.nullable() }),
});

/** The quantities that the strategy states: how many, how many of them name a source, and what they rest on. */
const AssumptionsResultSchema = z.strictObject({
  total: z.int(),
  sourced: z.int(),
  share: rate,
  byGrade: z.array(z.strictObject({ id: z.string(), count: z.int() })),
  /** Each of them under its path by id; `at` is the day of its evidence. */
  stated: z.array(
    z.strictObject({
      path: z.string(),
      value: z.number(),
      range: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
      grade: z.enum(['measured', 'estimated', 'benchmark', 'assumed']),
      source: z.string().nullable(),
      at: day.nullable(),
      note: z.string().nullable(),
    }),
  ),
});

export const FindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
  waived: z.string().nullable(),
});

export const ResultsSchema = z.strictObject({
  strategy: z.string(),
  asOf: day,
  seed: z.int(),
  version: z.string(),
  currency: z.string(),
  plan: z.strictObject({
    start: month,
    months: z.int(),
    discountRate: rate,
    discounting: z.enum(['monthly', 'yearEnd']),
  }),
  finance: FinanceSchema,
  scenarios: z.record(z.string(), FinanceSchema),
  simulation: SimulationResultSchema.nullable(),
  tornado: z.array(
    z.strictObject({
      input: z.string(),
      low: z.number(),
      high: z.number(),
      npvAtLow: money,
      npvAtHigh: money,
      atLow: PresentValuesSchema,
      atHigh: PresentValuesSchema,
    }),
  ),
  breakEven: z.array(
    z.strictObject({
      id: z.string(),
      value: z.number().nullable(),
      likely: z.number(),
      /** Why there is no value: positive without the benefit at all, or no value up to five times likely reaches zero. */
      reason: z.enum(['positive-without', 'none']).nullable(),
      /** npv at two values close to it, one on each side; null without a value. */
      near: z
        .tuple([
          z.strictObject({ value: z.number(), npv: money }),
          z.strictObject({ value: z.number(), npv: money }),
        ])
        .nullable(),
    }),
  ),
  benefits: z.array(BenefitResultSchema),
  costs: z.array(CostResultSchema),
  costTotals: CostTotalsSchema,
  campaigns: z.array(CampaignResultSchema),
  /** Shares of the worth of all benefits and campaigns; negative worths stand apart and have no share. */
  evidence: z.strictObject({ byGrade: z.array(ShareSchema), byOwner: z.array(ShareSchema), negative: money }),
  reforecast: z.strictObject({ npv: money, change: money, finance: FinanceSchema }),
  segments: z.array(SegmentResultSchema),
  nvl: z.array(
    z.strictObject({
      year: z.int(),
      number: money,
      value: money,
      loyalty: money,
      revenueChange: money,
      /** The same by segment; `mean` is the log mean of the two revenues, null where one of them is 0. */
      segments: z.array(
        z.strictObject({
          id: z.string(),
          mean: money.nullable(),
          number: money,
          value: money,
          loyalty: money,
          revenueChange: money,
        }),
      ),
    }),
  ),
  customers: CustomersResultSchema,
  kpis: z.array(KpiResultSchema),
  goals: z.array(
    z.strictObject({
      id: z.string(),
      /** Mean progress of its KPIs that have one. */
      progress: z.number().nullable(),
      status: z.enum(kpiStatuses),
    }),
  ),
  audit: AuditResultSchema,
  readiness: ReadinessResultSchema,
  standing: StandingResultSchema,
  roadmap: RoadmapResultSchema,
  ranking: z.array(RankingSchema),
  risks: z.array(RiskResultSchema),
  inside: InsideResultSchema,
  assumptions: AssumptionsResultSchema,
  /** What changed since an earlier state of the strategy; null where none is kept and none was named. */
  comparison: ComparisonSchema.nullable(),
  /** What was approved against today; null where no snapshot is approved. */
  approved: ApprovedSchema.nullable(),
  findings: z.array(FindingSchema),
});

export type Results = z.output<typeof ResultsSchema>;
export type Finance = z.output<typeof FinanceSchema>;
export type PresentValues = z.output<typeof PresentValuesSchema>;
export type SegmentResult = z.output<typeof SegmentResultSchema>;
export type BenefitResult = z.output<typeof BenefitResultSchema>;
export type CostResult = z.output<typeof CostResultSchema>;
export type CostTotals = z.output<typeof CostTotalsSchema>;
export type CampaignResult = z.output<typeof CampaignResultSchema>;
export type KpiResult = z.output<typeof KpiResultSchema>;
export type KpiStatus = (typeof kpiStatuses)[number];
export type AuditResult = z.output<typeof AuditResultSchema>;
export type ReadinessResult = z.output<typeof ReadinessResultSchema>;
export type ReadinessFacts = z.output<typeof ReadinessFactsSchema>;
export type StandingResult = z.output<typeof StandingResultSchema>;
export type RoadmapResult = z.output<typeof RoadmapResultSchema>;
export type SimulationResult = z.output<typeof SimulationResultSchema>;
export type Between = z.output<typeof BetweenSchema>;
export type StatedQuantity = z.output<typeof AssumptionsResultSchema>['stated'][number];
export type Finding = z.output<typeof FindingSchema>;
