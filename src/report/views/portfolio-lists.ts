/** What waits over all strategies: decisions, measurements, reviews. */

import type { Day } from '../../lib/calendar.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { portfolioWords } from '../../messages/report/portfolio.ts';
import { earliestFirst } from './earliest-first.ts';
import { reckonedText } from './kpi-standing.ts';
import type { PortfolioEntry } from './portfolio-entry.ts';
import { tied } from './printed.ts';
import type { CellDetails, CellView, RowView, TableView } from './section-view.ts';

export interface PortfolioList {
  readonly title: string;
  /** Said in place of the table where there is nothing to list. */
  readonly none: string | null;
  readonly table: TableView | null;
}

/** Open decisions of all strategies, earliest first. */
export function openDecisions(entries: readonly PortfolioEntry[], language: Language): PortfolioList {
  const words = portfolioWords[language];
  const open = earliestFirst(
    entries.flatMap((entry) => entry.decisions.map((decision) => ({ ...decision, entry }))),
    ({ by }) => by,
  );
  if (open.length === 0) {
    return {
      title: words.decisionsTitle,
      none: entries.length === 0 ? null : words.noDecisions,
      table: null,
    };
  }
  const labels = words.decisionColumns;
  return {
    title: words.decisionsTitle,
    none: null,
    table: {
      caption: words.decisionsTitle,
      wordy: true,
      columns: [
        { label: labels.decision },
        { label: labels.strategy },
        { label: labels.owner },
        { label: labels.by },
      ],
      rows: open.map(
        ({ text, owner, by, entry }): RowView => ({
          header: text,
          cells: [entry.company, owner ?? words.notStated, dateCell(by, entry.asOf, language)],
        }),
      ),
    },
  };
}

function dateCell(by: Day | null, asOf: Day, language: Language): CellView {
  const words = portfolioWords[language];
  if (by === null) return words.notStated;
  const text = tied(formatsFor(language, '').day(by));
  if (by < asOf) return { text, note: words.dayPassed, tone: 'loss' };
  return by === asOf ? { text, note: words.dueToday } : text;
}

/** So many KPIs are named; beyond that their number is. */
const NAMED = 4;

/** What each strategy has to measure and to review next. */
export function nextSteps(entries: readonly PortfolioEntry[], language: Language): PortfolioList {
  const words = portfolioWords[language];
  const formats = formatsFor(language, '');
  if (entries.length === 0) return { title: words.nextTitle, none: null, table: null };
  const labels = words.nextColumns;
  const names = (all: readonly string[]) => {
    const listed = joinInline(all.slice(0, NAMED), ', ');
    return all.length > NAMED ? words.moreNames(listed, all.length - NAMED) : listed;
  };
  return {
    title: words.nextTitle,
    none: null,
    table: {
      caption: words.nextTitle,
      wordy: true,
      columns: [{ label: labels.strategy }, { label: labels.measure }, { label: labels.review }],
      rows: entries.map(
        ({ company, measure, review, asOf }): RowView => ({
          header: company,
          cells: [
            measure === null
              ? words.nothingToMeasure
              : {
                  text: words.measure(tied(formats.day(measure.on)), names(measure.names)),
                  ...(measure.on < asOf && { note: words.overdue }),
                },
            review === null
              ? words.notStated
              : {
                  text: tied(formats.day(review)),
                  ...(review < asOf && { note: words.overdue, tone: 'loss' as const }),
                },
          ],
        }),
      ),
    },
  };
}

/** KPIs off track over all strategies, furthest behind first; a range that is left comes before them. */
export function offTrackKpis(
  items: readonly { readonly path: string | null; readonly entry: PortfolioEntry }[],
  language: Language,
): PortfolioList {
  const words = portfolioWords[language];
  const title = words.offTrackTitle;
  const all = items
    .flatMap(({ path, entry }) => entry.offTrack.map((kpi) => ({ path, entry, kpi })))
    .sort((a, b) => (b.kpi.behind ?? Number.MAX_VALUE) - (a.kpi.behind ?? Number.MAX_VALUE));
  if (all.length === 0) {
    const measured = items.some(({ entry }) => entry.statuses.some(({ status }) => status !== 'no-data'));
    return { title, none: measured ? words.noneOffTrack : null, table: null };
  }
  const labels = words.offTrackColumns;
  return {
    title,
    none: null,
    table: {
      caption: title,
      wordy: true,
      sortable: true,
      columns: [
        { label: labels.kpi },
        { label: labels.strategy, filter: true },
        { label: labels.measured, kind: 'number' },
        { label: labels.expected, kind: 'number' },
        { label: labels.behind, kind: 'number' },
        { label: labels.owner, filter: true },
      ],
      rows: all.map(({ path, entry, kpi }): RowView => {
        const formats = formatsFor(language, entry.currency);
        const value = (number: number | null): CellView =>
          number === null ? words.notStated : { text: reckonedText(number, kpi.unit, formats), raw: number };
        return {
          header: kpi.name,
          ...(path !== null && { href: `${path}/#kpi-${kpi.id}` }),
          cells: [
            entry.company,
            {
              ...detailsOf(value(kpi.measured)),
              ...(kpi.on !== null && { note: tied(formats.day(kpi.on)) }),
            },
            kpi.band === null ? value(kpi.expected) : rangeText(kpi.band, kpi.unit, formats),
            kpi.behind === null
              ? words.outsideRange
              : { text: formats.points(kpi.behind, 0), raw: kpi.behind },
            kpi.owner ?? words.notStated,
          ],
        };
      }),
    },
  };
}

function detailsOf(cell: CellView): CellDetails {
  return typeof cell === 'object' && 'text' in cell && !('figure' in cell || 'markdown' in cell)
    ? cell
    : { text: cell };
}

function rangeText([low, high]: readonly [number, number], unit: string, formats: Formats): Inline {
  if (unit === '%') return formats.rateRange(low, high);
  return unit === formats.currency ? formats.moneyRange(low, high) : formats.numberRange(low, high);
}
