/**
 * A run of text as markup: strings are escaped, a figure becomes a link to the block that explains it.
 *
 *     <a href="figures.html#finance.npv" data-figure="finance.npv">£264k</a>
 *
 * Without script the link leads to the page of explanations; the page's script shows its block beside the figure. The
 * block carries the full value (`data-value`); a figure does so only where it is asked for.
 */
import { type Figure, type Inline, isFigure, partsOf } from '../../messages/inline.ts';
import { flowMarkup, phraseMarkup } from '../text/markdown.ts';
import { explanationAddress } from '../views/explanation-view.ts';
import { assembled, escaped, type Html } from './html.ts';

export function inlineHtml(inline: Inline, values = false): Html {
  return assembled(markupOf(inline, values ? valuedMarkup : figureMarkup));
}

/** A run where paragraphs, lists and tables have room, such as a cell: an author's text that is all of it keeps them. */
export function flowHtml(inline: Inline, values = false): Html {
  const [only, more] = partsOf(inline);
  if (typeof only !== 'object' || isFigure(only) || more !== undefined) return inlineHtml(inline, values);
  return assembled(flowMarkup(only.text));
}

/** The same as plain text, for callers that put markup together themselves. */
export function inlineMarkup(inline: Inline): string {
  return markupOf(inline, figureMarkup);
}

/**
 * A run over a plot, which is hidden from assistive technology and must hold nothing that can be focused: there a figure
 * opens by a click only, and stands as a link in the table beside the plot.
 */
export function plotInlineHtml(inline: Inline): Html {
  return assembled(
    markupOf(
      inline,
      (figure) => `<span${toneClass(figure)}${pathData(figure)}>${escaped(figure.text)}</span>`,
    ),
  );
}

/** The whole tag is one line: white space inside it would be underlined. */
export function figureMarkup(figure: Figure): string {
  return linkMarkup(figure, '');
}

/** With its full value, for tables that are sorted and copied. */
function valuedMarkup(figure: Figure): string {
  return linkMarkup(figure, valueData(figure.value));
}

function linkMarkup(figure: Figure, data: string): string {
  return `<a${toneClass(figure)} href="${explanationAddress(figure.figure)}"${pathData(figure)}${data}>${escaped(figure.text)}</a>`;
}

function markupOf(inline: Inline, figure: (figure: Figure) => string): string {
  if (typeof inline === 'string') return escaped(inline);
  let markup = '';
  for (const part of partsOf(inline)) {
    if (typeof part === 'string') markup += escaped(part);
    else markup += isFigure(part) ? figure(part) : phraseMarkup(part.text);
  }
  return markup;
}

function toneClass({ tone }: Figure): string {
  return tone ? ` class="tone-${tone}"` : '';
}

function pathData({ figure }: Figure): string {
  return ` data-figure="${escaped(figure)}"`;
}

/** The attribute that holds a value in full; none where there is no value. */
export function valueData(value: number | string | null | undefined): string {
  return value === undefined || value === null ? '' : ` data-value="${escaped(String(value))}"`;
}
