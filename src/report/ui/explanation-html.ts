/**
 * The blocks that explain figures: on the page beside a report, where the report's links lead and its script takes them
 * from, and in a closed list on the page over all strategies. `data-formula` with the `data-symbol` and `data-value` of
 * its terms is enough to work the figure out again.
 *
 * A page has hundreds of blocks: they are put together as plain text, each value escaped where it is put in.
 */
import type { FrameWords } from '../../messages/report/frame.ts';
import {
  type ExplanationView,
  explanationId,
  type LevelsView,
  type PartView,
  type SourceLine,
  type TermView,
} from '../views/explanation-view.ts';
import type { FiguresView } from '../views/figures-view.ts';
import { besideHtml } from './beside-html.ts';
import { assembled, escaped, type Html } from './html.ts';
import { figureMarkup, inlineMarkup, valueData } from './inline-html.ts';

/** In a closed list, which a link to one of its blocks opens by itself. */
export function explanationsHtml(explanations: readonly ExplanationView[], words: FrameWords): Html {
  return assembled(
    `<details class="explanations"><summary>${escaped(words.howMade)}</summary>${blocks(explanations, words)}</details>`,
  );
}

/** Section after section, as the report has them; after its figures the tables that it links to. */
export function figuresHtml({ sections }: FiguresView, words: FrameWords): Html {
  let markup = '';
  for (const { id, number, title, explanations, ...beside } of sections) {
    markup += `<section class="figures" aria-labelledby="${id}"><h2 id="${id}"><small>${number}</small> ${escaped(title)}</h2>${blocks(explanations, words)}${besideHtml(beside, id, words).text}</section>`;
  }
  return assembled(markup);
}

function blocks(explanations: readonly ExplanationView[], words: FrameWords): string {
  let markup = '';
  for (const explanation of explanations) markup += block(explanation, words);
  return markup;
}

function block(view: ExplanationView, words: FrameWords): string {
  const { figure, value, formula, text, name, terms, parts, note, levels } = view;
  const written = escaped(formula);
  let markup = `<div class="explain" id="${explanationId(figure)}" data-explains="${escaped(figure)}" data-formula="${written}"${valueData(value)}>`;
  markup += `<p><b>${escaped(text)}</b> ${escaped(name)}</p><p class="formula">${written}</p>`;
  markup += list(terms.map((term) => termRow(term, words)));
  if (note !== undefined) markup += `<p>${inlineMarkup(note)}</p>`;
  if (levels) markup += levelsMarkup(levels);
  if (parts && parts.length > 0) markup += `<h3>${escaped(words.madeOf)}</h3>${list(parts.map(partRow))}`;
  return `${markup}${list(originRows(view, words))}</div>`;
}

/** Numbered by the list itself. */
function levelsMarkup({ ask, why, source, levels }: LevelsView): string {
  const items = levels.map(({ text, marks }) =>
    marks.length === 0
      ? `<li>${escaped(text)}</li>`
      : `<li><b>${escaped(text)}</b> <small>${escaped(marks.join(', '))}</small></li>`,
  );
  const from = source === null ? '' : ` <small>(${escaped(source)})</small>`;
  const reason = why === null ? '' : `<p>${escaped(why)}</p>`;
  return `<h3>${escaped(ask)}${from}</h3><ol class="levels">${items.join('')}</ol>${reason}`;
}

function list(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

const row = (name: string, value: string, data = ''): string =>
  `<div${data}><dt>${name}</dt><dd>${value}</dd></div>`;

/** `data-value` holds a list separated by spaces. */
function termRow({ symbol, name, value, text, figure, place }: TermView, words: FrameWords): string {
  const isList = typeof value !== 'number';
  const raw = isList ? value.join(' ') : String(value);
  const printed = figure === undefined ? escaped(text) : figureMarkup({ figure, text });
  const count = isList ? `<small>${escaped(words.items(String(value.length)))}</small>` : '';
  const data = ` data-symbol="${escaped(symbol)}" data-value="${raw}"`;
  return row(`<i>${escaped(symbol)}</i> ${escaped(name)}${placeMarkup(place)}`, printed + count, data);
}

function partRow({ name, text, figure, place }: PartView): string {
  const printed = figure === undefined ? escaped(text) : figureMarkup({ figure, text });
  return row(escaped(name) + placeMarkup(place), printed);
}

/** Where it is written, what it rests on, where that is from, and who answers for it. */
function originRows({ places, grade, source, owner }: ExplanationView, words: FrameWords): string[] {
  const rows: string[] = [];
  if (places && places.length > 0) rows.push(row(escaped(words.statedAt), places.map(lineMarkup).join(', ')));
  if (grade) {
    rows.push(row(escaped(words.restsOn), `<i class="grade ${grade}"></i>${escaped(words.grades[grade])}`));
  }
  if (source) rows.push(row(escaped(words.source), escaped(source)));
  if (owner) rows.push(row(escaped(words.owner), escaped(owner)));
  return rows;
}

function placeMarkup(place: SourceLine | undefined): string {
  return place === undefined ? '' : ` <small>${lineMarkup(place)}</small>`;
}

/** A report speaks of one strategy: the name of the file says enough. */
function lineMarkup({ file, line }: SourceLine): string {
  return `<code>${escaped(file.slice(file.lastIndexOf('/') + 1))}:${line}</code>`;
}
