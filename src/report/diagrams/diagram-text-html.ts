import { type Html, html } from '../ui/html.ts';
import type { DiagramTextView } from '../views/diagram-text-view.ts';

/** A diagram as Mermaid text, closed until asked for; its button needs the page's script. */
export function diagramTextHtml({ title, copy, copied }: DiagramTextView, text: string): Html {
  const button = html`<p class="actions scripted"><button type="button" class="link-button" data-copied="${copied}">${copy}</button></p>`;
  return html`<details class="table-twin diagram-text"><summary>${title}</summary><pre tabindex="0"><code>${text}</code></pre>${button}</details>`;
}
