import { describe, expect, test } from 'vitest';
import { explainContext, explainFigure, figuresIn } from '../../../src/report/explain/explain.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { buildAuditView } from '../../../src/report/views/audit-view.ts';
import { buildReadinessView } from '../../../src/report/views/readiness-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const segment = (id: string, parts: object = {}) => ({
  id,
  name: `S-${id}`,
  customers: { value: '900', range: ['800', '1100'] },
  acquired: '5',
  retention: '70%',
  revenue: '120',
  margin: '30%',
  ...parts,
});

const strategies: readonly (readonly [string, SectionInput])[] = [
  ['the worked example', clearsightEvaluated()],
  ['the worked example in Ukrainian', clearsightEvaluated({ language: 'uk' })],
  ['the worked example before its first measurement', clearsightEvaluated({ asOf: '2026-12-31' })],
  ['the bank', shippedEvaluated('onezhsky-bereg')],
  ['the mill', shippedEvaluated('staryi-yar')],
  ['an empty draft', draftEvaluated()],
  [
    'a company that should not begin',
    draftEvaluated({
      readiness: {
        competition: { score: '1' },
        growth: { score: '2', note: 'Nobody asked' },
        largestCustomer: '60%',
        returning: '12%',
      },
      context: {
        basics: { range: 'true', orders: 'false' },
        margins: ['20%', '24%'],
        satisfied: '50%',
        competesBy: 'price',
      },
      segments: [
        segment('a', { managers: '3', offer: 'variant', margin: '4%' }),
        segment('b', { serviceCost: '8' }),
      ],
      initiatives: [
        { id: 'i', name: 'I', phase: 'direct', start: '2027-03', months: '4', closes: ['data.home'] },
      ],
      benefits: [
        {
          id: 'x',
          name: 'X',
          initiative: 'i',
          segment: 'a',
          lever: 'retention',
          change: ['1pp', '2pp', '3pp'],
        },
      ],
      costs: [{ id: 'k', name: 'K', category: 'software', amount: '90k', per: 'once', initiative: 'i' }],
      kpis: [
        {
          id: 'k',
          name: 'K',
          unit: 'days',
          direction: 'down',
          baseline: { value: '9', at: '2026-12-31' },
          targets: [{ value: '5', by: '2028-12-31' }],
          benchmark: { value: '6', source: 'Trade survey' },
        },
      ],
      audit: {
        answers: {
          'strategy.choice': { reality: '1', target: '3' },
          'data.home': {
            target: '4',
            importance: '5',
            answers: [
              { by: 'Office', intention: '4', reality: '2' },
              { by: 'Shops', reality: '4' },
            ],
          },
          'data.consent': { intention: '2', reality: '2' },
          'people.culture': { unknown: 'true' },
          'people.part': { intention: '5', reality: '3', target: '4' },
          'logistics.own': { reality: '5', target: '5' },
        },
        data: { address: '96%', personal: '8%' },
      },
    }),
  ],
  [
    'an audit in which nobody could say anything',
    draftEvaluated({ audit: { answers: { 'data.home': { unknown: 'true' } } } }),
  ],
];

const sections = [
  ['readiness', buildReadinessView],
  ['audit', buildAuditView],
] as const;

describe.each(strategies)('%s', (_, input) => {
  const context = explainContext(input, () => ({ file: 'strategy.yaml', line: 1 }));

  /** Every figure of a section with all that its explanation refers to, each once. */
  const explanations = (build: (typeof sections)[number][1]) => {
    const waiting = [...figuresIn(build(input))];
    const found = new Map<string, ReturnType<typeof explainFigure>>();
    for (let figure = waiting.pop(); figure !== undefined; figure = waiting.pop()) {
      if (found.has(figure)) continue;
      const explanation = explainFigure(figure, context);
      found.set(figure, explanation);
      for (const part of [...(explanation?.terms ?? []), ...(explanation?.parts ?? [])]) {
        if (part.figure !== undefined) waiting.push(part.figure);
      }
    }
    return found;
  };

  test.each(sections)(
    'every figure of its section %s is explained, and so is all it refers to',
    (_id, build) => {
      const unexplained = [...explanations(build)]
        .filter(([, found]) => found === null)
        .map(([figure]) => figure);

      expect(unexplained).toEqual([]);
    },
  );

  test.each(sections)(
    'every explanation of its section %s gives the figure when worked out again',
    (_id, build) => {
      const wrong = [...explanations(build).values()].flatMap((explanation) => {
        if (!explanation) return [];
        const { figure, formula, terms, value } = explanation;
        const again = evaluate(formula, Object.fromEntries(terms.map((term) => [term.symbol, term.value])));
        const off = Math.abs(again - Number(value));
        return off <= 1e-9 * Math.max(Math.abs(Number(value)), 1e-6)
          ? []
          : [{ figure, formula, value, again }];
      });

      expect(wrong).toEqual([]);
    },
  );

  test.each(sections)(
    'every figure of its section %s is the value that its explanation tells',
    (_id, build) => {
      const apart: unknown[] = [];
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('figure' in value && 'value' in value && typeof value.figure === 'string') {
          const told = explainFigure(value.figure, context);
          const other = Number(told?.value);
          if (!(Math.abs(other - Number(value.value)) <= 1e-9 * Math.max(1, Math.abs(other)))) {
            apart.push([value.figure, value.value, other]);
          }
          return;
        }
        for (const inner of Object.values(value)) walk(inner);
      };
      walk(build(input));

      expect(apart).toEqual([]);
    },
  );
});

test('what is stated is explained by its place, its evidence and the words of those who were asked', () => {
  const input = clearsightEvaluated();
  const context = explainContext(input, (path) => ({ file: `${path}.yaml`, line: 7 }));

  expect(explainFigure('audit.questions.data.completeness.reality', context)).toMatchObject({
    value: 2,
    formula: 'v',
    source: '31% of cards carry no phone or e-mail',
    terms: [{ place: { file: 'audit.answers.data.completeness.reality.yaml', line: 7 } }],
  });
  expect(explainFigure('standing.wordOfMouth.satisfied', context)).toMatchObject({
    grade: 'measured',
    source: 'Exit survey 2026',
  });
  expect(explainFigure('audit.questions.channels.planned.reality', context)).toMatchObject({
    formula: 'mean(a)',
    parts: [
      { name: 'Headquarters', value: 3 },
      { name: 'Branch managers', value: 1 },
    ],
  });
});

test('what is no figure of these sections is explained by nobody', () => {
  const context = explainContext(clearsightEvaluated(), () => undefined);

  for (const figure of [
    'readiness.facts.factors.weather.score',
    'readiness.facts.returning',
    'readiness.facts.perManager.nobody.customers',
    'audit.questions.data.nothing.reality',
    'audit.dimensions.nothing.reality',
    'standing.data.blocks.nothing.complete',
    'standing.benchmarks.nothing.missing',
  ]) {
    expect(explainFigure(figure, context), figure).toBeNull();
  }
});
