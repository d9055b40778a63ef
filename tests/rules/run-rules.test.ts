import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/language/diagnostics/diagnostic.ts';
import type { Level } from '../../src/rules/rule.ts';
import { ruleDiagnostics } from '../../src/rules/run-rules.ts';
import { contextOf, soundWith } from './sound-strategy.ts';

const start: Span = { file: 'strategy.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The findings of the sound strategy with changes, as code, severity and waiver. */
function findings(changes: Readonly<Record<string, unknown>> = {}, level: Level = 'client') {
  return ruleDiagnostics(contextOf(soundWith(changes)), { level, locate: () => undefined, start });
}

const waiver = { rule: 'kpi-without-owner', because: 'The post is vacant until May' };

test.each(['draft', 'client', 'board'] as const)(
  'a sound strategy has no findings at the level of a %s',
  (level) => {
    expect(findings({}, level)).toEqual([]);
  },
);

test('three goals are a draft: each is asked for a KPI, and the audit is mentioned', () => {
  const goals = ['keep', 'grow', 'know'].map((id) => ({ id, title: id }));
  const strategy = {
    ...Object.fromEntries(
      [
        'context',
        'readiness',
        'audit',
        'segments',
        'kpis',
        'initiatives',
        'benefits',
        'costs',
        'campaigns',
        'audiences',
        'risks',
        'scenarios',
        'decisions',
        'revisions',
      ].map((section) => [section, undefined]),
    ),
    goals,
  };
  expect(findings(strategy, 'draft').map(({ code, severity }) => [code, severity])).toEqual([
    ['no-audit', 'note'],
    ['goal-without-kpi', 'warning'],
    ['goal-without-kpi', 'warning'],
    ['goal-without-kpi', 'warning'],
  ]);
});

describe('levels', () => {
  test.each([
    { level: 'draft', severity: 'note' },
    { level: 'client', severity: 'warning' },
    { level: 'board', severity: 'error' },
  ] as const)('what a draft may lack is a $severity at the level of a $level', ({ level, severity }) => {
    expect(findings({ 'kpis.stay.owner': undefined }, level)).toMatchObject([
      { code: 'kpi-without-owner', severity },
    ]);
  });
});

test('a strategy may weigh a rule in its own way, at any level', () => {
  const changes = { 'kpis.stay.owner': undefined, severities: { 'kpi-without-owner': 'note' } };
  expect(findings(changes, 'board')).toMatchObject([{ code: 'kpi-without-owner', severity: 'note' }]);
});

describe('places', () => {
  const places: Readonly<Record<string, Span>> = {
    'kpis.stay': { ...start, line: 7 },
    'kpis.stay.scale': { ...start, line: 9 },
  };
  const placed = (changes: Readonly<Record<string, unknown>>) =>
    ruleDiagnostics(contextOf(soundWith(changes)), { level: 'draft', locate: (path) => places[path], start });

  test('are those of the value', () => {
    expect(placed({ 'kpis.stay.scale': 'Good customers' })).toMatchObject([{ place: { line: 9 } }]);
  });

  test('are those of the item where the key is missing', () => {
    expect(placed({ 'kpis.stay.owner': undefined })).toMatchObject([{ place: { line: 7 } }]);
  });

  test('are the first character where there is nothing', () => {
    expect(placed({ audit: undefined })).toMatchObject([{ place: { line: 1 } }]);
  });
});

describe('waivers', () => {
  test('accept every finding of a rule without a path', () => {
    const changes = { 'kpis.stay.owner': undefined, 'kpis.spend.owner': undefined, waivers: [waiver] };
    expect(findings(changes).map(({ waived }) => waived)).toEqual([waiver.because, waiver.because]);
  });

  test('accept what lies at their path and below it, and nothing else', () => {
    const changes = {
      'kpis.stay.owner': undefined,
      'kpis.spend.owner': undefined,
      waivers: [{ ...waiver, at: 'kpis.stay' }],
    };
    expect(findings(changes).map(({ values, waived }) => [values.at, waived])).toEqual([
      ['kpis.stay.owner', waiver.because],
      ['kpis.spend.owner', undefined],
    ]);
  });

  test('do not mistake the beginning of an id for the id', () => {
    const changes = { 'kpis.stay.owner': undefined, waivers: [{ ...waiver, at: 'kpis.st' }] };
    expect(findings(changes)).toMatchObject([
      { code: 'kpi-without-owner' },
      { code: 'waiver-unused', values: { at: 'waivers.0' } },
    ]);
  });
});

test('names from the strategy stay on one line and within reason', () => {
  const name = `Regulars\u202ewho\nstay ${'x'.repeat(200)}`;
  const [finding] = findings({ 'kpis.stay.name': name, 'kpis.stay.owner': undefined });
  expect(finding?.words('en').what).toMatch(/^Nobody owns the KPI “Regulars who stay x{40,60}…”\.$/);
});
