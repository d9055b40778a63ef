/** One KPI over time: what it says about itself, and everything its chart draws, in its own unit and by days. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { type Day, dayFromNumber, dayNumber, daysBetween, monthsBetween } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { kpiSentences } from '../../messages/sentences/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { backTestSentence, errorText, type KpiChart, kpiChart } from './kpi-chart-data.ts';
import { kpiTable } from './kpi-chart-table.ts';
import { movedTargets, movedText } from './kpi-moved-targets.ts';
import {
  bandText,
  beyondRedFlag,
  beyondWhole,
  kpiFigure,
  lostTargetOn,
  neededFigure,
  type Standing,
  unitText,
} from './kpi-standing.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, TableView } from './section-view.ts';

export interface KpiChartView extends FindingView {
  readonly id: string;
  readonly name: string;
  readonly status: KpiStatus;
  readonly statusText: string;
  readonly table: TableView;
  readonly chart: KpiChart;
  /** On the control that opens the explorer, and its full name for those who hear it. */
  readonly explore: { readonly text: string; readonly name: string };
}

export function buildKpiChartView(standing: Standing, input: SectionInput): KpiChartView {
  const { language } = input;
  const { asOf } = input.results;
  const formats = formatsOf(input);
  const words = kpiChartWords[language];
  const { kpi, result } = standing;
  const stated = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined);
  const measure = stated([kpi.scale, unitText(kpi, formats)]).join(', ');
  const about = stated([measure || undefined, kpi.meter]);
  const facts = captionFacts(standing, formats, input);
  return {
    id: kpi.id,
    name: kpi.name,
    status: result.status,
    statusText: capital(terms[language].status[result.status]),
    finding: kpiFinding(standing, asOf, formats, language),
    ...(about.length > 0 && { subtitle: about.join('. ').replaceAll('.. ', '. ') }),
    ...(facts.length > 0 && { caption: joinInline(facts, ' ') }),
    table: kpiTable(standing, asOf, formats, language),
    chart: kpiChart(standing, formats, input),
    explore: { text: words.explore, name: words.exploreOf(kpi.name) },
  };
}

/** The first of these that holds; a reader checks it in the chart below. */
export function kpiFinding(standing: Standing, asOf: Day, formats: Formats, language: Language): Inline {
  const words = kpiChartWords[language];
  const sentences = kpiSentences[language];
  const { kpi, result } = standing;
  const compared = [result.lastTarget, result.expected, kpi.redFlag?.value, ...ends(kpi)];
  const measured = kpiFigure(standing, 'measured', formats, ...compared);
  const target = kpiFigure(standing, 'lastTarget', formats, result.measured, result.forecast);
  const band = bandText(kpi, formats);
  if (measured === null || result.on === null) {
    return words.noData(kpi.name, result.dueOn === null ? null : formats.dayInSentence(result.dueOn));
  }
  const date = formats.dayInSentence(result.on);
  if (result.status === 'stale') {
    return words.stale(kpi.name, measured, date, formats.count('day', daysBetween(result.on, asOf)));
  }
  if (band !== null) {
    return (result.status === 'off-track' ? words.outsideBand : words.insideBand)(kpi.name, measured, band);
  }
  if (result.status === 'achieved' && target !== null) return words.achieved(kpi.name, measured, target);
  if (target !== null && result.lastTargetBy !== null && result.lastTargetBy <= asOf) {
    return words.missed(kpi.name, target, formats.dayInSentence(result.lastTargetBy), measured);
  }
  const forecast = kpiFigure(standing, 'forecast', formats, result.lastTarget);
  const flagged = beyondRedFlag(standing);
  if (forecast !== null && target !== null && result.lastTargetBy !== null && result.line !== null) {
    const beyond = beyondWhole(standing, Number(forecast.value), formats) !== null;
    const sentence = (beyond ? sentences.forecastBeyondWhole : sentences.forecast)({
      n: String(result.line.points),
      kpi: kpi.name,
      forecast,
      date: formats.dayInSentence(result.lastTargetBy),
      target,
    });
    return flagged ? joinInline([sentence, words.andBeyondFlag], ' ') : sentence;
  }
  if (flagged && kpi.redFlag) {
    return words.beyondRedFlag(
      kpi.name,
      measured,
      formats.quantity(kpi.redFlag.value, kpi.unit, result.measured ?? kpi.redFlag.value),
    );
  }
  const expected = kpiFigure(standing, 'expected', formats, result.measured);
  return expected === null
    ? words.today(kpi.name, measured, date)
    : sentences.today({ kpi: kpi.name, value: measured, date, expected });
}

/** Of the range a KPI is to stay in. */
function ends({ band }: Standing['kpi']): readonly number[] {
  return (band ?? []).map(({ value }) => value);
}

function captionFacts(standing: Standing, formats: Formats, input: SectionInput): readonly Inline[] {
  const { language } = input;
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
    if (result.backTest === null) facts.push(words.backTestPending);
    else {
      const text = errorText(standing, result.backTest, formats);
      const error = printed(`kpis.${kpi.id}.backTest`, result.backTest, text);
      facts.push(sentences[backTestSentence(text)]({ error }));
    }
  }
  facts.push(...movedTargets(kpi.id, input).map((target) => movedText(target, input)));
  const gap = longestGap(standing);
  if (gap !== null) {
    const days = formats.count('day', daysBetween(gap.from, gap.to));
    facts.push(words.gap(formats.day(gap.from), formats.day(gap.to), days));
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
  if (kpi.note !== undefined) facts.push(prose(kpi.note));
  return facts;
}

/** When the target will be reached at the present pace, beside when it was planned; or that it was, and is not held. */
export function reachedText(standing: Standing, formats: Formats, language: Language): Inline | null {
  const { kpi, result } = standing;
  const { reachedOn, lastTargetBy, line, status, lastTarget, on } = result;
  const sentences = kpiSentences[language];
  const words = kpiChartWords[language];
  const lost = lostTargetOn(standing);
  if (lost !== null) return words.notHeld(formats.dayInSentence(lost));
  if (line === null || lastTargetBy === null || lastTarget === null || on === null) return null;
  if (status === 'achieved' || status === 'stale') return null;
  if (reachedOn === null) {
    // Less than a thousandth of the way in a year is no movement.
    if (Math.abs(line.slope) * 365 <= Math.abs(lastTarget - result.baseline) / 1000) return words.standsStill;
    const away = kpi.direction === 'down' ? line.slope > 0 : line.slope < 0;
    return away ? words.movesAway : words.notInTenYears;
  }
  const inMonth = formats.inMonth(reachedOn);
  const late = monthsBetween(lastTargetBy, reachedOn);
  if (late === 0) return sentences.reachedOnTime({ inMonth });
  const months = formats.months(Math.abs(late));
  return late > 0
    ? sentences.reachedLater({ inMonth, months })
    : sentences.reachedEarlier({ inMonth, months });
}

/** The longest time without a measurement that was longer than one speaks for; null where there was none. */
function longestGap({ result }: Standing): { readonly from: Day; readonly to: Day } | null {
  const { measurements, staleAfterDays } = result;
  let longest: { readonly from: Day; readonly to: Day } | null = null;
  let most = staleAfterDays;
  for (const [index, { on: to }] of measurements.entries()) {
    const from = measurements[index - 1]?.on;
    if (from === undefined || daysBetween(from, to) <= most) continue;
    most = daysBetween(from, to);
    longest = { from, to };
  }
  return longest;
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
