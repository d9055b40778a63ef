/** Hands the strategies to the pages of the static site as the module `virtual:rapport/site`. */
import type { Plugin, ViteDevServer } from 'vite';
import type { Views } from '../../src/exports/renderer.ts';

const NAME = 'virtual:rapport/site';
const ID = `\0${NAME}`;

/** Everything the static site shows. Views are plain JSON. */
export interface SiteData {
  readonly portfolio: Views['portfolio'] | null;
  readonly reports: readonly { readonly path: string; readonly view: Views['report'] }[];
}

/** Nothing to show: the renderer gets its views page by page, from whoever asks. */
export const noSiteData: SiteData = { portfolio: null, reports: [] };

/**
 * The plugin. Under `astro dev` a change below `folder` reads the strategies anew and reloads the page;
 * Astro alone would go on showing what it read at its start.
 *
 * @param load reads and evaluates the strategies
 * @param folder the folder they lie in; none, and nothing is watched
 */
export function siteDataPlugin(load: () => Promise<SiteData>, folder?: string): Plugin {
  return {
    name: 'rapport-site-data',
    resolveId: (source) => (source === NAME ? ID : undefined),
    async load(id) {
      if (id !== ID) return;
      const { portfolio, reports } = await load();
      return `export const portfolio = ${literal(portfolio)};\nexport const reports = ${literal(reports)};`;
    },
    configureServer(server) {
      if (folder === undefined) return;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder)) reload(server);
      });
    },
  };
}

/** `JSON.parse` of a string is what engines read fastest, and it keeps `__proto__` an ordinary key. */
function literal(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(ID);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
  server.environments.client?.hot.send({ type: 'full-reload' });
}
