import type { Formats } from '../../messages/formats/formats.ts';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import type { SliderUnit, SliderView } from '../views/what-if-view.ts';
import { filled } from './filled.ts';

interface Props {
  readonly slider: SliderView;
  /** Steps from the plan. */
  readonly steps: number;
  readonly formats: Formats;
  readonly words: WhatIfWords;
  readonly onChange: (steps: number) => void;
}

/** A native slider that counts whole steps from the plan, so that the plan is always on its way. */
export function Slider({ slider, steps, formats, words, onChange }: Props) {
  const { id, label, unit, plan, step, down, up } = slider;
  const text = valueText(unit, plan + steps * step, formats);
  const planText = valueText(unit, plan, formats);
  const share = down / (down + up);
  return (
    <div className={steps === 0 ? 'slider' : 'slider changed'}>
      <label htmlFor={`slider-${id}`}>{label}</label>
      <output htmlFor={`slider-${id}`}>{text}</output>
      <div>
        <input
          id={`slider-${id}`}
          type="range"
          min={-down}
          max={up}
          step={1}
          value={steps}
          aria-valuetext={`${text}, ${filled(words.planValue, planText)}`}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <span
          className={tickClass(share)}
          style={{ left: `calc(.5rem + (100% - 1rem) * ${share})` }}
          aria-hidden="true"
        >
          {steps === 0 ? words.plan : filled(words.planValue, planText)}
        </span>
      </div>
    </div>
  );
}

/** At the ends the name of the tick leans inwards. */
function tickClass(share: number): string {
  if (share < 0.15) return 'slider-plan first';
  return share > 0.85 ? 'slider-plan last' : 'slider-plan';
}

function valueText(unit: SliderUnit, value: number, formats: Formats): string {
  switch (unit) {
    case 'percent':
      return formats.rate(value);
    case 'points':
      return formats.signedPoints(value);
    case 'change':
      return formats.signedRate(value);
    case 'months':
      return formats.months(value);
    case 'money':
      return Math.abs(value) < 1000 ? formats.unitPrice(value) : formats.moneyCompact(value);
    case 'number':
      return formats.signedNumber(value, { atMost: 1 });
  }
}
