/**
 * The functions that formulas of explanations may use. `min` and `max` take the smallest of one list, or go item by item
 * through several values.
 */
import { type ExpressionValue, itemByItem } from './item-by-item.ts';

type Apply = (given: readonly ExpressionValue[]) => ExpressionValue;

const listOf = (value: ExpressionValue | undefined): readonly number[] =>
  value === undefined ? [] : typeof value === 'number' ? [value] : value;

const ofList =
  (apply: (list: readonly number[]) => number): Apply =>
  ([first]) =>
    apply(listOf(first));

const each =
  (apply: (value: number) => number): Apply =>
  ([first]) =>
    typeof first === 'number' ? apply(first) : listOf(first).map(apply);

const extreme =
  (choose: (left: number, right: number) => number): Apply =>
  (given) => {
    const [first, ...rest] = given;
    if (rest.length === 0) return listOf(first).reduce((left, right) => choose(left, right));
    return rest.reduce<ExpressionValue>(
      (result, value) => itemByItem(choose, result, value),
      first ?? Number.NaN,
    );
  };

export const functions: Readonly<Record<string, Apply>> = {
  sum: ofList((list) => list.reduce((total, value) => total + value, 0)),
  mean: ofList((list) => list.reduce((total, value) => total + value, 0) / list.length),
  count: ofList((list) => list.length),
  median: ofList(median),
  min: extreme(Math.min),
  max: extreme(Math.max),
  abs: each(Math.abs),
  ln: each(Math.log),
  round: each(Math.round),
  /** The annual rate at which flows, each at its time in years, are worth nothing today. */
  irr: ([flows, years]) => internalRate(listOf(flows), listOf(years)),
  /** Slopes of the lines through every two points: their median is the Theil–Sen slope. */
  slopes: ([x, y]) => pairwiseSlopes(listOf(x), listOf(y)),
};

function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

function pairwiseSlopes(x: readonly number[], y: readonly number[]): readonly number[] {
  return x.flatMap((from, first) =>
    x.slice(first + 1).flatMap((to, offset) => {
      const rise = (y[first + 1 + offset] ?? Number.NaN) - (y[first] ?? Number.NaN);
      return to === from ? [] : [rise / (to - from)];
    }),
  );
}

/** By halving in log(1 + rate), the whole range of −99 % … 1,000,000 %: slow and sure, and apart from the engine's way. */
function internalRate(flows: readonly number[], years: readonly number[]): number {
  const worth = (growth: number) =>
    flows.reduce((total, flow, index) => total + flow * Math.exp(-growth * (years[index] ?? 0)), 0);
  let low = Math.log(0.01);
  let high = Math.log(10_001);
  const rising = worth(high) > worth(low);
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (worth(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return Math.expm1((low + high) / 2);
}
