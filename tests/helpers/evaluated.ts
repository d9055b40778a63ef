import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/engine/evaluate.ts';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import type { Strategy } from '../../src/language/schema/strategy.ts';
import type { SectionInput } from '../../src/report/views/section-input.ts';
import { clearsight, measurementsFromCsv, strategyFrom, strategyFromYaml } from './strategy-from.ts';

export interface Evaluated extends SectionInput {
  readonly measurements: readonly Measurement[];
}

interface Options {
  readonly asOf?: string;
  readonly language?: SectionInput['language'];
}

/** A strategy with its results, as the views of the report take them. */
export function evaluated(
  strategy: Strategy,
  measurements: readonly Measurement[] = [],
  options: Options = {},
): Evaluated {
  const asOf = options.asOf ?? strategy.plan.asOf ?? '2027-09-30';
  const results = evaluate(strategy, { slug: 'x', asOf, seed: 1, version: '0', measurements, draws: 200 });
  return { strategy, results, measurements, language: options.language ?? strategy.company.language };
}

/** The worked example, as it stands or with parts of its text replaced. */
export function clearsightEvaluated(options: Options = {}): Evaluated {
  const { strategy, measurements } = clearsight();
  return evaluated(strategy, measurements, options);
}

/** A strategy of the repository. */
export function shippedEvaluated(slug: string): Evaluated {
  const read = (name: string) =>
    readFileSync(new URL(`../../strategies/${slug}/${name}`, import.meta.url), 'utf8');
  return evaluated(strategyFromYaml(read('strategy.yaml')), measurementsFromCsv(read('measurements.csv')));
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
