/** `rapport dev` without a browser: whom its server answers, what it says, and how it ends. */
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { editorLink, editorPattern } from '../../src/cli/dev/editor-link.ts';
import { run } from '../../src/cli/run.ts';
import { openRenderer } from '../../src/exports/renderer.ts';
import { startPreview } from '../helpers/dev-preview.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const DRAFT =
  'format: 1\ncompany: { name: Acme, currency: GBP, language: en }\nplan: { title: A plan, start: 2027-01, months: 24 }\n';

/** Compiled once, where its sources changed. */
beforeAll(async () => void (await openRenderer()), 180_000);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Asks as a browser would not: with any host, and with a path as it is written. */
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function aPreview(files: Readonly<Record<string, string>>) {
  const folder = aFolder();
  writeFiles(folder, files);
  const preview = await startPreview(folder);
  onTestFinished(async () => void (await preview.stop()));
  return { folder, preview, ask: (path: string, headers = {}) => ask(preview.address, path, headers) };
}

test('the server answers to this machine’s names alone', async () => {
  const { ask: asked } = await aPreview({ 'strategies/acme/strategy.yaml': DRAFT });
  expect((await asked('/acme/')).status).toBe(200);
  expect((await asked('/acme/', { host: 'evil.example' })).status).toBe(403);
  expect((await asked('/~rapport/events?page=acme/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('no path leads out of the pages', async () => {
  const { ask: asked } = await aPreview({ 'strategies/acme/strategy.yaml': DRAFT, 'secret.txt': 'secret' });
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/_assets/../../../../package.json',
    '/%00',
  ];
  for (const path of paths) {
    const { status, text } = await asked(path);
    expect({ path, status, leaks: text.includes('secret\n') }).toEqual({ path, status: 404, leaks: false });
  }
});

test('a page keeps the policy of a built one, and may ask this server', async () => {
  const { ask: asked } = await aPreview({ 'strategies/acme/strategy.yaml': DRAFT });
  for (const path of ['/acme/', '/', '/nowhere/']) {
    const { text } = await asked(path);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(text).toContain('~rapport/client.js');
  }
});

test('a finding cannot put markup into its page', async () => {
  const { ask: asked } = await aPreview({
    'strategies/acme/strategy.yaml': DRAFT.replace('months: 24', 'months: <img src=x onerror=alert(1)>'),
  });
  const { text } = await asked('/acme/');
  expect(text).toContain('&lt;img');
  expect(text).not.toContain('<img');
});

test('an empty folder waits for its first strategy', async () => {
  const { preview, ask: asked } = await aPreview({ 'strategies/README.md': 'Nothing yet' });
  expect(preview.told()).toContain('There is no strategy in strategies yet');
  expect((await asked('/')).text).toContain('No strategy yet');
});

test('a path that leads nowhere is told, and nothing is served', async () => {
  const effects = recordedEffects(aFolder());
  expect(await run(['dev', 'nowhere'], effects)).toBe(1);
  expect(effects.told()).toContain('nowhere');
  expect(effects.printed()).toBe('');
});

test('a second preview takes the next port', async () => {
  const { folder, preview } = await aPreview({ 'strategies/acme/strategy.yaml': DRAFT });
  const { port } = new URL(preview.address);
  const second = await startPreview(folder, [join(folder, 'strategies', 'acme')], { port });
  onTestFinished(async () => void (await second.stop()));
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
});

test.each([
  ['--port', '70000'],
  ['--port', 'http'],
  ['--editor', 'javascript:alert({file})'],
  ['--editor', 'emacz'],
])('%s %s is wrong usage', async (option, value) => {
  const effects = recordedEffects(aFolder());
  expect(await run(['dev', option, value], effects)).toBe(2);
  expect(effects.told()).toContain(value);
});

describe('a link to an editor', () => {
  const place = { file: 'strategies/Мой план/strategy.yaml', line: 12, column: 5 };

  test.each([
    [
      'vscode',
      'vscode://file/desk/strategies/%D0%9C%D0%BE%D0%B9%20%D0%BF%D0%BB%D0%B0%D0%BD/strategy.yaml:12:5',
    ],
    [
      'idea',
      'idea://open?file=/desk/strategies/%D0%9C%D0%BE%D0%B9%20%D0%BF%D0%BB%D0%B0%D0%BD/strategy.yaml&line=12&column=5',
    ],
    [
      'my://{line}{file}',
      'my://12/desk/strategies/%D0%9C%D0%BE%D0%B9%20%D0%BF%D0%BB%D0%B0%D0%BD/strategy.yaml',
    ],
  ])('of %s', (editor, expected) => {
    expect(editorLink(editorPattern(editor) ?? '', place, '/desk')).toBe(expected);
  });

  test('is left out on demand', () => expect(editorPattern('none')).toBeNull());
});
