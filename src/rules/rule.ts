import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import type { RuleId, ValuesOf } from '../messages/rules/index.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly strategy: Strategy;
  /** What the strategy comes to on the report's date. */
  readonly results: Results;
  readonly asOf: Day;
}

/** One place where the strategy does not make sense. */
export interface Breach<Id extends RuleId = RuleId> {
  /** Path by id, such as `costs.reserve.initiative`. Where nothing is written there, the nearest item above it is shown. */
  readonly at: string;
  readonly values: ValuesOf<Id>;
}

/** What a sensible strategy observes. The check finds places and values; the words stand in the messages. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: 'error' | 'warning' | 'note';
  /** From this preset on it is an error. */
  readonly errorFrom?: 'client' | 'board';
  check(context: RuleContext): Iterable<Breach<Id>>;
}
