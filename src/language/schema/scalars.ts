/**
 * The scalars of the language. YAML's own idea of numbers is not used: every scalar arrives as the text the author
 * typed (`12%`, `1 200`, `450k`), and the schemas here turn it into a value or say what to write instead.
 */
import { z } from 'zod';
import { readQuantity, readTime } from './read-scalars.ts';

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

/** Text that says something; Markdown where the key's comment allows it. */
export const TextSchema = scalar<string>((text) =>
  text.trim() === '' ? { problem: { code: 'text-empty' } } : { value: text },
);

/** Latin, kebab-case, unique within its section. Example: `second-visit`. */
export const IdSchema = scalar<string>((text) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? { value: text } : { problem: { code: 'id', values: { text } } },
);

/** `true` or `false`. */
export const FlagSchema = scalar<boolean>((text) =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: { code: 'flag', values: { text } } },
);

/** A day, month or quarter that begins something: its first day. */
export const StartSchema = scalar((text) => readTime(text, 'start'));

/** A day, month or quarter by which, or on which, something is so: its last day. */
export const DeadlineSchema = scalar((text) => readTime(text, 'end'));

/** One of the words listed. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words);
}

/** A plain number between two bounds, both included. */
export function numberFrom(low: number, high: number, options: { whole?: boolean } = {}) {
  return scalar<number>((text) => {
    const read = readQuantity(text, ['number']);
    if ('problem' in read) return read;
    const { value } = read.value;
    if (value < low || value > high)
      return { problem: { code: 'number-range', values: { text, low, high } } };
    if (options.whole && !Number.isInteger(value))
      return { problem: { code: 'number-whole', values: { text } } };
    return { value };
  });
}

interface Bounds {
  readonly units: readonly Unit[];
  readonly low?: number;
  readonly high?: number;
}

/** What can be measured, and within which bounds it makes sense. */
const kinds = {
  /** Money in the company's currency; costs and prices are never negative. */
  money: { units: ['number'], low: 0 },
  /** Money that may be a loss. */
  signedMoney: { units: ['number'] },
  /** Customers, licences, people; a fraction is allowed (1.5 people). */
  count: { units: ['number'], low: 0 },
  /** A share of something: 0 % … 100 %. */
  share: { units: ['rate'], low: 0, high: 1 },
  /** A rate that may pass 100 % or fall below 0. */
  rate: { units: ['rate'] },
  /** A factor in per cent, never negative: 60%, 125%. */
  factor: { units: ['rate'], low: 0 },
  /** A change: points, per cent, or the lever's own unit. */
  change: { units: ['rate', 'points', 'number'] },
  /** A value of a KPI, in the KPI's unit. */
  level: { units: ['rate', 'number'] },
} as const satisfies Record<string, Bounds>;

export type QuantityKind = keyof typeof kinds;

function readWithin(text: string, kind: QuantityKind): Read<Quantity> {
  const { units, low, high }: Bounds = kinds[kind];
  const read = readQuantity(text, units);
  if ('problem' in read) return read;
  const { value } = read.value;
  if ((low !== undefined && value < low) || (high !== undefined && value > high)) {
    return { problem: { code: 'quantity-range', values: { text, kind } } };
  }
  return read;
}

/** A certain quantity: a plain number of its kind. */
export function quantity(kind: QuantityKind) {
  return scalar((text): Read<number> => {
    const read = readWithin(text, kind);
    return 'problem' in read ? read : { value: read.value.value };
  });
}

/** A certain quantity that keeps the unit it was written in. */
export function quantityWithUnit(kind: QuantityKind) {
  return scalar((text) => readWithin(text, kind));
}

/** Keys of evidence that any item may carry for all its quantities. */
export const evidenceKeys = {
  /** How well the numbers are founded: measured, estimated, benchmark or assumed. Default: assumed. */
  grade: oneOf(grades).optional(),
  /** Where the numbers come from. */
  source: TextSchema.optional(),
  /** When they were observed or agreed. */
  at: DeadlineSchema.optional(),
  /** What a reader should know about them. */
  note: TextSchema.optional(),
};

/** A quantity with its evidence: `84%`, or `{ value: 84%, grade: measured, source: Order book, at: 2026-10 }`. */
export function graded(kind: QuantityKind) {
  const plain = quantityWithUnit(kind);
  return z.union([
    plain.transform((read): Input => read),
    z
      .strictObject({ value: plain, ...evidenceKeys })
      .transform(({ value, ...evidence }): Input => ({ ...value, ...evidence })),
  ]);
}

/** A quantity that may be uncertain: `84%`, `[82%, 84%, 86%]`, or `{ value: 84%, range: [82%, 86%], grade: measured }`. */
export function uncertain(kind: QuantityKind) {
  const plain = quantityWithUnit(kind);
  return z.union([
    plain.transform((read): Input => read),
    z
      .tuple([plain, plain, plain])
      .transform(
        ([low, likely, high]): Input => ({ ...likely, range: { low: low.value, high: high.value } }),
      ),
    z.strictObject({ value: plain, range: z.tuple([plain, plain]).optional(), ...evidenceKeys }).transform(
      ({ value, range, ...evidence }): Input => ({
        ...value,
        ...(range && { range: { low: range[0].value, high: range[1].value } }),
        ...evidence,
      }),
    ),
  ]);
}
