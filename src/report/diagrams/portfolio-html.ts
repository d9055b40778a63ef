/** Every strategy as a row on the money axis of its currency: a ring for the plan, a dot for today, a line between. */
import type { Formats } from '../../messages/formats/formats.ts';
import { tenth } from '../charts/paths.ts';
import { extentOf, linearScale, roundTicks, type Scale } from '../charts/scale.ts';
import { tableHtml } from '../ui/data-table.ts';
import { type Html, html, nothing } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { statusHtml, statusShape } from '../ui/status.ts';
import { explanationAddress } from '../views/explanation-view.ts';
import { type PortfolioMatrix, statusColumn } from '../views/portfolio-matrix.ts';
import type { Amount, BrokenRow, CurrencyGroup, PortfolioRow } from '../views/portfolio-view.ts';
import type { TableView } from '../views/section-view.ts';

interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
}

/** @param root where the site begins, from the page that is printed */
export function currencyGroupHtml({ rows, compact }: CurrencyGroup, formats: Formats, root: string): Html {
  const values = rows.flatMap(({ plan, today }) => [plan, today].flatMap((amount) => amount?.value ?? []));
  const ticks = roundTicks(...extentOf([0], values), 4);
  const axis = { ticks, scale: linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 0) };
  const last = ticks.length - 1;
  const labels = ticks.map((tick, index) =>
    index === 0 || index === last || tick === 0 || ticks.length < 5
      ? html`<span style="left:${place(axis, tick)}%">${formats.moneyCompact(tick)}</span>`
      : nothing,
  );
  const foot =
    values.length > 0 &&
    html`<div class="portfolio-axis" aria-hidden="true"><div class="axis">${labels}</div></div>`;
  return html`<ul class="portfolio-rows${compact && ' compact'}">${rows.map((row) => rowHtml(row, axis, root, compact))}</ul>${foot}`;
}

function rowHtml(row: PortfolioRow, axis: Axis, root: string, compact: boolean): Html {
  const { path, name, title, facts, statuses } = row;
  const heading = path === null ? html`${name}` : html`<a href="${root}${path}/">${name}</a>`;
  if (compact) {
    return html`<li class="portfolio-row"><div class="portfolio-words"><h3>${heading}</h3></div>${trackHtml(row, axis, root)}</li>`;
  }
  const counts = statuses.map(
    ({ status, word, count }) => html`<li>${statusHtml(status, word)} ${count}</li>`,
  );
  return html`<li class="portfolio-row"><div class="portfolio-words"><h3>${heading}</h3><p>${title}</p><p class="quiet">${facts.map((fact, index) => html`${index > 0 && ' '}${inlineHtml(fact)}`)}</p>${counts.length > 0 && html`<ul class="portfolio-statuses">${counts}</ul>`}</div>${trackHtml(row, axis, root)}</li>`;
}

function trackHtml({ path, plan, today }: PortfolioRow, axis: Axis, root: string): Html {
  if (!plan) return html`<div class="track portfolio-track"></div>`;
  const grid = axis.ticks.map(
    (tick) => html`<i class="${tick === 0 ? 'zero' : 'grid'}" style="left:${place(axis, tick)}%"></i>`,
  );
  const at = place(axis, plan.value);
  if (!today) {
    return html`<div class="track portfolio-track">${grid}<i class="ring" style="left:${at}%"></i>${valueHtml(plan, at, 'after', path, root)}</div>`;
  }
  const now = place(axis, today.value);
  const worse = today.value < plan.value;
  const look = worse ? 'worse' : 'better';
  const left = Math.min(at, now);
  const link = html`<i class="link ${look}" style="left:${left}%;width:${tenth(Math.abs(at - now))}%"></i>`;
  const values = [
    valueHtml(plan, at, worse ? 'after' : 'before', path, root),
    html`<b>${valueHtml(today, now, worse ? 'before' : 'after', path, root)}</b>`,
  ];
  return html`<div class="track portfolio-track">${grid}${link}<i class="ring" style="left:${at}%"></i><i class="dot ${look}" style="left:${now}%"></i>${values}</div>`;
}

/** Explained beside the strategy's own report. */
function valueHtml(
  { value, text, figure }: Amount,
  at: number,
  side: string,
  path: string | null,
  root: string,
): Html {
  const said =
    path === null
      ? html`${text}`
      : html`<a href="${root}${path}/${explanationAddress(figure)}" data-figure="${figure}" data-value="${value}">${text}</a>`;
  return html`<span class="value ${side}" style="left:${at}%">${said}</span>`;
}

function place({ scale }: Axis, value: number): number {
  return tenth(scale.at(value));
}

export function brokenRowHtml({ path, name, text, first, page }: BrokenRow, root: string): Html {
  const link = path === null ? html`${page}` : html`<a href="${root}${path}/">${page}</a>`;
  return html`<li class="portfolio-row broken"><div class="portfolio-words"><h3>${name}</h3><p>${inlineHtml(text)}</p>${first !== null && html`<p><code>${first}</code></p>`}<p>${link}</p></div></li>`;
}

/** @param root where the site begins, from the page that is printed */
export function matrixHtml({ table, statuses }: PortfolioMatrix, root: string): Html {
  return tableHtml(linked(table, root), (row, column) => {
    const counts = column === statusColumn ? (statuses[row] ?? []) : [];
    if (counts.length === 0) return undefined;
    return html`<ul class="portfolio-counts">${counts.map(({ status, word, count }) => html`<li><span class="status ${status}" title="${word}">${statusShape(status)}<span class="hidden">${word}</span></span> ${count}</li>`)}</ul>`;
  });
}

/** The same table with its rows leading to pages of the site. */
export function linked(table: TableView, root: string): TableView {
  const rows = table.rows.map((row) => (row.href === undefined ? row : { ...row, href: root + row.href }));
  return { ...table, rows };
}

/** What the shapes in the matrix stand for. */
export function legendHtml({ statuses }: PortfolioMatrix): Html {
  const words = new Map(statuses.flat().map(({ status, word }) => [status, word]));
  return html`<ul class="portfolio-counts">${[...words].map(([status, word]) => html`<li>${statusHtml(status, word)}</li>`)}</ul>`;
}
