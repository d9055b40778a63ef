/** What the views of single sections are built from; the report's own input holds more. */
import type { Results } from '../../language/schema/results.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import type { Language } from '../../messages/language.ts';

export interface SectionInput {
  readonly strategy: Strategy;
  readonly results: Results;
  readonly language: Language;
}

export function formatsOf({ strategy, language }: SectionInput): Formats {
  return formatsFor(language, strategy.company.currency);
}

export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
