import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Kpi } from '../../language/schema/kpis.ts';
import type { Measurement } from '../../language/schema/measurement.ts';
import type { KpiResult, PresentValues } from '../../language/schema/results.ts';
import { type Day, dayFromNumber, dayNumber } from '../../lib/calendar.ts';
import type { BelowCase } from '../below-case.ts';
import type { MeasuredLever } from '../kpi-needs.ts';
import { measurementDue, staleAfterDays } from './cadence.ts';
import { kpiStatus, reaches } from './kpi-status.ts';
import { measurementsInForce } from './measured.ts';
import { plannedOn, planPath } from './plan-path.ts';
import { backTest, onLine, predictions, type TrendLine, trendLine } from './trend-line.ts';

/** What the business case says of a KPI that observes a lever; both null for any other. */
export interface KpiMoney {
  /** The value the business case needs on the report's date. */
  readonly neededToday: number | null;
  /** The lever behind it, and whether the KPI runs against it. */
  readonly leverToday: MeasuredLever | null;
  readonly priceOfAPoint: number | null;
  /** The plan with that lever better by a point: what the price is worked out from. */
  readonly pointBetter: PresentValues | null;
  /** Targets that the business case needs more than. */
  readonly belowCase: BelowCase[];
}

export interface KpiInput {
  readonly kpis: readonly Kpi[];
  readonly initiatives: readonly Initiative[];
  readonly measurements: readonly Measurement[];
  readonly asOf: Day;
  /** First day of the plan. */
  readonly start: Day;
  /** Asked once for each KPI. */
  readonly money: (kpi: Kpi) => KpiMoney;
}

/** Where every KPI stands on the report's date, in the order of the strategy. */
export function kpiResults({ kpis, initiatives, measurements, asOf, start, money }: KpiInput): KpiResult[] {
  const measured = measurementsInForce(measurements, asOf);
  return kpis.map((kpi) => ({
    ...kpiResult(kpi, initiatives, measured.get(kpi.id) ?? [], asOf),
    dueOn: measurementDue(kpi, measured.get(kpi.id)?.at(-1)?.on ?? null, start),
    ...money(kpi),
  }));
}

function kpiResult(
  kpi: Kpi,
  initiatives: readonly Initiative[],
  measured: readonly Measurement[],
  asOf: Day,
): Omit<KpiResult, keyof KpiMoney | 'dueOn'> {
  const path = planPath(kpi, initiatives);
  const last = measured.at(-1);
  // A path of one corner is a baseline without targets.
  const target = path.length > 1 ? (path.at(-1) ?? null) : null;
  const baseline = kpi.baseline.value.value;
  const lastTarget = target?.value ?? null;
  const expected = last ? plannedOn(path, last.on) : null;
  const progress = last ? progressOf(last.value, baseline, lastTarget) : null;
  const expectedProgress = expected === null ? null : progressOf(expected, baseline, lastTarget);
  const points = measured.map(({ on, value }) => ({ day: dayNumber(on), value }));
  const line = trendLine(points);
  const predicted = predictions(points);
  // The path may have moved a target that is due before its start; a forecast is for the day the author wrote.
  const lastTargetBy = target ? latest(kpi.targets.map(({ by }) => by)) : null;
  return {
    id: kpi.id,
    measured: last?.value ?? null,
    on: last?.on ?? null,
    expected,
    expectedToday: plannedOn(path, asOf),
    progress,
    expectedProgress,
    status: kpiStatus({ kpi, asOf, measured, lastTarget, expected, progress, expectedProgress }),
    forecast: line && lastTargetBy ? onLine(line, dayNumber(lastTargetBy)) : null,
    reachedOn: lastTarget === null ? null : reachedOn(kpi, lastTarget, measured, line, asOf),
    backTest: backTest(points, predicted),
    baseline,
    baselineAt: kpi.baseline.at,
    lastTarget,
    lastTargetBy,
    path: [...path],
    measurements: measured.map(({ on, value, confidence, note }, index) => ({
      on,
      value,
      expected: plannedOn(path, on),
      predicted: predicted[index] ?? null,
      confidence: confidence ?? null,
      note: note ?? null,
    })),
    line,
    staleAfterDays: staleAfterDays(kpi.cadence),
  };
}

/** Share of the way from the baseline to the last target; null where there is no way to go, or none worth the name. */
function progressOf(value: number, baseline: number, target: number | null): number | null {
  if (target === null || target === baseline) return null;
  const share = (value - baseline) / (target - baseline);
  return Number.isFinite(share) ? share : null;
}

/**
 * The first measured day at the target, else the first whole day on which the line is there. Null without a line, where
 * it moves away, or where it takes over ten years from the report's date.
 */
function reachedOn(
  kpi: Kpi,
  target: number,
  measured: readonly Measurement[],
  line: TrendLine | null,
  asOf: Day,
): Day | null {
  const reached = measured.find(({ value }) => reaches(kpi, value, target));
  if (reached) return reached.on;
  if (!line || (kpi.direction === 'down' ? line.slope >= 0 : line.slope <= 0)) return null;
  const exact = (target - line.intercept) / line.slope;
  // Binary noise around a whole day must not cost a day.
  const day = Math.ceil(exact - 1e-6);
  return day > dayNumber(tenYearsAfter(asOf)) ? null : dayFromNumber(day);
}

function tenYearsAfter(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) + 10).padStart(4, '0')}${day.slice(4)}`;
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
