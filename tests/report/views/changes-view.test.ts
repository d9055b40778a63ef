import { describe, expect, test } from 'vitest';
import { stateIn } from '../../../src/cli/kept-states.ts';
import type { EarlierState } from '../../../src/engine/compare/comparison.ts';
import { stateOf } from '../../../src/engine/compare/state.ts';
import { SNAPSHOT_FORMAT } from '../../../src/language/schema/snapshot.ts';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { languages } from '../../../src/messages/language.ts';
import { explainContext, explainFigures, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { buildChangesView, type ChangesView } from '../../../src/report/views/changes-view.ts';
import type { ExplanationView } from '../../../src/report/views/explanation-view.ts';
import { draftEvaluated, type Evaluated, evaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const initiative = { id: 'i', name: 'Recall', phase: 'base', start: '2027-01', months: 2 };
const saving = { id: 's', name: 'Paper', initiative: 'i', owner: 'Ann', saving: '120k', per: 'year' };
const parts = {
  initiatives: [initiative],
  benefits: [saving],
  costs: [{ id: 'c', name: 'Licences', amount: '1k', per: 'month' }],
};

/** A draft as it was, for another draft to be compared with. */
function earlier(before: object, changes: Partial<EarlierState> = {}, asOf = '2027-03-31'): EarlierState {
  const { strategy, results } = draftEvaluated(before, [], { asOf });
  const state = stateOf(strategy, results);
  const snapshot = { snapshot: SNAPSHOT_FORMAT, approved: false, note: null, ...state } as const;
  return { ...stateIn({ name: asOf, snapshot }), ...changes };
}

function view(after: object, since: EarlierState | undefined, approved?: EarlierState): ChangesView | null {
  const draft = draftEvaluated(after);
  return buildChangesView(
    evaluated(draft.strategy, [], { ...(since && { since }), ...(approved && { approved }) }),
  );
}

const said = (text: Inline | null | undefined) => plainText(text ?? '').replaceAll('\u00A0', ' ');

describe('the answer', () => {
  test('tells both npvs and the main reason', () => {
    const dearer = { ...parts, costs: [{ id: 'c', name: 'Licences', amount: '2k', per: 'month' }] };

    expect(said(view(dearer, earlier(parts))?.answer)).toBe(
      'NPV: £261k in the report of 31 March 2027, £230k now. The main reason: “Licences” (costs).',
    );
  });

  test('turns round with the data', () => {
    const cheaper = { ...parts, costs: [{ id: 'c', name: 'Licences', amount: '500', per: 'month' }] };
    const { bridge, topics } = view(cheaper, earlier(parts)) ?? {};

    expect(said(bridge?.finding)).toBe('“Licences” gave the NPV the most: +£16k');
    expect(said(topics?.finding)).toBe('For the better: 1.');
  });

  test('says so where nothing changed', () => {
    const { answer, bridge, topics } = view(parts, earlier(parts)) ?? {};

    expect(said(answer)).toBe('Nothing changed since the report of 31 March 2027.');
    expect([bridge, topics]).toEqual([null, null]);
  });

  test('says that the npv is the same where other things changed', () => {
    const named = { ...parts, initiatives: [{ ...initiative, name: 'Reminder' }] };

    expect(said(view(named, earlier(parts))?.answer)).toBe(
      'NPV is £261k, as in the report of 31 March 2027.',
    );
  });

  test('does not compare money of two currencies', () => {
    const other = earlier({ ...parts, company: { name: 'Acme', currency: 'EUR', language: 'en' } });

    expect(said(view(parts, other)?.answer)).toBe(
      'The money is not compared: it was counted in EUR then and is counted in GBP now.',
    );
  });

  test('is of what was approved where nothing else was kept', () => {
    const approved = earlier(parts, { approved: true });

    expect(said(view(parts, undefined, approved)?.answer)).toBe(
      'Today’s forecast is what was approved on 31 March 2027: £261k',
    );
  });
});

describe('what it is compared with', () => {
  test.each([
    ['snapshot', 'Compared with the snapshot X as of 31 March 2027. It was approved. “Board”.'],
    ['file', 'Compared with X as of 31 March 2027. It was approved. “Board”.'],
    ['revision', 'Compared with the revision X as of 31 March 2027. It was approved. “Board”.'],
  ] as const)('a %s', (kind, expected) => {
    const since = earlier(parts, { kind, name: 'X', approved: true, note: 'Board' });

    expect(said(view(parts, since)?.against).replace('X of', 'X as of')).toBe(expected);
  });
});

test('the section is left out where there is nothing to say, and tells revisions without a snapshot', () => {
  expect(view(parts, undefined)).toBeNull();
  const revised = view(
    {
      ...parts,
      revisions: [
        { at: '2026-11-20', what: 'First version' },
        { at: '2027-03-31', what: 'Target raised' },
      ],
    },
    undefined,
  );

  expect(revised?.revisions?.paragraphs.map(said)).toEqual([
    '31 Mar 2027: Target raised',
    '20 Nov 2026: First version',
  ]);
  expect(said(revised?.answer)).toContain('rapport snapshot');
});

test('both targets are told where one was moved', () => {
  const kpi = (value: string, by: string) => ({
    kpis: [
      {
        id: 'k',
        name: 'Recall rate',
        unit: '%',
        direction: 'up',
        baseline: { value: '10%', at: '2026-12-31' },
        targets: [{ value, by }],
      },
    ],
  });
  const { topics } = view(kpi('45%', '2028-06-30'), earlier(kpi('40%', '2027-12-31'))) ?? {};

  expect(topics?.topics.flatMap(({ lines }) => lines.map(({ text }) => said(text)))).toEqual([
    'The target of “Recall rate” moved: 45% by 30 June 2028 instead of 40% by 31 December 2027.',
  ]);
});

describe('what was approved', () => {
  const approved = earlier(parts, { approved: true });
  const late = {
    ...parts,
    initiatives: [{ ...initiative, start: '2027-04' }],
    costs: [{ ...parts.costs[0], spent: [{ value: '4k', at: '2027-03-31' }] }],
  };
  const shown = view(late, undefined, approved)?.approved;

  test('stands against today by cause', () => {
    expect(said(shown?.causes.finding)).toBe(
      'Approved on 31 March 2027: £261k. Today’s forecast is lower: £231k',
    );
    expect(shown?.causes.rows.rows.map(({ label }) => said(label))).toEqual([
      'Approved',
      'Dates of initiatives',
      'What was paid or stopped',
      'Today',
    ]);
  });

  test('by benefit, with its owner and why', () => {
    const [row] = shown?.benefits?.table?.rows ?? [];

    expect([row?.header, row?.note, row?.cells.at(-1)]).toEqual(['Paper', 'Ann', 'planned otherwise']);
  });

  test('and by cost line where something is recorded', () => {
    expect(said(shown?.costs?.finding)).toBe('“Licences”: £4k was paid, £3k had been approved');
  });
});

describe.each(languages)('its figures, in %s', (language) => {
  const input: Evaluated = shippedEvaluated('clearsight', { language });
  const changes = buildChangesView(input);
  const known = new Map<string, ExplanationView | null>();
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));
  const explanations = explainFigures(figuresIn(changes), context, known);

  test('are all explained', () => {
    expect([...known].filter(([, explanation]) => explanation === null)).toEqual([]);
    expect(explanations.length).toBeGreaterThan(80);
  });

  test('come out again of what the explanations tell', () => {
    const wrong = explanations.filter(({ formula, terms, value }) => {
      const values = Object.fromEntries(terms.map((term) => [term.symbol, term.value]));
      return (
        Math.abs(evaluate(formula, values) - Number(value)) > 1e-9 * Math.max(1, Math.abs(Number(value)))
      );
    });

    expect(wrong.map(({ figure }) => figure)).toEqual([]);
  });

  test('and sentences are whole', () => {
    const sentences =
      changes?.topics?.topics.flatMap(({ lines }) => lines.map(({ text }) => said(text))) ?? [];

    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter((text) => /undefined|null|NaN|\d{4}-\d{2}-\d{2}/.test(text))).toEqual([]);
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
