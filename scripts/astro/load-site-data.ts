/** What the static site shows: every strategy of a folder. */
import { realEffects } from '../../src/cli/effects.ts';
import { findOnDisk } from '../../src/cli/find-strategies.ts';
import { findingsText } from '../../src/cli/findings-text.ts';
import { siteOf } from '../../src/cli/site-source.ts';
import { pagePaths } from '../../src/exports/page-path.ts';
import type { BuiltReport } from '../../src/exports/site.ts';
import type { SiteData } from './site-data.ts';

/**
 * Reads and evaluates the strategies below `folder`.
 *
 * @throws if one of them is too broken for a report, so that Astro shows what is wrong
 */
export async function loadSiteData(folder: string): Promise<SiteData> {
  const effects = realEffects();
  const { paths: found } = findOnDisk([folder], effects.folder);
  const options = { paths: found, asOf: null, seed: 1, draws: 10_000, language: null };
  const site = siteOf(options, effects, ({ figures, findings, loaded }) => {
    if (figures === null) {
      throw new Error(findingsText(findings, { ...effects, language: loaded.language, colours: false }));
    }
  });
  const paths = pagePaths(site.slugs);
  const built: BuiltReport[] = [];
  const reports: SiteData['reports'][number][] = [];
  for (const slug of site.slugs) {
    const path = paths.get(slug) ?? slug;
    const view = await site.report(slug);
    built.push({ slug, path, state: view === null ? 'missing' : 'built' });
    if (view !== null) reports.push({ path, view });
  }
  return { portfolio: await site.portfolio(built), reports };
}
