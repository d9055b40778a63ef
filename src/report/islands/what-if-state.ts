/**
 * The state of the what-if as pure functions: how far each slider stands from the plan, and what follows from it: the
 * course for the engine, the fragment of a link, a scenario in YAML.
 */
import type { Course } from '../../engine/run.ts';
import type { SliderUnit, SliderView } from '../views/what-if-view.ts';

/** Steps from the plan by slider; what is not named stands at the plan. */
export type Steps = Readonly<Record<string, number>>;

export function sliderValue(slider: SliderView, steps: Steps): number {
  return slider.plan + (steps[slider.id] ?? 0) * slider.step;
}

export function changedSliders(sliders: readonly SliderView[], steps: Steps): readonly SliderView[] {
  return sliders.filter(({ id }) => (steps[id] ?? 0) !== 0);
}

export function courseOf(sliders: readonly SliderView[], steps: Steps): Course {
  const course: { -readonly [Key in keyof Course]: Course[Key] } = {};
  const changes: Record<string, number> = {};
  for (const slider of changedSliders(sliders, steps)) {
    const value = sliderValue(slider, steps);
    if (slider.id === 'delay') course.delay = Math.round(value);
    else if (slider.id === 'benefits' || slider.id === 'costs' || slider.id === 'discountRate') {
      course[slider.id] = value;
    } else changes[slider.id] = value;
  }
  return { ...course, changes };
}

const MARK = '#what-if';

/** `#what-if&costs=4&delay=3`, in steps from the plan. */
export function fragmentOf(sliders: readonly SliderView[], steps: Steps): string {
  return changedSliders(sliders, steps).reduce((text, { id }) => `${text}&${id}=${steps[id]}`, MARK);
}

/** What a link asks for; unknown names and steps beyond a slider's ends are left out. */
export function stepsIn(fragment: string, sliders: readonly SliderView[]): Steps {
  if (!fragment.startsWith(`${MARK}&`)) return {};
  const asked = new URLSearchParams(fragment.slice(MARK.length + 1));
  return Object.fromEntries(
    sliders.flatMap(({ id, down, up }) => {
      const steps = Number(asked.get(id));
      return Number.isInteger(steps) && steps !== 0 && steps >= -down && steps <= up ? [[id, steps]] : [];
    }),
  );
}

/** One entry for `scenarios`, in the language of strategies. */
export function yamlOf(sliders: readonly SliderView[], steps: Steps, name: string, id: string): string {
  const changed = changedSliders(sliders, steps).map((slider) => ({
    id: slider.id,
    text: quantityText(slider.unit, sliderValue(slider, steps)),
  }));
  const whole = changed
    .filter(({ id: key }) => !key.includes('.'))
    .map(({ id: key, text }) => `${key}: ${text}`);
  const inputs = changed
    .filter(({ id: key }) => key.includes('.'))
    .map(({ id: key, text }) => `${key}: ${text}`);
  const changes = inputs.length > 0 ? [`changes: { ${inputs.join(', ')} }`] : [];
  return `- { ${[`id: ${id}`, `name: ${JSON.stringify(name)}`, ...whole, ...changes].join(', ')} }`;
}

/** As an author would write it: ten digits, so that 0.1 + 0.2 is 30%. */
function quantityText(unit: SliderUnit, value: number): string {
  const plain = (number: number) => String(Number(number.toPrecision(10)));
  if (unit === 'percent' || unit === 'change') return `${plain(value * 100)}%`;
  if (unit === 'points') return `${plain(value * 100)}pp`;
  return plain(value);
}
