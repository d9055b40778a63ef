/** All strategies side by side, one row each, to be sorted and filtered; those that cannot be computed among them. */
import type { KpiStatus } from '../../language/schema/results.ts';
import { type Day, daysBetween } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import type { Language } from '../../messages/language.ts';
import { portfolioWords } from '../../messages/report/portfolio.ts';
import { terms } from '../../messages/terms.ts';
import type { BrokenEntry, PortfolioEntry } from './portfolio-entry.ts';
import { tied } from './printed.ts';
import type { CellView, RowView, TableView } from './section-view.ts';

export interface PortfolioMatrix {
  readonly table: TableView;
  /** How many KPIs of each status, row by row: the cells of the KPI column. */
  readonly statuses: readonly (readonly StatusCount[])[];
}

interface StatusCount {
  readonly status: KpiStatus;
  readonly word: string;
  readonly count: number;
}

/** The column after the name that holds the statuses. */
export const statusColumn = 6;

/** A report that lags so many days behind the newest is stale: a quarter. */
const STALE_DAYS = 92;

interface Item {
  readonly path: string | null;
  readonly entry: PortfolioEntry | BrokenEntry;
}

/** Null for a single strategy: its own page says all that. */
export function buildMatrix(items: readonly Item[], language: Language): PortfolioMatrix | null {
  if (items.length < 2) return null;
  const words = portfolioWords[language];
  const labels = words.matrix;
  const newest = items
    .flatMap(({ entry }) => (entry.kind === 'computed' ? [entry.asOf] : []))
    .reduce((last, day) => (day > last ? day : last), '');
  return {
    table: {
      caption: words.matrixTitle,
      sortable: true,
      columns: [
        { label: labels.strategy, width: 15 },
        { label: labels.industry, filter: true },
        { label: labels.preparedBy, filter: true },
        { label: labels.verdict, filter: true },
        { label: labels.plan, kind: 'number' },
        { label: labels.today, kind: 'number' },
        { label: labels.payback, kind: 'number' },
        { label: labels.kpis, kind: 'chart', filter: true, width: 11 },
        { label: labels.audit, kind: 'number' },
        { label: labels.decisions, kind: 'number' },
        { label: labels.due },
      ],
      rows: items.map(({ path, entry }) =>
        entry.kind === 'computed' ? row(path, entry, newest, language) : brokenRow(path, entry, language),
      ),
    },
    statuses: items.map(({ entry }) =>
      entry.kind === 'computed'
        ? entry.statuses.map(({ status, count }) => ({
            status,
            count,
            word: capital(terms[language].status[status]),
          }))
        : [],
    ),
  };
}

function row(path: string | null, entry: PortfolioEntry, newest: Day, language: Language): RowView {
  const words = portfolioWords[language];
  const formats = formatsFor(language, entry.currency);
  const { money, verdict, audit, decisions, measure, asOf } = entry;
  const amount = (value: number | null | undefined): CellView =>
    value === null || value === undefined ? words.nothing : { text: formats.moneyCompact(value), raw: value };
  const late = daysBetween(asOf, newest);
  return {
    header: entry.company,
    ...(path !== null && { href: `${path}/` }),
    ...(late > STALE_DAYS && { note: words.lags(formats.day(asOf), formats.count('day', late)) }),
    cells: [
      entry.industry ?? words.nothing,
      entry.preparedBy ?? words.nothing,
      verdict === null ? words.nothing : capital(terms[language].verdict[verdict]),
      amount(money?.npv),
      amount(money?.today),
      payback(entry, language),
      '',
      audit === null ? words.nothing : { text: formats.number(audit, 1), raw: audit },
      { text: String(decisions.length), raw: decisions.length },
      due(measure?.on ?? null, asOf, language),
    ],
  };
}

function payback({ money, currency }: PortfolioEntry, language: Language): CellView {
  const words = portfolioWords[language];
  if (money === null) return words.nothing;
  if (money.paybackMonths === null) return words.never;
  const months = formatsFor(language, currency).number(money.paybackMonths, 0);
  return { text: months, raw: money.paybackMonths };
}

function due(on: Day | null, asOf: Day, language: Language): CellView {
  const words = portfolioWords[language];
  if (on === null) return words.nothing;
  const text = tied(formatsFor(language, '').day(on));
  return on < asOf ? { text, raw: on, note: words.overdue, tone: 'loss' } : { text, raw: on };
}

function brokenRow(path: string | null, { name }: BrokenEntry, language: Language): RowView {
  const words = portfolioWords[language];
  return {
    header: name,
    ...(path !== null && { href: `${path}/`, note: words.lastGood }),
    cells: [words.nothing, words.nothing, { text: words.notComputed, tone: 'loss' }],
  };
}
