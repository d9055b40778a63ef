import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/messages/inline.ts';
import { frameWords } from '../../../src/messages/report/frame.ts';
import { movesHtml, profilesHtml, stagesHtml } from '../../../src/report/sections/customers-html.ts';
import { contentsHtml } from '../../../src/report/ui/contents-html.ts';
import { tableHtml } from '../../../src/report/ui/data-table.ts';
import { explanationsHtml } from '../../../src/report/ui/explanation-html.ts';
import { findingFoot, findingHead } from '../../../src/report/ui/finding-html.ts';
import { html } from '../../../src/report/ui/html.ts';
import { inlineHtml, plotInlineHtml } from '../../../src/report/ui/inline-html.ts';
import { plotHtml } from '../../../src/report/ui/plot-html.ts';
import { rowsHtml } from '../../../src/report/ui/rows.ts';
import { statusHtml } from '../../../src/report/ui/status.ts';

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</details></section><h1>mine</h1>',
  '&lt;b&gt; &amp; <b>',
  '<!-- -->',
];

/** Every piece that prints a text of a strategy, with the text in every place it takes one. */
const pieces: Readonly<Record<string, (text: string) => string>> = {
  html: (text) => html`<p title="${text}">${text}${[text]}</p>`.text,
  'a run of text': (text) => inlineHtml(runOf(text)).text,
  'a run over a plot': (text) => plotInlineHtml(runOf(text)).text,
  'a table': (text) =>
    tableHtml({
      caption: text,
      columns: [{ label: text }, { label: text, kind: 'number' }, { label: text }, { label: text }],
      rows: [{ header: text, note: text, cells: [runOf(text), { text, note: text, raw: text }, text] }],
      foot: { header: text, cells: [text, text, text] },
    }).text,
  rows: (text) =>
    rowsHtml({
      axis: [{ at: 0, text }],
      rows: [{ label: text, note: text, marks: [{ kind: 'dot', at: 5 }], values: [{ at: 3, text }] }],
    }).text,
  'a plot': (text) =>
    plotHtml({ height: 3, shapes: [], labels: [{ x: 0, y: 0, text: runOf(text), more: text, side: 'end' }] })
      .text,
  'a finding': (text) =>
    findingHead({ finding: text, subtitle: text }).text +
    findingFoot({ finding: text, caption: text }, frameWords.en).text,
  'profiles of segments': (text) =>
    profilesHtml({
      finding: text,
      profiles: [
        {
          name: text,
          facts: [text],
          motives: { title: text, items: [text], none: text },
          parts: [
            { name: text, text },
            { name: text, text: null },
          ],
          missing: text,
        },
      ],
    }).text,
  'stages of a relationship': (text) =>
    stagesHtml({
      finding: text,
      none: text,
      stages: [
        { name: text, items: [text] },
        { name: text, items: [] },
      ],
    }).text,
  'who moves where': (text) => movesHtml({ lines: [text, runOf(text)] }).text,
  'a status': (text) => statusHtml('stale', text).text,
  'the contents': (text) => contentsHtml([{ id: 'summary', number: 1, title: text }]).text,
  'an explanation': (text) =>
    explanationsHtml(
      [
        {
          figure: `evidence.byOwner.${text}.share`,
          name: text,
          value: text,
          text,
          formula: 'a + b',
          terms: [
            { symbol: 'a', name: text, value: 1, text, figure: `x.${text}`, place: { file: text, line: 1 } },
            { symbol: 'b', name: text, value: [1, 2], text },
          ],
          parts: [{ name: text, text, figure: `y.${text}` }],
          places: [{ file: text, line: 2 }],
          grade: 'assumed',
          source: text,
          owner: text,
          note: runOf(text),
        },
      ],
      frameWords.en,
    ).text,
};

const runOf = (text: string): Inline => [text, { figure: `benefits.${text}.npv`, text, value: text }];

describe.each(Object.keys(pieces))('%s', (name) => {
  test.each(texts)('prints %s as text', (text) => {
    const markup = pieces[name]?.(text) ?? '';
    const plain = pieces[name]?.('word') ?? '';

    expect(tagsIn(markup)).toEqual(tagsIn(plain));
    expect(markup).not.toContain(text);
  });
});

/** Names of the tags and of their attributes, values apart: a text must not add to them. */
function tagsIn(markup: string): string[] {
  return [...markup.matchAll(/<(\/?[a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, tag, attributes = '']) => `${tag} ${attributes.replace(/="[^"]*"/g, '')}`.trim(),
  );
}

test('markup is only what the pieces made: an object that looks like it is refused', () => {
  const forged = { text: '<b>forged</b>' } as unknown as string;

  expect(() => html`<p>${forged}</p>`).toThrow();
});

test('`false` and `undefined` print nothing, numbers and lists print themselves', () => {
  expect(html`<p>${false}${undefined}${3}${['a', html`<b>b</b>`]}</p>`.text).toBe('<p>3a<b>b</b></p>');
});
