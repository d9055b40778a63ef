/** From paths to what the site is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Site } from '../exports/site.ts';

export async function openSite(paths: readonly string[]): Promise<Site> {
  const folders = paths.flatMap((path) => {
    const names = readdirSync(path);
    return names.includes('strategy.yaml') ? [path] : names.map((name) => join(path, name));
  });
  const bySlug = new Map(folders.map((folder) => [basename(folder), folder]));
  const title = (slug: string): string =>
    parse(readFileSync(join(bySlug.get(slug) ?? '', 'strategy.yaml'), 'utf8')).plan.title;
  return {
    slugs: [...bySlug.keys()],
    report: async (slug) => ({ title: title(slug) }),
    portfolio: async (reports) => ({
      strategies: reports.map(({ slug, path }) => ({ path, title: title(slug) })),
    }),
  };
}
