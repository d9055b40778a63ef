/** The repeated parts of section 8. */
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import type { BreakEvenView } from '../views/break-even-view.ts';
import type { EvidenceView } from '../views/evidence-view.ts';
import type { WhatIfView } from '../views/what-if-view.ts';

/** One bar, cut by what the figures rest on; the firmer the evidence, the more solid the ink. */
export function evidenceStackHtml(grades: EvidenceView['grades']): Html {
  const bars = grades.map(
    ({ grade, width }) => html`<i class="${grade}-fill" style="width:${width.toFixed(1)}%"></i>`,
  );
  const names = grades.map(
    ({ name, share, width }) =>
      html`<span style="flex-grow:${width.toFixed(1)}"><b>${inlineHtml(share)}</b> ${name}</span>`,
  );
  return html`<div class="stack" aria-hidden="true">${bars}</div><p class="stack-names">${names}</p>`;
}

/**
 * The what-if is its title over empty room: nothing in it works before its program is there, which comes when a reader
 * comes near, and fills the room it was given.
 */
export function whatIfHtml({ words, sliders }: WhatIfView): Html {
  return html`<div class="wide what-if-place"><section class="what-if" aria-labelledby="what-if-title" style="--sliders:${sliders.length}"><h3 class="finding" id="what-if-title">${words.title}</h3><div class="what-if-desk"></div></section></div>`;
}

/** “The plan stays above zero while”, and its conditions. */
export function breakEvenHtml({ title, lines }: BreakEvenView): Html {
  const entries = lines.map(({ text, value, note }) => {
    const small = note !== undefined && html`<small>${note}</small>`;
    return html`<li><span>${inlineHtml(text)}${small}</span><b>${inlineHtml(value)}</b></li>`;
  });
  return html`<div class="finding-figure"><h3 class="finding">${title}</h3><ul class="limits">${entries}</ul></div>`;
}
