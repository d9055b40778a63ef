/** Whatever is left out of a strategy or written into it: rules neither break nor say half a sentence. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Strategy } from '../../src/language/schema/strategy.ts';
import { languages } from '../../src/messages/language.ts';
import { levels } from '../../src/rules/rule.ts';
import { ruleDiagnostics } from '../../src/rules/run-rules.ts';
import { measurementsFromCsv, strategyFrom } from '../helpers/strategy-from.ts';
import { contextOf, parsed, soundPlain } from './sound-strategy.ts';

const start = { file: 'strategy.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
const measurements = measurementsFromCsv(readFileSync('strategies/clearsight/measurements.csv', 'utf8'));
const originals = [soundPlain(), ...['clearsight', 'onezhsky-bereg', 'staryi-yar'].map(readWorked)];

function readWorked(slug: string) {
  return parsed(readFileSync(`strategies/${slug}/strategy.yaml`, 'utf8'));
}

/** Texts that take the place of others: times, amounts, shares, ids, words. */
const replacements = [
  '2026-01',
  '2028-02-29',
  '2035-12-31',
  '0',
  '1',
  '0%',
  '100%',
  '900k',
  '-3%',
  '12',
  'all',
  'word',
];

/** A number of changes, each by a dice that leads to a leaf and says what becomes of it. */
const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: replacements.length * 2 })), {
  minLength: 1,
  maxLength: 12,
});

/** The data with one of its parts taken out or replaced; the dice leads down to it. */
function damaged(plain: unknown, dice: number, what: number): unknown {
  if (plain === null || typeof plain !== 'object') return replacements[what] ?? undefined;
  const entries = Object.entries(plain);
  if (entries.length === 0) return plain;
  const chosen = dice % entries.length;
  const rest = Math.floor(dice / entries.length);
  const remove = what >= replacements.length && rest % 3 === 0;
  const changed = entries.flatMap(([key, value], index) => {
    if (index !== chosen) return [[key, value] as const];
    const after = remove ? undefined : damaged(value, rest, what);
    return after === undefined ? [] : [[key, after] as const];
  });
  return Array.isArray(plain) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
}

function readable(plain: unknown): Strategy | undefined {
  try {
    return strategyFrom(plain);
  } catch {
    return undefined;
  }
}

test('findings are whole sentences in every language, whatever the strategy', () => {
  const days = fc.constantFrom('2026-06-30', '2027-03-31', '2027-09-30', '2028-02-29', '2031-12-31');
  fc.assert(
    fc.property(
      fc.constantFrom(...originals),
      changes,
      days,
      fc.constantFrom(...levels),
      (plain, dice, asOf, level) => {
        const written = dice.reduce<unknown>((data, [number, what]) => damaged(data, number, what), plain);
        const strategy = readable(written);
        fc.pre(strategy !== undefined);
        const context = contextOf(strategy, { asOf, measurements });
        for (const finding of ruleDiagnostics(context, { level, locate: () => undefined, start })) {
          expect(finding.values.at).toMatch(/^[a-z]+(\.[\w-]+)*$/i);
          for (const language of languages) {
            expect(finding.words(language).what).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
