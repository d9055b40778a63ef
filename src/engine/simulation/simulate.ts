import type { Between, SimulationResult } from '../../language/schema/results.ts';
import { addMonths, type Month } from '../../lib/calendar.ts';
import { type ProbableRisk, pertDraws, strikes, type UncertainInput } from './draws.ts';
import { between, percentilesBetween } from './percentiles.ts';

/** A model as the simulation sees it: what is uncertain in it, and its money for one course of events. */
export interface UncertainModel {
  /** First plan month. */
  readonly start: Month;
  readonly months: number;
  readonly inputs: readonly UncertainInput[];
  readonly risks: readonly ProbableRisk[];
  /**
   * One course of events: `values[i]` is the value of `inputs[i]`, `struck[j]` is 1 where `risks[j]` strikes, else 0.
   * Returns npv, and writes into `cumulative[m]` the undiscounted net flow from time 0 to the end of plan month m.
   * The arrays are the same in every call: read and write, do not keep.
   */
  readonly evaluate: (values: Float64Array, struck: Uint8Array, cumulative: Float64Array) => number;
}

export interface SimulationOptions {
  /** At least 1. */
  readonly draws: number;
  readonly seed: number;
}

const BINS = 40;
const BAND = [0.1, 0.5, 0.9] as const;
const PERCENTILES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/**
 * Draws courses of events and says how npv and cash spread. Inputs and risks are independent; the same model, seed and
 * number of draws give the same result on any machine: simulated money is rounded to ten significant digits, beyond
 * which the arithmetic of engines may differ.
 */
export function simulate(model: UncertainModel, { draws, seed }: SimulationOptions): SimulationResult {
  const { npv, cash } = run(model, draws, seed);
  const [mean, sd] = meanAndDeviation(npv);
  const positive = npv.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  // Cash that is not below zero at the plan's end has come back for good within the plan, and only then.
  const atEnd = cash.subarray((model.months - 1) * draws);
  const paidBack = atEnd.reduce((count, value) => count + (value >= 0 ? 1 : 0), 0);
  const histogram = histogramOf(npv);
  const spread = Array.from({ length: model.months }, (_, month) =>
    percentilesBetween(cash.subarray(month * draws, (month + 1) * draws), BAND),
  );
  return {
    draws,
    seed,
    mean: tenDigits(mean),
    sd: tenDigits(sd),
    ...percentilesOf(npv),
    probabilityPositive: positive / draws,
    probabilityPayback: paidBack / draws,
    histogram,
    band: spread.map(([low, middle, high], month) => ({
      month: addMonths(model.start, month),
      p10: tenDigits(between(low!)),
      p50: tenDigits(between(middle!)),
      p90: tenDigits(between(high!)),
    })),
    bandBetween: yearEnds(model.months).map((month) => {
      const [low, , high] = spread[month]!;
      return { month: addMonths(model.start, month), p10: rounded(low!), p90: rounded(high!) };
    }),
  };
}

/** The percentiles of npv, and between which runs each of them lies. */
function percentilesOf(npv: Float64Array) {
  const found = percentilesBetween(npv, Object.values(PERCENTILES));
  const each = <T>(told: (between: Between) => T) =>
    Object.fromEntries(Object.keys(PERCENTILES).map((key, index) => [key, told(found[index]!)])) as Record<
      keyof typeof PERCENTILES,
      T
    >;
  return { ...each((place) => tenDigits(between(place))), between: each(rounded) };
}

/** Last months of the plan years. */
function yearEnds(months: number): readonly number[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, year) => Math.min(year * 12 + 12, months) - 1);
}

function rounded({ rank, below, above, share }: Between): Between {
  return { rank, below: tenDigits(below), above: tenDigits(above), share };
}

/** npv of each draw, and its cumulative cash: all draws of the first month, then all of the second, and so on. */
function run({ inputs, risks, months, evaluate }: UncertainModel, draws: number, seed: number) {
  const drawn = inputs.map((input) => pertDraws(input, draws, seed));
  const happens = risks.map((risk) => strikes(risk, draws, seed));
  const values = new Float64Array(inputs.length);
  const struck = new Uint8Array(risks.length);
  const cumulative = new Float64Array(months);
  const npv = new Float64Array(draws);
  const cash = new Float64Array(draws * months);
  for (let draw = 0; draw < draws; draw++) {
    for (let input = 0; input < values.length; input++) values[input] = drawn[input]![draw]!;
    for (let risk = 0; risk < struck.length; risk++) struck[risk] = happens[risk]![draw]!;
    npv[draw] = evaluate(values, struck, cumulative);
    for (let month = 0; month < months; month++) cash[month * draws + draw] = cumulative[month]!;
  }
  return { npv, cash };
}

/** Mean and standard deviation of the sample (n − 1; 0 for a single draw). */
function meanAndDeviation(values: Float64Array): [mean: number, deviation: number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0];
}

/** Forty bins of equal width from the least value to the greatest, which belongs to the last; one bin where all are equal. */
function histogramOf(values: Float64Array): SimulationResult['histogram'] {
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const greatest = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const bins = tenDigits(least) === tenDigits(greatest) ? 1 : BINS;
  const width = (greatest - least) / bins;
  const counts = new Uint32Array(bins);
  for (const value of values) {
    const bin = width > 0 ? Math.min(bins - 1, Math.floor((value - least) / width)) : 0;
    counts[bin] = counts[bin]! + 1;
  }
  return Array.from(counts, (count, bin) => ({
    from: tenDigits(least + bin * width),
    to: tenDigits(bin === bins - 1 ? greatest : least + (bin + 1) * width),
    count,
  }));
}

/** The value to ten significant digits, so that the last binary digits, in which engines differ, are not shown. */
function tenDigits(value: number): number {
  return Number(value.toPrecision(10));
}
