/** What the explorer of a KPI draws, from the rows of the table behind its chart. Values in the KPI's unit, by days. */
import { addMonths, dayFromNumber, dayNumber, firstDayOfMonth, lastDayOfMonth } from '../../lib/calendar.ts';

/** A row of the table: what it holds, its day, and its cells as they are printed. */
export interface ExploredRow {
  /** As in `RowView`: null for a measurement, `low` for one of low confidence. */
  readonly kind: string | null;
  /** Something was noted beside it. */
  readonly noted: boolean;
  /** `2027-09-30`; null for a level, which has none. */
  readonly on: string | null;
  readonly measured: number | null;
  readonly plan: number | null;
  readonly date: string;
  readonly measuredText: string;
  readonly planText: string;
  readonly remark: string;
}

export interface At {
  /** In days since 1970. */
  readonly x: number;
  readonly y: number;
}

/** A dated row as a point of the chart. */
export interface ExploredPoint extends At {
  readonly row: ExploredRow;
}

/** Parts that a reader may hide; those the KPI does not have are empty. */
const parts = ['plan', 'forecast', 'benchmark', 'needed', 'redFlag', 'band'] as const;
export type Part = (typeof parts)[number];

export interface Explored {
  /** All dated rows, oldest first. */
  readonly points: readonly ExploredPoint[];
  readonly measured: readonly ExploredPoint[];
  /** Corners of the plan from the baseline on. */
  readonly plan: readonly At[];
  readonly targets: readonly At[];
  /** From the last measurement to the last target's day; of a share along its end from the day it comes there. */
  readonly forecast: readonly At[];
  readonly needed: readonly At[];
  readonly levels: Readonly<Record<'benchmark' | 'redFlag' | 'band', readonly number[]>>;
}

/** @param unit of the KPI: one in `%` that has never left 0 … 100 % is a share, and no forecast takes it out of there */
export function explored(rows: readonly ExploredRow[], unit = ''): Explored {
  const dated = rows.flatMap((row): readonly ExploredPoint[] => {
    const y = row.measured ?? row.plan;
    return row.on === null || y === null ? [] : [{ x: dayNumber(row.on), y, row }];
  });
  const isForecast = ({ row }: ExploredPoint) => row.kind === 'forecast';
  const isShare =
    unit === '%' && dated.every((point) => isForecast(point) || withinWhole(point.y) === point.y);
  const points = dated.map((point) =>
    isShare && isForecast(point) ? { ...point, y: withinWhole(point.y) } : point,
  );
  const of = (...kinds: readonly (string | null)[]) => points.filter(({ row }) => kinds.includes(row.kind));
  const measured = of(null, 'low');
  const last = measured.at(-1);
  const targets = of('target');
  const corners = [...of('baseline', 'start'), ...targets];
  const levelsOf = (kind: string) => rows.flatMap((row) => (row.kind === kind ? (row.plan ?? []) : []));
  return {
    points,
    measured,
    // Without targets there is no path, only a range to stay in or a level to watch.
    plan: targets.length === 0 ? [] : corners,
    targets,
    forecast: last ? dated.filter(isForecast).flatMap((end) => forecastLine(last, end, isShare)) : [],
    needed: of('needed'),
    levels: {
      benchmark: levelsOf('benchmark'),
      redFlag: levelsOf('redFlag'),
      band: levelsOf('band'),
    },
  };
}

function withinWhole(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function forecastLine(from: At, to: At, isShare: boolean): readonly At[] {
  const end = { x: to.x, y: isShare ? withinWhole(to.y) : to.y };
  if (end.y === to.y) return [from, to];
  const x = from.x + ((end.y - from.y) / (to.y - from.y)) * (to.x - from.x);
  return [from, { x, y: end.y }, end];
}

/** What of these the KPI has. */
export function partsOf({ plan, forecast, needed, levels }: Explored): readonly Part[] {
  const filled = { plan, forecast, needed, ...levels };
  return parts.filter((part) => filled[part].length > 0);
}

export interface Period {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Whole months from the first point to the last, the report's day among them. */
export function wholePeriod({ points }: Explored, asOf: string): Period {
  const days = [...points.map(({ x }) => x), dayNumber(asOf)];
  return {
    from: dayNumber(firstDayOfMonth(dayFromNumber(Math.min(...days)))),
    to: dayNumber(lastDayOfMonth(dayFromNumber(Math.max(...days)))),
  };
}

type PeriodName = 'whole' | 'measured' | 'lastYear' | 'nextYear';

/** The periods a reader can choose at once; those that would show less than two points are left out. */
export function periods(data: Explored, asOf: string): readonly (Period & { readonly name: PeriodName })[] {
  const whole = wholePeriod(data, asOf);
  const day = (months: number) => dayNumber(lastDayOfMonth(addMonths(asOf, months)));
  const within = (from: number, to: number): Period => ({
    from: Math.max(from, whole.from),
    to: Math.min(to, whole.to),
  });
  const [first, last] = [data.measured[0], data.measured.at(-1)];
  const all: readonly (Period & { readonly name: PeriodName })[] = [
    { name: 'whole', ...whole },
    ...(first && last
      ? [{ name: 'measured' as const, ...within(monthStart(first.x), monthEnd(last.x)) }]
      : []),
    { name: 'lastYear', ...within(day(-12) + 1, day(0)) },
    { name: 'nextYear', ...within(dayNumber(firstDayOfMonth(asOf)), day(12)) },
  ];
  return all.filter(({ name, from, to }, index) => {
    const same = all.slice(0, index).some((other) => other.from === from && other.to === to);
    return name === 'whole' || (!same && pointsIn(data, { from, to }).length > 1);
  });
}

const monthStart = (day: number) => dayNumber(firstDayOfMonth(dayFromNumber(day)));
const monthEnd = (day: number) => dayNumber(lastDayOfMonth(dayFromNumber(day)));

export function pointsIn({ points }: Explored, { from, to }: Period): readonly ExploredPoint[] {
  return points.filter(({ x }) => x >= from && x <= to);
}

/** The part of a line inside a period, with its values at both ends where it goes on beyond them. */
export function cutTo(line: readonly At[], { from, to }: Period): readonly At[] {
  const at = (x: number): readonly At[] => {
    const next = line.findIndex((point) => point.x > x);
    const [before, after] = [line[next - 1], line[next]];
    if (!before || !after || before.x === x) return [];
    return [{ x, y: before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x) }];
  };
  return [...at(from), ...line.filter(({ x }) => x >= from && x <= to), ...at(to)];
}

/** Every value that is to be seen in a period, hidden parts left out. */
export function valuesIn(data: Explored, period: Period, hidden: ReadonlySet<Part>): readonly number[] {
  const shown = (part: Part, values: readonly number[]) => (hidden.has(part) ? [] : values);
  const inside = (line: readonly At[]) => cutTo(line, period).map(({ y }) => y);
  const { levels } = data;
  return [
    ...inside(data.measured),
    ...shown('plan', inside(data.plan)),
    ...shown('forecast', inside(data.forecast)),
    ...shown('needed', inside(data.needed)),
    ...shown('benchmark', levels.benchmark),
    ...shown('redFlag', levels.redFlag),
    ...shown('band', levels.band),
  ];
}
