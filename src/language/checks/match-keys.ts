/** Compares the keys of a map with those that are known there. */
import { cyrillicLetters, latinForm } from '../../lib/look-alikes.ts';
import { nearest } from '../../lib/nearest.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { KeyShape } from '../schema/shape.ts';
import type { Range } from '../source/source-file.ts';
import type { Entry } from '../source/source-tree.ts';

export interface KeysInput {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly keys: ReadonlyMap<string, KeyShape>;
  /** Whether a key is absent only because it could not be read. */
  readonly isUnread: (key: string) => boolean;
  /** Whether the value of a misspelt key would be in order under another key. */
  readonly fits: (key: string, entry: Entry) => boolean;
  /** Whether the map holds a line that is no key yet. */
  readonly halfTyped: boolean;
  /** Path by id of the map, and what to point at when something is missing. */
  readonly spot: { readonly name: string; readonly at: Range };
}

export interface KeysMatched {
  readonly findings: readonly Found[];
  /** Misspelt keys, with the key each stands for. */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly doubtful: boolean }[];
  /** Required keys that no misspelt one explains. */
  readonly missing: readonly string[];
  /** Whether there is a key that nobody can place. */
  readonly puzzling: boolean;
}

/**
 * Names unknown and missing keys. An unknown key that is close to an absent one stands for it; so does, with some doubt,
 * a single unknown key where a single required one is missing. What is missing beside a key that nobody can place is not
 * reported: it may be what that key was meant to be.
 */
export function matchKeys({ entries, keys, isUnread, fits, halfTyped, spot }: KeysInput): KeysMatched {
  const unknown = [...entries].filter(([key]) => !keys.has(key));
  const absent = new Set([...keys.keys()].filter((key) => !entries.has(key) && !isUnread(key)));
  const missing = () => [...absent].filter((key) => keys.get(key)?.required);
  const findings: Found[] = [];
  const renamed: { from: string; to: string; doubtful: boolean }[] = [];
  let puzzling = halfTyped;
  for (const [key, entry] of unknown) {
    const letters = cyrillicLetters(key);
    const latin = latinForm(key);
    const [only, ...more] = missing();
    const last = unknown.length === 1 && more.length === 0 ? only : undefined;
    const close = letters.length > 0 && keys.has(latin) ? latin : nearest(key, absent);
    const fitting = [close, last].find((name) => name !== undefined && fits(name, entry));
    // One letter is close to many keys; its value tells which of them, or none.
    const near = fitting ?? (key.length > 1 ? close : undefined);
    const meant = near ?? last;
    if (letters.length > 0 && meant !== undefined) {
      findings.push(found('key-look-alike', entry.key, { text: key, letters, repaired: meant }));
    } else {
      const suggested = meant ?? nearest(key, keys.keys());
      const values = { key, spot: spot.name, nearest: suggested, known: [...keys.keys()] };
      findings.push(found('key-unknown', entry.key, values));
    }
    if (meant === undefined || !absent.delete(meant)) puzzling = true;
    else renamed.push({ from: key, to: meant, doubtful: near === undefined });
  }
  const left = missing();
  if (left.length > 0 && !puzzling) {
    findings.push(found('key-missing', spot.at, { keys: left, spot: spot.name }));
  }
  return { findings, renamed, missing: left, puzzling };
}
