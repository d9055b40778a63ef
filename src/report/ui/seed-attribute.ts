import { type Html, html, nothing } from './html.ts';

/** Says which systems of the founding texts an element shows: ` data-seed="F6 F14"`. */
export function seedAttribute(seeds: string | undefined): Html {
  return seeds === undefined ? nothing : html` data-seed="${seeds}"`;
}
