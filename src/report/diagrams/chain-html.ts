import { type Html, html } from '../ui/html.ts';
import type { ChainView } from '../views/chain-view.ts';
import { chainMermaid } from './chain-mermaid.ts';

/**
 * The chain for a script to draw once it is opened; until then, and without one, its text. `data-edges` says what leads
 * where, `data-places` where the report says more: `answer=#audit`.
 */
export function chainHtml(view: ChainView): Html {
  const { words, edges, places, asText } = view;
  const edgeText = edges.map(([from, to]) => `${from}>${to}`).join(' ');
  const placeText = Object.entries(places)
    .map(([link, section]) => `${link}=#${section}`)
    .join(' ');
  const button = html`<p class="actions scripted"><button type="button" class="link-button" data-copied="${asText.copied}">${asText.copy}</button></p>`;
  return html`<details class="table-twin wide chain" data-edges="${edgeText}" data-places="${placeText}" data-drawing="${words.drawing}" data-failed="${words.failed}" data-leads-to="${words.leadsTo}"><summary>${words.open}</summary><p class="chain-followed scripted" role="status">${words.opened}</p><p class="actions scripted"><button type="button" class="link-button" data-everything hidden>${words.everything}</button></p><pre class="mermaid-source" tabindex="0"><code>${chainMermaid(view)}</code></pre>${button}</details>`;
}
