/**
 * A run of text as markup: strings are escaped, a figure becomes a link to the block that explains it.
 *
 *     <a class="figure" href="#why-finance-npv" data-figure="finance.npv" data-value="263892.5">£264k</a>
 *
 * Without script the link opens the explanation at the end of its section; the page's script opens it beside the figure.
 */
import { type Figure, type Inline, partsOf } from '../../messages/inline.ts';
import { explanationId } from '../views/explanation-view.ts';
import { type Html, html } from './html.ts';

export function inlineHtml(inline: Inline): Html {
  if (typeof inline === 'string') return html`${inline}`;
  return html`${partsOf(inline).map((part) => (typeof part === 'string' ? part : figureHtml(part)))}`;
}

/** The whole tag is one line: white space inside a link would be underlined. */
function figureHtml({ figure, text, value, tone }: Figure): Html {
  const tones = tone ? html` tone-${tone}` : '';
  const raw = value === undefined || value === null ? '' : html` data-value="${value}"`;
  return html`<a class="figure${tones}" href="#${explanationId(figure)}" data-figure="${figure}"${raw}>${text}</a>`;
}
