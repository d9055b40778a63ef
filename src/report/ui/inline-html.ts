/**
 * A run of text as markup: strings are escaped, a figure becomes a link to the block that explains it.
 *
 *     <a class="figure" href="#why-finance-npv" data-figure="finance.npv" data-value="263892.5252786">£264k</a>
 *
 * Without script the link opens the explanation at the end of its section; the page's script opens it beside the figure.
 */
import { type Figure, type Inline, partsOf } from '../../messages/inline.ts';
import { explanationId } from '../views/explanation-view.ts';
import { type Html, html } from './html.ts';

export function inlineHtml(inline: Inline): Html {
  if (typeof inline === 'string') return html`${inline}`;
  return html`${partsOf(inline).map((part) => (typeof part === 'string' ? part : figureLink(part)))}`;
}

/**
 * The same over a plot, which is hidden from assistive technology and must hold nothing that can be focused: there a
 * figure opens by a click only, and stands as a link in the table beside the plot.
 */
export function plotInlineHtml(inline: Inline): Html {
  if (typeof inline === 'string') return html`${inline}`;
  return html`${partsOf(inline).map((part) => (typeof part === 'string' ? part : figureSpan(part)))}`;
}

// Each tag is one line: white space inside it would be underlined.

function figureLink(figure: Figure): Html {
  return html`<a class="figure${toneClass(figure)}" href="#${explanationId(figure.figure)}"${dataOf(figure)}>${figure.text}</a>`;
}

function figureSpan(figure: Figure): Html {
  return html`<span class="figure${toneClass(figure)}"${dataOf(figure)}>${figure.text}</span>`;
}

function toneClass({ tone }: Figure): string {
  return tone ? ` tone-${tone}` : '';
}

function dataOf({ figure, value }: Figure): Html {
  const raw = value !== undefined && value !== null && html` data-value="${rawValue(value)}"`;
  return html` data-figure="${figure}"${raw}`;
}

/**
 * Thirteen digits: ten thousand times finer than any check or copy needs, and a page of hundreds of figures is a fifth
 * smaller than with all of a binary number's.
 */
export function rawValue(value: number | string): number | string {
  return typeof value === 'number' ? Number(value.toPrecision(13)) : value;
}
