/** The published schema of a strategy takes what the language takes, and knows what an author may write. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { keyComments } from '../../scripts/schema/key-comments.ts';
import { keyExamples } from '../../scripts/schema/key-examples.ts';
import { catalogueKpis } from '../../src/catalogue/kpis/index.ts';
import { questionIds, questionNames } from '../../src/catalogue/questions.ts';
import { fillTemplate } from '../../src/cli/new/fill-template.ts';
import { run } from '../../src/cli/run.ts';
import comments from '../../src/language/json-schema/key-comments.json' with { type: 'json' };
import examples from '../../src/language/json-schema/key-examples.json' with { type: 'json' };
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { levers } from '../../src/language/schema/kpis.ts';
import { waivableRules } from '../../src/rules/run-rules.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';
import { shipped, usual } from '../templates/shipped.ts';

const published = readFileSync('docs/strategy.schema.json', 'utf8');
interface Schema {
  readonly description?: string;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
const schema: Schema = JSON.parse(published);
// `enumDescriptions` is a word of editors, not of the standard.
const ajv = new Ajv({ strict: false });
const validate = ajv.compile(schema);

/** As an editor reads YAML: numbers are numbers, `true` is true. */
function asEditorsRead(text: string): unknown {
  return parseDocument(text, { merge: true }).toJS({ maxAliasCount: -1 });
}

async function printed(...args: string[]): Promise<string> {
  const effects = recordedEffects(process.cwd());
  expect(await run(args, effects)).toBe(0);
  return effects.printed();
}

test('docs/strategy.schema.json is what `rapport schema` prints', async () => {
  expect(published).toBe(await printed('schema'));
});

test('the comments of the keys are those of the schemas', () => {
  expect(comments).toEqual(keyComments());
});

test('the examples of the keys are those of the worked strategies', () => {
  expect(keyExamples(Object.keys(comments))).toEqual(examples);
});

describe('it takes', () => {
  const complete = [
    ...globSync('strategies/*/strategy.yaml'),
    'tests/fixtures/clearsight/strategy.yaml',
    'tests/rules/sound-strategy.yaml',
  ];
  test.each(complete)('%s', (path) => {
    validate(asEditorsRead(readFileSync(path, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each(shipped)('the template $name', ({ text }) => {
    validate(asEditorsRead(fillTemplate(text, usual)));
    expect(validate.errors).toBeNull();
  });

  // Examples of warnings and of rules are right in their form, whatever else they are.
  const examples = readdirSync('tests/errors').filter((code) => {
    const folder = join('tests/errors', code);
    if (!existsSync(join(folder, 'strategy.yaml'))) return false;
    return !loadStrategy(folder, { rules: waivableRules }).diagnostics.some(
      ({ stopsFigures }) => stopsFigures,
    );
  });
  test('examples enough', () => expect(examples.length).toBeGreaterThan(50));
  test.each(examples)('the example of %s', (code) => {
    validate(asEditorsRead(readFileSync(join('tests/errors', code, 'strategy.yaml'), 'utf8')));
    expect(validate.errors).toBeNull();
  });
});

describe('a draft', () => {
  const draft = (part: string) =>
    validate(
      asEditorsRead(
        `format: 1\ncompany: { name: 2027, currency: GBP, language: en }\nplan: { title: A plan, start: 2027-01, months: 24 }\n${part}`,
      ),
    );
  const segment = (values: string) =>
    `segments: [{ id: all, name: All, customers: 1 200, acquired: 12, retention: 72%, revenue: 1.2k, margin: 40%, ${values} }]`;

  test.each([
    ['thousands with a space', segment('serviceCost: 1 200')],
    ['three values', segment('serviceCost: [1k, 2k, 3k]')],
    [
      'a value with its evidence',
      segment('serviceCost: { value: 4, range: [3, 5], grade: measured, at: 2026-Q4 }'),
    ],
    ['a fraction for a rate', 'plan2: 1'.replace('plan2: 1', segment('moves: { to: all, rate: 0.2 }'))],
    ['points', 'benefits: [{ id: b, name: B, segment: all, lever: retention, change: 3pp }]'],
    ['a question of the company itself', 'audit: { answers: { data.sharing: { target: 3, reality: 2 } } }'],
    ['an own key at the top', 'x-shared: { any: thing }'],
  ])('may have %s', (_what, part) => {
    draft(part);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['an unknown key', 'segmnets: []'],
    ['a lever that does not exist', 'benefits: [{ id: b, name: B, lever: retension, change: 3pp }]'],
    ['a grade that does not exist', segment('serviceCost: { value: 4, grade: guessed }')],
    [
      'a phase that does not exist',
      'initiatives: [{ id: i, name: I, phase: first, start: 2027-01, months: 2 }]',
    ],
    ['a decimal comma', segment('serviceCost: "12,5"')],
    ['points for a share', segment('moves: { to: all, rate: 3pp }')],
    ['a rate above one without its sign', segment('moves: { to: all, rate: 12 }')],
    ['a month in words', 'decisions: [{ what: It, by: June 2027 }]'],
    ['a capital in an id', segment('id: All')],
    [
      'a KPI that the catalogue does not have',
      'kpis: [{ id: k, kind: happyness, baseline: { value: 1, at: 2026-12 } }]',
    ],
    ['a rule that does not exist', 'waivers: [{ rule: goal-without-kpis, because: Fine }]'],
    ['two values where three belong', segment('serviceCost: [1, 2]')],
  ])('may not have %s', (_what, part) => {
    expect(draft(part)).toBe(false);
  });
});

test('it refuses every key of the worked example that is misspelt', () => {
  const data = asEditorsRead(readFileSync('tests/fixtures/clearsight/strategy.yaml', 'utf8'));
  let misspelt = 0;
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${path}.${index}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const map = value as Record<string, unknown>;
    // Keys that are names of the author's own.
    const own = /^audit\.answers$|^services\.\d+\.\w+$|\.changes$/.test(path);
    for (const key of Object.keys(map).filter((name) => !name.startsWith('x-'))) {
      visit(map[key], path === '' ? key : `${path}.${key}`);
      if (own) continue;
      const kept = map[key];
      delete map[key];
      map[`${key}x`] = kept;
      if (validate(data)) expect(`${path}.${key}x is refused`).toBe('');
      delete map[`${key}x`];
      map[key] = kept;
      misspelt += 1;
    }
  };
  visit(data, '');
  expect(misspelt).toBeGreaterThan(500);
});

describe('for completion', () => {
  test('every key has a description', () => {
    const without: string[] = [];
    const visit = (part: Schema | undefined, path: string): void => {
      if (typeof part !== 'object') return;
      for (const [key, value] of Object.entries(part.properties ?? {})) {
        if (!value.description) without.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const item of [part.items ?? []].flat()) visit(item, path);
      for (const option of [...(part.anyOf ?? []), ...(part.allOf ?? [])]) visit(option, path);
      if (typeof part.additionalProperties === 'object') visit(part.additionalProperties, `${path}.*`);
    };
    visit(schema, '');
    for (const [name, part] of Object.entries(schema.definitions ?? {})) visit(part, name);
    expect(without).toEqual([]);
  });

  test('every key of a single value shows how one is written', () => {
    const without: string[] = [];
    const told = (part: Schema): boolean =>
      part.examples !== undefined ||
      part.enum !== undefined ||
      [...(part.allOf ?? []), ...(part.anyOf ?? [])].some(
        (one) => typeof one === 'object' && told(definitionOf(one)),
      );
    const definitionOf = (part: Schema): Schema =>
      schema.definitions?.[part.$ref?.replace('#/definitions/', '') ?? ''] ?? part;
    const visit = (part: Schema, path: string): void => {
      for (const [key, value] of Object.entries(part.properties ?? {})) {
        const holdsMore = (one: Schema) => one.properties ?? one.items ?? one.additionalProperties;
        const below = [value, ...(value.allOf ?? [])].map(definitionOf);
        if (!below.some(holdsMore) && !told(value)) without.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const item of [part.items ?? []].flat()) visit(item, path);
      for (const option of part.anyOf ?? []) visit(option, path);
    };
    visit(schema, '');
    for (const [name, part] of Object.entries(schema.definitions ?? {})) visit(part, name);

    expect(without).toEqual([]);
  });

  test('the examples are what the schema takes', () => {
    const wrong: string[] = [];
    const visit = (part: Schema | undefined, path: string): void => {
      if (typeof part !== 'object') return;
      for (const [key, value] of Object.entries(part.properties ?? {})) {
        const { examples = [], ...rule } = value;
        const takes = ajv.compile({ ...rule, definitions: schema.definitions });
        if (!examples.every((example) => takes(example))) wrong.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const item of [part.items ?? []].flat()) visit(item, path);
      for (const option of part.anyOf ?? []) visit(option, path);
    };
    visit(schema, '');

    expect(wrong).toEqual([]);
  });

  test('audit questions are keys with the question as their hint, in any language', async () => {
    const answers = schema.properties?.audit?.properties?.answers?.properties ?? {};
    expect(Object.keys(answers)).toEqual([...questionIds]);
    const russian: Schema = JSON.parse(await printed('schema', '--language', 'ru'));
    const asked = russian.properties?.audit?.properties?.answers?.properties?.['data.home'];
    expect(asked).toMatchObject({
      title: questionNames.ru['data.home'],
      description: expect.stringMatching(/[а-я].*\?$/),
    });
  });

  test('KPIs of the catalogue, levers and rules are offered', () => {
    const items = (section: string) => schema.properties?.[section]?.items as Schema | undefined;
    const kind = items('kpis')?.properties?.kind;
    expect(kind?.enum).toEqual(catalogueKpis.map(({ id }) => id));
    expect(kind?.enumDescriptions).toHaveLength(catalogueKpis.length);
    expect(items('benefits')?.properties?.lever?.enum).toEqual(levers);
    expect(items('waivers')?.properties?.rule?.enum).toEqual(waivableRules);
  });
});
