/** What is due as text for people, JSON for programs, and CSV to be filled in and imported. */
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Day } from '../../lib/calendar.ts';
import { csvLine } from '../../lib/csv.ts';
import { dueWords } from '../../messages/commands/due.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { type Column, shown, textTable } from '../text/text-table.ts';
import type { DueKpi } from './due-kpis.ts';

/** A strategy with its KPIs, longest overdue first. */
export interface DueStrategy {
  readonly slug: string;
  readonly strategy: Strategy;
  readonly language: Language;
  readonly due: readonly DueKpi[];
}

const INDENT = '  ';
/** Names and owners are cut here, so that a line fits a terminal of 100 columns. */
const WIDTH = 26;

/** Whether a measurement is due on the day the list was made for. */
export function isDue({ overdueDays }: DueKpi): boolean {
  return overdueDays >= 0;
}

/** A list for each strategy: what is due, then what comes next. */
export function dueText(strategies: readonly DueStrategy[], asOf: Day): string {
  return strategies.map((each) => strategyText(each, asOf)).join('\n\n');
}

/** Everything there is to know, due or not. */
export function dueJson(strategies: readonly DueStrategy[], asOf: Day): string {
  const all = strategies.flatMap(({ slug, due }) =>
    due.map((each) => {
      const { kpi, last, dueOn, overdueDays, measureFor } = each;
      return {
        strategy: slug,
        asOf,
        kpi: kpi.id,
        name: kpi.name,
        owner: kpi.owner ?? null,
        cadence: kpi.cadence,
        last: last && { on: last.on, value: last.value },
        dueOn,
        due: isDue(each),
        overdueDays: Math.max(0, overdueDays),
        measureFor: isDue(each) ? measureFor : dueOn,
      };
    }),
  );
  return JSON.stringify(all, null, 2);
}

/** A row for each KPI that is due, its value empty: filled in, it is a table that `rapport import` takes. */
export function dueCsv(strategies: readonly DueStrategy[]): string {
  const rows = strategies.flatMap(({ slug, due }) =>
    due
      .filter(isDue)
      .map(({ kpi, measureFor }) => [measureFor, kpi.id, '', '', '', kpi.name, kpi.owner ?? '', slug]),
  );
  const head = ['date', 'kpi', 'value', 'confidence', 'note', 'name', 'owner', 'strategy'];
  return [head, ...rows].map(csvLine).join('\n');
}

function strategyText({ slug, strategy, language, due }: DueStrategy, asOf: Day): string {
  const words = dueWords[language];
  const formats = formatsFor(language, strategy.company.currency);
  const heading = plainText(words.heading(shown(strategy.company.name), formats.dayInSentence(asOf)));
  if (due.length === 0) return `${heading} (${slug})\n${INDENT}${words.noKpis}`;
  const now = due.filter(isDue);
  const next = due.filter((each) => !isDue(each));
  return [
    `${heading} (${slug})`,
    ...(now.length === 0 ? [INDENT + words.none] : [`${INDENT}${words.now}`, kpiTable(now, formats, true)]),
    ...(next.length === 0 ? [] : [`${INDENT}${words.next}`, kpiTable(next, formats, false)]),
  ].join('\n');
}

function kpiTable(due: readonly DueKpi[], formats: Formats, overdue: boolean): string {
  const words = dueWords[formats.language];
  const heads = words.columns;
  const columns: Column[] = [
    { head: heads.kpi, align: 'left', atMost: WIDTH },
    { head: heads.owner, align: 'left', atMost: WIDTH },
    { head: heads.last, align: 'left' },
    { head: heads.due, align: 'left' },
    ...(overdue ? [{ head: heads.overdue, align: 'left' } as const] : []),
  ];
  const rows = due.map(({ kpi, last, dueOn, overdueDays }) => [
    kpi.id,
    kpi.owner ?? words.nobody,
    last === null ? words.never : `${formats.quantity(last.value, kpi.unit)}, ${formats.day(last.on)}`,
    formats.day(dueOn),
    overdueDays === 0 ? words.today : formats.count('day', overdueDays),
  ]);
  return textTable(columns, rows, INDENT + INDENT);
}
