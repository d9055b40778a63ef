/** The repeated parts of section 3. */
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html } from '../ui/html.ts';
import { flowHtml, inlineHtml } from '../ui/inline-html.ts';
import { seedAttribute } from '../ui/seed-attribute.ts';
import type { AnswersView } from '../views/audit-answers-view.ts';
import type { MaturityView } from '../views/audit-maturity-view.ts';
import type { PartsView } from '../views/audit-parts-view.ts';
import type { ParagraphView } from '../views/audit-view.ts';
import { tableId } from '../views/beside-view.ts';
import type { GapsView } from '../views/gaps-view.ts';

export function paragraphHtml({ text, seeds }: ParagraphView): Html {
  return html`<p class="text"${seedAttribute(seeds)}>${inlineHtml(text)}</p>`;
}

/** The way to the rest of a long list of gaps. */
export function moreGapsHtml({ title, table }: NonNullable<GapsView['more']>): Html {
  return besideLink(tableId(table), title);
}

/** What the answers rest on in a sentence, and the way to all of them. */
export function answersHtml({ evidence, title, table }: AnswersView): Html {
  return html`<div class="answers" data-seed="G1">${evidence !== '' && html`<p class="text">${inlineHtml(evidence)}</p>`}${besideLink(tableId(table), title)}</div>`;
}

/** The names of the marks under one another's sign, where the first row has no room to name them. */
export function marksKeyHtml({ reality, intention, target }: MaturityView['key']): Html {
  return html`<p class="marks-key" aria-hidden="true"><span><i class="dot"></i>${reality}</span><span><i class="ring"></i>${intention}</span><span><i class="tick"></i>${target}</span></p>`;
}

/** The six parts of the picture as a list of terms. */
export function partsHtml({ parts }: PartsView): Html {
  const items = parts.map(
    ({ name, items: found, none }) =>
      html`<dt>${name}</dt><dd>${
        found.length === 0
          ? html`<span class="quiet">${none}</span>`
          : html`<ul>${found.map((item) => html`<li>${flowHtml(item)}</li>`)}</ul>`
      }</dd>`,
  );
  return html`<dl class="parts">${items}</dl>`;
}
