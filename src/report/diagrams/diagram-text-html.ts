import { type Html, html } from '../ui/html.ts';

/** A diagram as Mermaid text, closed until asked for; the page's script adds the button that copies it. */
export function diagramTextHtml(title: string, text: string): Html {
  return html`<details class="table-twin diagram-text"><summary>${title}</summary><pre tabindex="0"><code>${text}</code></pre></details>`;
}
