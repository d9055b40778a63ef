/**
 * The blocks that explain a section's figures, in a closed list at its end. A link to a block opens the list by itself;
 * the page's script moves the block beside the figure instead. `data-formula` with the `data-symbol` and `data-value` of
 * its terms is enough to work the figure out again.
 */
import type { FrameWords } from '../../messages/report/frame.ts';
import {
  type ExplanationView,
  explanationId,
  type SourceLine,
  type TermView,
} from '../views/explanation-view.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline-html.ts';

export function explanationsHtml(explanations: readonly ExplanationView[], words: FrameWords): Html {
  return html`<details class="explanations"><summary>${words.howMade}</summary>${explanations.map((explanation) => explanationHtml(explanation, words))}</details>`;
}

function explanationHtml(view: ExplanationView, words: FrameWords): Html {
  const used = view.terms.filter(({ symbol }) => symbol !== undefined);
  const facts = [
    view.parts && view.parts.length > 0 && group(words.madeOf, termTable(view.parts, words)),
    view.places && view.places.length > 0 && group(words.statedAt, html`<p>${placesHtml(view.places)}</p>`),
    view.grade &&
      group(words.restsOn, html`<p><i class="grade ${view.grade}"></i>${words.grades[view.grade]}</p>`),
    view.source && group(words.source, html`<p>${view.source}</p>`),
    view.owner && group(words.owner, html`<p>${view.owner}</p>`),
  ];
  return html`<div class="explain" id="${explanationId(view.figure)}" data-explains="${view.figure}" data-formula="${view.formula}"${view.value !== null && html` data-value="${view.value}"`}><p class="explain-title"><b>${view.text}</b> ${view.name}</p><p class="formula">${view.formula}</p>${used.length > 0 && termTable(used, words)}${view.note !== undefined && html`<p>${inlineHtml(view.note)}</p>`}${facts}</div>`;
}

function group(title: string, content: Html): Html {
  return html`<h4>${title}</h4>${content}`;
}

function termTable(terms: readonly TermView[], words: FrameWords): Html {
  return html`<table>${terms.map((term) => termRow(term, words))}</table>`;
}

function termRow({ symbol, name, value, text, figure, place }: TermView, words: FrameWords): Html {
  const list = typeof value !== 'number';
  const raw =
    symbol !== undefined && html` data-symbol="${symbol}" data-value="${list ? value.join(' ') : value}"`;
  const printed = figure ? inlineHtml({ figure, text, ...(list ? {} : { value }) }) : html`${text}`;
  const count = list && html`<small>${words.items(String(value.length))}</small>`;
  const at = place && html` <small>${placesHtml([place])}</small>`;
  return html`<tr${raw}><th scope="row">${symbol !== undefined && html`<i>${symbol}</i> `}${name}${at}</th><td>${printed}${count}</td></tr>`;
}

function placesHtml(places: readonly SourceLine[]): Html {
  return html`${places.map(({ file, line }, index) => html`${index > 0 && ', '}<code>${file}:${line}</code>`)}`;
}
