import type { Formats } from '../../messages/formats/formats.ts';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import type { SliderView } from '../views/what-if-view.ts';
import { filled } from './filled.ts';
import { sliderText } from './slider-text.ts';

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
  const { id, label, down, up } = slider;
  const text = sliderText(slider, steps, formats);
  const planText = sliderText(slider, 0, formats);
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
