import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { evaluate } from '../../src/engine/evaluate.ts';
import { readCustomers } from '../../src/language/customers/read-customers.ts';
import type { CustomerFacts } from '../../src/language/schema/customers-file.ts';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import type { Strategy } from '../../src/language/schema/strategy.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { measurementsFromCsv, strategyFrom } from '../helpers/strategy-from.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The day on which tests of rules look at a strategy that names none: after the audit, before the first deadline. */
export const TODAY = '2027-03-31';

const sound = readFileSync(new URL('./sound-strategy.yaml', import.meta.url), 'utf8');

/** A strategy with which no rule finds fault, as plain data. */
export function soundPlain(): Plain {
  return parsed(sound);
}

/** YAML as plain data; every scalar is its text. */
export function parsed(yaml: string): Plain {
  return parseDocument(yaml, { schema: 'failsafe', merge: true }).toJS() as Plain;
}

/**
 * The sound strategy with changes by path by id: `{ 'kpis.stay.owner': undefined }`. What is undefined goes; an id that is
 * not there yet is added; a whole section can be replaced.
 */
export function soundWith(changes: Plain = {}): Strategy {
  return strategyFrom(
    Object.entries(changes).reduce<unknown>(
      (plain, [path, value]) => changed(plain, steps(path), value),
      soundPlain(),
    ),
  );
}

/** What a rule is given: the strategy with its results. */
export function contextOf(
  strategy: Strategy,
  options: {
    readonly asOf?: string;
    readonly measurements?: readonly Measurement[];
    readonly customers?: CustomerFacts | null;
  } = {},
): RuleContext {
  const asOf = options.asOf ?? strategy.plan.asOf ?? TODAY;
  const measurements = options.measurements ?? [];
  const { customers } = options;
  const facts = { slug: 'fern', asOf, seed: 1, version: '0', measurements, customers, draws: 0 };
  const results = evaluate(strategy, facts);
  return { strategy, results, asOf, measurements };
}

/** The `customers.json` beside an example; null for an empty text. */
export function customersFrom(json: string): CustomerFacts | null {
  return json.trim() === '' ? null : readCustomers(json, 'fern').facts;
}

interface Check<Breach> {
  check(context: RuleContext): Iterable<Breach>;
}

/** What a rule finds in the sound strategy with changes. */
export function found<Breach>(
  rule: Check<Breach>,
  changes: Plain = {},
  options: { readonly asOf?: string; readonly measurements?: readonly Measurement[] } = {},
): readonly Breach[] {
  return [...rule.check(contextOf(soundWith(changes), options))];
}

/** A row of `measurements.csv`. */
export function measured(kpi: string, on: string, value: number): Measurement {
  return { kpi, on, value, line: 2 };
}

/** The measurements beside an example; none for an empty text. */
export function measurementsFrom(csv: string): readonly Measurement[] {
  return csv.trim() === '' ? [] : measurementsFromCsv(csv);
}

/** Ids of audit questions hold a dot of their own. */
function steps(path: string): readonly string[] {
  const [section, list, dimension, question, ...rest] = path.split('.');
  return section === 'audit' && list === 'answers' && question
    ? [section, list, `${dimension}.${question}`, ...rest]
    : path.split('.');
}

function changed(plain: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(plain)) {
    const at = indexOf(plain, step);
    const item = changed(plain[at], rest, value);
    if (item === undefined) return plain.filter((_, index) => index !== at);
    const named = /^\d+$/.test(step) ? item : { id: step, ...(item as Plain) };
    return at < 0 || at >= plain.length
      ? [...plain, named]
      : plain.map((old, index) => (index === at ? named : old));
  }
  const map = (plain ?? {}) as Plain;
  return { ...map, [step]: changed(map[step], rest, value) };
}

function indexOf(items: readonly unknown[], step: string): number {
  if (/^\d+$/.test(step)) return Number(step);
  return items.findIndex((item) => (item as Plain).id === step);
}
