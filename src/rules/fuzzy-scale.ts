import { fuzzyWords } from '../messages/rules/fuzzy-words.ts';
import { type Rule, weakness } from './rule.ts';

/** What a KPI measures is said in words by which two people count the same. */
export const fuzzyScale: Rule<'fuzzy-scale'> = {
  id: 'fuzzy-scale',
  severity: weakness,
  parameters: { fuzzyWords },
  example: {
    wrong: `
kpis:
  - { id: stay, name: Customers who stay, scale: Good customers who often come back, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }] }`,
    right: `
kpis:
  - { id: stay, name: Customers who stay, scale: Buyers of a year ago who bought again in the last 12 months, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2028-12 }] }`,
  },
  *check({ strategy: { kpis, company } }) {
    for (const { id, name, scale } of kpis) {
      const word = scale === undefined ? undefined : firstFuzzyWord(scale, fuzzyWords[company.language]);
      if (word !== undefined) yield { at: `kpis.${id}.scale`, values: { kpi: name, word } };
    }
  },
};

/** The first fuzzy word of a text as it is written there; undefined without one. */
function firstFuzzyWord(text: string, words: readonly string[]): string | undefined {
  const patterns = words.map((word) =>
    word.endsWith('…') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu').exec(text)?.[0];
}

function escaped(word: string): string {
  return word.replace(/[.\s-]/g, (character) =>
    character === '.' ? '\\.' : character === '-' ? '-' : '\\s',
  );
}
