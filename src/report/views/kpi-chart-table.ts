/** All numbers behind the chart of a KPI, and what the explorer of the chart reads. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line, mapText, plainText, prose } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { errorText } from './kpi-chart-data.ts';
import { neededFigure, type Standing, shortFigure, shortText } from './kpi-standing.ts';
import { printed } from './printed.ts';
import type { CellView, RowView, TableView } from './section-view.ts';

/** Such measurements are drawn hollow. */
const LOW = 'low';

/**
 * So many measurements of a KPI open, the last ones: five years by month, one by week. An explanation is a hundred
 * times as long as its number, and twenty years by week would come to hundreds of megabytes of them.
 */
const OPENED = 60;

/**
 * The baseline, measurements beside the plan of their day with how sure they are and what was noted, targets, and what is
 * expected of the last target's day, by days; then the levels that have none. `kind` says what a row holds; a
 * measurement has none, unless little trust is put in it.
 */
export function kpiTable(standing: Standing, asOf: string, formats: Formats, language: Language): TableView {
  const { columns, tableCaption } = kpiChartWords[language];
  const dated = datedRows(standing, asOf, formats, language);
  return {
    caption: plainText(tableCaption(standing.kpi.name)),
    wordy: true,
    columns: [
      { label: columns.date },
      { label: columns.measured, kind: 'number' },
      { label: columns.plan, kind: 'number' },
      { label: columns.note },
    ],
    rows: [...dated, ...levelRows(standing, formats, language)],
  };
}

function datedRows(
  standing: Standing,
  asOf: string,
  formats: Formats,
  language: Language,
): readonly RowView[] {
  const words = kpiChartWords[language];
  const { kpi, result } = standing;
  const value = (path: string, number: number) => printed(path, number, shortText(number, kpi, formats));
  const row = (
    on: string,
    cells: readonly CellView[],
    kind?: string,
  ): RowView & { readonly raw: string } => ({
    header: formats.day(on),
    raw: on,
    ...(kind !== undefined && { kind }),
    ...(kind !== undefined && kind !== LOW && { look: 'quiet' as const }),
    cells,
  });
  const baseline = value(`kpis.${kpi.id}.baseline`, result.baseline);
  const firstOpened = result.measurements.length - OPENED;
  const measured = result.measurements.map(({ on, value: number, expected, confidence, note }, index) => {
    const cell = (key: string, shown: number): CellView =>
      index < firstOpened
        ? { text: shortText(shown, kpi, formats), raw: shown }
        : value(`kpis.${kpi.id}.measurements.${on}.${key}`, shown);
    return {
      ...row(
        on,
        [
          cell('value', number),
          expected === null ? words.none : cell('expected', expected),
          remarkText(confidence, note, language),
        ],
        confidence === LOW ? LOW : undefined,
      ),
      ...(note !== null && { noted: true }),
    };
  });
  const [start] = result.path;
  // Where the plan leaves the baseline later than it was measured, that day is a corner of its path.
  const corners = result.path.slice(start !== undefined && start.on > result.baselineAt ? 0 : 1);
  const first = result.path.length - corners.length;
  const targets = corners.map(({ on, value: number }, index) => {
    const at = first + index;
    return row(
      on,
      [
        words.none,
        value(`kpis.${kpi.id}.path.${at}.value`, number),
        at === 0 ? words.startRow : words.targetRow,
      ],
      at === 0 ? 'start' : 'target',
    );
  });
  const forecast = shortFigure(standing, 'forecast', formats);
  const until = result.on !== null && (result.lastTargetBy ?? '') > result.on ? result.lastTargetBy : null;
  const error = result.backTest === null ? null : errorText(standing, result.backTest, formats);
  const said = error === null ? words.rows.forecast : line`${words.rows.forecast}, ${words.plusMinus(error)}`;
  const needed = neededFigure(standing, formats);
  return [
    row(result.baselineAt, [baseline, words.none, words.rows.baseline], 'baseline'),
    ...measured,
    ...targets,
    ...(needed === null ? [] : [row(asOf, [words.none, needed, words.rows.needed], 'needed')]),
    ...(forecast === null || until === null ? [] : [row(until, [forecast, words.none, said], 'forecast')]),
  ].toSorted((a, b) => (a.raw < b.raw ? -1 : a.raw > b.raw ? 1 : 0));
}

/** What holds on every day: red flag, benchmark, the ends of a range. */
function levelRows({ kpi }: Standing, formats: Formats, language: Language): readonly RowView[] {
  const words = kpiChartWords[language];
  const row = (kind: string, header: string, value: number, remark: Inline): RowView => ({
    header,
    kind,
    look: 'quiet',
    cells: [words.none, { text: shortText(value, kpi, formats), raw: value }, remark],
  });
  return [
    ...(kpi.redFlag ? [row('redFlag', words.rows.redFlag, kpi.redFlag.value, words.none)] : []),
    ...(kpi.benchmark
      ? [
          row(
            'benchmark',
            words.rows.benchmark,
            kpi.benchmark.value.value,
            kpi.benchmark.source ?? words.none,
          ),
        ]
      : []),
    ...(kpi.band ?? []).map((end) => row('band', words.rows.band, end.value, words.none)),
  ];
}

/** How sure the measurement is, and what was noted beside it. */
function remarkText(confidence: string | null, note: string | null, language: Language): Inline {
  const words = kpiChartWords[language];
  const sure = confidenceText(confidence, language);
  const parts = [
    ...(sure === null ? [] : [mapText(words.confidence(sure), capital)]),
    ...(note === null ? [] : [prose(note)]),
  ];
  return parts.length === 0 ? words.none : joinInline(parts, '. ');
}

function confidenceText(confidence: string | null, language: Language): string | null {
  const texts: Readonly<Record<string, string>> = terms[language].confidence;
  return confidence !== null && Object.hasOwn(texts, confidence) ? (texts[confidence] ?? null) : null;
}
