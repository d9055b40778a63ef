import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildStepsView } from '../../../src/report/views/campaign-steps-view.ts';
import { buildRankingView } from '../../../src/report/views/returns-ranking-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline | undefined) => plainText(inline ?? '');
const initiative = (id: string) => ({ id, name: `I-${id}`, phase: 'base', start: '2027-01', months: 1 });
const saving = (id: string, amount: number) => ({
  id: `s-${id}`,
  name: id,
  initiative: id,
  saving: amount,
  per: 'year',
});
const cost = (id: string) => ({ id: `c-${id}`, name: id, initiative: id, amount: 100, per: 'upfront' });

describe('where money goes furthest', () => {
  const ranking = (parts: object) =>
    buildRankingView(draftEvaluated({ initiatives: ['a', 'b'].map(initiative), ...parts }));

  test('is told by the best and the worst initiative', () => {
    const view = ranking({ benefits: [saving('a', 10), saving('b', 100)], costs: [cost('a'), cost('b')] });

    expect(text(view?.finding)).toMatch(
      /^A unit of money goes furthest in “I-b”: it brings 2\.\d\d; in “I-a” it brings 0\.2\d$/,
    );
    expect(view?.table?.rows.map(({ header }) => text(header))).toEqual(['I-b', 'I-a']);
  });

  test.each([
    {
      name: 'one brings money',
      benefits: [saving('a', 10)],
      expected: /^A unit of money spent on “I-a” brings/,
    },
    { name: 'none does', benefits: [], expected: /^No initiative with a cost/ },
  ])('says so where $name', ({ benefits, expected }) => {
    expect(text(ranking({ benefits, costs: [cost('a'), cost('b')] })?.finding)).toMatch(expected);
  });

  test('is nothing to ask where there is nothing to choose', () => {
    expect(ranking({ costs: [cost('a')] })).toBeNull();
  });

  test('asks what serves the objective only where there is one', () => {
    const parts = { benefits: [saving('a', 10)], costs: [cost('a'), cost('b')] };
    const plan = { title: 'P', start: '2027-01', months: 36, objective: { cost: '100%' } };

    expect(ranking(parts)).toMatchObject({ seeds: 'V6' });
    expect(ranking({ ...parts, plan })).toMatchObject({ seeds: 'V6 G15' });
    expect(text(ranking({ ...parts, plan })?.table?.rows[0]?.cells.at(-1) as Inline)).toBe('100%');
  });
});

describe('the steps of a discount', () => {
  const segment = {
    id: 's',
    name: 'S',
    customers: 10,
    acquired: 0,
    retention: '50%',
    revenue: 10,
    margin: '50%',
  };
  const campaign = (tiers: readonly object[]) => ({
    segments: [segment],
    campaigns: [{ id: 'c', name: 'Sale', segment: 's', at: '2027-03', reach: 5, response: '10%', tiers }],
  });
  const steps = (tiers: readonly object[]) => buildStepsView(draftEvaluated(campaign(tiers)));

  test('are none where every buyer gets the same', () => {
    expect(steps([{ basket: 10, discount: 1 }])).toBeNull();
  });

  test.each([
    { name: 'a notch', off: 30, expected: '“Sale”: just above £100 a buyer pays less than just below' },
    { name: 'no notch', off: 5, expected: 'What a buyer gets off, by the size of the basket' },
  ])('with $name', ({ off, expected }) => {
    const tiers = [
      { upTo: 100, share: '50%', basket: 80, discount: 5 },
      { share: '50%', basket: 150, discount: off },
    ];
    const view = steps(tiers);

    expect(text(view?.finding)).toBe(expected);
    expect(view?.table?.rows.map(({ header }) => text(header))).toEqual([
      'Sale: up to £100',
      'Sale: above £100',
    ]);
  });

  test('of the worked example name its first notch', () => {
    expect(text(buildStepsView(clearsightEvaluated())?.finding)).toContain('just above £99.99');
  });
});
