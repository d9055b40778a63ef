/** From a rendered page to one that follows changes; and the pages that no report stands behind. */

import { html } from '../../report/ui/html.ts';
import { codeSpans } from './code-spans.ts';
import { DEV_PATH, type ShownFinding } from './dev-state.ts';

/** What the page needs to know before it first hears from the server. */
export interface DevPage {
  /** The way from the page to the root of the site: `./` or `../`. */
  readonly root: string;
  /** See `PageState`. */
  readonly revision: string;
  readonly kind: string;
}

/** The policy of a page of ours is the first thing in its head. */
const POLICY = /(<meta http-equiv="Content-Security-Policy" content="[^"]*)"/;

/**
 * The page with the script that follows changes. The script comes before those of the page, which change what stands
 * there. The policy stays as strict as it is in a built report, but that the page may ask this server.
 */
export function followingPage(rendered: string, { root, revision, kind }: DevPage): string {
  const script = html`<script defer src="${root}${DEV_PATH.slice(1)}client.js" data-revision="${revision}" data-kind="${kind}"></script>`;
  return rendered
    .replace(POLICY, (policy) => policy.replace("connect-src 'none'", "connect-src 'self'"))
    .replace('</head>', () => `${script.text}</head>`);
}

/** A page without a report: what is the matter, the findings, and the way to the others. */
export interface PlainPage {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly findings: readonly ShownFinding[];
  readonly links: readonly { readonly path: string; readonly text: string }[];
  readonly root: string;
}

/** The page as a complete document, with a policy as strict as that of a report. */
export function plainPage(
  { language, title, lead, findings, links, root }: PlainPage,
  words: Labels,
): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${root}${DEV_PATH.slice(1)}page.css"></head>
<body class="plain"><main><h1>${title}</h1><p>${lead}</p>${findings.length > 0 && html`<ol class="findings">${findings.map((finding) => findingHtml(finding, words))}</ol>`}${links.length > 0 && html`<ul class="links">${links.map(({ path, text }) => html`<li><a href="${root}${path}">${text}</a></li>`)}</ul>`}</main></body></html>
`.text;
}

type Labels = { readonly why: string; readonly fix: string };

function findingHtml({ severity, name, place, link, what, frame, why, fix }: ShownFinding, words: Labels) {
  const at = link === null ? html`<code>${place}</code>` : html`<a href="${link}"><code>${place}</code></a>`;
  return html`<li class="${severity}"><p class="place">${at} <b>${name}</b></p><p class="what">${spans(what)}</p>${frame !== '' && html`<pre>${frame}</pre>`}<p><b>${words.why}:</b> ${spans(why)}</p><p><b>${words.fix}:</b> ${spans(fix)}</p></li>`;
}

function spans(text: string) {
  return codeSpans(text).map(({ text, code }) => (code ? html`<code>${text}</code>` : text));
}
