import type { Results } from '../language/schema/results.ts';
import type { Model } from './compiled-model.ts';
import { rootBetween } from './finance/root-between.ts';
import { npvOf } from './flows.ts';
import { planRun } from './run.ts';
import { NO_SLOT } from './slots.ts';

type BreakEven = Results['breakEven'][number];

/** How far a benefit is followed, in times its likely value. */
const FARTHEST = 5;
/** Stretches in which a change of sign is looked for: npv bends where a lever meets its bound. */
const STRETCHES = 20;

/**
 * For each benefit with a `change` or a `saving`: the value at which npv = 0, all else as planned. The value is the one
 * an author would write, before riskAdjustment. Looked for between 0 and five times the likely value, the first that is
 * met; without one the reason is that npv is positive even without the benefit, or that no such value brings it to zero.
 */
export function breakEven(model: Model): BreakEven[] {
  const run = planRun(model);
  return model.benefits
    .filter(({ amount }) => amount !== NO_SLOT)
    .map(({ id, amount }) => {
      const likely = run.slots[amount]!;
      const npvAt = (value: number) => {
        run.slots[amount] = value;
        return npvOf(model, run);
      };
      const result = firstZero(npvAt, likely);
      run.slots[amount] = likely;
      return { id, likely, ...result };
    });
}

function firstZero(npvAt: (value: number) => number, likely: number): Omit<BreakEven, 'id' | 'likely'> {
  let before = 0;
  let npvBefore = npvAt(0);
  if (npvBefore > 0) return { value: null, reason: 'positive-without', near: null };
  if (npvBefore === 0) return { value: 0, reason: null, near: nearby(npvAt, 0, likely) };
  for (let stretch = 1; stretch <= STRETCHES && likely !== 0; stretch += 1) {
    const value = (likely * FARTHEST * stretch) / STRETCHES;
    const npv = npvAt(value);
    if (npv >= 0) {
      const zero = rootBetween(npvAt, before, npvBefore, value, npv);
      return { value: zero, reason: null, near: nearby(npvAt, zero, likely) };
    }
    before = value;
    npvBefore = npv;
  }
  return { value: null, reason: 'none', near: null };
}

/** So close that npv is a straight line between them: what the line says of its zero agrees to ten digits and more. */
const CLOSE = 1e-5;

function nearby(npvAt: (value: number) => number, zero: number, likely: number): BreakEven['near'] {
  const step = Math.abs(likely) * CLOSE;
  const at = (value: number) => ({ value, npv: npvAt(value) });
  return [at(zero - step), at(zero + step)];
}
