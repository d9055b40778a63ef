/**
 * A single value as an editor sees it. The language reads the text of a scalar; an editor has let YAML type it first: `12`
 * is a number there, `12%` and `1 200` are texts. Whatever the language takes is taken here, in both forms.
 */
import { dimensionIds } from '../../catalogue/dimensions.ts';
import { catalogueKpis } from '../../catalogue/kpis/index.ts';
import type { Language } from '../../messages/language.ts';
import type { Leaf } from '../schema/leaf.ts';
import type { Unit } from '../schema/parse-quantity.ts';
import { type QuantityKind, quantityKinds } from '../schema/read-quantity.ts';

/** A JSON Schema, as far as it is written here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a schema is made for. */
export interface SchemaOptions {
  /** Of titles from the catalogue. */
  readonly language: Language;
  /** The rules that can be accepted or weighed, each with what it looks for. */
  readonly rules: readonly { readonly id: string; readonly description: string }[];
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const DIGITS = `[+-]?(0|[1-9]\\d{0,2}(?:${SPACE}\\d{3})+|[1-9]\\d*)(\\.\\d+)?`;
const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** Of a question, the company's own ones included. */
export const QUESTION_ID = '^[a-z][a-zA-Z0-9-]*\\.[a-z][a-zA-Z0-9-]*$';
const TIME = '^\\s*(19|20|21)\\d{2}-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)\\s*$';

/** What may stand behind the digits. */
const SUFFIXES: Readonly<Record<Unit, readonly string[]>> = {
  number: ['k', 'M'],
  rate: ['%'],
  points: ['pp'],
};

const EXAMPLES: Readonly<Record<QuantityKind, readonly unknown[]>> = {
  money: ['450k', '1.2M', 1200],
  signedMoney: ['450k', '-20k', 1200],
  count: [8200, '8 200', '12k'],
  share: ['72%'],
  margin: ['38%'],
  discount: ['10%'],
  factor: ['80%', '125%'],
  change: ['3pp', '8%', 12],
  level: ['76%', 12],
};

export function leafSchema(leaf: Leaf, options: SchemaOptions): JsonSchema {
  switch (leaf.sort) {
    case 'quantity':
      return quantitySchema(leaf.kind ?? 'change');
    case 'number':
      return numberSchema(leaf.bounds ?? { low: -Infinity, high: Infinity, whole: false });
    case 'time':
      return {
        type: 'string',
        pattern: TIME,
        examples:
          leaf.edge === 'end' ? ['2027-03-31', '2027-03', '2027-Q1'] : ['2027-01', '2027-Q1', '2027-01-15'],
      };
    case 'flag':
      return leaf.words
        ? { enum: [true, 'true'] }
        : { type: ['boolean', 'string'], pattern: '^(true|false)$' };
    case 'word':
      return { enum: (leaf.words ?? []).flatMap((word) => (word === '1' ? [1, '1'] : [word])) };
    case 'id':
      return { type: ['string', 'integer'], pattern: leaf.read('a.b').problem ? ID : QUESTION_ID };
    case 'reference':
      return referenceSchema(leaf, options);
    case 'path':
      return { type: 'string', examples: ['benefits.paper.saving', 'costs.licences'] };
    case 'text':
      // A name may be a year, or a word that YAML takes for a truth.
      return { type: ['string', 'number', 'boolean'] };
  }
}

function quantitySchema(kind: QuantityKind): JsonSchema {
  const { units, ...bounds }: { units: readonly Unit[]; low?: number; high?: number } = quantityKinds[kind];
  const asNumber = units.includes('number');
  const suffixes = units.flatMap((unit) => SUFFIXES[unit]);
  // A rate without its sign is taken between 0 and 1.
  const plain = asNumber ? { minimum: bounds.low, maximum: bounds.high } : { minimum: 0, maximum: 1 };
  const suffix = `(?:${SPACE}?(${suffixes.join('|')}))`;
  const fraction = '[+]?(0(\\.\\d+)?|1(\\.0+)?)';
  const text = asNumber ? `${DIGITS}${suffix}?` : `(${DIGITS}${suffix}|${fraction})`;
  return {
    type: ['string', 'number'],
    pattern: `^\\s*${text}\\s*$`,
    ...defined(plain),
    examples: EXAMPLES[kind],
  };
}

function numberSchema({ low, high, whole }: NonNullable<Leaf['bounds']>): JsonSchema {
  const bounds = {
    minimum: Number.isFinite(low) ? low : undefined,
    maximum: Number.isFinite(high) ? high : undefined,
  };
  return {
    type: [whole ? 'integer' : 'number', 'string'],
    pattern: `^\\s*${DIGITS}(?:${SPACE}?(k|M))?\\s*$`,
    ...defined(bounds),
  };
}

function referenceSchema({ refersTo, also = [] }: Leaf, { language, rules }: SchemaOptions): JsonSchema {
  const own = { type: ['string', 'integer'], pattern: ID };
  switch (refersTo) {
    case 'kpiKinds':
      return {
        enum: catalogueKpis.map(({ id }) => id),
        enumDescriptions: catalogueKpis.map(
          ({ words }) => `${words[language].name}: ${words[language].scale}`,
        ),
      };
    case 'rules':
      return {
        enum: rules.map(({ id }) => id),
        enumDescriptions: rules.map(({ description }) => description),
      };
    case 'dimensions':
      return { anyOf: [{ enum: dimensionIds }, own] };
    case 'questions':
      return { type: 'string', pattern: QUESTION_ID };
    default:
      return also.length > 0 ? { anyOf: [{ enum: also }, own] } : own;
  }
}

/** Without the keys that say nothing. */
function defined(keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}
