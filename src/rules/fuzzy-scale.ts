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
      const [word] = patterns[company.language].exec(scale ?? '') ?? [];
      if (word !== undefined) yield { at: `kpis.${id}.scale`, values: { kpi: name, word } };
    }
  },
};

/** Finds the first fuzzy word of a text, as it is written there. */
const patterns = {
  en: anyOf(fuzzyWords.en),
  ru: anyOf(fuzzyWords.ru),
  uk: anyOf(fuzzyWords.uk),
};

function anyOf(words: readonly string[]): RegExp {
  const patterns = words.map((word) =>
    word.endsWith('…') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');
}

/** Full stops stand for themselves; spaces of any width are spaces. */
function escaped(word: string): string {
  return word.replaceAll('.', '\\.').replaceAll(' ', '\\s');
}
