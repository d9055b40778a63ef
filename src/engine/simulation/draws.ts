import { fillWithBeta } from './beta-box.ts';
import { nextUnit, randomStream } from './random-stream.ts';

/** A quantity with a range. */
export interface UncertainInput {
  /** By id, such as `benefits.paper.saving`; names its stream of random numbers. */
  readonly path: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Something that happens or does not. */
export interface ProbableRisk {
  /** By id, such as `risks.overrun`. */
  readonly path: string;
  readonly probability: number;
}

/**
 * Draws of an uncertain quantity from its PERT distribution:
 *
 *   low + (high − low) · Beta(1 + 4 (likely − low)/(high − low), 1 + 4 (high − likely)/(high − low))
 *
 * Its mean is (low + 4 likely + high)/6. The first draws are the same however many are asked for.
 * A range without width gives the likely value.
 */
export function pertDraws(
  { path, low, likely, high }: UncertainInput,
  draws: number,
  seed: number,
): Float64Array {
  const values = new Float64Array(draws);
  const width = high - low;
  if (!(width > 0)) return values.fill(likely);
  const mode = Math.min(1, Math.max(0, (likely - low) / width));
  fillWithBeta(values, 1 + 4 * mode, 1 + 4 * (1 - mode), randomStream(seed, path));
  for (let draw = 0; draw < draws; draw++) values[draw] = low + width * values[draw]!;
  return values;
}

/** In which draws a risk strikes: 1, else 0. */
export function strikes({ path, probability }: ProbableRisk, draws: number, seed: number): Uint8Array {
  const stream = randomStream(seed, path);
  const struck = new Uint8Array(draws);
  for (let draw = 0; draw < draws; draw++) struck[draw] = nextUnit(stream) < probability ? 1 : 0;
  return struck;
}
