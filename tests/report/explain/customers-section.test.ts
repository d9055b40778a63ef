import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/messages/inline.ts';
import { explainContext, explainFigures, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { buildCustomersView } from '../../../src/report/views/customers-view.ts';
import type { ExplanationView } from '../../../src/report/views/explanation-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const segment = (id: string, parts: object = {}) => ({
  id,
  name: `S-${id}`,
  customers: 100,
  acquired: 1,
  retention: '80%',
  revenue: 50,
  margin: '40%',
  ...parts,
});

const strategies: readonly (readonly [string, SectionInput])[] = [
  ['the worked example', clearsightEvaluated()],
  ['the worked example in Russian', clearsightEvaluated({ language: 'ru' })],
  ['the worked example before its first measurement', clearsightEvaluated({ asOf: '2026-12-31' })],
  ['the bank', shippedEvaluated('onezhsky-bereg')],
  ['the mill', shippedEvaluated('staryi-yar')],
  ['an empty draft', draftEvaluated()],
  [
    'segments that lose money, stay for ever, or are empty',
    draftEvaluated({
      plan: {
        title: 'P',
        start: '2027-01',
        months: 30,
        discounting: 'yearEnd',
        objective: { loyalty: '100%' },
      },
      segments: [
        segment('loses', { serviceCost: 30, acquisitionCost: 12, tier: 'mass' }),
        segment('stays', { retention: '100%', moves: { to: 'loses', rate: '2%' }, tier: 'vip', managers: 3 }),
        segment('empty', { customers: 0, acquired: 0 }),
        segment('grows', { customers: 0, acquired: 5 }),
      ],
      benefits: [
        { id: 'a', name: 'A', segment: 'loses', lever: 'retention', change: '0.01pp' },
        { id: 'b', name: 'B', segment: ['stays', 'empty'], lever: 'revenue', change: '3%' },
        { id: 'c', name: 'C', segment: 'empty', lever: 'acquired', change: '2' },
        { id: 'd', name: 'D', saving: '10', per: 'month' },
      ],
    }),
  ],
];

describe.each(strategies)('the customers of %s', (_, input) => {
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));
  const view = buildCustomersView(input);
  const known = new Map<string, ExplanationView | null>();
  const explanations = explainFigures(figuresIn(view), context, known);

  test('are figures that are explained, and all that those refer to', () => {
    const unknown = [...known].filter(([, explanation]) => explanation === null);

    expect(unknown.map(([figure]) => figure)).toEqual([]);
  });

  test('are explained with what gives them again', () => {
    const wrong = explanations.filter(({ formula, terms, value }) => {
      const values = Object.fromEntries(terms.map((term) => [term.symbol, term.value]));
      return !same(evaluate(formula, values), Number(value));
    });

    expect(wrong.map(({ figure, formula, value, terms }) => ({ figure, formula, value, terms }))).toEqual([]);
  });

  test('are printed as they are explained', () => {
    const apart = printedIn(view).filter(
      ({ figure, value }) => !same(Number(value), Number(known.get(figure)?.value)),
    );

    expect(apart).toEqual([]);
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
