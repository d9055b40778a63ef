/** The explorer of one KPI as Chart.js takes it: the same marks as the chart of the page, over a period. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { dayFromNumber, dayNumber, monthFromNumber, monthNumber } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { ChartColours } from './chart-colours.ts';
import { dotsOf } from './kpi-dots.ts';
import {
  type At,
  cutTo,
  type Explored,
  type ExploredPoint,
  type Part,
  type Period,
  valuesIn,
} from './kpi-explored.ts';
import { tickText } from './kpi-ticks.ts';
import { extentOf, roundTicks } from './scale.ts';

/** Those of every chart, and what only this one shows. */
export interface ExplorerColours extends ChartColours {
  readonly loss: string;
  readonly quiet: string;
  readonly paper: string;
}

interface ExplorerState {
  readonly period: Period;
  readonly hidden: ReadonlySet<Part>;
  /** Drawn larger. */
  readonly chosen: ExploredPoint | undefined;
}

/** At most so many months are named under the chart. */
const MOST_TICKS = 8;
/** A point on the edge is drawn whole, in pixels. */
const POINT_ROOM = 9;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

export function kpiExplorerChart(
  data: Explored,
  unit: string,
  asOf: string,
  state: ExplorerState,
  colours: ExplorerColours,
  formats: Formats,
): ChartConfiguration<'line', At[], number> {
  const { period } = state;
  const [low, high] = extentOf(valuesIn(data, period, state.hidden));
  const room = high === low ? Math.abs(high) * 0.1 || 1 : 0;
  const values = roundTicks(low - room, high + room, 5);
  const days = monthTicks(period);
  const today = dayNumber(asOf);
  return {
    type: 'line',
    data: { datasets: datasets(data, state, colours) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          min: period.from,
          max: period.to,
          grid: {
            drawTicks: false,
            color: ({ tick }) => (tick.value === today ? colours.axis : colours.rule),
          },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = days.map((value) => ({ value }));
          },
          ticks: {
            color: colours.labels,
            padding: 6,
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => formats.monthShort(dayFromNumber(Number(value))),
          },
        },
        y: {
          min: values[0] ?? low,
          max: values.at(-1) ?? high,
          grid: { drawTicks: false, color: colours.rule },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = values.map((value) => ({ value }));
          },
          ticks: {
            color: colours.labels,
            padding: 6,
            callback: (value) => tickText(Number(value), unit, formats),
          },
        },
      },
    },
  };
}

type Line = ChartDataset<'line', At[]>;

function datasets(
  data: Explored,
  { period, hidden, chosen }: ExplorerState,
  colours: ExplorerColours,
): Line[] {
  const base = { pointRadius: 0, pointHitRadius: 0, tension: 0, clip: POINT_ROOM };
  const part = (name: Part, points: readonly At[], look: Partial<Line>): Line[] =>
    hidden.has(name) || points.length === 0 ? [] : [{ ...base, ...look, data: [...points] }];
  const level = (name: 'benchmark' | 'redFlag' | 'band', look: Partial<Line>) =>
    data.levels[name].flatMap((y) =>
      part(
        name,
        [
          { x: period.from, y },
          { x: period.to, y },
        ],
        look,
      ),
    );
  const isChosen = ({ x, y }: At) => chosen !== undefined && chosen.x === x && chosen.y === y;
  const radius = (points: readonly At[], usual: number) =>
    points.map((point) => (isChosen(point) ? usual + 3 : usual));
  const { targets } = data;
  const dots = dottedIn(data, period);
  return [
    {
      ...base,
      data: [...data.measured],
      borderColor: colours.ink,
      borderWidth: 1.25,
      pointRadius: data.measured.map((point) => (isChosen(point) ? 7 : dots.has(point) ? 4 : 0)),
      pointBorderColor: colours.ink,
      pointBorderWidth: 1.5,
      pointBackgroundColor: data.measured.map(({ row }) =>
        row.kind === 'low' ? colours.paper : colours.ink,
      ),
    },
    ...part('needed', data.needed, {
      showLine: false,
      pointRadius: radius(data.needed, 5),
      pointBackgroundColor: colours.plan,
      pointBorderColor: colours.paper,
      pointBorderWidth: 2,
    }),
    ...part('plan', targets, {
      showLine: false,
      pointStyle: 'rectRot',
      pointRadius: radius(targets, 6),
      pointBackgroundColor: colours.paper,
      pointBorderColor: colours.plan,
      pointBorderWidth: 2,
    }),
    ...part('plan', cutTo(flatAfter(data.plan, period.to), period), {
      borderColor: colours.plan,
      borderWidth: 2.5,
    }),
    ...part('forecast', data.forecast, {
      borderColor: colours.ink,
      borderWidth: 2,
      borderDash: [6, 5],
      pointRadius: radius(data.forecast, 0).map((size, index, all) => (index === all.length - 1 ? size : 0)),
      pointBackgroundColor: colours.ink,
    }),
    ...level('redFlag', { borderColor: colours.loss, borderWidth: 1.5 }),
    ...level('benchmark', { borderColor: colours.quiet, borderWidth: 1.5, borderDash: [2, 4] }),
    ...level('band', { borderColor: colours.plan, borderWidth: 1.25, borderDash: [8, 4] }),
  ];
}

/** Measurements of a period that are drawn as dots: zoomed in far enough, all of them. */
function dottedIn({ measured }: Explored, { from, to }: Period): ReadonlySet<ExploredPoint> {
  const shown = measured.filter(({ x }) => x >= from && x <= to);
  const dots = dotsOf(shown.map(({ y, row }) => ({ value: y, noted: row.noted })));
  return new Set(shown.filter((_, index) => dots[index]));
}

/** After the last target the plan stays where it is. */
function flatAfter(plan: readonly At[], to: number): readonly At[] {
  const last = plan.at(-1);
  return last && last.x < to ? [...plan, { x: to, y: last.y }] : plan;
}

/** First days of months, so many of them that their names fit. */
export function monthTicks({ from, to }: Period): readonly number[] {
  const [first, last] = [monthNumber(dayFromNumber(from)), monthNumber(dayFromNumber(to))];
  const step = STEPS.find((months) => (last - first) / months < MOST_TICKS) ?? 240;
  const ticks: number[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = dayNumber(`${monthFromNumber(month)}-01`);
    if (day >= from) ticks.push(day);
  }
  return ticks;
}
