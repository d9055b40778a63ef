import { describe, expect, test } from 'vitest';
import { draftEvaluated } from '../helpers/evaluated.ts';

const initiative = (id: string) => ({ id, name: id, phase: 'base', start: '2027-01', months: 1 });
const saving = (id: string, amount: number) => ({
  id: `s-${id}`,
  name: id,
  initiative: id,
  saving: amount,
  per: 'year',
});
const cost = (id: string, amount: number) => ({
  id: `c-${id}`,
  name: id,
  initiative: id,
  amount,
  per: 'once',
});

const ranking = (parts: object, objective?: object) =>
  draftEvaluated({ plan: { title: 'P', start: '2027-01', months: 36, objective }, ...parts }).results.ranking;

describe('initiatives', () => {
  const found = ranking({
    initiatives: ['poor', 'rich', 'free', 'idle'].map(initiative),
    benefits: [saving('poor', 10), saving('rich', 1000), saving('free', 5)],
    costs: [cost('poor', 100), cost('rich', 200)],
  });

  test('rank by worth for each unit of cost; what costs nothing stands first, what does nothing is left out', () => {
    expect(found.map(({ id }) => id)).toEqual(['free', 'rich', 'poor']);
    expect(found[0]?.worthPerCost).toBeNull();
    expect(found[1]?.worthPerCost).toBeCloseTo((found[1]?.worth ?? 0) / (found[1]?.pvCosts ?? 1), 12);
  });

  test('say how far a budget reaches', () => {
    const total = found.reduce((sum, { pvCosts }) => sum + pvCosts, 0);

    expect(found.map(({ costSoFar }) => costSoFar)).toEqual(
      found.map((_, at) => found.slice(0, at + 1).reduce((sum, { pvCosts }) => sum + pvCosts, 0)),
    );
    expect(found.at(-1)?.costSoFar).toBeCloseTo(total, 9);
  });
});

test('the fit with the objective is the weight of what an initiative moves', () => {
  const parts = { initiatives: [initiative('a')], benefits: [saving('a', 10)], costs: [] };

  expect(ranking(parts, { cost: '30%', loyalty: '70%' })[0]?.fit).toBeCloseTo(0.3, 12);
  expect(ranking(parts, { loyalty: '100%' })[0]?.fit).toBe(0);
  expect(ranking(parts)[0]?.fit).toBeNull();
});
