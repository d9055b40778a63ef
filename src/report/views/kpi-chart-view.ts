/** One KPI over time: what it says about itself, and everything its chart draws, in its own unit and by days. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { type Day, dayFromNumber, dayNumber, monthsBetween } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { kpiSentences } from '../../messages/sentences/kpis.ts';
import { terms } from '../../messages/terms.ts';
import {
  bandText,
  beyondRedFlag,
  kpiFigure,
  neededFigure,
  reckonedText,
  type Standing,
} from './kpi-standing.ts';
import { printed, tied } from './printed.ts';
import type { FindingView, RowView, TableView } from './section-view.ts';

export interface DatedValue {
  readonly on: Day;
  readonly value: number;
}

/** A value with the words that stand beside it; the second part is left out where room is short. */
export interface LabelledValue extends DatedValue {
  readonly text: Inline;
  readonly more: Inline;
}

export interface KpiChartView extends FindingView {
  readonly id: string;
  readonly name: string;
  readonly status: KpiStatus;
  readonly statusText: string;
  readonly table: TableView;
  readonly chart: KpiChart;
}

/** What is drawn. Values in the KPI's unit, rates as fractions. */
export interface KpiChart {
  readonly unit: string;
  readonly language: Language;
  readonly currency: string;
  readonly asOf: Day;
  /** Corners of the plan path, from the baseline's day on. */
  readonly plan: readonly DatedValue[];
  readonly planText: string;
  readonly measured: readonly DatedValue[];
  readonly last: LabelledValue | null;
  readonly targets: readonly LabelledValue[];
  /** From the last measurement to the last target's day, with the error of the back-test on both sides. */
  readonly forecast: {
    readonly from: DatedValue;
    readonly to: LabelledValue;
    readonly error: number | null;
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

export function buildKpiChartView(
  standing: Standing,
  asOf: Day,
  formats: Formats,
  language: Language,
): KpiChartView {
  const { kpi, result } = standing;
  const about = [kpi.scale, kpi.meter].filter((text) => text !== undefined);
  const facts = captionFacts(standing, formats, language);
  return {
    id: kpi.id,
    name: kpi.name,
    status: result.status,
    statusText: capital(terms[language].status[result.status]),
    finding: finding(standing, asOf, formats, language),
    ...(about.length > 0 && { subtitle: joinInline(about, '. ') }),
    ...(facts.length > 0 && { caption: joinInline(facts, ' ') }),
    table: twin(standing, formats, language),
    chart: chart(standing, asOf, formats, language),
  };
}

/** The first of these that holds; a reader checks it in the chart below. */
function finding(standing: Standing, asOf: Day, formats: Formats, language: Language): Inline {
  const words = kpiChartWords[language];
  const sentences = kpiSentences[language];
  const { kpi, result } = standing;
  const measured = kpiFigure(standing, 'measured', formats);
  const target = kpiFigure(standing, 'lastTarget', formats);
  const band = bandText(kpi, formats);
  if (measured === null || result.on === null) {
    return words.noData(kpi.name, result.dueOn === null ? null : formats.dayInSentence(result.dueOn));
  }
  const date = formats.dayInSentence(result.on);
  if (result.status === 'stale') return words.stale(kpi.name, measured, date);
  if (band !== null) {
    return (result.status === 'off-track' ? words.outsideBand : words.insideBand)(kpi.name, measured, band);
  }
  if (result.status === 'achieved' && target !== null) return words.achieved(kpi.name, measured, target);
  if (target !== null && result.lastTargetBy !== null && result.lastTargetBy <= asOf) {
    return words.missed(kpi.name, target, formats.dayInSentence(result.lastTargetBy), measured);
  }
  const forecast = kpiFigure(standing, 'forecast', formats);
  const flagged = beyondRedFlag(standing);
  if (forecast !== null && target !== null && result.lastTargetBy !== null && result.line !== null) {
    const sentence = sentences.forecast({
      n: String(result.line.points),
      kpi: kpi.name,
      forecast,
      date: formats.dayInSentence(result.lastTargetBy),
      target,
    });
    return flagged ? joinInline([sentence, words.andBeyondFlag], ' ') : sentence;
  }
  if (flagged && kpi.redFlag) {
    return words.beyondRedFlag(kpi.name, measured, formats.quantity(kpi.redFlag.value, kpi.unit));
  }
  const expected = kpiFigure(standing, 'expected', formats);
  return expected === null
    ? words.today(kpi.name, measured, date)
    : sentences.today({ kpi: kpi.name, value: measured, date, expected });
}

function captionFacts(standing: Standing, formats: Formats, language: Language): readonly Inline[] {
  const words = kpiChartWords[language];
  const sentences = kpiSentences[language];
  const { kpi, result } = standing;
  const quantity = (value: number) => formats.quantity(value, kpi.unit);
  const facts: Inline[] = [];
  const reached = reachedText(standing, formats, language);
  if (reached !== null) facts.push(reached);
  if (result.measured !== null && result.line === null && kpi.direction !== 'band') {
    facts.push(sentences.tooFew({ n: String(result.measurements.length) }));
  }
  if (result.line !== null && kpi.direction !== 'band') {
    facts.push(
      result.backTest === null
        ? words.backTestPending
        : sentences.backTest({
            error: printed(
              `kpis.${kpi.id}.backTest`,
              result.backTest,
              errorText(standing, result.backTest, formats),
            ),
          }),
    );
  }
  const needed = neededFigure(standing, formats);
  if (needed !== null) facts.push(words.neededToday(needed));
  const flagFrom = flagStartsOn(standing);
  if (kpi.redFlag && flagFrom !== null) {
    facts.push(words.flagFrom(quantity(kpi.redFlag.value), formats.monthLabel(flagFrom)));
  }
  if (kpi.benchmark?.source !== undefined) {
    facts.push(words.benchmarkOf(quantity(kpi.benchmark.value.value), kpi.benchmark.source));
  }
  const last = result.measurements.at(-1);
  if (last?.confidence === 'low') facts.push(words.confidenceLow(last.note));
  if (kpi.note !== undefined) facts.push(kpi.note);
  return facts;
}

/** When the target will be reached at the present pace, beside when it was planned. */
function reachedText({ result }: Standing, formats: Formats, language: Language): Inline | null {
  const { reachedOn, lastTargetBy, line, status, lastTarget, on } = result;
  if (line === null || lastTargetBy === null || lastTarget === null || on === null) return null;
  if (status === 'achieved' || status === 'stale') return null;
  const sentences = kpiSentences[language];
  const words = kpiChartWords[language];
  if (reachedOn === null) {
    const away = lastTarget > result.baseline ? line.slope < 0 : line.slope > 0;
    return away ? words.movesAway : words.notInTenYears;
  }
  // A day that has passed was measured there once; the finding already says where the KPI stands now.
  if (reachedOn <= on) return null;
  const inMonth = formats.inMonth(reachedOn);
  const late = monthsBetween(lastTargetBy, reachedOn);
  if (late === 0) return sentences.reachedOnTime({ inMonth });
  const months = formats.months(Math.abs(late));
  return late > 0
    ? sentences.reachedLater({ inMonth, months })
    : sentences.reachedEarlier({ inMonth, months });
}

/** The day from which the red flag counts, where the plan has not come to it by the last measurement; else null. */
function flagStartsOn({ kpi, result }: Standing): Day | null {
  const flag = kpi.redFlag?.value;
  const { path } = result;
  const [start] = path;
  if (flag === undefined || !start) return null;
  const passed = (value: number) => (kpi.direction === 'down' ? value <= flag : value >= flag);
  if (passed(result.expected ?? start.value)) return null;
  const next = path.findIndex(({ value }) => passed(value));
  const [before, after] = [path[next - 1], path[next]];
  if (!before || !after) return null;
  const share = (flag - before.value) / (after.value - before.value);
  const [from, to] = [dayNumber(before.on), dayNumber(after.on)];
  return dayFromNumber(Math.ceil(from + (to - from) * share));
}

function chart(standing: Standing, asOf: Day, formats: Formats, language: Language): KpiChart {
  const words = kpiChartWords[language];
  const { kpi, result } = standing;
  const quantity = (value: number) => formats.quantity(value, kpi.unit);
  const measured = result.measurements.map(({ on, value }) => ({ on, value }));
  const last = result.measurements.at(-1);
  const expected = kpiFigure(standing, 'expected', formats);
  const lastTarget = kpiFigure(standing, 'lastTarget', formats);
  const needed = neededFigure(standing, formats);
  const start = { on: result.baselineAt, value: result.baseline };
  const before = result.path[0] !== undefined && result.path[0].on > start.on ? [start] : [];
  return {
    unit: kpi.unit,
    language,
    currency: formats.currency,
    asOf,
    plan: [...before, ...result.path],
    planText: words.plan,
    measured,
    last: last
      ? {
          on: last.on,
          value: last.value,
          text: kpiFigure(standing, 'measured', formats) ?? quantity(last.value),
          more: expected === null ? '' : words.expectedLabel(expected),
        }
      : null,
    targets: result.path.slice(1).map(({ on, value }, index, all) => ({
      on,
      value,
      text: index === all.length - 1 && lastTarget !== null ? lastTarget : quantity(value),
      more: words.byDay(tied(formats.day(on))),
    })),
    forecast: forecastOf(standing, formats, language),
    needed:
      needed !== null && result.neededToday !== null
        ? { on: asOf, value: result.neededToday, text: words.needed(needed), more: '' }
        : null,
    redFlag: kpi.redFlag
      ? { value: kpi.redFlag.value, text: words.redFlag(quantity(kpi.redFlag.value)) }
      : null,
    benchmark: kpi.benchmark
      ? { value: kpi.benchmark.value.value, text: words.benchmark(quantity(kpi.benchmark.value.value)) }
      : null,
    band: bandOf(standing, formats, language),
  };
}

function bandOf({ kpi }: Standing, formats: Formats, language: Language): KpiChart['band'] {
  const text = bandText(kpi, formats);
  if (!kpi.band || text === null) return null;
  const [low, high] = kpi.band;
  return { low: low.value, high: high.value, text: kpiChartWords[language].band(text) };
}

function forecastOf(standing: Standing, formats: Formats, language: Language): KpiChart['forecast'] {
  const words = kpiChartWords[language];
  const { line, on, forecast, lastTargetBy, backTest } = standing.result;
  const text = kpiFigure(standing, 'forecast', formats);
  if (line === null || on === null || forecast === null || lastTargetBy === null || text === null)
    return null;
  if (lastTargetBy <= on) return null;
  return {
    from: { on, value: line.intercept + line.slope * dayNumber(on) },
    to: {
      on: lastTargetBy,
      value: forecast,
      text,
      more:
        backTest === null ? words.atThisPace : words.plusMinus(tied(errorText(standing, backTest, formats))),
    },
    error: backTest,
  };
}

/** An error of the forecast: of a rate in points. */
function errorText({ kpi }: Standing, error: number, formats: Formats): string {
  return kpi.unit === '%' ? formats.points(error) : reckonedText(error, kpi.unit, formats);
}

/** Measurements beside the plan of their day, with what was noted; then the targets still to come. */
function twin(standing: Standing, formats: Formats, language: Language): TableView {
  const words = kpiChartWords[language];
  const { columns } = words;
  const { kpi, result } = standing;
  const value = (path: string, number: number) =>
    printed(path, number, reckonedText(number, kpi.unit, formats));
  const measuredRows = result.measurements.map(
    ({ on, value: number, expected, confidence, note }): RowView => ({
      header: formats.day(on),
      cells: [
        value(`kpis.${kpi.id}.measurements.${on}.value`, number),
        expected === null ? words.none : value(`kpis.${kpi.id}.measurements.${on}.expected`, expected),
        confidenceText(confidence, language) ?? words.notStated,
        note ?? words.none,
      ],
    }),
  );
  const reached = result.on ?? '';
  const targetRows = result.path.slice(1).flatMap(({ on, value: number }, index): RowView[] =>
    on <= reached
      ? []
      : [
          {
            header: formats.day(on),
            look: 'quiet',
            cells: [
              words.notMeasured,
              value(`kpis.${kpi.id}.path.${index + 1}.value`, number),
              words.none,
              words.targetRow,
            ],
          },
        ],
  );
  return {
    caption: plainText(words.tableCaption(kpi.name)),
    columns: [
      { label: columns.date },
      { label: columns.measured, kind: 'number' },
      { label: columns.plan, kind: 'number' },
      { label: columns.confidence },
      { label: columns.note },
    ],
    rows: [...measuredRows, ...targetRows],
  };
}

function confidenceText(confidence: string | null, language: Language): string | null {
  const texts: Readonly<Record<string, string>> = terms[language].confidence;
  return confidence !== null && Object.hasOwn(texts, confidence) ? (texts[confidence] ?? null) : null;
}
