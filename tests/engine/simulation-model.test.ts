import { describe, expect, test } from 'vitest';
import { compileModel, financeOf } from '../../src/engine/model.ts';
import { simulationModel } from '../../src/engine/simulation-model.ts';
import { aStrategy, complete } from '../helpers/a-strategy.ts';
import { clearsight } from '../helpers/strategy-from.ts';

const campaign = {
  id: 'sale',
  name: 'Sale',
  segment: 'readers',
  initiative: 'base',
  at: '2027-06',
  reach: 1000,
  response: '10%',
  tiers: [{ basket: 80 }],
};
const saving = { id: 'paper', name: 'Paper', initiative: 'base', saving: '12k' };

/** npv and the last month's cash when these risks strike, all else likely. */
function struckBy(risks: readonly object[], likely = true) {
  const strategy = aStrategy({
    benefits: [...complete.benefits, saving],
    campaigns: [campaign],
    risks: risks.map((risk, i) => ({ id: `r${i}`, name: 'Risk', probability: '50%', ...risk })),
  });
  const model = compileModel(strategy);
  const uncertain = simulationModel(model, strategy.risks);
  const values = Float64Array.from(uncertain.inputs, (input) => (likely ? input.likely : input.low));
  const cumulative = new Float64Array(uncertain.months);
  const npv = uncertain.evaluate(values, new Uint8Array(risks.length).fill(1), cumulative);
  return { npv, cash: cumulative.at(-1)!, strategy, uncertain, model };
}

describe('a draw', () => {
  test('of likely values without risks is the base case, in npv and in cash', () => {
    const { npv, cash, strategy } = struckBy([]);
    const finance = financeOf(compileModel(strategy));
    expect(npv).toBeCloseTo(finance.npv, 6);
    expect(cash).toBeCloseTo(finance.months.at(-1)!.cumulative, 6);
  });

  test('knows every uncertain input of the strategy and of its risks by its path', () => {
    const { uncertain } = struckBy([{ benefits: ['70%', '80%', '90%'], cost: [1, 2, 3] }]);
    expect(uncertain.inputs.map(({ path }) => path)).toEqual([
      'benefits.loyal-readers.change',
      'risks.r0.benefits',
      'risks.r0.cost',
    ]);
    expect(uncertain.risks).toEqual([{ path: 'risks.r0', probability: 0.5 }]);
  });

  test('takes the values that are drawn, for the strategy and for its risks', () => {
    const { npv } = struckBy([{ cost: [1000, 5000, 6000] }], false);
    const low = aStrategy({
      benefits: [{ ...complete.benefits[0], change: '2pp' }, saving],
      campaigns: [campaign],
    });
    expect(npv).toBeCloseTo(financeOf(compileModel(low)).npv - 1000, 6);
  });

  test('in which a risk strikes multiplies all benefits and campaign buyers', () => {
    const { npv, model } = struckBy([{ benefits: '80%' }]);
    expect(npv).toBeCloseTo(financeOf(model, { benefits: 0.8 }).npv, 6);
  });

  test('in which two strike multiplies them with one another and adds up their delays', () => {
    const { npv, model } = struckBy([
      { benefits: '80%', delay: 2 },
      { benefits: '50%', delay: 1 },
    ]);
    expect(npv).toBeCloseTo(financeOf(model, { benefits: 0.4, delay: 3 }).npv, 6);
  });

  test('in which a risk of one initiative strikes touches its benefits alone, and no campaign', () => {
    const { npv } = struckBy([{ benefits: '50%', delay: 2, initiative: 'base' }]);
    const halved = aStrategy({
      benefits: [complete.benefits[0], { ...saving, saving: '6k', from: '2027-07' }],
      campaigns: [campaign],
    });
    expect(npv).toBeCloseTo(financeOf(compileModel(halved)).npv, 6);
  });

  test('pays for a risk at time 0, not discounted and not adjusted', () => {
    const { npv, strategy } = struckBy([{ cost: '7k' }, { cost: '1k', initiative: 'base' }]);
    expect(npv).toBeCloseTo(financeOf(compileModel(strategy)).npv - 8000, 6);
  });

  test('leaves nothing behind for the next', () => {
    const { strategy } = clearsight();
    const model = compileModel(strategy);
    const { inputs, risks, evaluate, months } = simulationModel(model, strategy.risks);
    const cash = new Float64Array(months);
    const likely = Float64Array.from(inputs, (input) => input.likely);
    const none = new Uint8Array(risks.length);
    const before = evaluate(likely, none, cash);
    evaluate(
      Float64Array.from(inputs, (input) => input.high),
      none.map(() => 1),
      cash,
    );
    expect(evaluate(likely, none, cash)).toBe(before);
  });
});
