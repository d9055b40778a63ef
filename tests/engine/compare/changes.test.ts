import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/engine/compare/changes.ts';
import { comparisonOf } from '../../../src/engine/compare/comparison.ts';
import { stateOf } from '../../../src/engine/compare/state.ts';
import { draftEvaluated } from '../../helpers/evaluated.ts';

type Rows = Parameters<typeof draftEvaluated>[1];

const kpi = {
  id: 'k',
  name: 'Recall',
  unit: '%',
  direction: 'up',
  baseline: { value: '10%', at: '2026-12-31' },
  targets: [{ value: '20%', by: '2027-12-31' }],
};
const segment = {
  id: 's',
  name: 'Regulars',
  customers: 1000,
  acquired: 10,
  retention: '80%',
  revenue: 100,
  margin: '50%',
};
const initiative = { id: 'i', name: 'Recall', phase: 'base', start: '2027-01', months: 3 };
const cost = { id: 'c', name: 'Licences', amount: 1000, per: 'once' };
const decision = { id: 'd', text: 'Begin', by: '2027-06-30' };
const risk = { id: 'r', name: 'Paper stays', probability: '20%', benefits: '80%' };

function state(parts: object, rows: Rows = [], asOf = '2027-09-30') {
  const { strategy, results } = draftEvaluated(parts, rows, { asOf });
  return stateOf(strategy, results);
}

/** What changed, as short as it can be told. */
function told(before: object, after: object, rows: Rows = []) {
  return changesBetween(state(before), state(after, rows)).map(
    ({ topic, what, id, before: was, after: is, better }) => [`${topic} ${what}`, id, was, is, better],
  );
}

describe('what changed', () => {
  test.each([
    [
      'a goal that is new',
      {},
      { goals: [{ id: 'g', title: 'Keep' }] },
      [['goals added', 'g', null, 'Keep', null]],
    ],
    [
      'a goal that is gone',
      { goals: [{ id: 'g', title: 'Keep' }] },
      {},
      [['goals removed', 'g', 'Keep', null, null]],
    ],
    [
      'a goal that is due later',
      { goals: [{ id: 'g', title: 'Keep', by: '2028-12' }] },
      { goals: [{ id: 'g', title: 'Keep', by: '2029-03' }] },
      [['goals by', 'g', '2028-12-31', '2029-03-31', false]],
    ],
    [
      'a KPI with another name and owner',
      { kpis: [kpi] },
      { kpis: [{ ...kpi, name: 'Recalled', owner: 'Ann' }] },
      [
        ['kpis renamed', 'k', 'Recall', 'Recalled', null],
        ['kpis owner', 'k', null, 'Ann', null],
      ],
    ],
    [
      'an initiative that begins and ends later',
      { initiatives: [initiative] },
      { initiatives: [{ ...initiative, start: '2027-02' }] },
      [
        ['initiatives start', 'i', '2027-01-01', '2027-02-01', false],
        ['initiatives end', 'i', '2027-03-31', '2027-04-30', false],
      ],
    ],
    [
      'an initiative that was stopped',
      { initiatives: [initiative] },
      { initiatives: [{ ...initiative, status: 'stopped' }] },
      [['initiatives status', 'i', 'planned', 'stopped', false]],
    ],
    [
      'a decision that was taken',
      { decisions: [decision] },
      { decisions: [{ ...decision, status: 'taken', at: '2027-06-15' }] },
      [['decisions status', 'd', 'open', 'taken', null]],
    ],
    [
      'a cost that went down, and what was paid',
      { costs: [cost] },
      { costs: [{ ...cost, amount: 900, spent: [{ value: 400, at: '2027-06-30' }] }] },
      [
        ['costs total', 'c', 1000, 900, true],
        ['costs spent', 'c', null, 400, null],
        ['assumptions value', 'costs.c.amount', 1000, 900, null],
      ],
    ],
    [
      'a risk that is likelier and dearer',
      { risks: [risk] },
      { risks: [{ ...risk, probability: '30%', cost: 50 }] },
      [
        ['risks probability', 'r', 0.2, 0.3, false],
        ['risks cost', 'r', null, 50, null],
      ],
    ],
    [
      'a number that was measured and narrowed',
      { segments: [{ ...segment, margin: ['40%', '50%', '60%'] }] },
      { segments: [{ ...segment, margin: { value: '50%', range: ['48%', '52%'], grade: 'measured' } }] },
      [
        ['assumptions range', 'segments.s.margin', 0.4, 0.48, null],
        ['assumptions grade', 'segments.s.margin', 'assumed', 'measured', true],
      ],
    ],
    [
      'a longer plan at another rate',
      {},
      { plan: { title: 'A plan', start: '2027-01', months: 48, discountRate: '12%' } },
      [
        ['plan months', 'plan', 36, 48, null],
        ['plan discountRate', 'plan', 0.1, 0.12, null],
      ],
    ],
    [
      'audit answers that rose, came and went',
      {
        audit: {
          answers: { 'strategy.goals': { reality: 1, target: 4 }, 'people.part': { reality: 2, target: 3 } },
        },
      },
      {
        audit: {
          answers: {
            'strategy.goals': { reality: 3, target: 4 },
            'people.part': { unknown: 'true' },
            'people.skills': { reality: 2, target: 3 },
          },
        },
      },
      [
        ['audit reality', 'strategy.goals', 1, 3, true],
        ['audit unanswered', 'people.part', 2, null, null],
        ['audit answered', 'people.skills', null, 2, null],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('nothing between a strategy and itself', () => {
    const parts = { segments: [segment], kpis: [kpi], costs: [cost], risks: [risk] };

    expect(told(parts, parts)).toEqual([]);
  });

  test('the value and the status of a KPI, with what is good news', () => {
    const rows = [['2027-09-30', 'k', 0.19]] as const;

    expect(told({ kpis: [kpi] }, { kpis: [kpi] }, rows)).toEqual([
      ['kpis status', 'k', 'no-data', 'on-track', null],
      ['kpis measured', 'k', null, 0.19, null],
    ]);
  });
});

describe('a moved target', () => {
  const targets = (...list: readonly (readonly [string, string])[]) => ({
    kpis: [{ ...kpi, targets: list.map(([value, by]) => ({ value, by })) }],
  });
  const moved = (before: object, after: object) =>
    changesBetween(state(before), state(after))
      .filter(({ what }) => what.startsWith('target'))
      .map(({ what, before: was, beforeTo, after: is, afterTo }) => [what, was, beforeTo, is, afterTo]);

  test.each([
    {
      name: 'in value',
      before: targets(['20%', '2027-12-31']),
      after: targets(['25%', '2027-12-31']),
      expected: [['target', 0.2, '2027-12-31', 0.25, '2027-12-31']],
    },
    {
      name: 'in time',
      before: targets(['20%', '2027-12-31']),
      after: targets(['20%', '2028-06-30']),
      expected: [['target', 0.2, '2027-12-31', 0.2, '2028-06-30']],
    },
    {
      name: 'by another one before it',
      before: targets(['20%', '2027-12-31']),
      after: targets(['15%', '2027-06-30'], ['20%', '2027-12-31']),
      expected: [['target-added', null, null, 0.15, '2027-06-30']],
    },
    {
      name: 'by being given up',
      before: targets(['15%', '2027-06-30'], ['20%', '2027-12-31']),
      after: targets(['20%', '2027-12-31']),
      expected: [['target-removed', 0.15, '2027-06-30', null, null]],
    },
  ])('$name', ({ before, after, expected }) => {
    expect(moved(before, after)).toEqual(expected);
  });
});

test('money of two currencies is not compared, everything else is', () => {
  const inEuro = { company: { name: 'Acme', currency: 'EUR', language: 'en' } };
  const before = state({ ...inEuro, costs: [cost], goals: [{ id: 'g', title: 'Keep' }] });
  const after = state({ costs: [{ ...cost, amount: 2000 }] });
  const earlier = { kind: 'file', name: 'x', approved: false, note: null, state: before } as const;
  const { money, bridge, changes } = comparisonOf(earlier, after);

  expect({ money, bridge, changes: changes.map(({ topic, what }) => `${topic} ${what}`) }).toEqual({
    money: null,
    bridge: [],
    changes: ['goals removed'],
  });
});
