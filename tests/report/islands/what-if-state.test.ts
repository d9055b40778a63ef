import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { compileModel, financeOf } from '../../../src/engine/model.ts';
import { modelInput } from '../../../src/engine/model-input.ts';
import { ScenarioSchema } from '../../../src/language/schema/scenarios.ts';
import { filled } from '../../../src/report/islands/filled.ts';
import {
  changedSliders,
  courseOf,
  fragmentOf,
  type Steps,
  sliderValue,
  stepsIn,
  yamlOf,
} from '../../../src/report/islands/what-if-state.ts';
import { buildWhatIfView } from '../../../src/report/views/what-if-view.ts';
import { clearsightEvaluated } from '../../helpers/evaluated.ts';

const input = clearsightEvaluated();
const { sliders } = buildWhatIfView(input, modelInput(input.strategy));
const anySteps = fc.record(
  Object.fromEntries(sliders.map(({ id, down, up }) => [id, fc.integer({ min: -down, max: up })])),
) as fc.Arbitrary<Steps>;

test('the sliders are the weightiest benefits, all benefits, all costs, the delay and the rate', () => {
  expect(sliders.map(({ id }) => id)).toEqual([
    'benefits.family-offers.change',
    'benefits.recall-families.change',
    'benefits.welcome-back.change',
    'benefits',
    'costs',
    'delay',
    'discountRate',
  ]);
});

test('untouched, the what-if gives the plan', () => {
  const model = compileModel(modelInput(input.strategy));
  expect(financeOf(model, courseOf(sliders, {})).npv).toBe(input.results.finance.npv);
});

test('set to a scenario of the strategy, it gives that scenario', () => {
  const model = compileModel(modelInput(input.strategy));
  const course = courseOf(sliders, { benefits: -8, costs: 3, delay: 3 });
  expect(course).toMatchObject({ benefits: expect.closeTo(0.6), costs: expect.closeTo(1.15), delay: 3 });
  expect(financeOf(model, course).npv).toBeCloseTo(input.results.scenarios.cautious?.npv ?? 0, 6);
});

test('every slider goes from its lowest sensible value up, in steps that meet the plan', () => {
  for (const slider of sliders) {
    expect(sliderValue(slider, {})).toBe(slider.plan);
    if (slider.id === 'costs') continue;
    expect(Math.abs(sliderValue(slider, { [slider.id]: -slider.down }))).toBeLessThan(1e-9);
  }
});

describe('the state in a link', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const again = stepsIn(fragmentOf(sliders, steps), sliders);
        expect(courseOf(sliders, again)).toEqual(courseOf(sliders, steps));
      }),
    );
  });

  test.each([
    '',
    '#costs=2',
    '#what-if',
    '#what-if&costs=999',
    '#what-if&costs=x',
    '#what-if&__proto__=1',
    '#what-if&costs=1.5',
  ])('%s asks for nothing', (fragment) => {
    expect(stepsIn(fragment, sliders)).toEqual({});
  });
});

describe('the scenario in YAML', () => {
  test('is written as an author would', () => {
    const steps = {
      costs: 2,
      delay: 3,
      'benefits.welcome-back.change': -4,
      'benefits.family-offers.change': 2,
    };
    expect(yamlOf(sliders, steps, 'What if 1', 'what-if-1')).toBe(
      '- { id: what-if-1, name: "What if 1", costs: 110%, delay: 3, changes: { benefits.family-offers.change: 10%, benefits.welcome-back.change: 5pp } }',
    );
  });

  test('is the same case when the strategy holds it', () => {
    const model = compileModel(modelInput(input.strategy));
    fc.assert(
      fc.property(anySteps, (steps) => {
        const yaml = yamlOf(sliders, steps, 'A “case”: 1', 'case-1');
        const [written] = parseDocument(yaml, { schema: 'failsafe' }).toJS() as unknown[];
        const scenario = ScenarioSchema.parse(written);
        const again = financeOf(model, scenario).npv;
        const shown = financeOf(model, courseOf(sliders, steps)).npv;

        expect(scenario.name).toBe('A “case”: 1');
        expect(Math.abs(again - shown)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(shown)));
      }),
      { numRuns: 50 },
    );
  });
});

test('what is changed is counted', () => {
  expect(changedSliders(sliders, { costs: 0, delay: 1 }).map(({ id }) => id)).toEqual(['delay']);
});

test('texts are filled in their places, and a place without a value stays', () => {
  expect(filled('{1} of {2}, {3}', '3', '7')).toBe('3 of 7, {3}');
});
