/** Times, and how they are printed. */

/** Milliseconds of several runs. */
export interface Times {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** The times of runs, in milliseconds. */
export function timesOf(runs: readonly number[]): Times {
  const sorted = runs.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? Number.NaN) : upper;
  return {
    median: (lower + upper) / 2,
    fastest: sorted[0] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
  };
}

/** Runs two things in turn, so that whatever else the machine does meets both alike. */
export async function inTurn(
  rounds: number,
  one: () => void | Promise<void>,
  other: () => void | Promise<void>,
): Promise<[Times, Times]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(await timed(one));
    times[1].push(await timed(other));
  }
  return [timesOf(times[0]), timesOf(times[1])];
}

/** How long something takes, in milliseconds. */
export async function timed(what: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await what();
  return performance.now() - started;
}

type Unit = 'ms' | 'MB' | 'kB' | 'requests';

/** A line of the result: what was measured, what it may cost, and what it is compared with. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  /** Null where the ratio alone counts. */
  readonly budget: number | null;
  readonly against: string;
  /** The baseline of the same run. */
  readonly baseline: number;
  /** Baseline divided by measured has to be at least this. */
  readonly ratio: number;
  /** What both are counted in, where it is not milliseconds. */
  readonly unit?: Unit;
}

/** Whether a line keeps its budget and its ratio. */
export function holds({ measured, budget, baseline, ratio }: Line): boolean {
  return (budget === null || measured <= budget) && baseline / measured >= ratio;
}

/** The line as text. */
export function lineText(line: Line): string {
  const { what, measured, budget, against, baseline, ratio, unit = 'ms' } = line;
  const print = (value: number) => (unit === 'ms' ? milliseconds(value) : amount(value, unit));
  const limit = budget === null ? '' : ` (budget ${print(budget)})`;
  const compared = `${against} ${print(baseline)}, ratio ${(baseline / measured).toFixed(2)} (at least ${ratio})`;
  return `${holds(line) ? 'ok  ' : 'OVER'}  ${what}: ${print(measured)}${limit}; ${compared}`;
}

function milliseconds(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function amount(value: number, unit: Unit): string {
  return `${Number.isInteger(value) ? value : value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}
