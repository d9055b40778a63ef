import { describe, expect, test } from 'vitest';
import { modelInput } from '../../../src/engine/model-input.ts';
import type { Figure } from '../../../src/messages/inline.ts';
import { explainContext, explainFigures, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import type { ExplanationView } from '../../../src/report/views/explanation-view.ts';
import { buildReturnsView } from '../../../src/report/views/returns-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { buildSummaryView } from '../../../src/report/views/summary-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const initiative = { id: 'i', name: 'I', phase: 'direct', start: '2027-03', months: 4 };
const strategies: readonly (readonly [string, SectionInput])[] = [
  ['the worked example', clearsightEvaluated()],
  ['the worked example in Russian', clearsightEvaluated({ language: 'ru' })],
  ['the worked example before its first measurement', clearsightEvaluated({ asOf: '2026-12-31' })],
  ['the worked example after its end', clearsightEvaluated({ asOf: '2030-06-30' })],
  ['the bank', shippedEvaluated('onezhsky-bereg')],
  ['the mill', shippedEvaluated('staryi-yar')],
  ['an empty draft', draftEvaluated()],
  [
    'a losing plan of years, with amounts before it, discounted at the end of years',
    draftEvaluated({
      plan: { title: 'P', start: '2027-04', months: 30, discounting: 'yearEnd', discountRate: '7%' },
      initiatives: [initiative],
      benefits: [
        {
          id: 'y',
          name: 'Y',
          upfront: '3',
          years: ['10', '20', '30'],
          initiative: 'i',
          owner: 'A. B. Smith',
        },
        {
          id: 's',
          name: 'S',
          saving: ['1', '2', '6'],
          per: 'month',
          initiative: 'i',
          ramp: 6,
          grade: 'measured',
        },
      ],
      costs: [
        { id: 'a', name: 'A', upfront: '50', years: ['20', '20', '5'] },
        { id: 'b', name: 'B', amount: ['10', '30', '70'], per: 'upfront' },
      ],
      scenarios: [{ id: 'w', name: 'Worse', benefits: '0%', costs: '150%', delay: 2, discountRate: '3%' }],
    }),
  ],
  [
    'a plan that is never out of pocket',
    draftEvaluated({ benefits: [{ id: 's', name: 'S', saving: '100', per: 'month' }] }),
  ],
  [
    'a stopped initiative, benefits that need something, a campaign that never pays',
    draftEvaluated({
      initiatives: [{ ...initiative, status: 'stopped' }],
      segments: [
        {
          id: 'g',
          name: 'G',
          customers: 900,
          acquired: 5,
          retention: '80%',
          revenue: 100,
          margin: '40%',
          serviceCost: 3,
          acquisitionCost: 20,
        },
      ],
      benefits: [
        {
          id: 'r',
          name: 'R',
          initiative: 'i',
          segment: 'g',
          lever: 'retention',
          change: ['1pp', '9pp', '12pp'],
        },
      ],
      costs: [{ id: 'c', name: 'C', amount: '6k', spent: [{ value: '2k', at: '2027-03' }] }],
      campaigns: [
        {
          id: 'k',
          name: 'K',
          segment: 'g',
          at: '2027-06',
          reach: 100,
          response: '5%',
          cost: 40,
          tiers: [{ basket: 10, discount: 9 }],
          previous: { at: '2026-06', response: '4%' },
        },
      ],
    }),
  ],
];

const sections = [
  ['summary', buildSummaryView],
  ['returns', (input: SectionInput) => buildReturnsView(input, modelInput(input.strategy))],
] as const;

describe.each(strategies)('%s', (_, input) => {
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));

  describe.each(sections)('its section “%s”', (_id, build) => {
    const view = build(input);
    const known = new Map<string, ExplanationView | null>();
    const explanations = explainFigures(figuresIn(view), context, known);

    test('explains every figure it prints, and leads nowhere else', () => {
      const unexplained = figuresIn(view).filter((figure) => !known.get(figure));
      const links = explanations.flatMap(({ terms, parts = [] }) =>
        [...terms, ...parts].flatMap(({ figure }) => (figure === undefined ? [] : [figure])),
      );

      expect(unexplained).toEqual([]);
      expect(links.filter((figure) => !known.get(figure))).toEqual([]);
    });

    test('tells with each figure what gives it again', () => {
      const wrong = explanations.filter(({ formula, terms, value }) => {
        const values = Object.fromEntries(terms.map((term) => [term.symbol, term.value]));
        return !same(evaluate(formula, values), Number(value));
      });

      expect(wrong.map(({ figure, formula, value }) => ({ figure, formula, value }))).toEqual([]);
    });

    test('prints the values that the results hold at their paths', () => {
      const apart = printedIn(view).filter(
        ({ figure, value }) => !same(Number(value), Number(known.get(figure)?.value)),
      );

      expect(apart.map(({ figure, value }) => ({ figure, value }))).toEqual([]);
    });
  });
});

test('a figure leads along the chain to the lines of the strategy', () => {
  const context = explainContext(clearsightEvaluated(), (path) => ({ file: path, line: 1 }));
  const known = new Map<string, ExplanationView | null>();
  explainFigures(['finance.npv'], context, known);
  const worth = known.get('benefits.recall-regulars.npv');

  expect(known.has('finance.pvBenefits')).toBe(true);
  expect(worth?.parts?.map(({ figure }) => figure).filter(Boolean)).toEqual([
    'segments.regulars.clv',
    'roadmap.initiatives.recall.npv',
    'audit.gaps.channels.planned.gap',
    'kpis.regulars-stay.measured',
  ]);
  expect(worth?.parts?.[0]).toMatchObject({
    text: '+4.0 pp',
    place: { file: 'benefits.recall-regulars.change' },
  });
  expect(worth).toMatchObject({
    grade: 'benchmark',
    source: 'Two comparable recall programmes',
    owner: 'Head of Customer',
  });
});

test('break-even values open with the text they are printed with, and the two tried beside each differ', () => {
  const opened = strategies.flatMap(([, input]) => {
    const known = new Map<string, ExplanationView | null>();
    const printed = printedIn(buildReturnsView(input, modelInput(input.strategy))).filter(({ figure }) =>
      figure.startsWith('breakEven.'),
    );
    const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));
    explainFigures(
      printed.map(({ figure }) => figure),
      context,
      known,
    );
    return printed.map(({ figure, text }) => ({ text, explanation: known.get(figure) }));
  });

  expect(opened.length).toBeGreaterThan(0);
  for (const { text, explanation } of opened) {
    const tried = explanation?.terms.filter(({ symbol }) => symbol === 'x' || symbol === 'y') ?? [];
    expect(explanation?.text).toBe(text);
    expect(new Set(tried.map((term) => term.text)).size).toBe(new Set(tried.map((term) => term.value)).size);
  }
});

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(b));
}

function printedIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('figure' in value && typeof value.figure === 'string') {
    const figure = value as Figure;
    return typeof figure.value === 'number' ? [figure] : [];
  }
  return Object.values(value).flatMap(printedIn);
}
