import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BridgeEnd, npvBridge } from '../../../src/engine/compare/bridge.ts';
import { npvOf } from '../../../src/engine/flows.ts';
import { compileModel } from '../../../src/engine/model.ts';
import type { ModelInput } from '../../../src/engine/model-input.ts';
import { planRun } from '../../../src/engine/run.ts';
import { aModelInput } from '../a-model-input.ts';
import { modelInputs } from '../arbitrary-input.ts';

/** A state with nothing but its money; everything is called by its id. */
function end(input: ModelInput, npv = npvOfInput(input)): BridgeEnd {
  const { plan, segments, initiatives, benefits, costs, campaigns } = input;
  const named = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => ({ id, name: `Item ${id}`, owner: null }));
  return {
    model: { plan, segments, initiatives, benefits, costs, campaigns },
    finance: { npv },
    segments: named(segments).map((item) => ({ ...item, clv: null, baseValue: null })),
    initiatives: named(initiatives).map((item) => ({ ...item, status: 'planned' })),
    benefits: named(benefits).map((item) => ({ ...item, npv: null, npvToday: null })),
    costs: named(costs).map((item) => ({ ...item, total: 0, spent: null })),
    campaigns: named(campaigns).map((item) => ({ ...item, npv: 0 })),
  };
}

function npvOfInput(input: ModelInput): number {
  const model = compileModel(input);
  return npvOf(model, planRun(model));
}

/** The noise of the last digits, on the scale of the largest sum that was worked with. */
function near(steps: readonly { readonly from: number; readonly to: number }[], ...others: number[]): number {
  return (
    1e-9 *
    Math.max(1, ...others.map(Math.abs), ...steps.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]))
  );
}

/** Two strategies of which the second may start at another time and discount otherwise. */
const pairs = fc
  .tuple(modelInputs, modelInputs, fc.constantFrom('2027-01-01', '2026-07-01', '2027-04-01'))
  .map(([before, after, start]) => [before, { ...after, plan: { ...after.plan, start } }] as const);

describe('the bridge', () => {
  test('adds up to the whole change, for any two strategies', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const [was, is] = [npvOfInput(before), npvOfInput(after)];
        const steps = npvBridge(end(before), end(after));
        const sum = steps.reduce((total, { npv }) => total + npv, 0);

        expect(Math.abs(sum - (is - was))).toBeLessThanOrEqual(near(steps, was, is));
        expect(steps.every(({ npv }) => Number.isFinite(npv))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('goes from step to step without a gap', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const steps = npvBridge(end(before), end(after));

        expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
        expect(steps.map(({ to, from }) => to - from)).toEqual(steps.map(({ npv }) => npv));
      }),
    );
  });

  test('keeps causes in their order, each together', () => {
    const order = [
      'method',
      'customers',
      'benefits',
      'otherBenefits',
      'campaigns',
      'costs',
      'timing',
      'plan',
    ];
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const places = npvBridge(end(before), end(after)).map(({ cause }) => order.indexOf(cause));

        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test('is empty between a strategy and itself', () => {
    fc.assert(
      fc.property(modelInputs, (input) => {
        expect(npvBridge(end(input), end(structuredClone(input)))).toEqual([]);
      }),
    );
  });

  test('tells a difference of the method where the former npv cannot be worked out again', () => {
    const input = aModelInput({ costs: [{ id: 'c', amount: 100, per: 'upfront' }] });

    expect(npvBridge(end(input, -90), end(input))).toEqual([
      { cause: 'method', id: 'method', name: '', kind: 'changed', from: -90, to: -100, npv: -10 },
    ]);
  });
});

const plain = {
  plan: { discountRate: '0%', months: 12 },
  initiatives: [{ id: 'i', start: '2027-01', months: 2 }],
  benefits: [{ id: 'b', initiative: 'i', saving: 1200, per: 'year' }],
  costs: [{ id: 'c', initiative: 'i', amount: 100, per: 'month' }],
};

function stepsTo(changes: Parameters<typeof aModelInput>[0]) {
  return npvBridge(end(aModelInput(plain)), end(aModelInput({ ...plain, ...changes }))).map(
    ({ cause, id, kind, npv }) => ({ cause, id, kind, npv: Number(npv.toFixed(9)) }),
  );
}

describe('what it says of one change', () => {
  test.each([
    {
      name: 'a dearer cost',
      changes: { costs: [{ id: 'c', initiative: 'i', amount: 150, per: 'month' }] },
      steps: [{ cause: 'costs', id: 'c', kind: 'changed', npv: -600 }],
    },
    {
      name: 'a cost that is gone',
      changes: { costs: [] },
      steps: [{ cause: 'costs', id: 'c', kind: 'removed', npv: 1200 }],
    },
    {
      name: 'a benefit that was not there',
      changes: { benefits: [...plain.benefits, { id: 'd', saving: 120, per: 'once', from: '2027-06' }] },
      steps: [{ cause: 'otherBenefits', id: 'd', kind: 'added', npv: 120 }],
    },
    {
      name: 'a delay, which moves the benefit and the cost',
      changes: { initiatives: [{ id: 'i', start: '2027-02', months: 2 }] },
      steps: [],
    },
    {
      name: 'work that takes longer, which moves the benefit alone',
      changes: { initiatives: [{ id: 'i', start: '2027-01', months: 3 }] },
      steps: [{ cause: 'timing', id: 'i', kind: 'changed', npv: -100 }],
    },
    {
      name: 'a longer plan',
      changes: { plan: { discountRate: '0%', months: 24 } },
      steps: [],
    },
    {
      name: 'a benefit of an initiative that is new itself',
      changes: {
        initiatives: [...plain.initiatives, { id: 'j', start: '2027-03', months: 4 }],
        benefits: [...plain.benefits, { id: 'd', initiative: 'j', saving: 60, per: 'month' }],
      },
      steps: [{ cause: 'otherBenefits', id: 'd', kind: 'added', npv: 360 }],
    },
  ])('$name', ({ changes, steps }) => {
    expect(stepsTo(changes)).toEqual(steps);
  });

  test('the discount rate stands last', () => {
    const steps = stepsTo({ plan: { discountRate: '10%', months: 12 }, costs: [] });

    expect(steps.map(({ cause, id }) => [cause, id])).toEqual([
      ['costs', 'c'],
      ['plan', 'discountRate'],
    ]);
  });
});
