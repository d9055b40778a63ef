/** The whole strategy: one key for each section, in the order in which the worked example presents them. */
import { z } from 'zod';
import { AudienceSchema } from './audiences.ts';
import { AuditSchema } from './audit.ts';
import { BenefitSchema } from './benefits.ts';
import { CampaignSchema } from './campaigns.ts';
import { CompanySchema } from './company.ts';
import { ContextSchema } from './context.ts';
import { CostSchema } from './costs.ts';
import { DecisionSchema } from './decisions.ts';
import { EditionSchema } from './editions.ts';
import { GoalSchema } from './goals.ts';
import { InitiativeSchema } from './initiatives.ts';
import { InnerServiceSchema } from './inside.ts';
import { type Kpi, KpiSchema } from './kpis.ts';
import { PlanSchema } from './plan.ts';
import { PlaySchema } from './playbook.ts';
import { QuestionSchema } from './questions.ts';
import { ReadinessSchema } from './readiness.ts';
import { RevisionSchema } from './revisions.ts';
import { RiskSchema } from './risks.ts';
import { FormatSchema } from './scalars.ts';
import { ScenarioSchema } from './scenarios.ts';
import { SegmentSchema } from './segments.ts';
import { ServiceSchema } from './services.ts';
import { SeveritiesSchema } from './severities.ts';
import { WaiverSchema } from './waivers.ts';

export const StrategySchema = z.strictObject({
  /** Version of the language: 1. */
  format: FormatSchema,
  /** Whose strategy it is. */
  company: CompanySchema,
  /** What is planned, for how long, and how its money is counted. */
  plan: PlanSchema,
  /** The world the strategy meets. */
  context: ContextSchema.optional(),
  /** Does a strategy of this kind pay here at all? */
  readiness: ReadinessSchema.optional(),
  /** What the audit found before anything was planned. */
  audit: AuditSchema.optional(),
  /** What the strategy must find out about customers. */
  questions: z.array(QuestionSchema).default([]),
  /** Customers who are alike in what they are worth and what they need. */
  segments: z.array(SegmentSchema).default([]),
  /** What each segment is promised, against what it gets today. */
  services: z.array(ServiceSchema).default([]),
  /** Whom to tell what, when, and how. */
  playbook: z.array(PlaySchema).default([]),
  /** What the company wants from its customer relations. */
  goals: z.array(GoalSchema).default([]),
  /** Measures that show whether the goals come nearer. */
  kpis: z.array(KpiSchema).default([]),
  /** The work of the programme. */
  initiatives: z.array(InitiativeSchema).default([]),
  /** What gets better. */
  benefits: z.array(BenefitSchema).default([]),
  /** What has to be paid. */
  costs: z.array(CostSchema).default([]),
  /** Dated actions towards many customers, with their discounts. */
  campaigns: z.array(CampaignSchema).default([]),
  /** Who inside the company has to carry the strategy. */
  audiences: z.array(AudienceSchema).default([]),
  /** Services one unit gives another, promised and kept. */
  inside: z.array(InnerServiceSchema).default([]),
  /** What may go wrong. */
  risks: z.array(RiskSchema).default([]),
  /** Other courses of events, beside the base that is always there. */
  scenarios: z.array(ScenarioSchema).default([]),
  /** What somebody has to decide. */
  decisions: z.array(DecisionSchema).default([]),
  /** What changed between two revisions of the strategy. */
  revisions: z.array(RevisionSchema).default([]),
  /** Builds for readers who may not see everything. */
  editions: z.array(EditionSchema).default([]),
  /** Rules that weigh more or less here than elsewhere. */
  severities: SeveritiesSchema.default({}),
  /** Findings that are accepted, each with its reason. */
  waivers: z.array(WaiverSchema).default([]),
});

export type WrittenStrategy = z.output<typeof StrategySchema>;

/** A strategy that can be computed: shapes are right, every id leads somewhere, catalogue KPIs are filled in. */
export type Strategy = Omit<WrittenStrategy, 'kpis'> & { readonly kpis: readonly Kpi[] };
