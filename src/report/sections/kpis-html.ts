/** The repeated parts of section 5. */
import { dayNumber } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { FrameWords } from '../../messages/report/frame.ts';
import { type KpiChartSize, kpiPlot } from '../charts/kpi-chart.ts';
import type { CellChart } from '../ui/data-table.ts';
import { findingFoot, findingHead } from '../ui/finding-html.ts';
import { type Html, html, nothing } from '../ui/html.ts';
import { plotHtml } from '../ui/plot-html.ts';
import { trackHtml } from '../ui/rows.ts';
import { sparklineHtml } from '../ui/sparkline.ts';
import { statusHtml } from '../ui/status.ts';
import type { GoalsView } from '../views/goals-view.ts';
import type { KpiChartView } from '../views/kpi-chart-view.ts';
import { type KpiMarks, kpiColumns } from '../views/kpi-table-view.ts';

/** Fills the columns of the KPI table that hold marks. */
export function kpiCell(marks: readonly KpiMarks[]): CellChart {
  return (row, column) => {
    const kpi = marks[row];
    if (!kpi) return undefined;
    if (column === kpiColumns.status) return statusHtml(kpi.status, kpi.statusText);
    if (column === kpiColumns.series) {
      return sparklineHtml(kpi.series.map(({ on, value }) => ({ at: dayNumber(on), value })));
    }
    return column === kpiColumns.way && kpi.way.length > 0
      ? html`<div class="way">${trackHtml({ marks: kpi.way, values: [] })}</div>`
      : undefined;
  };
}

/** A KPI's chart under its finding; an anchor for the goal tree. */
export function kpiChartHtml(
  view: KpiChartView,
  size: KpiChartSize,
  formats: Formats,
  words: FrameWords,
): Html {
  const { id, status, statusText, chart, explore } = view;
  const control = html`<p class="actions scripted"><button type="button" class="link-button" data-explore="${id}" data-unit="${chart.unit}" aria-label="${explore.name}">${explore.text}</button></p>`;
  const title = html`<p class="kpi-title">${statusHtml(status, statusText)}</p>`;
  return html`<figure class="finding-figure kpi-chart ${size}" id="kpi-${id}">${title}${findingHead(view)}${plotHtml(kpiPlot(chart, formats, size))}${findingFoot(view, words)}${control}</figure>`;
}

/** The charts beside the large one, two in a row; a long list ends in a fold. */
export function kpiChartsHtml(
  { others, folded, foldedTitle }: GoalsView['charts'],
  formats: Formats,
  words: FrameWords,
): Html {
  const grid = (views: readonly KpiChartView[]) =>
    html`<div class="columns-2 kpi-charts">${views.map((view) => kpiChartHtml(view, 'small', formats, words))}</div>`;
  if (others.length === 0) return nothing;
  const more =
    folded.length > 0 &&
    html`<details class="more-kpis"><summary>${foldedTitle}</summary>${grid(folded)}</details>`;
  return html`<div class="wide">${grid(others)}${more}</div>`;
}
