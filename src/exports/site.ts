/** Writes the static site: the portfolio, a page for each strategy, and what the pages load. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagePaths } from './page-path.ts';
import { openRenderer, type Renderer, type Route, type Views } from './renderer.ts';
import { type DrawReports, REPORT_PAGES } from './report-pages.ts';
import { type Refusal, replaceFolder, type SiteTarget, siteTarget } from './site-folder.ts';
import { MANIFEST, manifestText, type SiteManifest } from './site-manifest.ts';
import { stalePage } from './stale-page.ts';

/** What the site is made of. Its reports are drawn one by one, so that a thousand need not fit in memory. */
export interface Site {
  /** The strategies, by the names of their folders or files. */
  readonly slugs: readonly string[];
  readonly draw: DrawReports;
  /** The view of the front page; asked for last, with what became of the reports. */
  portfolio(reports: readonly BuiltReport[]): Promise<Views['portfolio']>;
}

/** What became of one strategy. */
export interface BuiltReport {
  readonly slug: string;
  /** The folder of its page in the site, safe in any address. */
  readonly path: string;
  /** `kept`: broken today, the last good page stands with a banner. `missing`: broken, and there is none. */
  readonly state: 'built' | 'kept' | 'missing';
}

/** Where a site goes, and what may be replaced. */
export interface SiteOptions {
  readonly out: string;
  /** Paths that must never be replaced: the working folder and the strategies. */
  readonly sources: readonly string[];
  /** Replace a folder even if it holds files that are not ours. */
  readonly force: boolean;
  /** The version of Rapport, for the manifest. */
  readonly version: string;
}

/** A finished site, or why there is none. */
export type SiteResult =
  | { readonly kind: 'written'; readonly folder: string; readonly reports: readonly BuiltReport[] }
  | ({ readonly kind: 'refused' } & Refusal);

/**
 * Writes a site. The folder is replaced as a whole when everything is there; the same views give the same
 * bytes. Throws what the disk says (no space, no permission), having changed nothing.
 *
 * @param open gives the renderer; another one in tests
 */
export async function buildSite(
  site: Site,
  options: SiteOptions,
  open: () => Promise<Renderer> = openRenderer,
): Promise<SiteResult> {
  const target = await siteTarget(options.out, options.sources, options.force);
  if ('reason' in target) return { kind: 'refused', ...target };
  const renderer = await open();
  let reports: readonly BuiltReport[] = [];
  await replaceFolder(target.folder, async (fresh) => {
    const writer = new SiteWriter(fresh, target, renderer);
    // The disk has its own hands: files are copied while the pages are drawn.
    const copied = writer.copyAssets();
    // What goes wrong there is told when it is waited for.
    copied.catch(() => {});
    try {
      reports = await writer.writeReports(site);
      await writer.writePage('index.html', 'portfolio', await site.portfolio(reports), './');
      await copied;
      await writer.finish(options.version);
    } finally {
      // What failed is tidied away, and nothing may be on its way there any more.
      await Promise.allSettled([copied]);
    }
  });
  return { kind: 'written', folder: target.folder, reports };
}

/** Fills one new folder, and notes what it wrote. */
class SiteWriter {
  readonly #fresh: string;
  readonly #target: SiteTarget;
  readonly #renderer: Renderer;
  readonly #files = new Set<string>();
  readonly #pages: Record<string, { slug: string; renderer: string }> = {};

  constructor(fresh: string, target: SiteTarget, renderer: Renderer) {
    this.#fresh = fresh;
    this.#target = target;
    this.#renderer = renderer;
  }

  async writeReports(site: Site): Promise<BuiltReport[]> {
    const reports: BuiltReport[] = [];
    const wanted = inOrder(site.slugs);
    const places = wanted.map(([slug, path]) => ({ slug, folder: join(this.#fresh, path) }));
    for await (const drawn of site.draw(places, this.#renderer)) {
      const [slug, path] = wanted[reports.length] ?? ['', ''];
      if (drawn) {
        for (const page of REPORT_PAGES) this.#files.add(`${path}/${page}`);
        this.#pages[path] = { slug, renderer: this.#renderer.id };
        reports.push({ slug, path, state: 'built' });
      } else reports.push({ slug, path, state: (await this.#keep(slug, path)) ? 'kept' : 'missing' });
    }
    return reports;
  }

  async writePage<Page extends Route>(
    file: string,
    route: Page,
    view: Views[Page],
    root: string,
  ): Promise<void> {
    this.#write(file, await this.#renderer.render(route, view, root));
  }

  /** Brings what the pages of this build load. */
  async copyAssets(): Promise<void> {
    const { assets, assetFolder } = this.#renderer;
    await this.#copy(assetFolder, assets);
  }

  /** Brings what older pages load that were kept, and writes the manifest. */
  async finish(version: string): Promise<void> {
    const { id, assets } = this.#renderer;
    const renderers: Record<string, readonly string[]> = { [id]: assets };
    for (const { renderer } of Object.values(this.#pages)) {
      const files = this.#target.former?.renderers[renderer] ?? [];
      if (renderer in renderers) continue;
      renderers[renderer] = files;
      await this.#copy(this.#target.folder, files);
    }
    const manifest: SiteManifest = {
      version,
      pages: sortedByKey(this.#pages),
      renderers: sortedByKey(renderers),
      files: [...this.#files].sort(),
    };
    writeFileSync(join(this.#fresh, MANIFEST), manifestText(manifest));
  }

  /** Takes the last good page and that of its figures over, if there is one. */
  async #keep(slug: string, path: string): Promise<boolean> {
    const { folder, former } = this.#target;
    const found = Object.entries(former?.pages ?? {}).find(([, page]) => page.slug === slug);
    if (!found) return false;
    const [formerPath, { renderer }] = found;
    for (const page of REPORT_PAGES) {
      const html = await readFile(join(folder, formerPath, page), 'utf8').catch(unlessGone);
      if (html !== null) this.#write(`${path}/${page}`, stalePage(html));
      else if (page === REPORT_PAGES[0]) return false;
    }
    this.#pages[path] = { slug, renderer };
    return true;
  }

  #write(file: string, text: string): void {
    const path = join(this.#fresh, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    this.#files.add(file);
  }

  async #copy(from: string, files: readonly string[]): Promise<void> {
    const missing = files.filter((file) => !this.#files.has(file));
    for (const folder of new Set(missing.map(dirname))) {
      mkdirSync(join(this.#fresh, folder), { recursive: true });
    }
    await Promise.all(
      missing.map(async (file) => {
        const done = await copyFile(join(from, file), join(this.#fresh, file)).catch(unlessGone);
        if (done !== null) this.#files.add(file);
      }),
    );
  }
}

/** A file of a former build that somebody removed is no reason to fail. */
function unlessGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function sortedByKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder(slugs: readonly string[]): [slug: string, path: string][] {
  const paths = pagePaths(slugs);
  return [...new Set(slugs)].map((slug) => [slug, paths.get(slug) ?? slug]);
}
