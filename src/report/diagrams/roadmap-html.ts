/**
 * The roadmap in HTML: names on the left, one layer with all bars, links and labels on the right. Rows are equally high
 * whatever their names need, so places are counted in rows and months; CSS turns them into lengths, on the phone with
 * the names above the bars.
 */
import { linePath, type Point, tenth } from '../charts/paths.ts';
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html, nothing } from '../ui/html.ts';
import { inlineHtml, plotInlineHtml } from '../ui/inline-html.ts';
import { diagramIds } from '../views/beside-view.ts';
import type { RoadmapChartView, RoadmapLink, RoadmapRow } from '../views/roadmap-chart-view.ts';

export function roadmapHtml(view: RoadmapChartView): Html {
  const { rows, links, months, today, ticks } = view;
  const at = (month: number) => tenth((month / months) * 100);
  const layer = [
    ticks.map((tick) => html`<i class="month-line" style="left:${at(tick.at)}%"></i>`),
    html`<svg viewBox="0 0 100 100" preserveAspectRatio="none">${rows.map((row, index) => effectPath(row, index, view))}${links.map((link) => linkPath(link, view))}</svg>`,
    today !== null && html`<i class="today" style="left:${at(today.at)}%"></i>`,
    rows.map((row, index) => barHtml(row, index, at)),
    links.map((link) => arrowHtml(link, view, at)),
    rows.map((row, index) => labelHtml(row, index, months, at)),
    today !== null &&
      html`<span class="today-label${sideOf(today.at / months)}" style="left:${at(today.at)}%">${today.text}</span>`,
    ticks.map((tick) => monthLabelHtml(tick, months, at)),
  ];
  return html`<div class="roadmap" style="--rows:${rows.length}">${rows.map(nameHtml)}<div class="roadmap-layer" aria-hidden="true">${layer}</div></div>`;
}

export function roadmapTextHtml(view: RoadmapChartView): Html {
  return besideLink(diagramIds.roadmap, view.asText.title);
}

/** Labels that would run out of the chart: a short one is left out, one with its year ends at its line. */
function monthLabelHtml(
  tick: RoadmapChartView['ticks'][number],
  months: number,
  at: (month: number) => number,
): Html {
  const share = tick.at / months;
  if (tick.minor && share > 0.96) return nothing;
  const looks = `month-label${tick.minor ? ' minor' : share > 0.9 ? ' last' : ''}`;
  return html`<span class="${looks}" style="left:${at(tick.at)}%">${tick.text}</span>`;
}

function sideOf(share: number): string {
  return share < 0.08 ? ' first' : share > 0.92 ? ' last' : '';
}

function nameHtml({ name, note, label, late }: RoadmapRow, row: number): Html {
  // The label at the bar stands with the name for those who cannot see the bar, and on the phone.
  const said = label !== '' && html`<small class="bar-words${late && ' late'}">${inlineHtml(label)}</small>`;
  return html`<div class="roadmap-name" style="--row:${row}">${name}<small>${inlineHtml(note)}</small>${said}</div>`;
}

function barHtml(
  { status, from, to, slackTo }: RoadmapRow,
  row: number,
  at: (month: number) => number,
): Html {
  const slack =
    slackTo > to &&
    html`<i class="slack" style="--row:${row};left:${at(to)}%;width:${tenth(at(slackTo) - at(to))}%"></i>`;
  return html`${slack}<i class="work ${status}" style="--row:${row};left:${at(from)}%;width:${tenth(at(to) - at(from))}%"></i>`;
}

/**
 * At the bar's end; before its begin where the end is near the edge; over it where there is no room on either side.
 * The layer is hidden from assistive technology, so nothing in it may take the focus.
 */
function labelHtml(
  { label, late, from, to, slackTo, effect }: RoadmapRow,
  row: number,
  months: number,
  at: (month: number) => number,
): Html {
  if (label === '') return nothing;
  const before = to / months > 0.72;
  const place = before ? (from / months > 0.28 ? 'before' : 'over') : 'after';
  const x = place === 'after' ? at(to) : place === 'before' ? at(from) : at(to);
  return html`<span class="bar-label ${place}${(effect !== null || slackTo > to) && ' raised'}${late && ' late'}" style="--row:${row};left:${x}%">${plotInlineHtml(label)}</span>`;
}

/** The middle of a row, in per cent of the layer. */
function middle(row: number, rows: number): number {
  return ((row + 0.5) / rows) * 100;
}

/** From the bar's end to the month of full effect, then flat to the end of the chart. */
function effectPath({ effect }: RoadmapRow, row: number, { rows, months }: RoadmapChartView): Html {
  if (!effect || effect.from >= months) return nothing;
  const at = (month: number) => (month / months) * 100;
  const height = 100 / rows.length;
  const [low, high] = [middle(row, rows.length) + height * 0.17, middle(row, rows.length) - height * 0.1];
  const full = Math.max(effect.full, effect.from);
  // A rise that would end after the chart is cut off where the chart ends.
  const reached = full > months ? low + ((high - low) * (months - effect.from)) / (full - effect.from) : high;
  const points: Point[] = [
    [at(effect.from), low],
    [at(Math.min(full, months)), reached],
    [100, reached],
  ];
  return html`<path class="effect" d="${linePath(points)}"/>`;
}

/** From the end of what comes first, down or up to the row of what waits, along to where that begins. */
function linkPath(link: RoadmapLink, { rows, months }: RoadmapChartView): Html {
  const [from, to] = [rows[link.from], rows[link.to]];
  if (!from || !to) return nothing;
  const at = (month: number) => (month / months) * 100;
  const points: Point[] = [
    [at(from.to), middle(link.from, rows.length)],
    [at(from.to), middle(link.to, rows.length)],
    [at(to.from), middle(link.to, rows.length)],
  ];
  return html`<path class="${link.critical ? 'critical' : 'waits'}" d="${linePath(points)}"/>`;
}

function arrowHtml(link: RoadmapLink, { rows }: RoadmapChartView, at: (month: number) => number): Html {
  const [from, to] = [rows[link.from], rows[link.to]];
  if (!from || !to) return nothing;
  const turn =
    from.to === to.from ? (link.from < link.to ? 'down' : 'up') : from.to < to.from ? 'along' : 'back';
  return html`<i class="arrow ${turn}${!link.critical && ' waits'}" style="--row:${link.to};left:${at(to.from)}%"></i>`;
}
