/** The temple as lists: roof, pillars, base. The roof's slope is the only drawing; the rest is text in boxes. */
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { statusShape } from '../ui/status.ts';
import { diagramIds } from '../views/beside-view.ts';
import type { TemplePart, TempleView } from '../views/risks-temple-view.ts';

export function templeHtml(temple: TempleView): Html {
  const { aim, aimTitle, noAim, pillars, stones, brokenTitle } = temple;
  const roof = html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path d="M0 10 50 .5 100 10z"/></svg><p${aim === null && html` class="broken"`}><small>${aimTitle}</small>${aim ?? noAim}</p>`;
  return html`<div class="temple"><div class="roof">${roof}</div><ul class="pillars" style="--columns:${columnsFor(pillars.length, ABREAST)};--narrow-columns:${columnsFor(pillars.length, ABREAST_NARROW)}">${pillars.map((part) => partHtml(part, brokenTitle))}</ul><ul class="stones">${stones.map((part) => partHtml(part, brokenTitle))}</ul></div>`;
}

/** So many pillars stand side by side, on a page as wide as text and on paper fewer; more stand in rows of one length. */
const ABREAST = 7;
const ABREAST_NARROW = 5;

function columnsFor(pillars: number, abreast: number): number {
  const rows = Math.max(1, Math.ceil(pillars / abreast));
  return Math.max(1, Math.ceil(pillars / rows));
}

/** The same as text to copy. */
export function templeTextHtml(temple: TempleView): Html {
  return besideLink(diagramIds.temple, temple.asText.title);
}

function partHtml({ kind, name, lines, broken }: TemplePart, brokenTitle: string): Html {
  const why =
    broken !== null &&
    html`<p class="off-track">${statusShape('off-track')} <b>${brokenTitle}</b>: ${broken}</p>`;
  const held =
    lines.length > 0 &&
    html`<ul class="held">${lines.map((text) => html`<li>${inlineHtml(text)}</li>`)}</ul>`;
  return html`<li${broken !== null && html` class="broken"`}>${kind !== '' && html`<small>${kind}</small>`}<h4>${name}</h4>${why}${held}</li>`;
}
