import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { siteDataPlugin } from '../../scripts/astro/site-data.ts';
import type { Views } from '../../src/exports/renderer.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';

test('a page under development sees a strategy as it was saved last', async () => {
  const folder = aFolder();
  writeFiles(folder, {
    'acme/strategy.yaml': 'one',
    'page.js': "export { reports } from 'virtual:rapport/site';",
  });
  // The plugin hands views over as they are; a text shows best which one it was.
  const view = () =>
    readFileSync(join(folder, 'acme', 'strategy.yaml'), 'utf8') as unknown as Views['report'];
  const load = vi.fn(async () => ({ portfolio: null, reports: [{ path: 'acme', view: view() }] }));
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
    plugins: [siteDataPlugin(load, folder)],
  });
  onTestFinished(() => server.close());
  const shown = async () => (await server.ssrLoadModule('/page.js')).reports;

  expect(await shown()).toEqual([{ path: 'acme', view: 'one' }]);
  expect(await shown()).toEqual([{ path: 'acme', view: 'one' }]);
  expect(load).toHaveBeenCalledTimes(1);

  appendFileSync(join(folder, 'acme', 'strategy.yaml'), ', two');
  await vi.waitFor(async () => expect(await shown()).toEqual([{ path: 'acme', view: 'one, two' }]), 5000);
});

test('hands over any text as it is', async () => {
  const plugin = siteDataPlugin(async () => ({
    portfolio: JSON.parse('{"__proto__": {"own": true}, "text": "</script>`$\\u2028"}'),
    reports: [],
  }));
  const code = await (plugin.load as (id: string) => Promise<string>).call({}, '\0virtual:rapport/site');
  const { portfolio } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.keys(portfolio)).toEqual(['__proto__', 'text']);
  expect(portfolio.text).toBe('</script>`$\u2028');
});
