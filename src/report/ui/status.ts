/** The status of a KPI or goal: shape, word, colour, in that order. Never by colour alone. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { type Html, html } from './html.ts';

/** Drawn on a grid of 12 by 12. */
const shapes: Readonly<Record<KpiStatus, Html>> = {
  'on-track': html`<circle cx="6" cy="6" r="5.5"/>`,
  'at-risk': html`<path d="M6 .3 11.8 11H.2z"/>`,
  'off-track': html`<path d="M6 0 12 6 6 12 0 6z"/>`,
  achieved: html`<circle cx="6" cy="6" r="5.5"/><path class="cut" d="M3.2 6.2 5.2 8.2 8.9 4"/>`,
  stale: html`<circle class="dotted" cx="6" cy="6" r="5"/>`,
  'no-data': html`<path class="stroke" d="M1.5 6h9"/>`,
};

/** The shape with its word, which the caller takes from `terms.status`. */
export function statusHtml(status: KpiStatus, word: string): Html {
  return html`<span class="status ${status}">${statusShape(status)} ${word}</span>`;
}

/** The shape alone, where the word stands elsewhere in the same row. */
export function statusShape(status: KpiStatus): Html {
  return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">${shapes[status]}</svg>`;
}
