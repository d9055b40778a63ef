/** The repeated parts of section 7. */
import { tenth } from '../charts/paths.ts';
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { seedAttribute } from '../ui/seed-attribute.ts';
import type { CostSharesView } from '../views/cost-shares-view.ts';
import type { NoteView } from '../views/section-view.ts';

/** One bar in the textures of evidence, and below it what each part is. */
export function evidenceHtml({ shares }: CostSharesView['evidence']): Html {
  const parts = shares.map(
    ({ grade, share }) => html`<i class="${grade}-fill" style="width:${tenth(share)}%"></i>`,
  );
  const words = shares.map(
    ({ grade, text }) => html`<li><i class="grade ${grade}"></i>${inlineHtml(text)}</li>`,
  );
  return html`<div class="stack" aria-hidden="true">${parts}</div><ul class="stack-words">${words}</ul>`;
}

/** Several remarks as one block of the margin: beside the same table, one under the other. */
export function notesHtml(notes: readonly NoteView[]): Html {
  return html`${notes.map(({ title, paragraphs, seeds }) => html`<h4${seedAttribute(seeds)}>${title}</h4>${paragraphs.map((text) => html`<p>${inlineHtml(text)}</p>`)}`)}`;
}
