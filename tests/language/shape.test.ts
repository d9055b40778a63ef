import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readShape } from '../../src/language/checks/read-shape.ts';
import { type Shape, shapeOf } from '../../src/language/schema/shape.ts';
import { StrategySchema } from '../../src/language/schema/strategy.ts';
import { readYaml } from '../../src/language/source/read-yaml.ts';
import { plainData } from '../../src/language/source/source-tree.ts';

describe('the walk along the shape gives what the schema gives', () => {
  test.each(['clearsight', 'onezhsky-bereg', 'staryi-yar'])('%s', (slug) => {
    const none = { sections: new Set<string>(), all: new Set<string>() };
    const { root, text } = readYaml(readFileSync(`strategies/${slug}/strategy.yaml`, 'utf8'), none);
    if (root?.kind !== 'map') throw new Error('a strategy begins with keys');
    for (const key of root.entries.keys()) if (key.startsWith('x-')) root.entries.delete(key);
    const { draft, whole, findings } = readShape(shapeOf(StrategySchema), root, text, new Set());

    expect(findings).toEqual([]);
    expect(whole).toBe(true);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(
      JSON.parse(JSON.stringify(StrategySchema.parse(plainData(root)))),
    );
  });

  test('wherever it could read everything, with whatever was remarked', () => {
    const none = { sections: new Set(Object.keys(StrategySchema.shape)), all: new Set<string>() };
    const whole = examples().flatMap((file) => {
      const { root, text, unread } = readYaml(readFileSync(file, 'utf8'), none);
      if (root?.kind !== 'map') return [];
      for (const key of root.entries.keys()) if (key.startsWith('x-')) root.entries.delete(key);
      const read = readShape(shapeOf(StrategySchema), root, text, unread);
      return read.whole ? [{ file, draft: read.draft, parsed: StrategySchema.parse(plainData(root)) }] : [];
    });

    expect(whole.length).toBeGreaterThan(20);
    for (const { file, draft, parsed } of whole) {
      expect(JSON.stringify(draft), file).toBe(JSON.stringify(parsed));
    }
  });
});

/** The strategies of the examples of findings, those that can be opened. */
function examples(): readonly string[] {
  return readdirSync('tests/errors')
    .map((code) => `tests/errors/${code}/strategy.yaml`)
    .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile());
}

test('every key of the language has a comment for authors', () => {
  const undocumented = Object.keys(StrategySchema.shape).flatMap((section) => {
    const file = { severities: 'severities', format: 'strategy' }[section] ?? section;
    const source = readFileSync(`src/language/schema/${file}.ts`, 'utf8').split('\n');
    return source.flatMap((line, index) => {
      const [, key] = /^ {2,}([a-zA-Z]+): (?:[a-zA-Z]+Schema\b|z$|z\.|[a-z][a-zA-Z]*\()/.exec(line) ?? [];
      const before = source[index - 1] ?? '';
      return key === undefined || before.trimEnd().endsWith('*/') || before.includes('z.strictObject({ ')
        ? []
        : [`${file}: ${key}`];
    });
  });

  expect(undocumented).toEqual([]);
});

test('every scalar of the language is read by a leaf that says what it expects', () => {
  const sorts = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'leaf') sorts.add(shape.leaf.sort);
    else if (shape.kind === 'map') for (const { shape: below } of shape.keys.values()) visit(below);
    else if (shape.kind === 'list') visit(shape.item);
    else if (shape.kind === 'record') visit(shape.value);
    else if (shape.kind === 'tuple') shape.items.forEach(visit);
    else for (const option of [shape.text, shape.list, shape.map]) if (option) visit(option);
  };
  visit(shapeOf(StrategySchema));

  expect([...sorts].sort()).toEqual([
    'flag',
    'id',
    'number',
    'path',
    'quantity',
    'reference',
    'text',
    'time',
    'word',
  ]);
});
