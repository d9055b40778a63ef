/** The pages of one report: what it says, and beside it how its figures came about. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES_PAGE } from '../report/views/explanation-view.ts';
import type { Renderer, Views } from './renderer.ts';

/** Their names in the folder of the report. */
export const REPORT_PAGES = ['index.html', FIGURES_PAGE] as const;

/** Where a report goes. */
export interface ReportPlace {
  readonly slug: string;
  /** Its folder, which need not exist: one level below the root of the site. */
  readonly folder: string;
}

/**
 * Draws reports into their folders, and says of each in the order given whether it is there; false where its strategy is
 * too broken for one.
 */
export type DrawReports = (places: readonly ReportPlace[], renderer: Renderer) => AsyncIterable<boolean>;

/** Draws them here, one after the other, each from its view; null where there is none. */
export function drawOneByOne(report: (slug: string) => Promise<Views['report'] | null>): DrawReports {
  return async function* draw(places, renderer) {
    for (const { slug, folder } of places) {
      const view = await report(slug);
      if (view !== null) await writeReport(renderer, view, folder);
      yield view !== null;
    }
  };
}

/** Writes the pages of a report into its folder. */
export async function writeReport(renderer: Renderer, view: Views['report'], folder: string): Promise<void> {
  const [main, figures] = REPORT_PAGES;
  // Nothing else is to be done meanwhile, and a text goes to the disk without a copy of it as bytes.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, main), await renderer.render('report', view, '../'));
  writeFileSync(join(folder, figures), await renderer.render('figures', view.figures, '../'));
}
