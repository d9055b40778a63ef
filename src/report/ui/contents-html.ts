/** The list of sections. A popover, so that on the phone it opens over the page without any script. */
import type { ReportView } from '../views/report-view.ts';
import { type Html, html } from './html.ts';

export function contentsHtml(contents: ReportView['contents']): Html {
  const entries = contents.map(
    ({ id, number, title }) => html`<li><a href="#${id}"><small>${number}</small>${title}</a></li>`,
  );
  return html`<ol id="contents-list" popover>${entries}</ol>`;
}
