/** The repeated parts of section 10. */
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { seedAttribute } from '../ui/seed-attribute.ts';
import type { TopicsView } from '../views/changes-view.ts';

/** Sentences by topic; good and bad news carry a mark that is read aloud. */
export function topicsHtml(
  { topics }: TopicsView,
  words: { readonly good: string; readonly bad: string },
): Html {
  const item = ({ text, mark }: TopicsView['topics'][number]['lines'][number]) => {
    const sign =
      mark !== null &&
      html`<i class="${mark}" role="img" aria-label="${words[mark]}" title="${words[mark]}"></i>`;
    return html`<li>${sign}${inlineHtml(text)}</li>`;
  };
  return html`<dl class="changes">${topics.map(({ title, lines, seeds }) => html`<div${seedAttribute(seeds)}><dt>${title}</dt><dd><ul>${lines.map(item)}</ul></dd></div>`)}</dl>`;
}
