/** The calendar of what is due, by month and owner. */
import type { Kpi } from '../../language/schema/kpis.ts';
import { addMonths, type Day, dayFromNumber, dayNumber, monthsBetween } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { joinInline } from '../../messages/inline.ts';
import { goalsWords } from '../../messages/report/goals.ts';
import type { Standing } from './kpi-standing.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, RowView, TableView } from './section-view.ts';

export interface CalendarView extends FindingView {
  readonly table: TableView;
}

/** So many months ahead. */
const MONTHS_AHEAD = 12;

/**
 * How many measurements fall due in each of the next twelve months, for whom: from each KPI's next day on by its cadence,
 * what is overdue in the month of the report. Null without KPIs.
 */
export function buildCalendarView(
  standings: readonly Standing[],
  formats: Formats,
  { results, language }: SectionInput,
): CalendarView | null {
  const words = goalsWords[language];
  if (standings.length === 0) return null;
  const months = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(results.asOf, index));
  const owners = new Map<string, { names: string[]; counts: number[] }>();
  for (const { kpi, result } of standings) {
    const owner = kpi.owner ?? words.noOwner;
    const own = owners.get(owner) ?? { names: [], counts: months.map(() => 0) };
    owners.set(owner, own);
    own.names.push(kpi.name);
    for (const month of dueMonths(result.dueOn, kpi.cadence, results.asOf)) {
      own.counts[month] = (own.counts[month] ?? 0) + 1;
    }
  }
  const count = (value: number) => ({ text: value === 0 ? '' : String(value), raw: value });
  const rows = [...owners].map(
    ([owner, { names, counts }]): RowView => ({
      header: owner,
      note: joinInline(names, ', '),
      cells: counts.map(count),
    }),
  );
  const totals = months.map((_, month) =>
    [...owners.values()].reduce((sum, { counts }) => sum + (counts[month] ?? 0), 0),
  );
  const most = totals.indexOf(Math.max(...totals));
  return {
    finding: words.busiest(formats.inMonth(months[most] ?? results.asOf), String(totals[most] ?? 0)),
    subtitle: words.calendarSubtitle,
    table: {
      caption: words.calendarSubtitle,
      columns: [
        { label: words.dueColumns.owner, width: 28 },
        ...months.map((month, index) => ({
          label: formats.monthShort(month, index === 0 || month.endsWith('-01') ? 'month and year' : 'month'),
          kind: 'number' as const,
        })),
      ],
      rows,
      foot: { header: words.total, cells: totals.map(count) },
    },
  };
}

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Months from that of the report on, 0 the first; a week's falls due in each of them several times. */
function dueMonths(dueOn: Day | null, cadence: Kpi['cadence'], asOf: Day): readonly number[] {
  if (dueOn === null) return [];
  const found: number[] = [];
  const first = dueOn < asOf ? asOf : dueOn;
  if (cadence === 'week') {
    for (let day = dayNumber(first); ; day += 7) {
      const month = monthsBetween(asOf, dayFromNumber(day));
      if (month >= MONTHS_AHEAD) return found;
      found.push(month);
    }
  }
  for (let month = monthsBetween(asOf, first); month < MONTHS_AHEAD; month += monthsOf[cadence])
    found.push(month);
  return found;
}
