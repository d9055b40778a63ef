/**
 * The schema of the language as a tree of shapes that a reader of a source tree can walk along: what stands where, which
 * keys are known, which are required. Made from the zod schemas, which stay the only place where the language is written
 * down.
 */
import type { z } from 'zod';
import { type Leaf, leafOf } from './leaf.ts';

export type Shape = LeafShape | MapShape | ListShape | TupleShape | RecordShape | ChoiceShape;

/** What the value of a shape becomes once its parts are read. */
interface Finished {
  readonly schema: z.core.$ZodType;
  /** The schema turns the value into something else and has to be asked for the result. */
  readonly transforms: boolean;
}

export interface LeafShape extends Finished {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
}

export interface MapShape extends Finished {
  readonly kind: 'map';
  readonly keys: ReadonlyMap<string, KeyShape>;
}

export interface KeyShape {
  readonly shape: Shape;
  readonly required: boolean;
  /** What an absent key stands for. */
  readonly fallback: unknown;
}

export interface ListShape extends Finished {
  readonly kind: 'list';
  readonly item: Shape;
  readonly least: number;
}

export interface TupleShape extends Finished {
  readonly kind: 'tuple';
  readonly items: readonly Shape[];
}

export interface RecordShape extends Finished {
  readonly kind: 'record';
  readonly key: Leaf;
  readonly value: Shape;
}

/** One of several shapes, told apart by how the value is written: as a text, a list or a map. */
export interface ChoiceShape extends Finished {
  readonly kind: 'choice';
  readonly text: LeafShape | undefined;
  readonly list: ListShape | TupleShape | undefined;
  readonly map: MapShape | undefined;
}

const shapes = new WeakMap<object, Shape>();

/** The shape behind a schema. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = made(schema);
  shapes.set(schema, shape);
  return shape;
}

function made(schema: z.core.$ZodType): Shape {
  const leaf = leafOf(schema);
  if (leaf) return { kind: 'leaf', leaf, schema, transforms: false };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const finished = { schema, transforms: false };
  switch (def.type) {
    case 'pipe':
      return { ...shapeOf(def.in), schema, transforms: true };
    case 'object':
      return {
        kind: 'map',
        keys: new Map(Object.entries(def.shape).map(([key, value]) => [key, keyShape(value)])),
        ...finished,
      };
    case 'array':
      return { kind: 'list', item: shapeOf(def.element), least: leastOf(def.checks), ...finished };
    case 'tuple':
      return { kind: 'tuple', items: def.items.map(shapeOf), ...finished };
    case 'record': {
      const key = leafOf(def.keyType);
      if (key) return { kind: 'record', key, value: shapeOf(def.valueType), ...finished };
      break;
    }
    case 'union': {
      const options = def.options.map(shapeOf);
      return {
        kind: 'choice',
        text: options.find((option) => option.kind === 'leaf'),
        list: options.find((option) => option.kind === 'list' || option.kind === 'tuple'),
        map: options.find((option) => option.kind === 'map'),
        ...finished,
      };
    }
  }
  throw new Error(`This is a bug in Rapport: no shape is known for a schema of type "${def.type}".`);
}

function keyShape(schema: z.core.$ZodType): KeyShape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { shape: shapeOf(def.innerType), required: false, fallback: undefined };
  if (def.type === 'default') {
    return { shape: shapeOf(def.innerType), required: false, fallback: def.defaultValue };
  }
  return { shape: shapeOf(schema), required: true, fallback: undefined };
}

function leastOf(checks: readonly z.core.$ZodCheck[] | undefined): number {
  for (const check of checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === 'min_length') return Number(def.minimum);
  }
  return 0;
}
