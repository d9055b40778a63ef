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

let last: Formats | null = null;

/** Made once for all that is asked of one report: every part of a view asks for them. */
export function formatsOf({ strategy, language }: SectionInput): Formats {
  const { currency } = strategy.company;
  if (last?.language !== language || last.currency !== currency) last = formatsFor(language, currency);
  return last;
}

export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
