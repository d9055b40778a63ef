/** The engine against a plain typed-array loop of the same arithmetic: one evaluation, and 10,000 draws with the band. */

import { npvOf } from '../src/engine/flows.ts';
import { compileModel } from '../src/engine/model.ts';
import { planRun } from '../src/engine/run.ts';
import { pertDraws } from '../src/engine/simulation/draws.ts';
import { simulate } from '../src/engine/simulation/simulate.ts';
import { simulationModel } from '../src/engine/simulation-model.ts';
import { input, MONTHS, plainLoop, UNCERTAIN } from './engine-case.ts';
import { inTurn, type Line } from './measure.ts';

const EVALUATIONS = 20_000;
const DRAWS = 10_000;
const ROUNDS = 15;
/** Twice the time of the plain loop at most. */
const RATIO = 0.5;
/** Two ways through the same arithmetic differ in the last binary digits only. */
const SAME = 1e-9;

export async function engine(): Promise<Line[]> {
  const model = compileModel(input);
  const { ranges } = model.slots;
  if (ranges.length !== UNCERTAIN) throw new Error(`This is a bug in Rapport: ${ranges.length} inputs.`);
  const run = planRun(model);
  const likely = Float64Array.from(ranges, (range) => range.likely);
  const npv = npvOf(model, run);
  if (Math.abs(npv - plainLoop(likely, null)) > SAME * Math.abs(npv)) {
    throw new Error('This is a bug in Rapport: the engine and the plain loop differ.');
  }

  let sum = 0;
  const slot = ranges[2]!.slot;
  const [own, plain] = await inTurn(
    ROUNDS,
    () => {
      for (let i = 0; i < EVALUATIONS; i += 1) {
        run.slots[slot] = likely[2]! + i * 1e-9;
        sum += npvOf(model, run);
      }
    },
    () => {
      for (let i = 0; i < EVALUATIONS; i += 1) {
        likely[2] = ranges[2]!.likely + i * 1e-9;
        sum += plainLoop(likely, null);
      }
    },
  );

  const uncertain = simulationModel(model, []);
  const [draws, plainDraws] = await inTurn(
    ROUNDS,
    () => {
      sum += simulate(uncertain, { draws: DRAWS, seed: 7 }).mean;
    },
    () => {
      sum += plainSimulation(7);
    },
  );
  if (!Number.isFinite(sum)) throw new Error('This is a bug in Rapport: a figure that is none.');
  return [
    {
      what: `${EVALUATIONS} evaluations (6 segments, 60 months)`,
      measured: own.median,
      budget: null,
      against: 'a plain loop',
      baseline: plain.median,
      ratio: RATIO,
    },
    {
      what: `${DRAWS} draws with the band over time (12 uncertain inputs)`,
      measured: draws.median,
      budget: null,
      against: 'a plain loop',
      baseline: plainDraws.median,
      ratio: RATIO,
    },
  ];
}

/** Draws, npv and a band, all of it with typed arrays and their sort. */
function plainSimulation(seed: number): number {
  const ranges = compileModel(input).slots.ranges;
  const drawn = ranges.map((range) => pertDraws(range, DRAWS, seed));
  const values = new Float64Array(ranges.length);
  const npvs = new Float64Array(DRAWS);
  const cumulative = new Float64Array(MONTHS);
  const cash = Array.from({ length: MONTHS }, () => new Float64Array(DRAWS));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let i = 0; i < values.length; i += 1) values[i] = drawn[i]![draw]!;
    npvs[draw] = plainLoop(values, cumulative);
    for (let m = 0; m < MONTHS; m += 1) cash[m]![draw] = cumulative[m]!;
  }
  npvs.sort();
  const band = cash.map((month) => month.sort()[DRAWS / 2]!);
  return npvs[DRAWS / 2]! + band[MONTHS - 1]!;
}
