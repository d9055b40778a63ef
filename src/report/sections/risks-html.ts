/** The repeated parts of section 9. */
import { tenth } from '../charts/paths.ts';
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import type { PositionView } from '../views/risks-position-view.ts';
import type { MatrixView } from '../views/risks-register-view.ts';

/** Risks as numbered points; the register below holds the same in words, so the plot is hidden from readers aloud. */
export function matrixHtml({ points, across, up }: MatrixView): Html {
  const marks = points.map(
    ({ number, left, top }) =>
      html`<b class="risk-point" style="left:${tenth(left)}%;top:${tenth(top)}%">${number}</b>`,
  );
  const names = points.map(
    ({ name, left, nameTop, side }) =>
      html`<span class="label risk-name ${side}" style="left:${tenth(left)}%;top:${tenth(nameTop)}%">${name}</span>`,
  );
  const losses = up.map(
    ({ at, text }) => html`<span class="label value" style="top:${tenth(at)}%">${text}</span>`,
  );
  const chances = across.map(
    ({ at, text }, index) =>
      html`<span class="label ${index === 0 ? 'time-first' : index === across.length - 1 ? 'time-last' : 'time'}" style="left:${tenth(at)}%">${text}</span>`,
  );
  return html`<div class="plot risk-matrix" aria-hidden="true"><i></i><i></i>${losses}${chances}${names}${marks}</div>`;
}

/** Whether the way to compete fits, point by point. */
export function checksHtml({ checksTitle, checks }: PositionView): Html {
  if (checks.length === 0) return html``;
  const items = checks.map(
    ({ fits, verdict, text }) =>
      html`<li class="${fits ? 'fits' : 'clashes'}"><b>${verdict}.</b> ${inlineHtml(text)}</li>`,
  );
  return html`<h4>${checksTitle}</h4><ul class="checks">${items}</ul>`;
}
