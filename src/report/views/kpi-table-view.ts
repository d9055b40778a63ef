/** The table of all KPIs, furthest behind its plan first. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { goalsWords } from '../../messages/report/goals.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { movedTargets } from './kpi-moved-targets.ts';
import {
  aheadOfPlan,
  bandText,
  kpiFigure,
  type Standing,
  shortFigure,
  TOLERANCE,
  unitText,
} from './kpi-standing.ts';
import { printed, tied } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { CellDetails, CellView, FindingView, MarkView, RowView } from './section-view.ts';

export interface KpiTableView extends FindingView {
  /** What the cells without text show, row by row. */
  readonly marks: readonly KpiMarks[];
}

export interface KpiMarks {
  readonly status: KpiStatus;
  readonly statusText: string;
  /** Measured values from the first to the last, with their days; drawn without axes. */
  readonly series: readonly { readonly on: string; readonly value: number }[];
  /** From the baseline to the last target; empty where there is no way to go. */
  readonly way: readonly MarkView[];
}

/** Columns after the KPI's name that hold marks. */
export const kpiColumns = { status: 0, series: 1, way: 4 } as const;

/** `standings` in the order of the table. */
export function buildKpiTableView(
  standings: readonly Standing[],
  formats: Formats,
  input: SectionInput,
): KpiTableView {
  const { language } = input;
  const words = goalsWords[language];
  const { columns } = words;
  const lastDay = standings.reduce(
    (last, { result }) => ((result.on ?? '') > last ? (result.on ?? '') : last),
    '',
  );
  return {
    finding: finding(standings, formats, language),
    subtitle:
      lastDay === '' ? words.tableSubtitle : words.measuredOn(words.tableSubtitle, formats.day(lastDay)),
    table: {
      caption: terms[language].kpi.kpis,
      columns: [
        { label: columns.kpi, width: 22 },
        { label: columns.status },
        { label: columns.series, width: 9 },
        { label: columns.today, kind: 'number' },
        { label: columns.expected, kind: 'number' },
        { label: columns.way, kind: 'chart', width: 17 },
        { label: columns.target, kind: 'number' },
        { label: columns.heading, kind: 'number' },
      ],
      rows: standings.map((standing) => row(standing, lastDay, formats, input)),
      sortable: true,
    },
    marks: standings.map((standing) => marks(standing, language)),
  };
}

function row(standing: Standing, lastDay: string, formats: Formats, input: SectionInput): RowView {
  const { language } = input;
  const words = goalsWords[language];
  const { kpi, result } = standing;
  const band = bandText(kpi, formats);
  const measured = shortFigure(standing, 'measured', formats);
  const expected = shortFigure(standing, result.measured === null ? 'expectedToday' : 'expected', formats);
  return {
    header: kpi.name,
    note: joinInline(
      [unitText(kpi, formats), kpi.owner ?? words.noOwner].filter((text) => text !== undefined),
      ', ',
    ),
    cells: [
      '',
      '',
      {
        text: measured ?? terms[language].status['no-data'],
        strong: measured !== null,
        // Most KPIs are measured on the same day, which the subtitle names.
        ...dayNote(standing, lastDay, formats, input),
      },
      expected ?? band ?? words.noTarget,
      wayText(standing, formats, language),
      target(standing, formats, input),
      heading(standing, formats, language),
    ],
  };
}

function wayText(standing: Standing, formats: Formats, language: Language): Inline {
  const { kpi, result } = standing;
  const { progress, expectedProgress } = result;
  if (progress === null || expectedProgress === null) {
    return kpi.direction === 'band' ? goalsWords[language].noWay : terms[language].status['no-data'];
  }
  return goalsWords[language].way(
    printed(`kpis.${kpi.id}.progress`, progress, formats.rate(progress, 0)),
    printed(`kpis.${kpi.id}.expectedProgress`, expectedProgress, formats.rate(expectedProgress, 0)),
  );
}

/** When it was measured, where that is not the day of the others; of a stale one how long ago that is. */
function dayNote(
  { result }: Standing,
  lastDay: string,
  formats: Formats,
  { results, language }: SectionInput,
): Pick<CellDetails, 'note'> {
  if (result.on === null) return {};
  const day = tied(formats.day(result.on));
  if (result.status === 'stale') {
    const days = tied(formats.count('day', daysBetween(result.on, results.asOf)));
    return { note: kpiChartWords[language].ago(day, days) };
  }
  return result.on === lastDay ? {} : { note: day };
}

function target(standing: Standing, formats: Formats, input: SectionInput): CellView {
  const { kpi, result } = standing;
  const value = shortFigure(standing, 'lastTarget', formats);
  if (value === null) return bandText(kpi, formats) ?? goalsWords[input.language].noTarget;
  if (result.lastTargetBy === null) return value;
  const month = tied(formats.monthShort(result.lastTargetBy));
  const former = movedTargets(kpi.id, input).find(({ after }) => after?.by === result.lastTargetBy)?.before;
  if (!former) return { text: value, note: month };
  const was = kpiChartWords[input.language].was(former.text, tied(formats.monthShort(former.by)));
  return { text: value, note: joinInline([month, was], '; ') };
}

function heading(standing: Standing, formats: Formats, language: Language): CellView {
  const words = goalsWords[language];
  const { kpi, result } = standing;
  if (kpi.direction === 'band' || result.lastTarget === null) return words.noTargetDate;
  if (result.measured === null) return terms[language].status['no-data'];
  return shortFigure(standing, 'forecast', formats) ?? words.tooFewPoints;
}

function marks({ kpi, result }: Standing, language: Language): KpiMarks {
  const { progress, expectedProgress } = result;
  const comparable = progress !== null && expectedProgress !== null && kpi.direction !== 'band';
  return {
    status: result.status,
    statusText: capital(terms[language].status[result.status]),
    series: result.measurements.map(({ on, value }) => ({ on, value })),
    way: comparable
      ? [
          { kind: 'outline', from: 0, to: 100 },
          { kind: 'quiet', from: 0, to: perCent(progress) },
          { kind: 'tick', at: perCent(expectedProgress) },
        ]
      : [],
  };
}

/** A share as a place on the bar, which ends at both sides. */
function perCent(share: number): number {
  return Math.min(1, Math.max(0, share)) * 100;
}

/** Who is furthest behind, by what, and who runs ahead. */
function finding(standings: readonly Standing[], formats: Formats, language: Language): Inline {
  const words = goalsWords[language];
  if (standings.every(({ result }) => result.measured === null)) return words.noneMeasured;
  const compared = standings.filter((standing) => aheadOfPlan(standing) !== null);
  const [last] = compared;
  const first = compared.at(-1);
  const behind = last ? behindText(last, formats, language) : words.noneBehind;
  const ahead = first && first !== last && (aheadOfPlan(first) ?? 0) > TOLERANCE;
  return line`${ahead ? words.andAhead(behind, first.kpi.name) : behind}.`;
}

function behindText(standing: Standing, formats: Formats, language: Language): Inline {
  const words = goalsWords[language];
  const { kpi, result } = standing;
  if ((aheadOfPlan(standing) ?? 0) >= -TOLERANCE) return words.noneBehind;
  const band = bandText(kpi, formats);
  const measured = kpiFigure(standing, 'measured', formats) ?? '';
  if (band !== null) return words.outsideBand(kpi.name, measured, band);
  if ((result.progress ?? 0) < 0) {
    return words.movedAway(kpi.name, kpiFigure(standing, 'baseline', formats) ?? '', measured);
  }
  return words.behind(
    kpi.name,
    printed(`kpis.${kpi.id}.progress`, result.progress ?? 0, formats.rate(result.progress ?? 0, 0)),
    printed(
      `kpis.${kpi.id}.expectedProgress`,
      result.expectedProgress ?? 0,
      formats.rate(result.expectedProgress ?? 0, 0),
    ),
  );
}
