/** Customers month by month: with the strategy in blue, without it in grey. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { BaseChart } from '../views/customers-base-view.ts';
import { curvePath, horizontal, type Point } from './paths.ts';
import type { Plot, PlotLabel } from './plot.ts';
import { labelRoom, linearScale, roundTicks } from './scale.ts';
import { spread } from './spread.ts';

const HEIGHT = 15;
/** Two labels at the end need so much between them, in per cent of the height. */
const APART = 17;

export function basePlot(chart: BaseChart, formats: Formats): Plot {
  const { without, withStrategy, ends, words } = chart;
  const ticks = roundTicks(0, Math.max(1, ...without, ...withStrategy), 3);
  const height = linearScale(ticks.at(-1) ?? 1, 0);
  const time = linearScale(0, Math.max(1, without.length - 1));
  const points = (line: readonly number[]): Point[] =>
    line.map((value, month) => [time.at(month), height.at(value)]);
  const endAt = (line: readonly number[]) => height.at(line.at(-1) ?? 0);
  const [planned = 0, alone = 0] = spread([endAt(withStrategy), endAt(without)], APART);
  const labels: PlotLabel[] = [
    ...ticks.map(
      (value): PlotLabel => ({ x: 0, y: height.at(value), side: 'value', text: formats.number(value) }),
    ),
    { x: 0, y: 100, side: 'time-first', text: chart.first },
    { x: 100, y: 100, side: 'time-last', text: chart.last },
    { x: 100, y: planned, side: 'end', text: ends.withStrategy, more: words.withStrategy, tone: 'plan' },
    { x: 100, y: alone, side: 'end', text: ends.without, more: words.without, tone: 'quiet' },
  ];
  return {
    height: HEIGHT,
    left: labelRoom(ticks.map((value) => formats.number(value))),
    right: 9.5,
    narrowRight: labelRoom([ends.without.text, ends.withStrategy.text]),
    shapes: [
      ...ticks.map((value) => ({
        kind: value === 0 ? ('axis' as const) : ('grid' as const),
        path: horizontal(height.at(value)),
      })),
      { kind: 'other', path: curvePath(points(without)) },
      { kind: 'plan', path: curvePath(points(withStrategy)) },
    ],
    labels,
  };
}
