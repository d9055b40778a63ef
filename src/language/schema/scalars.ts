/**
 * The scalars of the language. YAML's own idea of numbers is not used: every scalar arrives as the text the author
 * typed (`12%`, `1 200`, `450k`), and the schemas here turn it into a value or say what to write instead.
 */
import { z } from 'zod';

export type Unit = 'number' | 'rate' | 'points';

/** A number with the unit it was written in. Rates and points are fractions: `12%` is 0.12, `3pp` is 0.03. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

export const grades = ['measured', 'estimated', 'benchmark', 'assumed'] as const;
/** How well a number is founded, strongest first. */
export type Grade = (typeof grades)[number];

/**
 * A quantity that may carry a range and its evidence. `value` is the likely one. Without `grade` here or on the item
 * that holds it, it counts as assumed.
 */
export interface Input extends Quantity {
  readonly range?: { readonly low: number; readonly high: number };
  readonly grade?: Grade;
  readonly source?: string;
  readonly at?: string;
  readonly note?: string;
}

/** What a scalar schema says when the text is not what it expects. The words of each code live in the messages. */
export interface ScalarProblem {
  /** The message to show, such as `quantity-decimal-comma`. */
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The text that would be right, offered as the fix. */
  readonly repaired?: string;
  /** A warning still has a value: the text is read as `repaired`. */
  readonly severity?: 'warning';
}

/** A value, or what is wrong with the text. */
export type Read<T> = { readonly value: T } | { readonly problem: ScalarProblem };

/** A schema for a scalar that arrives as text. `description` explains the scalar to authors in the JSON Schema. */
function scalar<T>(read: (text: string) => Read<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', message: result.problem.code, params: { ...result.problem } });
    return z.NEVER;
  });
}
