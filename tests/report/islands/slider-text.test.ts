import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { sliderText } from '../../../src/report/islands/slider-text.ts';
import type { SliderUnit, SliderView } from '../../../src/report/views/what-if-view.ts';

const formats = formatsFor('en', 'GBP');
const slider = (unit: SliderUnit, plan: number, step: number, down = 20, up = 20): SliderView => ({
  id: 'benefits.back.change',
  label: 'Regulars come back',
  unit,
  plan,
  step,
  down,
  up,
});

describe('a slider writes where it stands', () => {
  test.each([
    ['points', 0.02, 0.001, '+2.0 pp', '+2.1 pp'],
    ['points', 0.0006, 0.00003, '+0.060 pp', '+0.063 pp'],
    ['change', 0.08, 0.005, '+8%', '+8.5%'],
    ['change', 0.004, 0.0002, '+0.4%', '+0.42%'],
    ['percent', 1, 0.05, '100%', '105%'],
    ['number', 3, 0.04, '+3', '+3.04'],
    ['money', 44_000, 2200, '£44k', '£46k'],
    ['money', 1000, 50, '£1,000', '£1,050'],
    ['months', 0, 1, '0 months', '1 month'],
  ] as const)('%s: %d, and a step of %d further', (unit, plan, step, at, further) => {
    const view = slider(unit, plan, step);

    expect([0, 1].map((steps) => sliderText(view, steps, formats).replaceAll('\u00A0', ' '))).toEqual([
      at,
      further,
    ]);
  });

  test.each(['percent', 'points', 'change', 'money', 'number'] as const)(
    'no two stops read alike: %s',
    (unit) => {
      for (const plan of [0.00031, 0.0125, 0.7, 3, 999, 1234, 1_234_567]) {
        const view = slider(unit, plan, plan / 20);
        const texts = Array.from({ length: 41 }, (_, index) => sliderText(view, index - 20, formats));
        expect(new Set(texts).size, `${plan}`).toBe(41);
      }
    },
  );
});
