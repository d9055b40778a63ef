/**
 * The strategies in `strategies/` as an ordinary static site: `astro dev`, `astro build`, `astro preview`.
 *
 * `rapport build` gives the same pages, faster and for any strategy, through a renderer of the same
 * components (scripts/renderer/).
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { sharedConfig } from './scripts/astro/config.ts';
import { loadSiteData } from './scripts/astro/load-site-data.ts';
import { mermaidParts } from './scripts/astro/mermaid-parts.ts';
import { reactInDev } from './scripts/astro/react-in-dev.ts';
import { siteDataPlugin } from './scripts/astro/site-data.ts';
import { sitePages } from './scripts/astro/site-pages.ts';

const strategies = fileURLToPath(new URL('./strategies/', import.meta.url));

export default defineConfig({
  ...sharedConfig,
  output: 'static',
  integrations: [...sharedConfig.integrations, reactInDev, sitePages],
  vite: {
    ...sharedConfig.vite,
    plugins: [siteDataPlugin(() => loadSiteData(strategies), strategies), mermaidParts],
  },
});
