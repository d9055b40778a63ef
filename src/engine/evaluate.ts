import type { CustomerFacts } from '../language/schema/customers-file.ts';
import type { Measurement } from '../language/schema/measurement.ts';
import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import { auditResult } from './audit/audit-result.ts';
import { segmentResults } from './base/segment-results.ts';
import { benefitResults } from './benefits/benefit-results.ts';
import { breakEven } from './break-even.ts';
import { baseSize, baseSizeAtBest } from './break-even-customers.ts';
import { campaignResults } from './campaigns/campaign-results.ts';
import { approvedResult } from './compare/approved.ts';
import { comparisonOf, type EarlierState } from './compare/comparison.ts';
import { stateOf } from './compare/state.ts';
import type { Model } from './compiled-model.ts';
import { costResults } from './costs/cost-results.ts';
import { costTotals } from './costs/cost-totals.ts';
import { customersResult } from './customers/customers-result.ts';
import { evidenceOf } from './evidence.ts';
import { financeOf, financeOfRun } from './finance/finance.ts';
import { assumptionsResult, insideResult } from './inside.ts';
import { kpiMoney } from './kpi-money.ts';
import { goalResults } from './kpis/goal-results.ts';
import { kpiResults } from './kpis/kpi-results.ts';
import { compileModel } from './model.ts';
import { nvlChanges } from './nvl.ts';
import { rankingOf } from './ranking.ts';
import { readinessResult } from './readiness/readiness.ts';
import { readinessFacts } from './readiness/readiness-facts.ts';
import { realisedShares } from './realised.ts';
import { reforecastRun } from './reforecast.ts';
import { riskResults } from './risk-results.ts';
import { roadmapResult } from './roadmap-results.ts';
import { planRun } from './run.ts';
import { simulate } from './simulation/simulate.ts';
import { simulationModel } from './simulation-model.ts';
import { standingResult } from './standing.ts';
import { tornado } from './tornado.ts';

export interface EvaluateOptions {
  /** The strategy's handle, such as `clearsight`. */
  readonly slug: string;
  /** The day the results speak of. */
  readonly asOf: Day;
  readonly seed: number;
  /** Version of the product, printed with the results. */
  readonly version: string;
  readonly measurements: readonly Measurement[];
  /** Facts that were counted in orders; null or absent without any. */
  readonly customers?: CustomerFacts | null | undefined;
  /** The questions of the questionnaire, of which some may not have been asked. */
  readonly questions?: readonly string[] | undefined;
  /** Draws of the simulation; 0 for none. */
  readonly draws: number;
  /** An earlier state that the results are compared with. */
  readonly since?: EarlierState | undefined;
  /** The state that was approved last. */
  readonly approved?: EarlierState | undefined;
}

/** The name of the scenario that is always there: the plan itself. */
const BASE_SCENARIO = 'base';

/**
 * Everything that can be computed of a strategy: a pure function of strategy, date, seed and measurements. Findings are
 * added by the caller, who knows the rules.
 */
export function evaluate(strategy: Strategy, options: EvaluateOptions): Results {
  const { plan, benefits, costs, campaigns, initiatives, kpis, goals } = strategy;
  const { slug, asOf, seed, version, measurements, draws } = options;
  const model = compileModel(strategy);
  const run = planRun(model);
  const finance = financeOfRun(model, run);
  const segments = segmentResults(model, run);
  const kpiResult = kpiResults({
    kpis,
    initiatives,
    measurements,
    asOf,
    start: plan.start,
    money: kpiMoney(strategy, asOf),
  });
  const realised = realisedShares(model, strategy, kpiResult);
  const reforecast = reforecastRun(model, strategy, realised, asOf);
  const today = financeOfRun(model, reforecast);
  const costResult = costResults(model, run, costs, plan.start, asOf);
  const campaignResult = campaignResults(model, run, finance.npv, campaigns);
  const benefitResult = benefitResults(
    model,
    { plan: run, npv: finance.npv, reforecast, npvToday: today.npv },
    benefits,
    realised,
    costResult,
  );
  const audit = auditResult(strategy.audit, initiatives, options.questions);
  const base = baseSize(model, run);
  const baseAtBest = baseSizeAtBest(model);
  const facts = readinessFacts({
    strategy,
    data: options.customers ?? null,
    base,
    baseAtBest,
    segments,
    costs: costResult,
  });
  const roadmap = roadmapResult(model, run, finance.npv, initiatives, costResult);
  const results: Results = {
    strategy: slug,
    asOf,
    seed,
    version,
    currency: strategy.company.currency,
    plan: {
      start: plan.start.slice(0, 7),
      months: plan.months,
      discountRate: plan.discountRate,
      discounting: plan.discounting,
    },
    finance,
    scenarios: scenarioResults(model, strategy),
    simulation: draws > 0 ? simulate(simulationModel(model, strategy.risks), { draws, seed }) : null,
    tornado: tornado(model),
    breakEven: breakEven(model),
    benefits: benefitResult,
    costs: costResult,
    costTotals: costTotals({
      costs,
      campaigns,
      initiatives,
      costResults: costResult,
      campaignResults: campaignResult,
      finance,
    }),
    campaigns: campaignResult,
    evidence: evidenceOf(benefits, campaigns, benefitResult, campaignResult),
    reforecast: { npv: today.npv, change: today.npv - finance.npv, finance: today },
    segments,
    nvl: nvlChanges(segments),
    customers: customersResult({
      strategy,
      segments,
      kpis: kpiResult,
      benefits: benefitResult,
      campaigns: campaignResult,
    }),
    kpis: kpiResult,
    goals: goalResults(goals, kpiResult),
    audit,
    readiness: {
      ...readinessResult({
        readiness: strategy.readiness,
        facts,
        context: strategy.context,
        answered: audit.overall === null ? 0 : audit.answered,
        npv: finance.npv,
        likely: base,
        atBest: baseAtBest,
      }),
      facts,
    },
    standing: standingResult(strategy, kpiResult, audit),
    roadmap,
    ranking: rankingOf({ strategy, roadmap, benefits: benefitResult, campaigns: campaignResult }),
    risks: riskResults(model, run, finance.npv, strategy.risks),
    inside: insideResult(strategy, asOf),
    assumptions: assumptionsResult(strategy),
    comparison: null,
    approved: null,
    findings: [],
  };
  const { since, approved } = options;
  if (!since && !approved) return results;
  const state = stateOf(strategy, results);
  const comparison = since ? comparisonOf(since, state) : null;
  // The newest snapshot is often the approved one: the way from it to today is worked out once.
  const bridge = since?.state === approved?.state ? comparison?.bridge : undefined;
  return {
    ...results,
    comparison,
    approved: approved ? approvedResult(approved, { state, results, model, realised }, bridge) : null,
  };
}

function scenarioResults(model: Model, { scenarios }: Strategy): Results['scenarios'] {
  return Object.fromEntries(
    scenarios
      .filter(({ id }) => id !== BASE_SCENARIO)
      .map((scenario) => [scenario.id, financeOf(model, scenario)]),
  );
}
