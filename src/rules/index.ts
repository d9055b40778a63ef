/** Every content rule, in the order of a strategy's sections. The file name is the id; a test finds one that is not listed. */
import { audienceWithoutAdoption } from './audience-without-adoption.ts';
import { auditOutdated } from './audit-outdated.ts';
import { auditWithoutDate } from './audit-without-date.ts';
import { baseBelowBreakEven } from './base-below-break-even.ts';
import { baseDriftsAlone } from './base-drifts-alone.ts';
import { benefitBeforeInitiative } from './benefit-before-initiative.ts';
import { benefitCountedTwice } from './benefit-counted-twice.ts';
import { benefitOutsidePlan } from './benefit-outside-plan.ts';
import { benefitWithoutInitiative } from './benefit-without-initiative.ts';
import { benefitWithoutKpi } from './benefit-without-kpi.ts';
import { benefitWithoutOwner } from './benefit-without-owner.ts';
import { benefitWithoutRange } from './benefit-without-range.ts';
import { campaignOutsidePlan } from './campaign-outside-plan.ts';
import { campaignPriceNotch } from './campaign-price-notch.ts';
import { costKindsMissing } from './cost-kinds-missing.ts';
import { costLeaderWithDearService } from './cost-leader-with-dear-service.ts';
import { costOutsidePlan } from './cost-outside-plan.ts';
import { costWithoutInitiative } from './cost-without-initiative.ts';
import { dateInFuture } from './date-in-future.ts';
import { decisionOverdue } from './decision-overdue.ts';
import { dueBeforePlan } from './due-before-plan.ts';
import { effectBeyondBenchmark } from './effect-beyond-benchmark.ts';
import { factOffData } from './fact-off-data.ts';
import { focusWithoutSegment } from './focus-without-segment.ts';
import { fuzzyScale } from './fuzzy-scale.ts';
import { gapWithoutInitiative } from './gap-without-initiative.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';
import { initiativePastPlan } from './initiative-past-plan.ts';
import { initiativeUnused } from './initiative-unused.ts';
import { initiativeWithoutCost } from './initiative-without-cost.ts';
import { initiativeWithoutEffect } from './initiative-without-effect.ts';
import { initiativeWithoutKpi } from './initiative-without-kpi.ts';
import { initiativeWithoutLineOwner } from './initiative-without-line-owner.ts';
import { initiativeWithoutOwner } from './initiative-without-owner.ts';
import { initiativeWithoutProcess } from './initiative-without-process.ts';
import { kpiOffModel } from './kpi-off-model.ts';
import { kpiStale } from './kpi-stale.ts';
import { kpiUnused } from './kpi-unused.ts';
import { kpiWithoutGoal } from './kpi-without-goal.ts';
import { kpiWithoutOwner } from './kpi-without-owner.ts';
import { measurementAfterReport } from './measurement-after-report.ts';
import { mostlySoftware } from './mostly-software.ts';
import { noAudit } from './no-audit.ts';
import { npsOutsideScale } from './nps-outside-scale.ts';
import { onlyAcquisition } from './only-acquisition.ts';
import { onlyRetention } from './only-retention.ts';
import { passersByOnly } from './passers-by-only.ts';
import { redFlagNotYetPassed } from './red-flag-not-yet-passed.ts';
import { reviewOverdue } from './review-overdue.ts';
import { riskCountedTwice } from './risk-counted-twice.ts';
import { riskWithoutEffect } from './risk-without-effect.ts';
import type { AnyRule } from './rule.ts';
import { scenarioEqualsBase } from './scenario-equals-base.ts';
import { segmentUnused } from './segment-unused.ts';
import { segmentWithoutMotives } from './segment-without-motives.ts';
import { segmentWithoutProposition } from './segment-without-proposition.ts';
import { segmentationByDescription } from './segmentation-by-description.ts';
import { softwareWithoutProcess } from './software-without-process.ts';
import { targetBeforeBaseline } from './target-before-baseline.ts';
import { targetBelowBenchmark } from './target-below-benchmark.ts';
import { targetBelowCase } from './target-below-case.ts';
import { targetOnWrongSide } from './target-on-wrong-side.ts';

export const rules: readonly AnyRule[] = [
  noAudit,
  auditWithoutDate,
  auditOutdated,
  gapWithoutInitiative,
  focusWithoutSegment,
  costLeaderWithDearService,
  factOffData,
  passersByOnly,
  baseBelowBreakEven,
  baseDriftsAlone,
  onlyAcquisition,
  onlyRetention,
  segmentWithoutProposition,
  segmentWithoutMotives,
  segmentationByDescription,
  segmentUnused,
  audienceWithoutAdoption,
  goalWithoutKpi,
  kpiWithoutGoal,
  kpiWithoutOwner,
  kpiUnused,
  fuzzyScale,
  targetBeforeBaseline,
  targetOnWrongSide,
  npsOutsideScale,
  targetBelowBenchmark,
  targetBelowCase,
  redFlagNotYetPassed,
  kpiOffModel,
  kpiStale,
  initiativeWithoutCost,
  initiativeWithoutOwner,
  initiativeWithoutLineOwner,
  initiativeWithoutProcess,
  initiativeWithoutKpi,
  initiativeWithoutEffect,
  initiativeUnused,
  initiativePastPlan,
  benefitWithoutInitiative,
  benefitWithoutRange,
  benefitWithoutOwner,
  benefitWithoutKpi,
  benefitBeforeInitiative,
  benefitCountedTwice,
  effectBeyondBenchmark,
  benefitOutsidePlan,
  costWithoutInitiative,
  costKindsMissing,
  mostlySoftware,
  softwareWithoutProcess,
  costOutsidePlan,
  riskCountedTwice,
  campaignPriceNotch,
  campaignOutsidePlan,
  riskWithoutEffect,
  scenarioEqualsBase,
  dateInFuture,
  dueBeforePlan,
  measurementAfterReport,
  reviewOverdue,
  decisionOverdue,
];
