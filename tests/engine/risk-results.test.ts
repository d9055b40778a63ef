import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { draftEvaluated } from '../helpers/evaluated.ts';
import { clearsight } from '../helpers/strategy-from.ts';

const initiatives = [
  { id: 'one', name: 'One', phase: 'base', start: '2027-01', months: 2 },
  { id: 'two', name: 'Two', phase: 'base', start: '2027-01', months: 2 },
];
const benefits = [
  { id: 'a', name: 'A', initiative: 'one', saving: '1k', per: 'month' },
  { id: 'b', name: 'B', initiative: 'two', saving: '3k', per: 'month' },
];
const costs = [{ id: 'c', name: 'C', amount: '10k', per: 'upfront' }];

const struck = (risk: object) => {
  const { results } = draftEvaluated({
    initiatives,
    benefits,
    costs,
    risks: [{ id: 'r', name: 'R', probability: '25%', ...risk }],
  });
  const [result] = results.risks;
  if (!result) throw new Error('no risk');
  return { ...result, finance: results.finance, waiting: results.roadmap.initiatives };
};

describe('a risk that strikes', () => {
  test('takes what it costs, at time 0, undiscounted', () => {
    expect(struck({ cost: '4k' }).change).toBeCloseTo(-4000, 9);
  });

  test('leaves a share of all benefits', () => {
    const { npvIfStruck, finance } = struck({ benefits: '60%' });

    expect(npvIfStruck).toBeCloseTo(0.6 * finance.pvBenefits - finance.pvCosts, 6);
  });

  test('touches only what its initiative brings', () => {
    const all = struck({ benefits: '0%' }).change;
    const one = struck({ benefits: '0%', initiative: 'one' }).change;

    expect(one).toBeCloseTo(all / 4, 6);
  });

  test('delays benefits as a month of waiting does', () => {
    const { change, waiting } = struck({ delay: '1', initiative: 'two' });

    expect(change).toBeCloseTo(-(waiting.find(({ id }) => id === 'two')?.priceOfWaiting ?? 0), 6);
  });

  test('is expected to cost its change times its probability', () => {
    const { change, expected } = struck({ cost: '4k', benefits: '50%' });

    expect(expected).toBeCloseTo(0.25 * change, 9);
  });

  test('changes nothing where it touches nothing', () => {
    expect(struck({}).change).toBe(0);
  });

  test('never helps, and takes more the less it leaves', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 40 }), (one, other, delay) => {
        const change = (left: number) => struck({ benefits: `${left}%`, delay: String(delay) }).change;
        expect(change(one)).toBeLessThanOrEqual(1e-6);
        expect(change(Math.max(one, other))).toBeGreaterThanOrEqual(change(Math.min(one, other)) - 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});

test('is what every draw of the simulation comes to, when all else is certain and the risk is', () => {
  const { strategy } = clearsight();
  const certain = {
    ...strategy,
    segments: strategy.segments.map(withoutRanges),
    benefits: strategy.benefits.map(withoutRanges),
    costs: strategy.costs.map(withoutRanges),
    campaigns: strategy.campaigns.map(withoutRanges),
    risks: strategy.risks.slice(1).map((risk) => ({ ...risk, probability: 1 })),
  };
  const options = { slug: 'x', asOf: '2027-09-30', seed: 1, version: '0', measurements: [], draws: 5 };
  const { risks, simulation } = evaluate(certain, options);

  expect(simulation?.mean).toBeCloseTo(risks[0]?.npvIfStruck ?? 0, 3);
  expect(simulation?.sd).toBeCloseTo(0, 3);
});

/** The same with likely values alone, at any depth. */
function withoutRanges<Item>(item: Item): Item {
  return JSON.parse(JSON.stringify(item, (key, value) => (key === 'range' ? undefined : value)));
}
