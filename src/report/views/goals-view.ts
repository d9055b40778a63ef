/** Section 5: what is to be reached, where each KPI stands against its plan, and where it is heading. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { goalsWords, type StatusCounts } from '../../messages/report/goals.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { targetsBelowCase } from './case-remarks.ts';
import { buildGoalTreeView, type GoalTreeView } from './goal-tree-view.ts';
import { buildCalendarView, type CalendarView } from './kpi-calendar-view.ts';
import { buildKpiChartView, type KpiChartView } from './kpi-chart-view.ts';
import { buildDueView, buildKpiPointsView, type KpiPointsView } from './kpi-points-view.ts';
import {
  aheadOfPlan,
  bandText,
  beyondRedFlag,
  furthestBehindFirst,
  kpiFigure,
  lostTargetOn,
  missesCase,
  type Standing,
  TOLERANCE,
} from './kpi-standing.ts';
import { buildKpiTableView, type KpiTableView } from './kpi-table-view.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView } from './section-view.ts';

export interface GoalsView extends SectionView {
  /** Null where neither goals nor KPIs are named. */
  readonly tree: GoalTreeView | null;
  readonly kpis: KpiTableView | null;
  /** KPIs that keep to their plan and still miss the business case, and those that lost a target they had reached. */
  readonly remarks: readonly Inline[];
  readonly charts: {
    readonly title: string;
    /** The KPI furthest behind, drawn large. */
    readonly featured: KpiChartView | null;
    readonly others: readonly KpiChartView[];
    /** A long list is folded away, in order. */
    readonly folded: readonly KpiChartView[];
    readonly foldedTitle: string;
  };
  readonly forecastNote: NoteView | null;
  readonly points: KpiPointsView | null;
  readonly due: FindingView | null;
  readonly calendar: CalendarView | null;
}

/** So many charts stand open beside the large one; more would hide the sections behind them. */
const OPEN_CHARTS = 12;

export function buildGoalsView(input: SectionInput): GoalsView {
  const { strategy, results, language } = input;
  const formats = formatsOf(input);
  const resultOf = byId(results.kpis);
  const standings = furthestBehindFirst(
    strategy.kpis.flatMap((kpi) => {
      const result = resultOf.get(kpi.id);
      return result ? [{ kpi, result }] : [];
    }),
  );
  const charts = standings.map((standing) => buildKpiChartView(standing, input));
  const [featured, ...others] = charts;
  const folded = others.slice(OPEN_CHARTS);
  return {
    id: 'goals',
    number: 5,
    question: terms[language].section.goals,
    answer: answer(input, standings, formats),
    tree: buildGoalTreeView(input),
    kpis: standings.length === 0 ? null : buildKpiTableView(standings, formats, input),
    remarks: [
      ...standings.filter(missesCase).map((standing) => remark(standing, formats, language)),
      ...targetsBelowCase(standings, formats),
      ...lostTargets(standings, formats),
    ],
    charts: {
      title: kpiChartWords[language].chartsTitle,
      featured: featured ?? null,
      others: others.slice(0, OPEN_CHARTS),
      folded,
      foldedTitle: kpiChartWords[language].more(folded.length),
    },
    forecastNote: forecastNote(standings, language),
    points: buildKpiPointsView(standings, formats, input),
    due: buildDueView(standings, formats, input),
    calendar: buildCalendarView(standings, formats, input),
  };
}

function answer(
  { strategy, results, language }: SectionInput,
  standings: readonly Standing[],
  formats: Formats,
): Inline {
  const words = goalsWords[language];
  if (standings.length === 0) {
    return strategy.goals.length === 0 ? words.noGoals : words.goalsUnmeasured(strategy.goals.length);
  }
  if (standings.every(({ result }) => result.measured === null)) {
    const days = results.kpis.flatMap(({ dueOn }) => dueOn ?? []).sort();
    return words.unmeasured(standings.length, days[0] === undefined ? null : formats.dayInSentence(days[0]));
  }
  const onPlan = standings.every(
    ({ result }) => result.status === 'on-track' || result.status === 'achieved',
  );
  const counts = onPlan ? words.allOnPlan : words.statuses(standings.length, statusCounts(standings));
  const worst = standings
    .map((standing) => worstText(standing, formats, language))
    .find((text) => text !== null);
  return worst === undefined || worst === null ? counts : joinInline([counts, worst], ' ');
}

const statusOrder = ['on-track', 'at-risk', 'off-track', 'achieved', 'stale', 'no-data'] as const;

function statusCounts(standings: readonly Standing[]): StatusCounts {
  return statusOrder
    .map((status) => ({ status, count: standings.filter(({ result }) => result.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** What a KPI off its plan says in the answer; null for one on its plan, or not to be compared. */
function worstText(standing: Standing, formats: Formats, language: SectionInput['language']): Inline | null {
  const words = goalsWords[language];
  const { kpi, result } = standing;
  if (result.status !== 'off-track' && result.status !== 'at-risk') return null;
  const flag = kpi.redFlag?.value;
  const measured = kpiFigure(standing, 'measured', formats, result.expected, flag);
  if (measured === null) return null;
  const band = bandText(kpi, formats);
  if (band !== null) return words.outsideBand(kpi.name, measured, band);
  const expected = kpiFigure(standing, 'expected', formats, result.measured);
  const ahead = aheadOfPlan(standing);
  if (expected !== null && (ahead === null || ahead < -TOLERANCE)) {
    return words.worst(kpi.name, measured, expected);
  }
  return beyondRedFlag(standing) && flag !== undefined
    ? kpiChartWords[language].beyondRedFlag(
        kpi.name,
        measured,
        formats.quantity(flag, kpi.unit, result.measured ?? flag),
      )
    : null;
}

function remark(standing: Standing, formats: Formats, language: SectionInput['language']): Inline {
  return goalsWords[language].missesCase(
    standing.kpi.name,
    kpiFigure(standing, 'measured', formats, standing.result.neededToday) ?? '',
    kpiFigure(standing, 'neededToday', formats, standing.result.measured) ?? '',
  );
}

/** KPIs that were at their target once; at most one sentence. */
function lostTargets(standings: readonly Standing[], formats: Formats): readonly Inline[] {
  const lost = standings.filter((standing) => lostTargetOn(standing) !== null);
  if (lost.length === 0) return [];
  const names = formats.list(lost.map(({ kpi }) => formats.quote(kpi.name)));
  return [kpiChartWords[formats.language].lostTargets(names)];
}

function forecastNote(standings: readonly Standing[], language: SectionInput['language']): NoteView | null {
  if (standings.every(({ result }) => result.forecast === null)) return null;
  const words = kpiChartWords[language];
  return {
    title: words.forecastTitle,
    paragraphs: [words.forecastMethod, words.forecastTest, words.forecastFrom],
  };
}
