/** The repeated parts of section 11: hundreds of rows, so as little markup as can be read aloud. */
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html, nothing } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import type { AssumptionsView } from '../views/appendix-assumptions-view.ts';
import type { FindingCardView, FindingListView } from '../views/appendix-findings-view.ts';
import type { GlossaryView, MethodView } from '../views/appendix-method-view.ts';
import { tableId } from '../views/beside-view.ts';

/** The way to the rest of the numbers. */
export function moreAssumptionsHtml({ more }: AssumptionsView): Html {
  return more === null ? nothing : besideLink(tableId(more.table), more.title);
}

export function findingListHtml({ title, subtitle, cards, more, open }: FindingListView): Html {
  const rest = cards.slice(open);
  return html`<div class="found"><h3 class="finding">${title}</h3>${subtitle !== '' && html`<p class="subtitle">${subtitle}</p>`}${cardsHtml(cards.slice(0, open))}${rest.length > 0 && html`<details class="fold"><summary>${more}</summary>${cardsHtml(rest)}</details>`}</div>`;
}

function cardsHtml(cards: readonly FindingCardView[]): Html {
  if (cards.length === 0) return nothing;
  return html`<ul class="finding-cards">${cards.map(
    ({ severity, severityText, rule, place, what, label, advice }) =>
      html`<li class="${severity}"><p>${severityText !== '' && html`<b>${severityText}.</b> `}${withCode(what)}</p><p>${label}: ${withCode(advice)}</p><p class="place"><code>${place}</code> <code>${rule}</code></p></li>`,
  )}</ul>`;
}

/** A text of the checks: what stands between backticks was typed. */
function withCode(text: string): Html {
  const pieces = text.split('`');
  return html`${pieces.map((piece, index) => (index % 2 === 1 && index < pieces.length - 1 ? html`<code>${piece}</code>` : piece))}`;
}

export function methodHtml({ title, methods, conventionsTitle, conventions }: MethodView): Html {
  const entries = methods.map(
    ({ name, text, formula, source }) =>
      html`<dt>${name}</dt><dd>${text}${formula !== null && html` <code>${formula}</code>`}${source !== null && html` <small>${source}</small>`}</dd>`,
  );
  return html`<div class="method"><h3>${title}</h3>${methods.length > 0 && html`<dl>${entries}</dl>`}<h3>${conventionsTitle}</h3><ul>${conventions.map((text) => html`<li>${inlineHtml(text)}</li>`)}</ul></div>`;
}

export function glossaryHtml({ title, entries }: GlossaryView): Html {
  return html`<h3>${title}</h3><dl>${entries.map(({ word, means }) => html`<dt>${word}</dt><dd>${means}</dd>`)}</dl>`;
}
