import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishPage, SITE_ROOT } from '../../src/exports/page.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const document = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('links', () => {
  test('are relative to the page, in attributes, properties of islands and styles alike', () => {
    const html = document(
      `<link rel="stylesheet" href="${SITE_ROOT}_assets/s.css">`,
      `<astro-island component-url="${SITE_ROOT}_assets/a.js" props="{&quot;u&quot;:[0,&quot;${SITE_ROOT}x&quot;]}"></astro-island>`,
    );
    const finished = finishPage(html, { root: '../', trusted: new Set() });
    expect(finished).toContain('href="../_assets/s.css"');
    expect(finished).toContain('component-url="../_assets/a.js"');
    expect(finished).toContain('&quot;../x&quot;');
    expect(finished).not.toContain(SITE_ROOT);
  });
});

describe('the policy', () => {
  test('is the first thing in the head, and the character set follows within the first kilobyte', () => {
    const scripts = Array.from({ length: 6 }, (_, index) => `run(${index})`);
    const html = document(
      '<title>T</title><meta charset="utf-8">',
      scripts.map((script) => `<script>${script}</script>`).join(''),
    );
    const finished = finishPage(html, { root: './', trusted: new Set(scripts.map(hashOf)) });
    expect(finished).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy"/,
    );
    expect(finished.indexOf('<meta charset="utf-8">')).toBeLessThan(1000);
    expect(finished.match(/<meta charset/g)).toHaveLength(1);
  });

  test('lets nothing in that is not named', () => {
    const policy = policyOf(finishPage(document('', ''), { root: './', trusted: new Set() }));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toMatch(/script-src 'self';/);
  });

  test('lets the inline scripts of the compiler run, and only those that the page has', () => {
    const trusted = new Set([hashOf('known()'), hashOf('elsewhere()')]);
    const html = document('', '<script type="module">known()</script><script>unknown()</script>');
    const policy = policyOf(finishPage(html, { root: './', trusted }));
    expect(policy).toContain(`script-src 'self' '${hashOf('known()')}';`);
    expect(policy).not.toContain(hashOf('unknown()'));
    expect(policy).not.toContain(hashOf('elsewhere()'));
  });

  test('finds a script of ours behind a text that looks like one', () => {
    const html = document('', '<p title="<script>never(&quot;&quot;)">x</p><script>known()</script>');
    const policy = policyOf(finishPage(html, { root: './', trusted: new Set([hashOf('known()')]) }));
    expect(policy).toContain(hashOf('known()'));
  });

  test('never lets a text in the page run as a script', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = document(
          '',
          `<p title="<script>${text.replaceAll('"', '')}</script>"></p><script>ours()</script>`,
        );
        const policy = policyOf(finishPage(html, { root: './', trusted: new Set([hashOf('ours()')]) }));
        expect(policy.match(/'sha256-[^']+'/g)).toEqual([`'${hashOf('ours()')}'`]);
        expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      }),
    );
  });
});

test('refuses a document that does not begin as one', () => {
  expect(() => finishPage('<p>fragment</p>', { root: './', trusted: new Set() })).toThrow('has to begin');
});
