/** One report of a site: read, computed, drawn and written. Everything it is asked and answers is plain data. */
import type { Renderer } from '../exports/renderer.ts';
import { writeReport } from '../exports/report-pages.ts';
import type { Day } from '../lib/calendar.ts';
import type { Language } from '../messages/language.ts';
import type { Effects } from './effects.ts';
import { findingsText } from './findings-text.ts';
import { isOpen } from './load-strategies.ts';
import { type ShownStrategy, type SiteInput, showStrategy } from './site-source.ts';

/** What all reports of a site have in common. */
export interface SiteTask extends Omit<SiteInput, 'paths'> {
  /** The working folder, to which the files of findings are relative. */
  readonly folder: string;
  /** The day on the calendar, the same for all of them. */
  readonly today: Day;
  /** Of the terminal that findings are told on. */
  readonly columns: number;
  readonly colours: boolean;
}

/** One of them. */
export interface ReportTask {
  readonly path: string;
  readonly slug: string;
  /** The folder its pages go to. */
  readonly folder: string;
}

export interface DrawnReport {
  /** False where the strategy is too broken for a page. */
  readonly drawn: boolean;
  readonly entry: ShownStrategy['entry'];
  readonly language: Language;
  /** Open findings, and their text; empty without any. */
  readonly open: number;
  readonly said: string;
}

/** Draws one report. */
export async function drawReport(
  { path, slug, folder }: ReportTask,
  task: SiteTask,
  renderer: Renderer,
): Promise<DrawnReport> {
  const effects: Pick<Effects, 'folder' | 'today'> = { folder: task.folder, today: () => task.today };
  const { strategy, entry, view } = showStrategy(path, slug, task, effects);
  const { language } = strategy.loaded;
  const open = strategy.findings.filter(isOpen);
  const look = { ...task, language: task.language ?? language };
  if (view !== null) await writeReport(renderer, view, folder);
  return {
    drawn: view !== null,
    entry,
    language,
    open: open.length,
    said: open.length > 0 ? findingsText(open, look) : '',
  };
}
