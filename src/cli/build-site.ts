/** What `rapport build` does: evaluates strategies, writes their site, and says what became of it. */
import { resolve } from 'node:path';
import { buildSite, type Site, type SiteResult } from '../exports/site.ts';
import type { Language } from '../messages/language.ts';
import { type SiteWords, siteWords } from '../messages/site.ts';
import type { DrawnReport } from './draw-report.ts';
import { drawInThreads, threadsFor } from './draw-threads.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingsText } from './findings-text.ts';
import { portfolioOf, type SiteInput, withSlugs } from './site-source.ts';
import { version } from './version.ts';

/** What is built, and where to. */
export interface BuildInput extends Omit<SiteInput, 'draws'> {
  /** The folder of the site, relative to the working folder. */
  readonly out: string;
  /** Replace the folder even if it holds files of others. */
  readonly force: boolean;
  /** How many threads draw the reports; as many as pay where it is left out. */
  readonly threads?: number;
}

/** Draws of the simulation, as many as in the results. */
const DRAWS = 10_000;

/**
 * Builds the site, and tells every open finding. A strategy that is too broken for a page does not stop the
 * others.
 *
 * @returns whether the site is there, every page is of today, and no finding is open
 */
export async function buildStrategies(input: BuildInput, effects: Effects): Promise<boolean> {
  const found = findOnDisk(input.paths, effects.folder);
  const languages = new Set<Language>();
  let open = 0;
  if (found.findings.length > 0) {
    const look = { ...effects, language: input.language ?? 'en', colours: effects.colours.tell };
    effects.tell(findingsText(found.findings, look));
    open += found.findings.length;
  }
  const site = siteDrawnInThreads(input, found.paths, effects, (report) => {
    languages.add(report.language);
    if (report.open > 0) effects.tell(report.said);
    open += report.open;
  });
  if (site.slugs.length === 0) return false;
  const result = await writeSite(site, input, found.paths, effects.folder);
  const [only = 'en'] = languages;
  const words = siteWords[input.language ?? (languages.size === 1 ? only : 'en')];
  for (const line of outcome(result, input.out, words)) effects.tell(line);
  return open === 0 && result.kind === 'written';
}

/**
 * The site of some strategies.
 *
 * @param told is told of each of them, in their order
 */
function siteDrawnInThreads(
  { asOf, seed, language, threads, with: asked }: BuildInput,
  paths: readonly string[],
  { folder, today, columns, colours }: Effects,
  told: (report: DrawnReport) => void,
): Site {
  const strategies = withSlugs(paths);
  const pathOf = new Map(strategies.map(({ slug, path }) => [slug, path]));
  const entries = new Map<string, DrawnReport['entry']>();
  const around = { folder, today: today(), columns, colours: colours.tell };
  const task = { asOf, seed, language, draws: DRAWS, with: asked ?? null, ...around };
  return {
    slugs: strategies.map(({ slug }) => slug),
    async *draw(places, renderer) {
      const reports = places.map((place) => ({ ...place, path: pathOf.get(place.slug) ?? '' }));
      const drawn = drawInThreads(reports, task, renderer, threads ?? threadsFor(reports.length));
      let index = 0;
      for await (const report of drawn) {
        entries.set(places[index]?.slug ?? '', report.entry);
        index += 1;
        told(report);
        yield report.drawn;
      }
    },
    portfolio: async (reports) => portfolioOf(reports, entries),
  };
}

/** What the disk refused, by the code of the system. */
interface DiskProblem {
  readonly kind: 'failed';
  readonly code: string;
}

/** Refusals of the disk that are no mistake of ours. */
const DISK_CODES =
  /^(EACCES|EEXIST|ENOENT|EPERM|EROFS|ENOSPC|EDQUOT|EBUSY|EXDEV|ENOTDIR|ENAMETOOLONG|EMFILE|EIO)$/;

/** @param strategies absolute paths; a folder that holds one of them is never replaced */
async function writeSite(
  site: Site,
  input: BuildInput,
  strategies: readonly string[],
  folder: string,
): Promise<SiteResult | DiskProblem> {
  try {
    return await buildSite(site, {
      out: resolve(folder, input.out),
      sources: [folder, ...strategies],
      force: input.force,
      version,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!DISK_CODES.test(code)) throw error;
    return { kind: 'failed', code };
  }
}

/** The lines that say what became of the site. */
function outcome(result: SiteResult | DiskProblem, out: string, words: SiteWords): string[] {
  if (result.kind === 'failed') return [words.notWritten(out, words.reason(result.code))];
  if (result.kind === 'written') {
    const { reports } = result;
    const named = (state: 'kept' | 'missing') => reports.filter((report) => report.state === state);
    return [
      ...named('kept').map(({ slug }) => words.kept(slug)),
      ...named('missing').map(({ slug }) => words.missing(slug)),
      words.written(reports.length - named('missing').length, out),
    ];
  }
  if (result.reason === 'foreign') return [words.foreign(out, result.files, result.count)];
  return [result.reason === 'holds-sources' ? words.holdsSources(out) : words.notAFolder(out)];
}
