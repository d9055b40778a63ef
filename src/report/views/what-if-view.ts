/** What the what-if is given: the model's numbers, its sliders, its words in one language. Plain JSON. */
import type { ModelInput } from '../../engine/model-input.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Language } from '../../messages/language.ts';
import { type WhatIfWords, whatIfWords } from '../../messages/report/what-if.ts';
import { inputAt } from './inputs.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

/** How a slider's value is written: on screen, and in YAML. */
export type SliderUnit = 'percent' | 'points' | 'change' | 'months' | 'money' | 'number';

export interface SliderView {
  /** `benefits`, `costs`, `delay`, `discountRate`, or the path of the quantity it changes. */
  readonly id: string;
  readonly label: string;
  readonly unit: SliderUnit;
  /** Of the plan; the slider goes from `down` steps below it to `up` steps above. */
  readonly plan: number;
  readonly step: number;
  readonly down: number;
  readonly up: number;
}

export interface WhatIfView {
  readonly language: Language;
  readonly currency: string;
  readonly model: ModelInput;
  readonly sliders: readonly SliderView[];
  readonly words: WhatIfWords;
}

/** So many benefits have a slider of their own: those that move the result most. */
const OWN_SLIDERS = 3;

export function buildWhatIfView(input: SectionInput, model: ModelInput): WhatIfView {
  const { strategy, language } = input;
  const words = whatIfWords[language];
  const whole = (id: 'benefits' | 'costs', down: number): SliderView => ({
    id,
    label: words[id],
    unit: 'percent',
    plan: 1,
    step: 0.05,
    down,
    up: 10,
  });
  const { discountRate, months } = strategy.plan;
  return {
    language,
    currency: strategy.company.currency,
    model,
    sliders: [
      ...benefitSliders(input),
      whole('benefits', 20),
      whole('costs', 10),
      {
        id: 'delay',
        label: words.delay,
        unit: 'months',
        plan: 0,
        step: 1,
        down: 0,
        up: Math.min(12, months),
      },
      {
        id: 'discountRate',
        label: words.discountRate,
        unit: 'percent',
        plan: discountRate,
        step: 0.01,
        down: Math.floor(discountRate / 0.01 + 1e-9),
        up: 15,
      },
    ],
    words,
  };
}

/** Benefits with one number, by the size of their worth: from nothing to twice the plan. */
function benefitSliders(input: SectionInput): readonly SliderView[] {
  const { strategy, results } = input;
  const worth = (id: string) => Math.abs(results.benefits.find((benefit) => benefit.id === id)?.npv ?? 0);
  return strategy.benefits
    .flatMap((benefit) => {
      const stated = benefit.change ?? benefit.saving;
      return stated && stated.value !== 0 ? [{ benefit, stated }] : [];
    })
    .toSorted((a, b) => worth(b.benefit.id) - worth(a.benefit.id))
    .slice(0, OWN_SLIDERS)
    .flatMap(({ benefit, stated }) => {
      const path = `benefits.${benefit.id}.${benefit.change ? 'change' : 'saving'}`;
      const named = inputAt(strategy, path, formatsOf(input));
      if (!named) return [];
      const steps = stepsTo(stated.value);
      return [
        {
          id: path,
          label: named.thing,
          unit: unitOf(benefit, stated.unit),
          plan: stated.value,
          step: stated.value / steps,
          down: steps,
          up: steps,
        },
      ];
    });
}

function unitOf(
  { change, lever }: Strategy['benefits'][number],
  unit: 'number' | 'rate' | 'points',
): SliderUnit {
  if (!change) return 'money';
  if (unit === 'points') return 'points';
  if (unit === 'rate') return 'change';
  return lever === 'acquired' ? 'number' : 'money';
}

/** How many round steps lead from nothing to a value: between eight and forty, else twenty. */
function stepsTo(value: number): number {
  const size = Math.abs(value);
  const power = 10 ** Math.floor(Math.log10(size));
  for (const step of [power, power / 2, power / 5, power / 10, power / 20, power / 50]) {
    const steps = size / step;
    if (steps >= 8 && steps <= 40 && Math.abs(steps - Math.round(steps)) < 1e-6) return Math.round(steps);
  }
  return 20;
}
