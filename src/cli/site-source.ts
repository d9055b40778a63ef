/** From strategies on disk to what the site is made of. */

import { basename, dirname } from 'node:path';
import { modelInput } from '../engine/model-input.ts';
import type { Views } from '../exports/renderer.ts';
import { drawOneByOne } from '../exports/report-pages.ts';
import type { BuiltReport, Site } from '../exports/site.ts';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { Day } from '../lib/calendar.ts';
import type { Language } from '../messages/language.ts';
import { type BrokenEntry, type PortfolioEntry, portfolioEntry } from '../report/views/portfolio-entry.ts';
import type { PortfolioView } from '../report/views/portfolio-view.ts';
import { buildPortfolioView } from '../report/views/portfolio-view.ts';
import { buildReportView } from '../report/views/report-view.ts';
import { comparedWith } from './compared-with.ts';
import type { Effects } from './effects.ts';
import { type EvaluatedStrategy, loadAndEvaluate } from './load-strategies.ts';

/** How the strategies of a site are evaluated. */
export interface SiteInput {
  /** Strategies: absolute paths of files, or of folders with a strategy. */
  readonly paths: readonly string[];
  /** Null: `plan.asOf`, else today or the last measurement if that is later. */
  readonly asOf: Day | null;
  readonly seed: number;
  /** Draws of the simulation; 0 leaves it out. */
  readonly draws: number;
  /** Of the findings; null: each strategy's own. The reports speak the language of their companies. */
  readonly language: Language | null;
  /** Snapshot, file or git revision to compare with; the last snapshot where it is left out. */
  readonly with?: string | null;
}

/** A strategy of the site. */
export interface SiteStrategy {
  /** The name of its folder or file, with a number if it is not the first of that name. */
  readonly slug: string;
  readonly path: string;
}

/** A site whose strategies are read, one after the other, when their pages are asked for. */
export interface StrategySite extends Site {
  readonly strategies: readonly SiteStrategy[];
  /** The view of a report, or null if the strategy is too broken for one. */
  report(slug: string): Promise<Views['report'] | null>;
}

/**
 * The site of some strategies.
 *
 * @param evaluated is told of each strategy, when it has been read
 */
export function siteOf(
  input: SiteInput,
  effects: Pick<Effects, 'folder' | 'today'>,
  evaluated: (strategy: EvaluatedStrategy, slug: string) => void = () => {},
): StrategySite {
  const strategies = withSlugs(input.paths);
  const bySlug = new Map(strategies.map((strategy) => [strategy.slug, strategy.path]));
  const entries = new Map<string, PortfolioEntry | BrokenEntry>();
  const report = async (slug: string) => {
    const path = bySlug.get(slug);
    if (path === undefined) throw new Error(`no strategy ${slug}`);
    const shown = showStrategy(path, slug, input, effects);
    evaluated(shown.strategy, slug);
    entries.set(slug, shown.entry);
    return shown.view;
  };
  return {
    strategies,
    slugs: [...bySlug.keys()],
    report,
    draw: drawOneByOne(report),
    portfolio: async (reports) => portfolioOf(reports, entries),
  };
}

/** The page over all strategies, from what became of their reports and what is to be said of each. */
export function portfolioOf(
  reports: readonly BuiltReport[],
  entries: ReadonlyMap<string, ShownStrategy['entry']>,
): PortfolioView {
  return buildPortfolioView(
    reports.flatMap(({ slug, path, state }) => {
      const entry = entries.get(slug);
      return entry ? [{ path: state === 'missing' ? null : path, entry }] : [];
    }),
  );
}

/** A strategy as the site shows it: its own page, and what the page over all strategies says of it. */
export interface ShownStrategy {
  readonly strategy: EvaluatedStrategy;
  readonly entry: PortfolioEntry | BrokenEntry;
  /** Null if it is too broken for a page. */
  readonly view: Views['report'] | null;
}

/**
 * Reads a strategy, computes it, and puts its page together.
 *
 * @param slug its name while it has no page
 */
export function showStrategy(
  path: string,
  slug: string,
  input: Omit<SiteInput, 'paths'>,
  effects: Pick<Effects, 'folder' | 'today'>,
): ShownStrategy {
  const strategy = evaluatedAgainst(path, input, effects);
  if (strategy.figures === null) return { strategy, entry: brokenEntry(strategy, slug), view: null };
  const { figures, loaded } = strategy;
  const shown = { ...figures, language: figures.strategy.company.language };
  const view = buildReportView({
    ...shown,
    model: modelInput(figures.strategy),
    locate: (at) => loaded.locate(at) ?? measurementPlace(at, loaded),
    portfolio: true,
  });
  return { strategy, entry: portfolioEntry(shown), view };
}

function evaluatedAgainst(
  path: string,
  { with: asked, ...input }: Omit<SiteInput, 'paths'>,
  effects: Pick<Effects, 'folder' | 'today'>,
): EvaluatedStrategy {
  if (asked === undefined || asked === null) return loadAndEvaluate(path, { ...input, level: null }, effects);
  const { seed, draws } = input;
  const said: Diagnostic[] = [];
  const since = comparedWith({ asked, seed, draws, effects }, (finding) => said.push(finding));
  const strategy = loadAndEvaluate(path, { ...input, level: null, since }, effects);
  return { ...strategy, findings: [...said, ...strategy.findings] };
}

/** Where a measurement stands in the file beside the strategy: `measurements.recall-rate.2027-09-30`. */
function measurementPlace(
  at: string,
  { measurements, locate }: EvaluatedStrategy['loaded'],
): { readonly file: string; readonly line: number } | undefined {
  const [section, kpi, on] = at.split('.');
  if (section !== 'measurements') return undefined;
  // A later row for the same day corrects the earlier one.
  const row = measurements.findLast((measurement) => measurement.kpi === kpi && measurement.on === on);
  const beside = locate('plan')?.file;
  return row && beside ? { file: beside.replace(/[^/]*$/, 'measurements.csv'), line: row.line } : undefined;
}

function brokenEntry({ loaded, findings }: EvaluatedStrategy, name: string): BrokenEntry {
  const stopping = findings.filter(({ stopsFigures }) => stopsFigures);
  const [first] = stopping;
  return {
    kind: 'broken',
    language: loaded.language,
    name,
    errors: stopping.length,
    first: first
      ? { file: first.place.file, line: first.place.line, what: first.words(loaded.language).what }
      : null,
  };
}

/** Two strategies of one name are possible: `a/acme` and `b/acme`. */
export function withSlugs(paths: readonly string[]): SiteStrategy[] {
  const counts = new Map<string, number>();
  return paths.map((path) => {
    const name = slugOf(path);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { slug: count === 1 ? name : `${name}-${count}`, path };
  });
}

export function slugOf(path: string): string {
  const name = basename(path);
  return name === 'strategy.yaml' ? basename(dirname(path)) : basename(name, '.yaml');
}
