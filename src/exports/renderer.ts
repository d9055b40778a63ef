/**
 * Turns views into pages. The Astro components were compiled once into a program without dependencies
 * (scripts/renderer/compile.ts); this opens it, and from then on a page costs milliseconds.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FiguresView } from '../report/views/figures-view.ts';
import type { PortfolioView } from '../report/views/portfolio-view.ts';
import type { ReportView } from '../report/views/report-view.ts';
import { hashesIn } from './content-security-policy.ts';
import { finishPage } from './page.ts';

/** The pages there are, and what each of them shows. */
export interface Views {
  readonly portfolio: PortfolioView;
  readonly report: ReportView;
  /** How the figures of a report came about. */
  readonly figures: FiguresView;
}

export type Route = keyof Views;

/** An opened renderer. */
export interface Renderer {
  /** Names this very version of components, styles and scripts. */
  readonly id: string;
  /** The folder with the scripts, styles and fonts that the pages refer to. */
  readonly assetFolder: string;
  /** Paths of the files in it, sorted, with `/` on every system. */
  readonly assets: readonly string[];
  /**
   * One page as a complete document.
   *
   * @param root the way from the page to the root of the site, `./` or `../`
   * @throws what a component throws
   */
  render<Page extends Route>(route: Page, view: Views[Page], root: string): Promise<string>;
}

/** What the compiled program exports; see scripts/renderer/entry.ts. */
interface CompiledRenderer {
  render(path: string, locals: App.Locals): Promise<Response>;
}

/** Any strategy's name will do: the page knows its strategy from its view alone. */
const PATHS: Readonly<Record<Route, string>> = {
  portfolio: '',
  report: 'strategy/',
  figures: 'strategy/figures',
};

/** Opens the renderer; in the repository it is first compiled if its sources changed. */
export async function openRenderer(): Promise<Renderer> {
  return await openRendererAt(await rendererFolder());
}

/** Opens the renderer that lies in a folder. */
export async function openRendererAt(folder: string): Promise<Renderer> {
  const entry = pathToFileURL(join(folder, 'server', 'entry.mjs')).href;
  const compiled: CompiledRenderer = await import(entry);
  const assetFolder = join(folder, 'client');
  return {
    id: folder.split(/[\\/]/).at(-1) ?? '',
    assetFolder,
    assets: filesIn(assetFolder),
    async render(route, view, root) {
      const response = await compiled.render(PATHS[route], { [route]: view });
      const policy = response.headers.get('content-security-policy') ?? '';
      return finishPage(await response.text(), { root, trusted: hashesIn(policy) });
    },
  };
}

/**
 * Beside this file where it is bundled with everything else: in the published package, and in the repository once the
 * compiler was asked for the sources of the bundle. Else the compiler is asked; its address is put together at run time, so
 * that it does not travel in the package.
 */
async function rendererFolder(): Promise<string> {
  const shipped = fileURLToPath(new URL('./renderer', import.meta.url));
  const [id] = existsSync(shipped) ? readdirSync(shipped) : [];
  if (id !== undefined && existsSync(join(shipped, id))) return join(shipped, id);
  const ensure = new URL('../../scripts/renderer/ensure.ts', import.meta.url).href;
  const { ensureRenderer }: { ensureRenderer(): Promise<string> } = await import(ensure);
  return await ensureRenderer();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
