import { describe, expect, test } from 'vitest';
import { templeHtml, templeTextHtml } from '../../../src/report/diagrams/temple-html.ts';
import { templeMermaid } from '../../../src/report/diagrams/temple-mermaid.ts';
import { findingListHtml } from '../../../src/report/sections/appendix-html.ts';
import { checksHtml, matrixHtml } from '../../../src/report/sections/risks-html.ts';
import type { TemplePart, TempleView } from '../../../src/report/views/risks-temple-view.ts';

const part = (name: string, broken: string | null): TemplePart => ({
  id: 'stay',
  kind: 'Goal',
  name,
  lines: [name],
  broken,
});

const temple = (name: string): TempleView => ({
  finding: name,
  aim: name,
  aimTitle: name,
  noAim: name,
  pillars: [part(name, null), part(name, name)],
  stones: [{ ...part(name, null), kind: '' }],
  brokenTitle: name,
  asText: { title: name, copy: name, copied: name },
});

test('the temple as text: the base carries the pillars, and a broken one hangs by a dotted line', () => {
  expect(templeMermaid(temple('Every reader back'))).toMatchInlineSnapshot(`
    "flowchart TB
      aim["Every reader back"]
      aim --- pillar_1_stay["Goal: Every reader back"]
      aim -.- pillar_2_stay["Goal: Every reader back: Every reader back"]
      base["Every reader back: Every reader back"]
      pillar_1_stay --- base
      pillar_2_stay -.- base"
  `);
});

test('a broken pillar says so in words', () => {
  expect(templeHtml(temple('Reason')).text.match(/class="broken"/g)).toHaveLength(1);
});

describe('texts of a strategy stay texts', () => {
  const pieces: Readonly<Record<string, (text: string) => string>> = {
    'the temple': (text) => templeHtml(temple(text)).text + templeTextHtml(temple(text)).text,
    'the matrix of risks': (text) =>
      matrixHtml({
        finding: text,
        points: [{ number: 1, name: text, left: 5, top: 5, nameTop: 5, side: 'right' }],
        across: [{ at: 0, text }],
        up: [{ at: 0, text }],
      }).text,
    'the checks of positioning': (text) =>
      checksHtml({
        finding: text,
        rows: null,
        checksTitle: text,
        checks: [{ fits: true, verdict: text, text }],
      }).text,
    findings: (text) =>
      findingListHtml({
        title: text,
        subtitle: text,
        more: text,
        open: 0,
        cards: [
          {
            severity: 'note',
            severityText: text,
            rule: text,
            place: text,
            what: text,
            label: text,
            advice: text,
          },
        ],
      }).text,
  };
  const tagsIn = (markup: string) => markup.match(/<\/?[a-z][a-z0-9]*/gi);

  test.each(Object.keys(pieces))('in %s', (name) => {
    const print = pieces[name];
    for (const text of ['<script>alert(1)</script>', '"><img src=x>', "' onmouseover='x", '</li></ul><h1>']) {
      expect(tagsIn(print?.(text) ?? '')).toEqual(tagsIn(print?.('word') ?? ''));
    }
  });
});
