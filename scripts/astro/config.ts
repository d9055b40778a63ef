/** What the static site and the compiled renderer have in common, so that both give the same pages. */
import react from '@astrojs/react';
import type { AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';

/** Nothing of ours talks to the network, Astro included. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/** The shared part of both configurations. */
export const sharedConfig = {
  integrations: [react()],
  devToolbar: { enabled: false },
  trailingSlash: 'ignore',
  // Astro computes the hashes of its inline scripts; src/exports/page.ts writes the policy itself.
  security: { csp: true },
  // No Markdown files here; the highlighter's inline styles would not pass the policy.
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  build: {
    assets: '_assets',
    format: 'directory',
    // One stylesheet for all pages: fetched once, kept by the browser from the first report to the last.
    inlineStylesheets: 'never',
  },
  vite: { build: { cssCodeSplit: false } },
} satisfies AstroUserConfig;
