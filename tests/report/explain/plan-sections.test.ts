import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/messages/inline.ts';
import { explainContext, explainFigures, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { buildCostsView } from '../../../src/report/views/costs-view.ts';
import type { ExplanationView } from '../../../src/report/views/explanation-view.ts';
import { buildGoalsView } from '../../../src/report/views/goals-view.ts';
import { buildRoadmapView } from '../../../src/report/views/roadmap-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const kpi = {
  id: 'k',
  name: 'K',
  unit: '%',
  direction: 'up',
  baseline: { value: '10%', at: '2026-12-31' },
  targets: [{ value: '20%', by: '2027-12-31' }],
};

const strategies: readonly (readonly [string, SectionInput])[] = [
  ['the worked example', clearsightEvaluated()],
  ['the worked example in Russian', clearsightEvaluated({ language: 'ru' })],
  ['the worked example before its first measurement', clearsightEvaluated({ asOf: '2026-12-31' })],
  ['the worked example after its end', clearsightEvaluated({ asOf: '2030-06-30' })],
  ['the bank', shippedEvaluated('onezhsky-bereg')],
  ['the mill', shippedEvaluated('staryi-yar')],
  ['an empty draft', draftEvaluated()],
  ['a KPI without measurements', draftEvaluated({ kpis: [kpi] })],
  [
    'costs of every kind, discounted at the end of years',
    draftEvaluated({
      plan: { title: 'P', start: '2027-01', months: 30, discounting: 'yearEnd' },
      initiatives: [{ id: 'i', name: 'I', phase: 'direct', start: '2027-03', months: 4 }],
      costs: [
        { id: 'a', name: 'A', amount: '100', per: 'year', riskAdjustment: '10%' },
        { id: 'b', name: 'B', quantity: '3', price: '12.5', per: 'month', initiative: 'i', to: '2028-01' },
        { id: 'c', name: 'C', amount: '50', per: 'upfront' },
        { id: 'd', name: 'D', amount: '70', from: '2026-05', riskAdjustment: '20%' },
        { id: 'e', name: 'E', upfront: '10', years: ['1', '2', '3'], riskAdjustment: '5%' },
        { id: 'f', name: 'F', amount: '9', from: '2035-01', spent: [{ value: '4', at: '2027-05-31' }] },
      ],
    }),
  ],
];

const sections = [
  ['goals', buildGoalsView],
  ['roadmap', buildRoadmapView],
  ['costs', buildCostsView],
] as const;

describe.each(strategies)('%s', (_, input) => {
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));

  describe.each(sections)('its section on %s', (_id, build) => {
    const view = build(input);
    const known = new Map<string, ExplanationView | null>();
    const explanations = explainFigures(figuresIn(view), context, known);

    test('explains every figure, and all that those refer to', () => {
      const unknown = [...known].filter(([, explanation]) => explanation === null);

      expect(unknown.map(([figure]) => figure)).toEqual([]);
    });

    test('tells with each figure what gives it again', () => {
      const wrong = explanations.filter(({ formula, terms, value }) => {
        const values = Object.fromEntries(terms.map((term) => [term.symbol, term.value]));
        return !same(evaluate(formula, values), Number(value));
      });

      expect(wrong.map(({ figure, formula, value, terms }) => ({ figure, formula, value, terms }))).toEqual(
        [],
      );
    });

    test('prints the values that the explanations tell', () => {
      const apart = printedIn(view).filter(
        ({ figure, value }) => !same(Number(value), Number(known.get(figure)?.value)),
      );

      expect(apart).toEqual([]);
    });
  });
});

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-6);
}

function printedIn(view: unknown): readonly Figure[] {
  if (typeof view !== 'object' || view === null) return [];
  if ('figure' in view && 'text' in view) return [view as Figure];
  return Object.values(view).flatMap(printedIn);
}
