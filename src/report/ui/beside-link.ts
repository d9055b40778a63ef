/** What opens a block of the page beside the report, and the button of a diagram there. */
import type { DiagramTextView } from '../views/diagram-text-view.ts';
import { FIGURES_PAGE } from '../views/explanation-view.ts';
import { type Html, html } from './html.ts';

/** A link that opens a block of the page beside. */
export function besideLink(id: string, text: string): Html {
  return html`<p class="beside-link"><a href="${FIGURES_PAGE}#${id}" data-beside>${text}</a></p>`;
}

/** Copies the text of the diagram it stands with. */
export function copyButton({ copy, copied }: Pick<DiagramTextView, 'copy' | 'copied'>): Html {
  return html`<p class="actions scripted"><button type="button" class="link-button" data-copied="${copied}">${copy}</button></p>`;
}
