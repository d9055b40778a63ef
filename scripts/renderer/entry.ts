/** What the compiled renderer offers: the Astro app, ready to render a route. Bundled by compile.ts. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp();
