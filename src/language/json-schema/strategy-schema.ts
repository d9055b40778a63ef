/**
 * The JSON Schema (draft 7) of a strategy, for editors: completion, hints and a first check while somebody types. It is
 * made of the schemas of the language and the comments of their keys. What spans two sections only `rapport check` knows.
 */

import { questionnaire } from '../../catalogue/questionnaire/index.ts';
import { questionIds, questionNames } from '../../catalogue/questions.ts';
import { printed } from '../schema/scalars.ts';
import {
  type ChoiceShape,
  type KeyShape,
  type MapShape,
  type RecordShape,
  type Shape,
  shapeOf,
} from '../schema/shape.ts';
import { StrategySchema } from '../schema/strategy.ts';
import comments from './key-comments.json' with { type: 'json' };
import examples from './key-examples.json' with { type: 'json' };
import { type JsonSchema, leafSchema, QUESTION_ID, type SchemaOptions } from './leaf-schema.ts';

const keyComments: Readonly<Record<string, string>> = comments;
const keyExamples: Readonly<Record<string, unknown>> = examples;

/** Keys at the top that Rapport leaves alone: a home for anchors. */
const OWN_KEYS = '^x-';

export function strategySchema(options: SchemaOptions): JsonSchema {
  const writer = new SchemaWriter(options);
  const root = writer.schema(shapeOf(StrategySchema), '');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rapport strategy',
    description: 'A CRM strategy in the language of Rapport, format 1.',
    ...root,
    patternProperties: { [OWN_KEYS]: {} },
    definitions: writer.definitions,
  };
}

class SchemaWriter {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #options: SchemaOptions;
  /** Whether the walk is within a definition that several keys refer to. */
  #isShared = false;

  constructor(options: SchemaOptions) {
    this.#options = options;
  }

  /** @param path of the key that holds it, as in the comments */
  schema(shape: Shape, path: string): JsonSchema {
    switch (shape.kind) {
      case 'leaf': {
        const { leaf } = shape;
        const made = leafSchema(leaf, this.#options);
        if (leaf.sort === 'quantity') return this.#shared(`quantity-${leaf.kind}`, made);
        if (leaf.sort === 'time') return this.#shared(`${leaf.edge}-time`, made);
        return made;
      }
      case 'list':
        return {
          type: 'array',
          items: this.schema(shape.item, path),
          ...(shape.least > 0 && { minItems: shape.least }),
        };
      case 'tuple':
        return {
          type: 'array',
          items: shape.items.map((item) => this.schema(item, path)),
          minItems: shape.items.length,
          maxItems: shape.items.length,
        };
      case 'map':
        return this.#map(shape, path);
      case 'record':
        return this.#record(shape, path);
      case 'choice':
        return this.#choice(shape, path);
    }
  }

  #map({ keys }: MapShape, path: string): JsonSchema {
    const entries = [...keys];
    const required = entries.filter(([, { required }]) => required).map(([key]) => key);
    return {
      type: 'object',
      properties: Object.fromEntries(
        entries.map(([key, shape]) => [key, this.#key(shape, path === '' ? key : `${path}.${key}`)]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  #key({ shape, fallback }: KeyShape, path: string): JsonSchema {
    const schema = this.schema(shape, path);
    const description = keyComments[path];
    const standard = defaultOf(shape, fallback);
    const example = 'enum' in schema ? undefined : this.#example(shape, path);
    return {
      ...(description !== undefined && { description }),
      ...(example !== undefined && { examples: [example] }),
      ...(standard !== undefined && { default: standard }),
      // Draft 7 reads nothing beside a reference.
      ...('$ref' in schema ? { allOf: [schema] } : schema),
    };
  }

  /** How a value of a key is written. What many keys share carries the example of all: their evidence. */
  #example(shape: Shape, path: string): unknown {
    if (this.#isShared) {
      const [key = ''] = /\w+$/.exec(path) ?? [];
      return ['source', 'note'].includes(key) ? keyExamples[`segments.${key}`] : undefined;
    }
    return shape.kind === 'map' || shape.kind === 'record' ? undefined : keyExamples[path];
  }

  #record({ key, value }: RecordShape, path: string): JsonSchema {
    const item = this.schema(value, `${path}.*`);
    const { refersTo } = key;
    if (refersTo === 'questions') {
      const answer = this.#shared('audit-answer', item);
      const { language } = this.#options;
      return {
        type: 'object',
        properties: Object.fromEntries(
          questionIds.map((id) => {
            const ask = questionnaire.get(id)?.words[language].ask;
            return [id, { title: questionNames[language][id], description: ask, allOf: [answer] }];
          }),
        ),
        patternProperties: { [QUESTION_ID]: answer },
        additionalProperties: false,
      };
    }
    if (refersTo === 'rules') {
      return {
        type: 'object',
        properties: Object.fromEntries(
          this.#options.rules.map(({ id, description }) => [id, { description, ...item }]),
        ),
        additionalProperties: false,
      };
    }
    const names = leafSchema(key, this.#options);
    return { type: 'object', propertyNames: names, additionalProperties: item };
  }

  #choice({ text, list, map }: ChoiceShape, path: string): JsonSchema {
    const kind = text?.leaf.kind;
    // What many keys share cannot carry the example of one of them.
    const outer = this.#isShared;
    this.#isShared = kind !== undefined;
    const anyOf = [text, list, map].flatMap((shape) => (shape ? [this.schema(shape, path)] : []));
    this.#isShared = outer;
    if (kind === undefined) return { anyOf };
    return this.#shared(list ? `uncertain-${kind}` : `graded-${kind}`, { anyOf });
  }

  /** Written once, and referred to: money alone stands in thirty places. */
  #shared(name: string, schema: JsonSchema): JsonSchema {
    this.definitions[name] ??= schema;
    if (JSON.stringify(this.definitions[name]) !== JSON.stringify(schema)) {
      throw new Error(`two schemas of the name ${name}`);
    }
    return { $ref: `#/definitions/${name}` };
  }
}

/** A default as an author would type it; none for empty lists and maps. */
function defaultOf(shape: Shape, fallback: unknown): unknown {
  if (typeof fallback === 'number' && shape.kind === 'leaf' && shape.leaf.sort === 'quantity') {
    return printed({ value: fallback, unit: 'rate' });
  }
  return typeof fallback === 'object' ? undefined : fallback;
}
