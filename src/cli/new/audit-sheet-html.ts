/** The questionnaire as one page to be printed and ticked: no script, nothing loaded. */
import { createHash } from 'node:crypto';
import { auditSheetWords } from '../../messages/commands/audit-sheet.ts';
import { assembled, type Html, html } from '../../report/ui/html.ts';
import { type AskedQuestion, roleNames } from './audit-questions.ts';
import type { SheetInput } from './audit-sheet-yaml.ts';

const style = `
:root { color-scheme: light; }
body { font: 10.5pt/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1 { font-size: 1.6em; margin: 0 0 .5em; }
h2 { font-size: 1.25em; margin: 2.2em 0 .6em; padding-top: .4em; border-top: 2px solid #1a1a1a; break-after: avoid; }
h3 { font-size: 1em; margin: 0 0 .3em; }
p { margin: .3em 0; }
.fields { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; margin: 1.2em 0; }
.fields span, .rests span { display: block; border-bottom: 1px solid #666; height: 1.7em; }
.question { margin: 1.4em 0 1.8em; break-inside: avoid; }
.small { font-size: .86em; color: #444; }
table { border-collapse: collapse; width: 100%; margin: .6em 0; }
th, td { border: 1px solid #999; padding: .3em .45em; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-size: .86em; }
.box { width: 5.2em; text-align: center; }
.box i { display: inline-block; width: 1.05em; height: 1.05em; border: 1.3px solid #1a1a1a; border-radius: 2px; vertical-align: middle; }
td.number { width: 1.6em; text-align: center; }
.outside i { display: inline-block; width: .95em; height: .95em; border: 1.3px solid #1a1a1a; border-radius: 2px; margin: 0 .35em 0 1.1em; vertical-align: -.1em; }
.outside i:first-child { margin-left: 0; }
@media (max-width: 34rem) { .fields { grid-template-columns: 1fr; gap: .6rem; } body { margin: 1rem auto; } .box { width: 4.4em; font-size: .9em; } }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; } h2 { break-before: auto; } .small { color: #000; } @page { margin: 16mm 14mm; } }
`;

export function auditSheetHtml({ dimensions, language, company }: SheetInput): string {
  const words = auditSheetWords[language];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const title = words.title(company);
  const field = (name: string) => html`<p>${name}<span></span></p>`;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${assembled(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${assembled(style)}</style></head>
<body><h1>${title}</h1>
${words.how.map((text) => html`<p>${text}</p>`)}<p>${words.tick}</p>
<div class="fields">${[words.name, words.role, words.day].map(field)}</div>
${dimensions.map(
  ({ name, questions }) => html`<section><h2>${name}</h2>
${questions.map((question) => questionHtml(question, language))}</section>
`,
)}</body></html>
`;
  return page.text;
}

function questionHtml(question: AskedQuestion, language: SheetInput['language']): Html {
  const words = auditSheetWords[language];
  const { ask, why, evidence, levels, roles, sources } = question;
  const about = [
    ...(roles.length === 0 ? [] : [`${words.asked}: ${roleNames(roles, language)}.`]),
    ...(sources.length === 0 ? [] : [`${words.from}: ${sources.join(', ')}.`]),
  ].join(' ');
  const box = html`<td class="box"><i></i></td>`;
  const rows = [1, 2, 3, 4, 5].map(
    (level) => html`<tr><td class="number">${level}</td><td>${levels[level - 1] ?? ''}</td>${box}${box}</tr>`,
  );
  return html`<div class="question"><h3>${ask}</h3>${why !== null && html`<p class="small">${why}</p>`}${
    evidence !== null && html`<p class="small">${words.evidence}: ${evidence}</p>`
  }<table><thead><tr><th scope="col" colspan="2">${words.level(1).replace(/\s*1$/, '')}</th><th scope="col" class="box">${
    words.intention
  }</th><th scope="col" class="box">${words.reality}</th></tr></thead><tbody>${rows}</tbody></table><p class="outside"><i></i>${
    words.unknown
  }<i></i>${words.notApplicable}</p><div class="rests"><p>${words.restsOn}<span></span></p></div>${
    about !== '' && html`<p class="small">${about}</p>`
  }</div>
`;
}
