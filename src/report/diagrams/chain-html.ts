import { copyButton } from '../ui/beside-link.ts';
import { type Html, html } from '../ui/html.ts';
import { diagramIds } from '../views/beside-view.ts';
import type { ChainView } from '../views/chain-view.ts';
import { FIGURES_PAGE } from '../views/explanation-view.ts';
import { chainMermaid } from './chain-mermaid.ts';

/** The link that opens the chain. It says what it opens: the policy of a page lets it draw where it finds that. */
export function chainLinkHtml({ words }: ChainView): Html {
  return html`<p class="beside-link wide"><a href="${FIGURES_PAGE}#${diagramIds.chain}" data-beside="mermaid-source">${words.open}</a></p>`;
}

/**
 * The chain for a script to draw once it is seen; until then, and without one, its text. `data-edges` says what leads
 * where, `data-places` where the report says more: `answer=#audit`.
 */
export function chainBlockHtml(view: ChainView): Html {
  const { words, edges, places, asText } = view;
  const edgeText = edges.map(([from, to]) => `${from}>${to}`).join(' ');
  const placeText = Object.entries(places)
    .map(([link, section]) => `${link}=#${section}`)
    .join(' ');
  return html`<div class="table-twin wide chain" id="${diagramIds.chain}" data-edges="${edgeText}" data-places="${placeText}" data-drawing="${words.drawing}" data-failed="${words.failed}" data-leads-to="${words.leadsTo}"><p class="chain-followed scripted" role="status">${words.opened}</p><p class="actions scripted"><button type="button" class="link-button" data-everything hidden>${words.everything}</button></p><pre class="mermaid-source" tabindex="0"><code>${chainMermaid(view)}</code></pre>${copyButton(asText)}</div>`;
}
