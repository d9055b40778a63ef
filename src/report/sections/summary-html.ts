/** The repeated parts of section 1. */
import { type Html, html } from '../ui/html.ts';
import { inlineHtml } from '../ui/inline-html.ts';
import { statusHtml } from '../ui/status.ts';
import type { FactView } from '../views/summary-facts.ts';
import type { SummaryView } from '../views/summary-view.ts';

export function factsHtml(facts: readonly FactView[]): Html {
  return html`<dl class="facts wide">${facts.map(factHtml)}</dl>`;
}

function factHtml({ label, value, inWords, lines }: FactView): Html {
  const under = lines.map((line) => html`${inlineHtml(line)} `);
  return html`<div><dt>${label}</dt><dd class="fact-value${inWords && ' in-words'}">${inlineHtml(value)}</dd><dd>${under}</dd></div>`;
}

export function columnsHtml({ proposed, stands, decisions }: SummaryView): Html {
  const columns = [proposedHtml(proposed), standsHtml(stands), decisionsHtml(decisions)];
  return html`<div class="wide columns-3 summary-columns">${columns.map((column) => html`<div>${column}</div>`)}</div>`;
}

function proposedHtml({ title, offer, goals, span }: SummaryView['proposed']): Html {
  const list = goals.length > 0 && html`<ul>${goals.map((goal) => html`<li>${goal}</li>`)}</ul>`;
  return html`<h2>${title}</h2>${offer !== null && html`<p>${inlineHtml(offer)}</p>`}${list}<p>${span}</p>`;
}

function standsHtml({ title, statuses, remarks }: SummaryView['stands']): Html {
  const lines = statuses.map(({ status, word, text }) => html`<li>${statusHtml(status, word)}: ${text}</li>`);
  const list = lines.length > 0 && html`<ul class="plain">${lines}</ul>`;
  return html`<h2>${title}</h2>${list}${remarks.map((remark) => html`<p>${inlineHtml(remark)}</p>`)}`;
}

function decisionsHtml({ title, open, none }: SummaryView['decisions']): Html {
  const list = open.map(
    ({ text, facts }) => html`<p>${text}<span class="quiet decision-facts">${inlineHtml(facts)}</span></p>`,
  );
  return html`<h2>${title}</h2>${open.length === 0 ? html`<p>${none}</p>` : list}`;
}
