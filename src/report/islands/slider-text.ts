/** How a slider of the what-if writes where it stands. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { SliderView } from '../views/what-if-view.ts';

/** The value so many steps from the plan, with as many digits as tell every stop of the slider from the others. */
export function sliderText(slider: SliderView, steps: number, formats: Formats): string {
  const { unit, plan, step, down, up } = slider;
  const value = plan + steps * step;
  const stops = Array.from({ length: down + up + 1 }, (_, index) => plan + (index - down) * step);
  switch (unit) {
    case 'percent':
      return formats.rate(value, formats.ratesApart({ atMost: 1 }, ...stops));
    case 'points':
      return formats.signedPoints(value, formats.ratesApart(1, ...stops));
    case 'change':
      return formats.signedRate(value, formats.ratesApart({ atMost: 1 }, ...stops));
    case 'months':
      return formats.months(value);
    case 'money':
      return Math.abs(value) < 1000
        ? formats.unitPriceBeside(value, ...stops)
        : formats.moneyCompactBeside(value, ...stops);
    case 'number':
      return formats.signedNumber(value, formats.apart({ atMost: 1 }, ...stops));
  }
}
