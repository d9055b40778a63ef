/** Two industries share less than half of their text: a template is written for its industry, not filled in. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/language.ts';
import { type Shipped, shipped } from './shipped.ts';

/** Runs of four words, comments among them. */
function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.%<>+-]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

function linesOf(text: string): Set<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 12),
  );
}

/** The share of the smaller of two sets that stands in the other. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((part) => other.has(part)).length;
  return common / Math.min(one.size, other.size);
}

const pairs = languages.flatMap((language) => {
  const templates = shipped.filter((template) => template.language === language);
  return templates.flatMap((one, index) =>
    templates
      .slice(index + 1)
      .map((other): [string, Shipped, Shipped] => [`${one.id} and ${other.id} in ${language}`, one, other]),
  );
});

describe('templates of two industries', () => {
  test.each(pairs)('%s share less than half of their text', (_name, one, other) => {
    expect(shared(runs(one.text), runs(other.text))).toBeLessThan(0.5);
    expect(shared(linesOf(one.text), linesOf(other.text))).toBeLessThan(0.5);
  });
});

test('a copy with other names would be found', () => {
  const [first] = shipped;
  if (!first) throw new Error('no template');
  const copy = first.text.replaceAll(first.id, 'something-else');
  expect(shared(runs(first.text), runs(copy))).toBeGreaterThan(0.9);
});
