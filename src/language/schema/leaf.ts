/**
 * How a scalar becomes a value. YAML's own idea of numbers is not used: every scalar arrives as the text its author
 * typed, and a leaf reads it or says what to write instead.
 */
import { z } from 'zod';
import type { DiagnosticCode, DiagnosticValues } from '../../messages/diagnostics.ts';
import type { QuantityKind } from './read-quantity.ts';

/** What a leaf says about a text. The words stand in the messages under the code. */
export type Problem = {
  readonly [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly values: DiagnosticValues<Code>;
    /** The piece of the text to point at; without it, the whole. */
    readonly mark?: string;
  };
}[DiagnosticCode];

/** A value, with a warning when it may not be the one that was meant; or what is wrong with the text. */
export type Read<T> =
  | { readonly value: T; readonly warning?: Problem; readonly problem?: undefined }
  | { readonly problem: Problem };

/** What references lead to: a section with ids, or a list of names that Rapport brings along. */
export type ReferenceTarget =
  | 'segments'
  | 'kpis'
  | 'initiatives'
  | 'questions'
  | 'dimensions'
  | 'kpiKinds'
  | 'rules';

export interface Leaf {
  readonly read: (text: string) => Read<unknown>;
  /** A quantity or a number could be mistaken for one that may be uncertain. */
  readonly sort: 'quantity' | 'number' | 'text' | 'id' | 'time' | 'word' | 'flag' | 'reference' | 'path';
  readonly refersTo?: ReferenceTarget;
  /** Words that stand beside the ids of the section, such as `all`. */
  readonly also?: readonly string[];
  /** All there is to choose from, as it is typed. */
  readonly words?: readonly string[];
  /** What a quantity measures. */
  readonly kind?: QuantityKind;
  /** Within which a plain number lies, both ends included. */
  readonly bounds?: { readonly low: number; readonly high: number; readonly whole: boolean };
  /** Whether a time stands for its first or its last day. */
  readonly edge?: 'start' | 'end';
}

const leaves = new WeakMap<object, Leaf>();

/** The leaf behind a schema, or undefined when the schema describes a list or a map. */
export function leafOf(schema: object): Leaf | undefined {
  return leaves.get(schema);
}

/** A schema for a scalar that arrives as text. */
export function leaf<T>(sort: Leaf['sort'], read: (text: string) => Read<T>, more: Partial<Leaf> = {}) {
  const schema = z.string().transform((text, context): T => {
    const result = read(text);
    if (!result.problem) return result.value;
    context.addIssue({ code: 'custom', message: result.problem.code, params: { problem: result.problem } });
    return z.NEVER;
  });
  leaves.set(schema, { sort, read, ...more });
  return schema;
}

/** One of the words listed. */
export function wordOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  read: (text: string) => Read<Words[number]>,
) {
  const schema = z.enum(words);
  leaves.set(schema, { sort: 'word', read, words });
  return schema;
}
