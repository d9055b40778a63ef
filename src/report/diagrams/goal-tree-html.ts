/** The goal tree as nested lists with drawn connectors: the list is the diagram. */
import { dayNumber } from '../../lib/calendar.ts';
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html, nothing } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { seedAttribute } from '../ui/seed-attribute.ts';
import { sparklineHtml } from '../ui/sparkline.ts';
import { statusHtml } from '../ui/status.ts';
import { diagramIds } from '../views/beside-view.ts';
import type { GoalKpiView, GoalTreeView, GoalView } from '../views/goal-tree-view.ts';

export function goalTreeHtml(tree: GoalTreeView): Html {
  const { seeds, aim, counts, goals, outside, asText } = tree;
  const branches = [
    ...goals.map(goalHtml),
    ...(outside ? [html`<li><h4>${outside.title}</h4>${kpisHtml(outside.kpis)}</li>`] : []),
  ];
  return html`<div class="goal-tree wide"${seedAttribute(seeds)}><h3 class="goal-aim">${aim}<small>${inlineHtml(counts)}</small></h3><ul class="goals" style="--abreast:${columnsFor(branches.length)}">${branches}</ul>${besideLink(diagramIds.goals, asText.title)}</div>`;
}

/** So many goals stand side by side; more stand in rows of about the same length. */
const ABREAST = 4;

function columnsFor(goals: number): number {
  const rows = Math.max(1, Math.ceil(goals / ABREAST));
  return Math.max(1, Math.ceil(goals / rows));
}

function goalHtml({
  title,
  facts,
  status,
  statusText,
  progress,
  course,
  kpis,
  withoutKpis,
  initiatives,
}: GoalView): Html {
  const list = withoutKpis === null ? kpisHtml(kpis) : html`<p class="goal-facts">${withoutKpis}</p>`;
  const stand =
    withoutKpis === null &&
    html`<p class="goal-stand">${statusHtml(status, statusText)}${progress !== '' && html` <span>${inlineHtml(progress)}</span>`}</p>${sparklineHtml(course.map(({ on, value }) => ({ at: dayNumber(on), value })))}`;
  const about = facts === '' ? nothing : html`<p class="goal-facts">${inlineHtml(facts)}</p>`;
  return html`<li><h4>${title}</h4>${about}${stand}${list}<p class="goal-facts">${inlineHtml(initiatives)}</p></li>`;
}

function kpisHtml(kpis: readonly GoalKpiView[]): Html {
  return html`<ul>${kpis.map(({ id, name, status, statusText, progress }) => html`<li><a href="#kpi-${id}">${name}</a> ${statusHtml(status, statusText)}${progress !== '' && html` <span>${inlineHtml(progress)}</span>`}</li>`)}</ul>`;
}
