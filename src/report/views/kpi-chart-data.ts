/** What the chart of a KPI draws: values in its unit by days, each with the words that stand beside it. */
import { type Day, dayFromNumber, dayNumber } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { movedTargets } from './kpi-moved-targets.ts';
import {
  bandText,
  beyondWhole,
  isShare,
  kpiFigure,
  neededFigure,
  reckonedText,
  type Standing,
  shortFigure,
  shortText,
  unitText,
} from './kpi-standing.ts';
import { tied } from './printed.ts';
import type { SectionInput } from './section-input.ts';

export interface DatedValue {
  readonly on: Day;
  readonly value: number;
}

/** A measurement, and whether something was noted beside it. */
export interface MeasuredValue extends DatedValue {
  readonly noted: boolean;
}

/** A value with the words that stand beside it; the second part is left out where room is short. */
export interface LabelledValue extends DatedValue {
  readonly text: Inline;
  readonly more: Inline;
}

/** What is drawn. Values in the KPI's unit, rates as fractions. */
export interface KpiChart {
  readonly unit: string;
  readonly language: Language;
  readonly currency: string;
  readonly asOf: Day;
  /** The baseline's day: where the chart begins at the latest. */
  readonly since: Day;
  /** Corners of the plan path, from the baseline's day on. */
  readonly plan: readonly DatedValue[];
  readonly planText: string;
  readonly measured: readonly MeasuredValue[];
  readonly last: LabelledValue | null;
  readonly targets: readonly LabelledValue[];
  /** Where targets stood in the state it is compared with, if they have moved. */
  readonly former: readonly DatedValue[];
  /** Measurements further apart than this are not joined by a line. */
  readonly staleAfterDays: number;
  /** From the last measurement to the last target's day, with the error of the back-test on both sides. */
  readonly forecast: {
    readonly from: DatedValue;
    readonly to: LabelledValue;
    readonly error: number | null;
    /** What the KPI cannot leave, and no error takes it out of; null where it has no bounds. */
    readonly bounds: { readonly low: number; readonly high: number } | null;
  } | null;
  readonly needed: LabelledValue | null;
  readonly redFlag: Level | null;
  readonly benchmark: Level | null;
  /** The range to stay in. */
  readonly band: { readonly low: number; readonly high: number; readonly text: Inline } | null;
}

export interface Level {
  readonly value: number;
  readonly text: Inline;
}

/** What the chart of a KPI draws. */
export function kpiChart(standing: Standing, formats: Formats, input: SectionInput): KpiChart {
  const { language } = input;
  const { asOf } = input.results;
  const words = kpiChartWords[language];
  const { kpi, result } = standing;
  const measured = result.measurements.map(({ on, value, note }) => ({ on, value, noted: note !== null }));
  const last = result.measurements.at(-1);
  const expected = kpiFigure(standing, 'expected', formats);
  const lastTarget = shortFigure(standing, 'lastTarget', formats);
  const needed = neededFigure(standing, formats);
  const start = { on: result.baselineAt, value: result.baseline };
  const before = result.path[0] !== undefined && result.path[0].on > start.on ? [start] : [];
  return {
    unit: kpi.unit,
    language,
    currency: formats.currency,
    asOf,
    since: result.baselineAt,
    plan: [...before, ...result.path],
    planText: words.plan,
    measured,
    last: last
      ? {
          on: last.on,
          value: last.value,
          text: shortFigure(standing, 'measured', formats) ?? shortText(last.value, kpi, formats),
          more: expected === null ? '' : words.expectedLabel(expected),
        }
      : null,
    targets: result.path.slice(1).map(({ on, value }, index, all) => ({
      on,
      value,
      text: index === all.length - 1 && lastTarget !== null ? lastTarget : shortText(value, kpi, formats),
      more: words.byDay(tied(formats.day(on))),
    })),
    former: movedTargets(kpi.id, input).flatMap(({ before }) =>
      before ? [{ on: before.by, value: before.value }] : [],
    ),
    staleAfterDays: result.staleAfterDays,
    forecast: forecastOf(standing, formats, language),
    needed:
      needed !== null && result.neededToday !== null
        ? { on: asOf, value: result.neededToday, text: words.needed(needed), more: '' }
        : null,
    redFlag: kpi.redFlag
      ? { value: kpi.redFlag.value, text: words.redFlag(shortText(kpi.redFlag.value, kpi, formats)) }
      : null,
    benchmark: kpi.benchmark
      ? {
          value: kpi.benchmark.value.value,
          text: words.benchmark(shortText(kpi.benchmark.value.value, kpi, formats)),
        }
      : null,
    band: bandOf(standing, formats, language),
  };
}

function bandOf({ kpi }: Standing, formats: Formats, language: Language): KpiChart['band'] {
  const text = bandText(kpi, formats, unitText(kpi, formats) === undefined ? kpi.unit : '');
  if (!kpi.band || text === null) return null;
  const [low, high] = kpi.band;
  return { low: low.value, high: high.value, text: kpiChartWords[language].band(text) };
}

function forecastOf(standing: Standing, formats: Formats, language: Language): KpiChart['forecast'] {
  const words = kpiChartWords[language];
  const { line, on, forecast, lastTargetBy, backTest } = standing.result;
  const text = shortFigure(standing, 'forecast', formats);
  if (line === null || on === null || forecast === null || lastTargetBy === null || text === null)
    return null;
  if (lastTargetBy <= on) return null;
  const bounds = isShare(standing) ? { low: 0, high: 1 } : null;
  const from = { on, value: line.intercept + line.slope * dayNumber(on) };
  if (beyondWhole(standing, forecast, formats) !== null) {
    // The line is drawn up to the day on which it leaves what a share can be.
    const end = forecast > 1 ? 1 : 0;
    const last = dayFromNumber(Math.floor((end - line.intercept) / line.slope));
    const to = { on: last < on ? on : last, value: end };
    return { from, to: { ...to, text, more: words.atThisPace }, error: null, bounds };
  }
  const more =
    backTest === null ? words.atThisPace : words.plusMinus(tied(errorText(standing, backTest, formats)));
  return { from, to: { on: lastTargetBy, value: forecast, text, more }, error: backTest, bounds };
}

/** An error of the forecast: of a rate in points. */
export function errorText({ kpi }: Standing, error: number, formats: Formats): string {
  return kpi.unit === '%' ? formats.points(error) : reckonedText(error, kpi.unit, formats);
}

/** The sentence for an error of the forecast: one that is printed as zero has its own. */
export function backTestSentence(error: string): 'backTest' | 'backTestExact' {
  return /[1-9]/.test(error) ? 'backTest' : 'backTestExact';
}
