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

const made = new Map<string, Formats>();

/** Made once for each language and currency: every part of a view asks for them. */
export function formatsOf({ strategy, language }: SectionInput): Formats {
  const { currency } = strategy.company;
  const key = `${language} ${currency}`;
  const formats = made.get(key) ?? formatsFor(language, currency);
  made.set(key, formats);
  return formats;
}

export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
