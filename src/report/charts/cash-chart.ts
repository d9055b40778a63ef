/** Cumulative cash: the plan in blue, today in ink, other scenarios grey, the band behind, the report's day upright. */
import { addMonths } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import type { CashLine, CashView } from '../views/cash-view.ts';
import { bandPath, curvePath, horizontal, type Point, upright } from './paths.ts';
import { type Plot, type PlotLabel, type PlotShape, timeLabelEnd } from './plot.ts';
import { extentOf, labelRoom, linearScale, roundTicks, type Scale } from './scale.ts';
import { spread } from './spread.ts';

export interface CashChartOptions {
  /** In rem. */
  readonly height: number;
  /** About how many values stand on the axis of money. */
  readonly ticks: number;
}

export function cashPlot(view: CashView, formats: Formats, { height, ticks }: CashChartOptions): Plot {
  const { months, lines, band, day, payback, deepest } = view;
  const [low, high] = extentOf([0], ...lines.map(({ cash }) => cash), band?.low ?? [], band?.high ?? []);
  const money = linearScale(high + (high - low) * 0.03, low - (high - low) * 0.03);
  const shown = moneyTicks(low, high, ticks, money);
  const time = linearScale(0, months);
  const points = (cash: readonly number[]): Point[] =>
    cash.map((value, month) => [time.at(month), money.at(value)]);
  const years = yearMarks(view, formats);
  const shapes: PlotShape[] = [
    ...shown.map(
      (value): PlotShape => ({ kind: value === 0 ? 'axis' : 'grid', path: horizontal(money.at(value)) }),
    ),
    ...years.flatMap(({ at, line }): PlotShape[] =>
      line ? [{ kind: 'grid', path: upright(time.at(at)) }] : [],
    ),
    ...(band
      ? [
          {
            kind: 'band',
            path: bandPath(bandPoints(band.high, time, money), bandPoints(band.low, time, money)),
          } as const,
        ]
      : []),
    ...(day ? [{ kind: 'day', path: upright(time.at(day.at)) } as const] : []),
    ...drawn(lines).map(({ kind, cash }): PlotShape => ({ kind, path: curvePath(points(cash)) })),
  ];
  const labels: PlotLabel[] = [
    ...shown.map(
      (value): PlotLabel => ({ x: 0, y: money.at(value), side: 'value', text: formats.moneyCompact(value) }),
    ),
    ...years.map(
      ({ at, text, side }): PlotLabel => ({
        x: time.at(at),
        y: 100,
        side,
        text,
        wideOnly:
          side === 'time-last' || (side === 'time' && time.at(at) < timeLabelEnd(years[0]?.text ?? '')),
      }),
    ),
    ...endLabels(lines, money, height),
    ...(day ? [dayLabel(time.at(day.at), day.text)] : []),
    ...(payback ? [paybackLabel(time.at(payback.month), money.at(0), payback.text)] : []),
    ...(deepest
      ? [deepestLabel(time.at(deepest.month), money.at(deepest.cash), deepest.text, lines, money)]
      : []),
    ...(band ? [bandLabel(band, lines, time, money)] : []),
  ];
  return {
    height,
    left: labelRoom(shown.map(formats.moneyCompact)),
    right: END_ROOM,
    narrowRight: labelRoom(lines.map(({ end }) => end.text)),
    shapes,
    labels,
    ...(payback && { points: [{ x: time.at(payback.month), y: money.at(0), kind: 'plan' as const }] }),
  };
}

/** The plan is drawn last, over the others. */
function drawn(lines: readonly CashLine[]): readonly CashLine[] {
  const depth = { other: 0, measured: 1, plan: 2 };
  return lines.toSorted((a, b) => depth[a.kind] - depth[b.kind]);
}

function bandPoints(cash: readonly number[], time: Scale, money: Scale): Point[] {
  return cash.map((value, month) => [time.at(month), money.at(value)]);
}

/** Room for the labels at the ends of the lines, in rem, and what fits into a line of it: letters are half a rem wide. */
const END_ROOM = 9.5;
const LETTERS_IN_LINE = 17;
const LINE_HEIGHT = 1.15;

/** Labels wrap in their room; two that end close together must not touch. */
function endLabels(lines: readonly CashLine[], money: Scale, height: number): PlotLabel[] {
  const places = lines.map(({ cash }) => money.at(cash.at(-1) ?? 0));
  const sizes = lines.map(({ end, name }) => {
    const rows = linesOf(`${end.text} ${name}`);
    return ((rows * LINE_HEIGHT + 0.15) / height) * 100;
  });
  const apart = spread(places, sizes);
  return lines.map(({ kind, end, name }, index) => ({
    x: 100,
    y: apart[index] ?? 0,
    side: 'end',
    text: end,
    more: name,
    ...(kind === 'plan' && { tone: 'plan' as const }),
    ...(kind === 'other' && { tone: 'quiet' as const }),
  }));
}

/** How many lines a label takes: words are not broken, so a line is rarely full. */
function linesOf(text: string): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > LETTERS_IN_LINE) {
      lines += 1;
      filled = length;
    } else {
      filled += (filled > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}

/** Round values inside the plot: more of them are tried until two besides zero are shown. */
function moneyTicks(low: number, high: number, count: number, money: Scale): readonly number[] {
  let shown: readonly number[] = [];
  for (let tried = count; tried < count + 5 && shown.length < 3; tried += 1) {
    shown = roundTicks(low, high, tried).filter((value) => money.at(value) >= 0 && money.at(value) <= 100);
  }
  return shown;
}

function dayLabel(x: number, text: string): PlotLabel {
  return { x, y: 5, side: x > 75 ? 'left' : 'right', text, tone: 'loss' };
}

function paybackLabel(x: number, y: number, text: string): PlotLabel {
  return { x: x - 1, y: y - 5, side: 'left', text, wideOnly: true };
}

/** Under the deepest point, or under the lines that go below it. */
function deepestLabel(
  x: number,
  y: number,
  text: Inline,
  lines: readonly CashLine[],
  money: Scale,
): PlotLabel {
  const left = x > 60;
  const wide = plainText(text).length * LETTER_WIDTH;
  const centre = left ? x - wide / 2 : x + wide / 2;
  const best = clearest(
    [7, 11, 15].map((below) => ({ x: centre, y: Math.min(96, y + below) })),
    wide,
    lines,
    money,
  );
  return { x, y: best?.y ?? y, side: left ? 'left' : 'right', text, light: true, wideOnly: true };
}

/** In the band or under it, where the fewest lines run through the words. */
function bandLabel(
  band: NonNullable<CashView['band']>,
  lines: readonly CashLine[],
  time: Scale,
  money: Scale,
): PlotLabel {
  const wide = plainText(band.text).length * LETTER_WIDTH;
  const places = [0.82, 0.84, 0.78, 0.74, 0.7].flatMap((share) => {
    const month = Math.round(time.high * share);
    const low = money.at(band.low[month] ?? 0);
    const x = time.at(month);
    return [9, 13, -7, -11].map((below) => ({ x, y: Math.min(96, low + below) }));
  });
  const { x, y } = clearest(places, wide, lines, money) ?? { x: 82, y: 96 };
  return { x, y, side: 'on', text: band.text, tone: 'quiet', light: true, wideOnly: true };
}

/** Of a label's letter, and half the height of one, in per cent of a wide plot. */
const LETTER_WIDTH = 0.85;
const HALF_HEIGHT = 3.5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The first of the places with the fewest points of lines and of the zero line behind a label centred there. */
function clearest(
  places: readonly Place[],
  wide: number,
  lines: readonly CashLine[],
  money: Scale,
): Place | undefined {
  const covered = ({ x, y }: Place): number =>
    lines
      .flatMap(({ cash }) => cash.map((value, month) => ({ at: (month / (cash.length - 1)) * 100, value })))
      .filter(({ at, value }) => Math.abs(at - x) < wide / 2 && Math.abs(money.at(value) - y) < HALF_HEIGHT)
      .length + (Math.abs(money.at(0) - y) < HALF_HEIGHT ? 5 : 0);
  return places.toSorted((a, b) => covered(a) - covered(b))[0];
}

interface YearMark {
  readonly at: number;
  readonly text: string;
  readonly side: 'time' | 'time-first' | 'time-last';
  readonly line: boolean;
}

/** The plan's first month, the Januaries in it, thinned to about six, and its last month. */
function yearMarks({ start, months }: CashView, formats: Formats): readonly YearMark[] {
  const toJanuary = (13 - Number(start.slice(5, 7))) % 12;
  const every = Math.ceil(months / 12 / 6) * 12;
  const marks: YearMark[] = [
    {
      at: 0,
      text: toJanuary === 0 ? start.slice(0, 4) : formats.monthShort(start),
      side: 'time-first',
      line: false,
    },
  ];
  for (let at = toJanuary === 0 ? every : toJanuary; at < months; at += every) {
    const near = at < months * 0.12 || at > months * 0.88;
    const year = addMonths(start, at).slice(0, 4);
    marks.push({ at, text: near ? '' : year, side: 'time', line: true });
  }
  const last = formats.monthShort(addMonths(start, months - 1));
  return [
    ...marks.filter(({ text, line }) => text !== '' || line),
    { at: months, text: last, side: 'time-last', line: false },
  ];
}
