import { describe, expect, test } from 'vitest';
import { readStrategy } from '../../src/language/read-strategy.ts';
import { readYaml } from '../../src/language/source/read-yaml.ts';
import { plainData } from '../../src/language/source/source-tree.ts';

const known = { sections: new Set('abcdsuxy'.split('')), all: new Set(['name', 'role', 'answer', 'by']) };

function read(text: string) {
  const { root, findings } = readYaml(text, known);
  return {
    data: root && plainData(root),
    found: findings.map(({ code, start, end }) => [code, text.slice(start, end)]),
  };
}

describe('what YAML cannot read is named at the author’s own words', () => {
  test.each([
    ['unit: %\n', 'yaml-start', '%'],
    ['a: @home\n', 'yaml-start', '@home'],
    ['a: *bold* text\n', 'yaml-start', '*bold* text'],
    ['a: > 5 items\n', 'yaml-start', '> 5 items'],
    ['a: [draft] plan\n', 'yaml-start', '[draft] plan'],
    ['a: ? why\n', 'yaml-start', '? why'],
    ['a: Why: because\n', 'yaml-colon', 'Why: because'],
    ['x: { a: Why: because, b: 2 }\n', 'yaml-colon', 'Why: because'],
    ['a: "Best" shop\n', 'yaml-after-quote', '"Best" shop'],
    ["a: 'it's'\n", 'yaml-after-quote', "'it's'"],
    ['a: "abc\nb: "c"\n', 'yaml-quote', '"abc'],
    ['x: { name: A role: B }\n', 'yaml-comma-missing', 'role'],
    ['x: { a: 1\n  b: 2 }\n', 'yaml-comma-missing', 'b'],
    ['x: ["a" "b"]\n', 'yaml-comma-missing', '"b'],
    ['x: { a: 1\ny: 2\n', 'yaml-bracket', '{'],
    ['x: { a: [1, 2, b: 3 }\ny: 2\n', 'yaml-bracket', '['],
    ['x: { a: 1 }}\ny: 2\n', 'yaml-bracket-stray', '}'],
    ['x: { a: Client #1, b: 2 }\ny: 1\n', 'text-cut', 'Client #1'],
    ['a:1\nb: 2\n', 'yaml-space', 'a:'],
    ['x:\n  b: 2\n  a:1\n', 'yaml-space', 'a:'],
    ['a: - x\nb: 1\n', 'yaml-dash', '- x'],
    ['a:\n  - b: 1\n    c: 2\n  -b: 3\n    c: 4\n', 'yaml-dash-space', '-'],
    ['a:\n  - b\n  -c\nd: 1\n', 'yaml-dash-space', '-'],
    ['a:\n  -{ b: 1, c: 2 }\n', 'yaml-dash-space', '-'],
    ['a: 1\nb\nc: 2\n', 'yaml-line', 'b'],
    ['a:\n\tb: 1\n\tc: 2\n', 'yaml-tab', '\t'],
    ['a:\n  b: 1\n c: 2\nd: 1\n', 'yaml-indent', 'c: 2'],
    ['a:\n  b: 1\n   c: 2\nd: 1\n', 'yaml-indent', 'c: 2'],
    ['a:\n  b: 1\nname: 2\n  c: 3\nd: 1\n', 'yaml-indent', 'name: 2'],
    ['a: "C:\\path"\n', 'yaml-escape', '\\p'],
    ['a: !important note\n', 'yaml-tag', '!important'],
    ['a: !!python/object:os.x {}\n', 'yaml-tag', '!!python/object:os.x'],
    ['a: *nope\nb: *nope\n', 'yaml-alias', '*nope'],
    ['a: &a [*a]\n', 'yaml-alias-loop', '*a'],
    ['a: { <<: note }\n', 'yaml-merge', 'note'],
    ['a: 1\n---\nb: 2\n', 'yaml-documents', '---'],
    ['a: 1\n...\nb: 2\n', 'yaml-documents', '...'],
    ['---\na: 1\n---\na: 2\nb: 3\n', 'yaml-documents', '---'],
    ['a: 1\na: 2\n', 'yaml-duplicate-key', 'a'],
    ['? [a]\n: b\n', 'yaml-key', '[a]'],
    ['%TAG x\na: 1\n', 'yaml-line', '%TAG x'],
  ])('%j', (text, code, words) => {
    expect(read(text).found).toEqual([[code, words]]);
  });
});

describe('what YAML can read is read as text', () => {
  test.each([
    ['a: 010\nb: 1e6\nc: true\nd: 2027-01-01\n', { a: '010', b: '1e6', c: 'true', d: '2027-01-01' }],
    ['x: &x { p: 1, q: 2 }\na: { p: 3, <<: *x }\n', { x: { p: '1', q: '2' }, a: { p: '3', q: '2' } }],
    [
      'x: &x { p: 1 }\ny: &y { p: 2, q: 2 }\na: { <<: [*x, *y] }\n',
      { x: { p: '1' }, y: { p: '2', q: '2' }, a: { p: '1', q: '2' } },
    ],
    ['x: { a: Rivals, price and ads, b: 1,200 }\n', { x: { a: 'Rivals, price and ads', b: '1,200' } }],
    ['a: |\n  One.\n  Two.\n', { a: 'One.\nTwo.\n' }],
    ['a: 1\r\nb: 2\r\n', { a: '1', b: '2' }],
  ])('%j', (text, data) => {
    expect(read(text)).toEqual({ data, found: [] });
  });
});

test('a key called __proto__ is a key like any other', () => {
  const { data } = read('__proto__: { polluted: yes }\nconstructor: 1\n');

  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('one run names faults of YAML, of shape and of sense, each once', () => {
  const text = `format: 1
company: { name: Acme: opticians, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
context:
  pains: [
goals:
  - { id: keep, title: Keep them, by: 31.12.2027, kpis: [retention] }
kpis:
  - { id: stay, nmae: Who stay, unit: "%", direction: up, baseline: { value: 80, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }
`;
  const { diagnostics } = readStrategy({ strategy: { file: 's', text } });

  expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
    '2 yaml-colon',
    '5 yaml-bracket',
    '7 time',
    '7 reference-unknown',
    '9 key-unknown',
    '9 rate-without-percent',
  ]);
});

test('what a half-typed line will be is not missed beside it', () => {
  const text = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan:
  title: Come again
  start: 2027-01
  mon
goals:
  - id: keep
    tit
  - id: grow
    title: Grow
`;
  const { diagnostics } = readStrategy({ strategy: { file: 's', text } });

  expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
    '6 yaml-line',
    '9 yaml-line',
  ]);
});

test('what stands in a section that cannot be read is not missed elsewhere', () => {
  const text = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
segments:
  - { id: regulars, name: Regulars
goals: []
playbook:
  - { segment: regulars, moment: In autumn, offer: A slot }
`;
  const { diagnostics } = readStrategy({ strategy: { file: 's', text } });

  expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual(['5 yaml-bracket']);
});

test.each(['[', '{a: ', '- '])('five thousand times %j is one finding', (piece) => {
  const text = `format: 1\ngoals: ${piece === '- ' ? '\n  ' : ''}${piece.repeat(5000)}\n`;
  const { diagnostics } = readStrategy({ strategy: { file: 's', text } });

  expect(diagnostics.filter(({ code }) => code === 'yaml-depth')).toHaveLength(1);
});
