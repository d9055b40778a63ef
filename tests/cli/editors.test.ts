/** What an editor offers while a strategy is written: asked of the language server that VS Code and others run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { catalogueKpis } from '../../src/catalogue/kpis/index.ts';
import { questionIds } from '../../src/catalogue/questions.ts';
import { levers } from '../../src/language/schema/kpis.ts';
import { waivableRules } from '../../src/rules/run-rules.ts';

/** The parts of the server that are used here. */
interface Server {
  configure(settings: object): void;
  doComplete(document: Document, position: object, isKubernetes: boolean): Promise<Completions>;
  doHover(document: Document, position: object): Promise<{ contents: { value: string } } | null>;
  doValidation(document: Document, isKubernetes: boolean): Promise<{ message: string }[]>;
}
interface Completions {
  readonly items: readonly { readonly label: string; readonly documentation?: string }[];
}
interface Document {
  positionAt(offset: number): object;
}

// The server comes with the checker of Astro files, which is its neighbour in an editor.
const packages = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const beside = createRequire(
  createRequire(packages.resolve('@astrojs/language-server')).resolve('volar-service-yaml'),
);
const { getLanguageService }: { getLanguageService(options: object): Server } =
  beside('yaml-language-server');
const { TextDocument } = beside('vscode-languageserver-textdocument');

const schema = JSON.parse(readFileSync('docs/strategy.schema.json', 'utf8'));
const server = getLanguageService({
  schemaRequestService: async () => JSON.stringify(schema),
  workspaceContext: { resolveRelativePath: (path: string) => path },
});
server.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: [{ uri: 'file:///strategy.schema.json', fileMatch: ['*.yaml'], schema }],
});

let version = 0;
function opened(text: string): Document {
  version += 1;
  return TextDocument.create('file:///strategies/acme/strategy.yaml', 'yaml', version, text);
}

/** What is offered where `|` stands. */
async function offered(text: string): Promise<Completions['items']> {
  const document = opened(text.replace('|', ''));
  const { items } = await server.doComplete(document, document.positionAt(text.indexOf('|')), false);
  return items;
}

const labels = (items: Completions['items']) => items.map(({ label }) => label);

describe('an editor offers', () => {
  test('the sections of a strategy', async () => {
    expect(labels(await offered('|\n'))).toEqual(
      expect.arrayContaining(['format', 'company', 'plan', 'waivers']),
    );
  });

  test('the keys of an item', async () => {
    expect(labels(await offered('segments:\n  - id: a\n    |\n'))).toEqual(
      expect.arrayContaining(['name', 'customers', 'retention', 'margin']),
    );
  });

  test('the levers', async () => {
    expect(labels(await offered('benefits:\n  - id: a\n    lever: |\n'))).toEqual([...levers]);
  });

  test('the questions of the audit', async () => {
    expect(labels(await offered('audit:\n  answers:\n    |\n'))).toEqual([...questionIds]);
  });

  test('the KPIs of the catalogue, each with its name', async () => {
    const items = await offered('kpis:\n  - id: a\n    kind: |\n');
    expect(labels(items)).toEqual(catalogueKpis.map(({ id }) => id));
    expect(items[0]?.documentation).toContain('Active customers');
  });

  test('the rules that can be accepted', async () => {
    expect(labels(await offered('waivers:\n  - rule: |\n'))).toEqual([...waivableRules]);
  });
});

const clearsight = readFileSync('strategies/clearsight/strategy.yaml', 'utf8');

test('an editor finds nothing wrong with the worked example', async () => {
  expect(await server.doValidation(opened(clearsight), false)).toEqual([]);
});

test('an editor marks a misspelt key', async () => {
  const found = await server.doValidation(opened(clearsight.replace('discountRate', 'discountrate')), false);
  expect(found.map(({ message }) => message)).toEqual(['Property discountrate is not allowed.']);
});

test('a key says what it means', async () => {
  const document = opened(clearsight);
  const hint = await server.doHover(document, document.positionAt(clearsight.indexOf('discountRate') + 2));
  expect(hint?.contents.value).toContain('Annual rate at which later money counts less.');
});
