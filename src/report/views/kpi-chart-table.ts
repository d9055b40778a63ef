/** The numbers behind the chart of a KPI. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, mapText, plainText, prose } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { type Standing, shortText } from './kpi-standing.ts';
import { printed } from './printed.ts';
import type { RowView, TableView } from './section-view.ts';

/** Measurements beside the plan of their day, with what was noted; then the targets still to come. */
export function kpiTable(standing: Standing, formats: Formats, language: Language): TableView {
  const words = kpiChartWords[language];
  const { columns } = words;
  const { kpi, result } = standing;
  const value = (path: string, number: number) => printed(path, number, shortText(number, kpi, formats));
  const measuredRows = result.measurements.map(
    ({ on, value: number, expected, confidence, note }): RowView => ({
      header: formats.day(on),
      cells: [
        value(`kpis.${kpi.id}.measurements.${on}.value`, number),
        expected === null ? words.none : value(`kpis.${kpi.id}.measurements.${on}.expected`, expected),
        remarkText(confidence, note, language),
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
              words.targetRow,
            ],
          },
        ],
  );
  return {
    caption: plainText(words.tableCaption(kpi.name)),
    wordy: true,
    columns: [
      { label: columns.date },
      { label: columns.measured, kind: 'number' },
      { label: columns.plan, kind: 'number' },
      { label: columns.note },
    ],
    rows: [...measuredRows, ...targetRows],
  };
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
