/** The repeated parts of section 4. */
import { besideLink } from '../ui/beside-link.ts';
import { type Html, html } from '../ui/html.ts';
import { flowHtml, inlineHtml } from '../ui/inline-html.ts';
import { seedAttribute } from '../ui/seed-attribute.ts';
import { tableId } from '../views/beside-view.ts';
import type { MovesView } from '../views/customers-base-view.ts';
import type { StagesView } from '../views/customers-contact-view.ts';
import type { NvlView } from '../views/customers-nvl-view.ts';
import type { ProfilesView, ProfileView } from '../views/customers-profiles-view.ts';

/** Who becomes a customer of another segment, a line for each. */
export function movesHtml({ lines }: MovesView): Html {
  return html`<p class="text">${lines.map((text, at) => html`${at > 0 && ' '}${inlineHtml(text)}`)}</p>`;
}

/** What the three looks of the bars are; the table behind the plot says it with numbers. */
export function nvlKeyHtml({ key }: NvlView): Html {
  return html`<p class="bar-key" aria-hidden="true">${key.map(({ kind, name }) => html`<span><i class="bar ${kind}"></i>${name}</span>`)}</p>`;
}

export function nvlSegmentsHtml({ segments: { title, table } }: NvlView): Html {
  return besideLink(tableId(table), title);
}

/** A block for each segment: how it is cut and served, why its customers buy, the parts of its proposition. */
export function profilesHtml({ profiles }: ProfilesView): Html {
  return html`<div class="profiles">${profiles.map(profileHtml)}</div>`;
}

function profileHtml({ name, facts, motives, parts, missing }: ProfileView): Html {
  const none = html`<span class="quiet">${missing}</span>`;
  const why =
    motives.items.length === 0
      ? html`<span class="quiet">${motives.none}</span>`
      : html`<ul>${motives.items.map((item) => html`<li>${flowHtml(item)}</li>`)}</ul>`;
  const told = parts.map(
    (part) =>
      html`<dt${seedAttribute(part.seeds)}>${part.name}</dt><dd>${part.text === null ? none : flowHtml(part.text)}</dd>`,
  );
  return html`<section class="profile"><h4>${name}</h4>${facts.length > 0 && html`<p class="profile-facts">${facts.map((fact, at) => html`${at > 0 && '; '}${inlineHtml(fact)}`)}</p>`}<dl><dt>${motives.title}</dt><dd>${why}</dd>${told}</dl></section>`;
}

/** The four stages side by side, each with the initiatives that serve it. */
export function stagesHtml({ stages, none }: StagesView): Html {
  return html`<ol class="stages">${stages.map(
    ({ name, items }) =>
      html`<li${items.length === 0 && html` class="empty"`}><b>${name}</b>${
        items.length === 0
          ? html`<span class="quiet">${none}</span>`
          : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
      }</li>`,
  )}</ol>`;
}
