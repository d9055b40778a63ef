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
  company: CompanySchema,
  plan: PlanSchema,
  context: ContextSchema.optional(),
  readiness: ReadinessSchema.optional(),
  audit: AuditSchema.optional(),
  questions: z.array(QuestionSchema).default([]),
  segments: z.array(SegmentSchema).default([]),
  services: z.array(ServiceSchema).default([]),
  playbook: z.array(PlaySchema).default([]),
  goals: z.array(GoalSchema).default([]),
  kpis: z.array(KpiSchema).default([]),
  initiatives: z.array(InitiativeSchema).default([]),
  benefits: z.array(BenefitSchema).default([]),
  costs: z.array(CostSchema).default([]),
  campaigns: z.array(CampaignSchema).default([]),
  audiences: z.array(AudienceSchema).default([]),
  inside: z.array(InnerServiceSchema).default([]),
  risks: z.array(RiskSchema).default([]),
  scenarios: z.array(ScenarioSchema).default([]),
  decisions: z.array(DecisionSchema).default([]),
  revisions: z.array(RevisionSchema).default([]),
  editions: z.array(EditionSchema).default([]),
  severities: SeveritiesSchema.default({}),
  waivers: z.array(WaiverSchema).default([]),
});

export type WrittenStrategy = z.output<typeof StrategySchema>;

/** A strategy that can be computed: shapes are right, every id leads somewhere, catalogue KPIs are filled in. */
export type Strategy = Omit<WrittenStrategy, 'kpis'> & { readonly kpis: readonly Kpi[] };
