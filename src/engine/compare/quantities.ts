/** The numbers of a model by their paths, as waivers and scenarios name them: `segments.occasional.moves.rate`. */
import type { ModelInput, ModelQuantity } from '../model-input.ts';

export interface PlacedQuantity {
  readonly path: string;
  readonly quantity: ModelQuantity;
}

/** Every number with a unit, in the order of the model; plain factors such as a risk adjustment carry none. */
export function quantitiesOf(model: ModelInput): readonly PlacedQuantity[] {
  return (['segments', 'benefits', 'costs', 'campaigns'] as const).flatMap((section) =>
    model[section].flatMap((item) => quantitiesIn(item, `${section}.${item.id}`)),
  );
}

function quantitiesIn(value: unknown, path: string): readonly PlacedQuantity[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isQuantity(value)) return [{ path, quantity: value }];
  return Object.entries(value).flatMap(([key, inner]) => quantitiesIn(inner, `${path}.${key}`));
}

function isQuantity(value: object): value is ModelQuantity {
  return 'value' in value && 'unit' in value;
}
