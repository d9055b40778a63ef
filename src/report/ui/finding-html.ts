/** The parts of a finding before and after its plot, as markup; `FindingFigure.astro` puts them around it. */
import { type Inline, partsOf, plainText } from '../../messages/inline.ts';
import type { FrameWords } from '../../messages/report/frame.ts';
import { isPlotted, tableId } from '../views/beside-view.ts';
import type { FindingView } from '../views/section-view.ts';
import { csvButton } from './beside-html.ts';
import { besideLink } from './beside-link.ts';
import { type CellChart, tableHtml } from './data-table.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline-html.ts';

/** A finding is a heading under its section's; in section 1, whose title is the page's, one level higher. */
export function findingHead({ finding, subtitle }: FindingView, level: 2 | 3 = 3): Html {
  const under = subtitle !== undefined && html`<p class="subtitle">${inlineHtml(subtitle)}</p>`;
  return html`<h${level} class="finding">${inlineHtml(asHeading(finding))}</h${level}>${under}`;
}

/** A heading has no full stop; two sentences keep theirs. */
export function asHeading(finding: Inline): Inline {
  const text = plainText(finding);
  if (typeof finding === 'string') return /[.?!] /.test(finding) ? finding : finding.replace(/\.$/, '');
  if (!text.endsWith('.') || /[.?!] /.test(text)) return finding;
  const parts = partsOf(finding);
  const last = parts.at(-1);
  return typeof last === 'string' ? [...parts.slice(0, -1), last.slice(0, -1)] : finding;
}

/** The twin of a plot stands on the page beside the report; else the table is the figure. */
export function findingFoot(view: FindingView, words: FrameWords, chart?: CellChart): Html {
  const { table, caption } = view;
  const under = caption !== undefined && html`<figcaption>${inlineHtml(caption)}</figcaption>`;
  if (!table) return html`${under}`;
  if (!isPlotted(view)) return html`${tableHtml(table, chart, false)}${csvButton(words)}${under}`;
  return html`${under}${besideLink(tableId(table), words.showTable)}`;
}
