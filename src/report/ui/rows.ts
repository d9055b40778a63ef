/**
 * Bars, dots and spans as rows of HTML on a common scale: labels wrap, text keeps its size at every width, and print
 * needs no picture. Positions come in per cent from the view.
 */
import { plainText } from '../../messages/inline.ts';
import { tenth } from '../charts/paths.ts';
import type { AxisLabel, MarkLabel, MarkRowView, MarkView, RowsView } from '../views/section-view.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline-html.ts';
import { seedAttribute } from './seed-attribute.ts';

export function rowsHtml({ rows, labelWidth, keepLabels, axis }: RowsView): Html {
  const room = [
    labelWidth === undefined ? '' : `--label-width:${labelWidth}rem;`,
    `--room-after:${longest(rows, 'after')}rem;--room-before:${longest(rows, 'before')}rem`,
  ].join('');
  return html`<div class="rows${keepLabels ? ' keep-labels' : ''}" style="${room}">${rows.map(row)}${axis && axisHtml(axis)}</div>`;
}

/** Width of the longest value on a side, in rem: on the phone so much is kept beside the marks. */
function longest(rows: readonly MarkRowView[], side: 'after' | 'before'): number {
  const letters = rows.flatMap(({ values }) =>
    values.flatMap((value) => ((value.side ?? 'after') === side ? [plainText(value.text).length] : [])),
  );
  return letters.length === 0 ? 0 : tenth(Math.max(...letters) * 0.46 + 0.6);
}

/** The marks alone, for a cell of a table or a row of a form of its own. */
export function trackHtml({ marks, values }: Pick<MarkRowView, 'marks' | 'values'>): Html {
  return html`<div class="track">${marks.map(mark)}${values.map(markLabel)}</div>`;
}

function row(view: MarkRowView): Html {
  const note = view.note === undefined ? '' : html`<small>${inlineHtml(view.note)}</small>`;
  return html`<div class="row-label"${seedAttribute(view.seeds)}>${inlineHtml(view.label)}${note}</div>${trackHtml(view)}`;
}

function mark(view: MarkView): Html {
  if ('at' in view) return html`<i class="${view.kind}" style="left:${tenth(view.at)}%"></i>`;
  const [left, right] = view.from < view.to ? [view.from, view.to] : [view.to, view.from];
  const bar = view.kind === 'link' ? 'link' : `bar ${view.kind}`;
  return html`<i class="${bar}" style="left:${tenth(left)}%;width:${tenth(right - left)}%"></i>`;
}

function markLabel({ at, text, side = 'after', tone }: MarkLabel): Html {
  return html`<span class="value ${side}${tone ? ` tone-${tone}` : ''}" style="left:${tenth(at)}%">${inlineHtml(text)}</span>`;
}

function axisHtml(labels: readonly AxisLabel[]): Html {
  return html`<div class="row-label"></div><div class="axis" aria-hidden="true">${labels.map(({ at, text }) => html`<span style="left:${tenth(at)}%">${text}</span>`)}</div>`;
}
