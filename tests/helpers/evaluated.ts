import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { questionIds } from '../../src/catalogue/questions.ts';
import { approvedSnapshot, lastSnapshot } from '../../src/cli/kept-states.ts';
import type { EarlierState } from '../../src/engine/compare/comparison.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import type { Strategy } from '../../src/language/schema/strategy.ts';
import { loadSnapshots } from '../../src/language/snapshots/snapshot-folder.ts';
import type { SectionInput } from '../../src/report/views/section-input.ts';
import { clearsight, measurementsFromCsv, strategyFrom, strategyFromYaml } from './strategy-from.ts';

export interface Evaluated extends SectionInput {
  readonly measurements: readonly Measurement[];
}

interface Options {
  readonly asOf?: string;
  readonly language?: SectionInput['language'];
  /** What it is compared with, and what was approved. */
  readonly since?: EarlierState;
  readonly approved?: EarlierState;
}

/** A strategy with its results, as the views of the report take them. */
export function evaluated(
  strategy: Strategy,
  measurements: readonly Measurement[] = [],
  options: Options = {},
): Evaluated {
  const asOf = options.asOf ?? strategy.plan.asOf ?? '2027-09-30';
  const { since, approved } = options;
  const run = {
    slug: 'x',
    asOf,
    seed: 1,
    version: '0',
    measurements,
    questions: questionIds,
    draws: 200,
    since,
    approved,
  };
  const results = evaluate(strategy, run);
  return { strategy, results, measurements, language: options.language ?? strategy.company.language };
}

/** The worked example, as it stands or with parts of its text replaced. */
export function clearsightEvaluated(options: Options = {}): Evaluated {
  const { strategy, measurements } = clearsight();
  return evaluated(strategy, measurements, options);
}

/** A strategy of the repository, compared with the snapshots that stand beside it. */
export function shippedEvaluated(slug: string, options: Options = {}): Evaluated {
  const file = fileURLToPath(new URL(`../../strategies/${slug}/strategy.yaml`, import.meta.url));
  const read = (name: string) => readFileSync(join(dirname(file), name), 'utf8');
  const strategy = strategyFromYaml(read('strategy.yaml'));
  const asOf = options.asOf ?? strategy.plan.asOf ?? '2027-09-30';
  const kept = loadSnapshots(file, slug, (path) => path);
  const [since, approved] = [lastSnapshot(kept, asOf), approvedSnapshot(kept, asOf)];
  return evaluated(strategy, measurementsFromCsv(read('measurements.csv')), {
    ...(since && { since }),
    ...(approved && { approved }),
    ...options,
  });
}

/** A plan of three years from January 2027, in pounds and English, with what a test is about. */
export function draftEvaluated(
  parts: object = {},
  measurements: readonly (readonly [on: string, kpi: string, value: number])[] = [],
  options: Options = {},
): Evaluated {
  const strategy = strategyFrom({
    format: '1',
    company: { name: 'Acme', currency: 'GBP', language: 'en' },
    plan: { title: 'A plan', start: '2027-01', months: 36 },
    ...parts,
  });
  const rows = measurements.map(([on, kpi, value], index) => ({ on, kpi, value, line: index + 2 }));
  return evaluated(strategy, rows, options);
}
