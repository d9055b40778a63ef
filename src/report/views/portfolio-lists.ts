/** What waits over all strategies: decisions, measurements, reviews. */

import type { Day } from '../../lib/calendar.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import { joinInline } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { portfolioWords } from '../../messages/report/portfolio.ts';
import { earliestFirst } from './earliest-first.ts';
import type { PortfolioEntry } from './portfolio-entry.ts';
import { tied } from './printed.ts';
import type { CellView, RowView, TableView } from './section-view.ts';

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
