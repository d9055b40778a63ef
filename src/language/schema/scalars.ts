/**
 * The scalars of the language, as schemas. Each arrives as the text the author typed (`12%`, `1 200`, `450k`) and leaves
 * as a value.
 */
import { z } from 'zod';
import { currencies, isCurrency } from './currencies.ts';
import { leaf, type Problem, type ReferenceTarget, wordOf } from './leaf.ts';
import type { Quantity } from './parse-quantity.ts';
import { type QuantityKind, readPlainNumber, readQuantity } from './read-quantity.ts';
import { readFlag, readId, readQuestionId, readText, readTime, readWord } from './read-scalars.ts';

export type { Quantity, Unit } from './parse-quantity.ts';
export type { QuantityKind } from './read-quantity.ts';

/** A name or a short text, which is never markup. */
export const TextSchema = leaf('text', readText);

/** A text of sentences, which may hold Markdown: emphasis, links, lists, tables, ```mermaid blocks. HTML is shown as typed. */
export const ProseSchema = leaf('text', readText);

/** Latin, kebab-case, unique within its section. Example: `second-visit`. */
export const IdSchema = leaf('id', readId);

/** The id of an audit question: its dimension, a full stop and its own word. Example: `data.sharing`. */
export const QuestionIdSchema = leaf('id', readQuestionId);

/** The id of something that stands elsewhere in the strategy, or a name that Rapport brings along. */
export function referenceTo(target: ReferenceTarget, also: readonly string[] = []) {
  return leaf<string>(
    'reference',
    (text) =>
      text.trim() === '' ? { problem: { code: 'value-missing', values: {} } } : { value: text.trim() },
    { refersTo: target, also },
  );
}

/** A path by id, such as `benefits.paper.saving`. */
export const PathSchema = leaf<string>('path', (text) =>
  text.trim() === '' ? { problem: { code: 'value-missing', values: {} } } : { value: text.trim() },
);

/** `true` or `false`. */
export const FlagSchema = leaf('flag', readFlag);

/** `true`: the key is there or it is not. */
export const TrueSchema = leaf<true>(
  'flag',
  (text) => {
    const read = readFlag(text);
    return text === 'true'
      ? { value: true }
      : { problem: read.problem ?? { code: 'flag', values: { text, repaired: 'true' } } };
  },
  { words: ['true'] },
);

/** A day, month or quarter that begins something: its first day. */
export const StartSchema = leaf('time', (text) => readTime(text, 'start'), { edge: 'start' });

/** A day, month or quarter by which, or on which, something is so: its last day. */
export const DeadlineSchema = leaf('time', (text) => readTime(text, 'end'), { edge: 'end' });

/** The version of the language that the file is written in. */
export const FormatSchema = leaf<1>(
  'word',
  (text) => (text === '1' ? { value: 1 } : { problem: { code: 'format-version', values: { text } } }),
  { words: ['1'] },
);

/** The bare name of a picture beside the strategy. */
export const LogoSchema = leaf<string>('text', (text) =>
  /^[^/\\:*?"<>|\p{Cc}]+\.(svg|png|jpe?g|webp)$/iu.test(text) && !text.startsWith('.')
    ? { value: text }
    : { problem: { code: 'logo-name', values: { logo: text } } },
);

/** Three letters of ISO 4217. */
export const CurrencySchema = leaf<string>('word', isCurrency, { words: currencies });

/** One of the words listed. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return wordOf(words, (text) => readWord<Words[number]>(text, words));
}

/** A plain number between two bounds, both included. */
export function numberFrom(low: number, high: number, options: { whole?: boolean } = {}) {
  const whole = options.whole ?? false;
  return leaf<number>('number', (text) => readPlainNumber(text, low, high, whole), {
    bounds: { low, high, whole },
  });
}

/** A certain quantity: a plain number of its kind. */
export function quantity(kind: QuantityKind) {
  return leaf<number>(
    'quantity',
    (text) => {
      const read = readQuantity(text, kind);
      return read.problem ? read : { ...read, value: read.value.value };
    },
    { kind },
  );
}

/** A certain quantity that keeps the unit it was written in. */
export function quantityWithUnit(kind: QuantityKind) {
  return leaf<Quantity>('quantity', (text) => readQuantity(text, kind), { kind });
}

/** A list with one entry at least. */
export function listOf<Item extends z.ZodType>(item: Item, least = 1) {
  return z.array(item).min(least);
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

/** Keys of evidence that any item may carry for all its quantities. */
export const evidenceKeys = {
  /** How well the numbers are founded: measured, estimated, benchmark or assumed. Default: assumed. */
  grade: oneOf(grades).optional(),
  /** Where the numbers come from. */
  source: TextSchema.optional(),
  /** When they were observed or agreed. */
  at: DeadlineSchema.optional(),
  /** What a reader should know about them. */
  note: ProseSchema.optional(),
};

/** A quantity with its evidence: `84%`, or `{ value: 84%, grade: measured, source: Order book, at: 2026-10 }`. */
export function graded(kind: QuantityKind) {
  const plain = quantityWithUnit(kind);
  return z.union([
    plain.transform((read): Input => read),
    z
      .strictObject({
        /** The value. */
        value: plain,
        ...evidenceKeys,
      })
      .transform(({ value, ...evidence }): Input => ({ ...value, ...evidence })),
  ]);
}

/** A quantity that may be uncertain: `84%`, `[82%, 84%, 86%]`, or `{ value: 84%, range: [82%, 86%], grade: measured }`. */
export function uncertain(kind: QuantityKind) {
  const plain = quantityWithUnit(kind);
  return z.union([
    plain.transform((read): Input => read),
    z.tuple([plain, plain, plain]).transform(([low, likely, high], context): Input => {
      check(context, [low, likely, high], []);
      return { ...likely, range: { low: low.value, high: high.value } };
    }),
    z
      .strictObject({
        /** The likely value. */
        value: plain,
        /** The lowest and the highest value it may take: `[low, high]`. */
        range: z.tuple([plain, plain]).optional(),
        ...evidenceKeys,
      })
      .transform(({ value, range, ...evidence }, context): Input => {
        if (range === undefined) return { ...value, ...evidence };
        const [low, high] = range;
        if (check(context, [low, high], ['range']) && check(context, [value, ...range], ['range'], true)) {
          if (value.value < low.value || value.value > high.value) {
            const [text, from, to] = [value, low, high].map(printed);
            say(context, ['value'], {
              code: 'range-without-value',
              values: { text: text ?? '', low: from ?? '', high: to ?? '' },
            });
          }
        }
        return { ...value, range: { low: low.value, high: high.value }, ...evidence };
      }),
  ]);
}

/** One unit, in rising order. */
function check(
  context: z.RefinementCtx,
  values: readonly Quantity[],
  path: string[],
  unitsOnly = false,
): boolean {
  if (new Set(values.map(({ unit }) => unit)).size > 1) {
    say(context, path, { code: 'uncertain-units', values: {} });
    return false;
  }
  if (unitsOnly || values.every(({ value }, index) => index === 0 || values[index - 1]!.value <= value))
    return true;
  const rising = values.toSorted((first, second) => first.value - second.value).map(printed);
  say(context, path, { code: 'uncertain-order', values: { repaired: `[${rising.join(', ')}]` } });
  return false;
}

function say(context: z.RefinementCtx, path: string[], problem: Problem): void {
  context.addIssue({ code: 'custom', message: problem.code, path, params: { problem } });
}

/** A quantity as it may be typed. */
export function printed({ value, unit }: Quantity): string {
  if (unit === 'number') return String(value);
  return `${Number((value * 100).toPrecision(12))}${unit === 'rate' ? '%' : 'pp'}`;
}
