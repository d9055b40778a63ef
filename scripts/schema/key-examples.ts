/**
 * Takes an example for every key out of the worked strategy and the English templates, so that an editor shows how a value
 * of that key is written.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../renderer/fingerprint.ts';

/** What no strategy in English shows. */
const ADDED = `
company:
  logo: acme.svg
  about: Eleven shops; **half** of all first-time buyers never return.
audit:
  dimensions: [{ id: partners, name: Partners }]
  questions:
    - id: data.sharing
      name: Data shared with partners
      ask: Which partners see which data of customers?
      why: A partner who sees everything can serve the customer without us.
      evidence: Contracts with partners
      roles: [it, board]
      source: Workshop with IT
  answers:
    knowledge.worth: { answers: [{ by: Anna, role: Sales manager, reality: 2 }] }
readiness:
  largestCustomer: { value: 9%, source: Order book 2026 }
  returning: { value: 64%, note: Bought at least twice in a year, source: Order book 2026 }
segments:
  - note: Without the shops that closed in 2026
    grade: measured
    source: Order book 2026
    at: 2026-12
    proposition: { coCreation: The customer puts the package together }
kpis:
  - note: Left out are customers who moved away
    baseline: { value: 84%, note: Mean of four quarters, source: Order book 2026 }
initiatives: [{ note: Begins with the two largest branches }]
benefits:
  - { benchmark: { value: 7%, source: Trade association survey 2025, note: Shops of the same size }, from: 2028-01, to: 2029-12, upfront: 40k, note: Counted for shops alone, source: Pilot in two shops, at: 2026-11 }
costs:
  - { owner: IT Director, upfront: 12k, at: 2026-11, note: Two offers were asked for, spent: [{ value: 12k, at: 2027-03, note: First part }] }
campaigns:
  - { source: Run of October 2025, note: Letters only }
`;
/** Longer texts would fill the hint of an editor. */
const LONGEST = 90;

/** Examples by the place of the key: `segments.moves.rate`, `audit.answers.*.target`, where `*` is any key. */
type KeyExamples = Readonly<Record<string, unknown>>;

/**
 * One value for each key that holds a single value, or a list of single values.
 *
 * @param keys the places that are wanted
 */
export function keyExamples(keys: readonly string[]): KeyExamples {
  const found = new Map<string, unknown>();
  const files = [
    join('strategies', 'clearsight', 'strategy.yaml'),
    ...globSync('templates/*/en.yaml', { cwd: ROOT }).sort(),
  ];
  const texts = files.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  for (const text of [...texts, ADDED]) note(parse(text, { merge: true }), '', found);
  const wanted = new Set(keys);
  return Object.fromEntries(
    [...found].filter(([key]) => wanted.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function note(value: unknown, path: string, found: Map<string, unknown>): void {
  if (Array.isArray(value)) {
    if (value.every(isSingle)) keep(value, path, found);
    else for (const item of value) noteKeys(item, path, found);
  } else if (typeof value === 'object' && value !== null) {
    // A graded quantity may be written as its value alone.
    if ('value' in value) keep(value.value, path, found);
    noteKeys(value, path, found);
  } else keep(value, path, found);
}

function noteKeys(value: object, path: string, found: Map<string, unknown>): void {
  for (const [key, below] of Object.entries(value)) {
    if (path === '' && key.startsWith('x-')) continue;
    note(below, path === '' ? key : `${path}.${key}`, found);
    // Beside the key itself: what every key of a record is like.
    note(below, `${path}.*`, found);
  }
}

function keep(value: unknown, path: string, found: Map<string, unknown>): void {
  // A place of a template that is still to be filled is no example.
  if (value === null || /<[\w+-]+>/.test(JSON.stringify(value))) return;
  if (found.has(path) || JSON.stringify(value).length > LONGEST) return;
  found.set(path, value);
}

function isSingle(value: unknown): boolean {
  return typeof value !== 'object';
}
