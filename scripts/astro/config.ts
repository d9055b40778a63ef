/** What the static site and the compiled renderer have in common, so that both give the same pages. */
import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import { themeFirst } from '../../src/report/page/theme-first.ts';

/** Nothing of ours talks to the network, Astro included. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/** As the policy names a script that stands in the page. */
function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** The shared part of both configurations. */
export const sharedConfig = {
  integrations: [react()],
  devToolbar: { enabled: false },
  trailingSlash: 'ignore',
  // Astro computes the hashes of its inline scripts, and is told that of ours; src/exports/page.ts writes the policy itself.
  security: { csp: { scriptDirective: { hashes: [hashOf(themeFirst)] } } },
  // No Markdown files here; the highlighter's inline styles would not pass the policy.
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  build: {
    assets: '_assets',
    // As the sources lie: a folder for each report, and in it the page of its figures.
    format: 'preserve',
    // One stylesheet for all pages: fetched once, kept by the browser from the first report to the last.
    inlineStylesheets: 'never',
  },
  vite: { build: { cssCodeSplit: false } },
} satisfies AstroUserConfig;
