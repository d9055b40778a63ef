/**
 * The blocks that explain a section's figures, in a closed list at its end. A link to a block opens the list by itself;
 * the page's script moves the block beside the figure instead. `data-formula` with the `data-symbol` and `data-value` of
 * its terms is enough to work the figure out again.
 */
import type { FrameWords } from '../../messages/report/frame.ts';
import {
  type ExplanationView,
  explanationId,
  type PartView,
  type SourceLine,
  type TermView,
} from '../views/explanation-view.ts';
import { type Html, html } from './html.ts';
import { inlineHtml, rawValue } from './inline-html.ts';

export function explanationsHtml(explanations: readonly ExplanationView[], words: FrameWords): Html {
  return html`<details class="explanations"><summary>${words.howMade}</summary>${explanations.map((explanation) => explanationHtml(explanation, words))}</details>`;
}

function explanationHtml(view: ExplanationView, words: FrameWords): Html {
  const { figure, formula, text, name, terms, parts, places, grade, source, owner, note } = view;
  const facts = [
    parts && parts.length > 0 && group(words.madeOf, html`<table>${parts.map(partRow)}</table>`),
    places && places.length > 0 && group(words.statedAt, html`<p>${placesHtml(places)}</p>`),
    grade && group(words.restsOn, html`<p><i class="grade ${grade}"></i>${words.grades[grade]}</p>`),
    source && group(words.source, html`<p>${source}</p>`),
    owner && group(words.owner, html`<p>${owner}</p>`),
  ];
  const values = terms.length > 0 && html`<table>${terms.map((term) => termRow(term, words))}</table>`;
  const remark = note !== undefined && html`<p>${inlineHtml(note)}</p>`;
  return html`<div class="explain" id="${explanationId(figure)}" data-explains="${figure}" data-formula="${formula}"><p class="explain-title"><b>${text}</b> ${name}</p><p class="formula">${formula}</p>${values}${remark}${facts}</div>`;
}

function group(title: string, content: Html): Html {
  return html`<h4>${title}</h4>${content}`;
}

/** `data-value` holds a list separated by spaces. */
function termRow({ symbol, name, value, text, figure, place }: TermView, words: FrameWords): Html {
  const list = typeof value !== 'number';
  const raw = list ? value.join(' ') : rawValue(value);
  const printed = figure ? inlineHtml({ figure, text }) : text;
  const count = list && html`<small>${words.items(String(value.length))}</small>`;
  return html`<tr data-symbol="${symbol}" data-value="${raw}"><th scope="row"><i>${symbol}</i> ${name}${placeHtml(place)}</th><td>${printed}${count}</td></tr>`;
}

function partRow({ name, text, figure, place }: PartView): Html {
  const printed = figure ? inlineHtml({ figure, text }) : text;
  return html`<tr><th scope="row">${name}${placeHtml(place)}</th><td>${printed}</td></tr>`;
}

function placeHtml(place: SourceLine | undefined): Html | false {
  return place !== undefined && html` <small>${placesHtml([place])}</small>`;
}

function placesHtml(places: readonly SourceLine[]): Html {
  return html`${places.map(({ file, line }, index) => html`${index > 0 && ', '}<code>${fileName(file)}:${line}</code>`)}`;
}

/** A report speaks of one strategy: the name of the file says enough. */
function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
