import type { ModelQuantity } from './model-input.ts';

/** An uncertain number: where it stands in the slots, and how far it may go. */
export interface Range {
  readonly path: string;
  readonly slot: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Every number of a strategy that can take another value, each at its place in one array and under its path by id. */
export interface SlotTable {
  /** The likely value of each slot. */
  readonly likely: Float64Array;
  readonly paths: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** The uncertain ones, in the order of the file: segments, benefits, costs, campaigns. */
  readonly ranges: readonly Range[];
}

/** Where a number that the strategy does not state would stand. */
export const NO_SLOT = -1;

/** Collects the slots while a strategy is compiled. */
export class SlotBuilder {
  readonly #likely: number[] = [];
  readonly #paths: string[] = [];
  readonly #ranges: Range[] = [];

  /** A slot for a quantity; where the strategy leaves it out, for its default. */
  add(path: string, quantity: ModelQuantity | number | undefined, absent = 0): number {
    const slot = this.#paths.length;
    const likely = typeof quantity === 'number' ? quantity : (quantity?.value ?? absent);
    this.#paths.push(path);
    this.#likely.push(likely);
    const range = typeof quantity === 'object' ? quantity.range : undefined;
    if (range) this.#ranges.push({ path, slot, low: range.low, likely, high: range.high });
    return slot;
  }

  /** A slot only where the strategy states the quantity. */
  addStated(path: string, quantity: ModelQuantity | undefined): number {
    return quantity ? this.add(path, quantity) : NO_SLOT;
  }

  table(): SlotTable {
    const paths = this.#paths;
    let known: ReadonlyMap<string, number> | undefined;
    return {
      likely: Float64Array.from(this.#likely),
      paths,
      // Made when somebody asks: most of the models that are compiled to compare two states never do.
      get slotOf() {
        known ??= new Map(paths.map((path, slot) => [path, slot]));
        return known;
      },
      ranges: this.#ranges,
    };
  }
}
