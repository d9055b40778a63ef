import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/messages/inline.ts';
import { explainContext, explainFigures, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { buildAppendixView } from '../../../src/report/views/appendix-view.ts';
import type { ExplanationView } from '../../../src/report/views/explanation-view.ts';
import { buildRisksView } from '../../../src/report/views/risks-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const strategies: readonly (readonly [string, SectionInput])[] = [
  ['the worked example', clearsightEvaluated()],
  ['the worked example in Ukrainian', clearsightEvaluated({ language: 'uk' })],
  ['the bank', shippedEvaluated('onezhsky-bereg')],
  ['the mill', shippedEvaluated('staryi-yar')],
  ['an empty draft', draftEvaluated()],
  [
    'risks of a plan that does not pay',
    draftEvaluated({
      costs: [{ id: 'c', name: 'C', amount: '9k' }],
      risks: [
        { id: 'a', name: 'A', probability: '5%', cost: ['1', '2', '4'] },
        { id: 'b', name: 'B', probability: '90%', benefits: '10%' },
      ],
    }),
  ],
];

const sections = [
  ['risks', buildRisksView],
  ['appendix', (input: SectionInput) => buildAppendixView(input)],
] as const;

describe.each(strategies)('%s', (_, input) => {
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));

  describe.each(sections)('its section %s', (_id, build) => {
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

      expect(wrong.map(({ figure, formula, value }) => ({ figure, formula, value }))).toEqual([]);
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
