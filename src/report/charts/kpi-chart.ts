/**
 * One KPI over time: the plan in blue, measurements as dots in ink, the forecast dashed to the last target's date with
 * the error of its back-test on both sides, targets as hollow diamonds, the red flag as an orange line.
 */
import { type Day, dayNumber } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { plainText } from '../../messages/inline.ts';
import type { DatedValue, KpiChart, Level } from '../views/kpi-chart-data.ts';
import { dotsOf } from './kpi-dots.ts';
import { tickText } from './kpi-ticks.ts';
import { bandPath, horizontal, linePath, type Point } from './paths.ts';
import { type Plot, type PlotLabel, type PlotPoint, type PlotShape, timeLabelEnd } from './plot.ts';
import { extentOf, linearScale, roundTicks, type Scale } from './scale.ts';
import { spread } from './spread.ts';

/** `large` stands alone beside its note; `small` is one of many in two columns and drops second labels. */
export type KpiChartSize = 'large' | 'small';

const sizes = {
  large: { height: 20, right: 7.5, narrowRight: 5.2, ticks: 4 },
  small: { height: 11, right: 5.2, narrowRight: 5.2, ticks: 3 },
} as const;

interface Frame {
  readonly chart: KpiChart;
  readonly time: Scale;
  readonly value: Scale;
  /** Height of a line of text, in per cent of the plot. */
  readonly lineHeight: number;
  readonly large: boolean;
}

export function kpiPlot(chart: KpiChart, formats: Formats, size: KpiChartSize): Plot {
  const { height, right, narrowRight, ticks } = sizes[size];
  const [low, high] = extentOf(valuesOf(chart));
  const room = high === low ? Math.abs(high) * 0.1 || 1 : 0;
  const marks = roundTicks(low - room, high + room, ticks);
  const [first, last] = daysOf(chart);
  const frame: Frame = {
    chart,
    time: linearScale(first, last),
    value: linearScale(marks.at(-1) ?? high, marks[0] ?? low),
    lineHeight: (1.3 / height) * 100,
    large: size === 'large',
  };
  return {
    height,
    left: 3.6,
    right,
    narrowRight,
    shapes: [...gridShapes(marks, frame), ...levelShapes(frame), ...lineShapes(frame)],
    labels: [
      ...marks.map(
        (mark): PlotLabel => ({
          x: 0,
          y: frame.value.at(mark),
          side: 'value',
          text: tickText(mark, chart.unit, formats),
        }),
      ),
      ...timeLabels(first, last, frame, formats),
      ...levelLabels(frame),
      ...endLabels(frame),
      ...insideLabels(frame),
    ],
    points: pointsOf(frame),
  };
}

/** Everything that has to find room in the chart. */
function valuesOf({
  plan,
  measured,
  former,
  forecast,
  needed,
  redFlag,
  benchmark,
  band,
}: KpiChart): readonly number[] {
  return [
    ...plan.map(({ value }) => value),
    ...measured.map(({ value }) => value),
    ...former.map(({ value }) => value),
    ...(forecast ? [forecast.from.value, ...withError(forecast.to.value, forecast)] : []),
    ...(needed ? [needed.value] : []),
    ...(redFlag ? [redFlag.value] : []),
    ...(benchmark ? [benchmark.value] : []),
    ...(band ? [band.low, band.high] : []),
  ];
}

/** A value less and more the error of the forecast, within what the KPI can be. */
function withError(
  value: number,
  { error, bounds }: NonNullable<KpiChart['forecast']>,
): readonly [low: number, high: number] {
  const [low, high] = [value - (error ?? 0), value + (error ?? 0)];
  return bounds ? [Math.max(bounds.low, low), Math.min(bounds.high, high)] : [low, high];
}

function daysOf({ plan, measured, targets, former, since, asOf }: KpiChart): readonly [number, number] {
  const days = [...plan, ...measured, ...targets, ...former].map(({ on }) => dayNumber(on));
  const [low, high] = extentOf([...days, dayNumber(since), dayNumber(asOf)]);
  return low === high ? [low - 15, high + 15] : [low, high];
}

function place({ on, value }: DatedValue, frame: Frame): Point {
  return [frame.time.at(dayNumber(on)), frame.value.at(value)];
}

function gridShapes(marks: readonly number[], { value }: Frame): readonly PlotShape[] {
  return marks.map((mark, index) => ({
    kind: index === 0 ? 'axis' : 'grid',
    path: horizontal(value.at(mark)),
  }));
}

function levelShapes({ chart, value }: Frame): readonly PlotShape[] {
  const { band, redFlag, benchmark } = chart;
  const across = (at: number): readonly Point[] => [
    [0, value.at(at)],
    [100, value.at(at)],
  ];
  return [
    ...(band ? [{ kind: 'band' as const, path: bandPath(across(band.high), across(band.low)) }] : []),
    ...(benchmark
      ? [{ kind: 'other' as const, path: horizontal(value.at(benchmark.value)), thin: true, dashed: true }]
      : []),
    ...(redFlag ? [{ kind: 'flag' as const, path: horizontal(value.at(redFlag.value)) }] : []),
  ];
}

function lineShapes(frame: Frame): readonly PlotShape[] {
  const { plan, measured, forecast, staleAfterDays } = frame.chart;
  const points = (values: readonly DatedValue[]) => values.map((value) => place(value, frame));
  return [
    ...(forecast && forecast.error !== null
      ? [
          {
            kind: 'band' as const,
            path: bandPath(errorEnd(forecast, 1, frame), errorEnd(forecast, 0, frame)),
          },
        ]
      : []),
    ...(plan.length > 1 ? [{ kind: 'plan' as const, path: linePath(points(plan)) }] : []),
    ...(forecast
      ? [{ kind: 'measured' as const, path: linePath(points([forecast.from, forecast.to])), dashed: true }]
      : []),
    ...unbroken(measured, staleAfterDays)
      .filter((run) => run.length > 1)
      .map((run) => ({ kind: 'measured' as const, path: linePath(points(run)), thin: true })),
  ];
}

/** One side of what the forecast may miss by: 0 below it, 1 above. */
function errorEnd(forecast: NonNullable<KpiChart['forecast']>, side: 0 | 1, frame: Frame): readonly Point[] {
  return [forecast.from, forecast.to].map(({ on, value }) =>
    place({ on, value: withError(value, forecast)[side] }, frame),
  );
}

/** Measurements in runs without a gap: a line across it would tell of what nobody saw. */
export function unbroken(
  measured: readonly DatedValue[],
  mostDays: number,
): readonly (readonly DatedValue[])[] {
  const runs: DatedValue[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const value of measured) {
    const day = dayNumber(value.on);
    const run = runs.at(-1);
    if (run && day - before <= mostDays) run.push(value);
    else runs.push([value]);
    before = day;
  }
  return runs;
}

function pointsOf(frame: Frame): readonly PlotPoint[] {
  const { measured, targets, former, needed, staleAfterDays } = frame.chart;
  const alone = new Set(
    unbroken(measured, staleAfterDays).flatMap(([one, ...others]) =>
      one && others.length === 0 ? one.on : [],
    ),
  );
  const dots = dotsOf(measured, (index) => alone.has(measured[index]?.on ?? ''));
  const at = (value: DatedValue, kind: PlotPoint['kind']): PlotPoint => {
    const [x, y] = place(value, frame);
    return { x, y, kind };
  };
  return [
    ...(needed ? [at(needed, 'plan')] : []),
    ...measured.filter((_, index) => dots[index]).map((value) => at(value, 'measured')),
    ...former.map((value) => at(value, 'former')),
    ...targets.map((value) => at(value, 'target')),
  ];
}

/** First and last month, and the beginnings of years between them. */
function timeLabels(first: number, last: number, { time }: Frame, formats: Formats): readonly PlotLabel[] {
  const label = (day: number, side: PlotLabel['side']): PlotLabel => ({
    x: time.at(day),
    y: 100,
    side,
    text: formats.monthShort(dayOf(day)),
  });
  const [from, to] = [label(first, 'time-first'), label(last, 'time-last')];
  const years: PlotLabel[] = [];
  for (let year = Number(dayOf(first).slice(0, 4)) + 1; year <= Number(dayOf(last).slice(0, 4)); year += 1) {
    const x = time.at(dayNumber(`${year}-01-01`));
    // The words of both ends stand here.
    if (x <= 26 || x >= 74) continue;
    const wideOnly = x < timeLabelEnd(plainText(from.text)) || 100 - x < timeLabelEnd(plainText(to.text));
    years.push({ x, y: 100, side: 'time', text: String(year), wideOnly });
  }
  const sparse = years.filter((_, index) => index % Math.ceil(years.length / 3) === 0);
  return [from, ...sparse, to];
}

function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The last target and the end of the forecast stand beside the plot, and are moved apart where they would touch. */
function endLabels({ chart, value, lineHeight, large }: Frame): readonly PlotLabel[] {
  const { forecast, targets } = chart;
  const target = targets.at(-1);
  const ends = [
    ...(target ? [{ item: target, tone: 'plan' as const }] : []),
    ...(forecast ? [{ item: forecast.to, tone: undefined }] : []),
  ];
  const apart = spread(
    ends.map(({ item }) => value.at(item.value)),
    lineHeight * (large ? 2 : 1),
  );
  const x = target && forecast ? 100 : endX(chart);
  return ends.map(({ item, tone }, index) => ({
    x,
    y: apart[index] ?? 0,
    side: 'right',
    text: item.text,
    ...(large && { more: item.more }),
    ...(tone && { tone }),
  }));
}

/** Where the last target stands, which is not the right end when the report's day is later. */
function endX(chart: KpiChart): number {
  const [first, last] = daysOf(chart);
  const target = chart.targets.at(-1);
  return target ? linearScale(first, last).at(dayNumber(target.on)) : 100;
}

/** What stands in the plot: earlier targets, where the KPI is now, which line is the plan. */
function insideLabels(frame: Frame): readonly PlotLabel[] {
  const { chart, lineHeight, large } = frame;
  const { last, targets, needed, plan } = chart;
  const labels: PlotLabel[] = [];
  if (last) labels.push(lastLabel(last, frame));
  if (needed && large) {
    const [x, y] = place(needed, frame);
    labels.push({ x, y, side: x > 70 ? 'left' : 'right', text: needed.text, tone: 'plan', light: true });
  }
  if (!large) return labels;
  for (const target of targets.slice(0, -1)) {
    const [x, y] = place(target, frame);
    const side = y < 2 * lineHeight ? 'below' : 'above';
    if (distanceToMeasured(frame, x, y) > 2 * lineHeight) {
      labels.push({ x, y, side, text: target.text, tone: 'plan', wideOnly: true });
    }
  }
  return plan.length > 1 ? [...labels, planLabel(frame)] : labels;
}

/** Beside the plan where no measurement is near, on the side that the line leaves free. */
function planLabel(frame: Frame): PlotLabel {
  const { lineHeight, chart } = frame;
  const room = (x: number) => distanceToMeasured(frame, x, planAt(frame, x));
  const x = [60, 75, 45, 30, 15].reduce((best, at) => (room(at) > room(best) ? at : best));
  const rises = planAt(frame, x + 5) < planAt(frame, x - 5);
  return {
    x,
    y: planAt(frame, x) - lineHeight * 0.7,
    side: rises ? 'left' : 'right',
    text: chart.planText,
    tone: 'plan',
    light: true,
  };
}

/** Above or below the last measurement: where fewer lines cross the words; below a level that would cross them. */
function lastLabel(last: NonNullable<KpiChart['last']>, frame: Frame): PlotLabel {
  const { lineHeight, large, chart, value } = frame;
  const [x, y] = place(last, frame);
  const size = (large ? 2.4 : 1.4) * lineHeight;
  const gap = lineHeight * 0.5;
  const levels = [chart.redFlag, chart.benchmark].flatMap((level) => (level ? [value.at(level.value)] : []));
  const nextLevel = levels.filter((level) => level >= y).sort((a, b) => a - b)[0];
  const starts = [y + gap, y - gap - size, ...(nextLevel === undefined ? [] : [nextLevel + gap * 0.5])];
  const crossed = (top: number) => {
    const inside = (at: number) => at > top - 1 && at < top + size + 1;
    const lines = [
      ...levels,
      planAt(frame, x),
      planAt(frame, Math.min(100, x + 5)),
      planAt(frame, Math.max(0, x - 5)),
    ];
    const outside = top < 0 || top + size > 100 ? 3 : 0;
    return (
      outside +
      lines.filter(inside).length +
      (distanceToMeasured(frame, x, top + size / 2, last) < size / 2 ? 1 : 0)
    );
  };
  const top = starts.reduce((best, start) => (crossed(start) < crossed(best) ? start : best));
  const above = top < y;
  return {
    x: Math.min(92, Math.max(8, x)),
    y: above ? top + size : top,
    side: above ? 'above' : 'below',
    text: last.text,
    ...(large && { more: last.more }),
  };
}

/** How far the nearest measurement around `x` is from a height, in per cent; `except` is not counted. */
function distanceToMeasured(frame: Frame, x: number, y: number, except?: DatedValue): number {
  return frame.chart.measured
    .filter(({ on }) => on !== except?.on)
    .map((value) => place(value, frame))
    .filter(([at]) => Math.abs(at - x) < 8)
    .reduce((nearest, [, at]) => Math.min(nearest, Math.abs(at - y)), Number.POSITIVE_INFINITY);
}

/** Height of the plan at a place from the left, in per cent from the top. */
function planAt(frame: Frame, x: number): number {
  const points = frame.chart.plan.map((corner) => place(corner, frame));
  const next = points.findIndex(([at]) => at >= x);
  const after = points[next === -1 ? points.length - 1 : next];
  const before = points[next <= 0 ? 0 : next - 1];
  if (!after || !before) return 50;
  const [x0, y0] = before;
  const [x1, y1] = after;
  return x1 === x0 || next === -1 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** The words of a level stand above its line, where neither the plan nor a measurement is near. */
function levelLabels(frame: Frame): readonly PlotLabel[] {
  const { redFlag, benchmark, band } = frame.chart;
  const label = (level: Level, tone: PlotLabel['tone'], taken: readonly number[]): PlotLabel => {
    const y = frame.value.at(level.value) - frame.lineHeight * 0.6;
    const x = freePlace(frame, y, taken);
    return { x, y, side: x < 30 ? 'right' : x > 70 ? 'left' : 'on', text: level.text, ...(tone && { tone }) };
  };
  const labels: PlotLabel[] = [];
  if (redFlag) labels.push(label(redFlag, 'loss', []));
  if (benchmark) {
    const taken = labels.filter(
      ({ y }) => Math.abs(y - frame.value.at(benchmark.value)) < 2 * frame.lineHeight,
    );
    labels.push(
      label(
        benchmark,
        'quiet',
        taken.map(({ x }) => x),
      ),
    );
  }
  if (band)
    labels.push({
      x: 1,
      y: frame.value.at(band.high) + frame.lineHeight * 0.7,
      side: 'right',
      text: band.text,
      tone: 'quiet',
    });
  return labels;
}

function freePlace(frame: Frame, y: number, taken: readonly number[]): number {
  const measured = frame.chart.measured.map((value) => place(value, frame));
  const near = (x: number) =>
    Math.min(
      Math.abs(planAt(frame, x) - y),
      ...measured.filter(([at]) => Math.abs(at - x) < 15).map(([, at]) => Math.abs(at - y)),
    );
  const places = [0, 99, 45].filter((x) => !taken.includes(x));
  const free = places.find((x) => near(x) > 1.5 * frame.lineHeight);
  return free ?? places.toSorted((a, b) => near(b) - near(a))[0] ?? 0;
}
