import type { Severity } from '../language/diagnostics/diagnostic.ts';
import type { Measurement } from '../language/schema/measurement.ts';
import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import type { ParametersOf, RuleId, ValuesOf } from '../messages/rules/index.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly strategy: Strategy;
  /** What the strategy comes to on the report's date. */
  readonly results: Results;
  readonly asOf: Day;
  readonly measurements: readonly Measurement[];
}

/** One place where the strategy does not make sense. */
export interface Breach<Id extends RuleId = RuleId> {
  /** Path by id, such as `costs.reserve.initiative`. Where nothing is written there, the nearest item above it is shown. */
  readonly at: string;
  readonly values: ValuesOf<Id>;
}

/** How strict the rules are: a first draft, what a client is shown, what a board decides on. */
export const levels = ['draft', 'client', 'board'] as const;
export type Level = (typeof levels)[number];

/** How serious a breach is, by level. */
export type Severities = Readonly<Record<Level, Severity>>;

/** The strategy says two things that cannot both be true. */
export const contradiction: Severities = { draft: 'warning', client: 'error', board: 'error' };
/** The chain from the audit to the money is broken, or a figure is weaker than it looks. */
export const weakness: Severities = { draft: 'warning', client: 'warning', board: 'error' };
/** Not to be expected of a draft, which is filled from the goals downwards. */
export const notInDraft: Severities = { draft: 'note', client: 'warning', board: 'error' };
/** Worth knowing; there may be nothing to put right. */
export const worthKnowing: Severities = { draft: 'note', client: 'note', board: 'note' };

/** Sections of a strategy in YAML, once so that a rule is broken and once so that it is kept. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
  /** Rows of `measurements.csv` that stand beside both. */
  readonly measurements?: string;
  /** The `customers.json` that stands beside both. */
  readonly customers?: string;
}

interface RuleBody<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severities;
  readonly example: RuleExample;
  check(context: RuleContext): Iterable<Breach<Id>>;
}

/**
 * What a sensible strategy observes. The check finds places and values; the words stand in the messages. `parameters` are
 * the figures chosen by convention, shown to whoever asks what the rule is about.
 */
export type Rule<Id extends RuleId> = RuleBody<Id> &
  (ParametersOf<Id> extends undefined
    ? { readonly parameters?: undefined }
    : { readonly parameters: ParametersOf<Id> });

/** Any of them. */
export type AnyRule = { [Id in RuleId]: Rule<Id> }[RuleId];
