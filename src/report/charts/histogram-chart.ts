/** Results of the runs as bars, below zero in the colour of loss; the plan a solid upright, today a dashed one. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { HistogramView } from '../views/histogram-view.ts';
import { barPath, horizontal, upright } from './paths.ts';
import type { Plot, PlotLabel, PlotShape } from './plot.ts';
import { extentOf, linearScale, roundTicks } from './scale.ts';

const HEIGHT = 11;
/** Of the width of a bin, left between two bars. */
const GAP = 0.04;

export function histogramPlot(view: HistogramView, formats: Formats): Plot {
  const { bins, planned, today, losing } = view;
  const marks = [planned.npv, ...(today ? [today.npv] : [])];
  const [low, high] = extentOf(
    bins.flatMap(({ from, to }) => [from, to]),
    marks,
  );
  const money = linearScale(low, high);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const top = (count: number) => 100 - (count / most) * 82;
  const ticks = roundTicks(low, high, 4).filter((value) => value >= low && value <= high);
  const zero = low < 0 && high > 0;
  const [plan, now] = [money.at(planned.npv), today ? money.at(today.npv) : null];
  /** Of the bars under a label that begins at the left edge. */
  const roofOfTail = () =>
    Math.min(100, ...bins.filter(({ from }) => money.at(from) < 35).map(({ count }) => top(count)));
  const shapes: PlotShape[] = [
    ...bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }): PlotShape => {
        const gap = money.at(to) - money.at(from);
        const path = barPath(money.at(from) + gap * GAP, money.at(to) - gap * GAP, top(count), 100);
        return { kind: (from + to) / 2 < 0 ? 'loss-bar' : 'gain-bar', path };
      }),
    { kind: 'axis', path: horizontal(100) },
    ...(zero ? [{ kind: 'axis', path: upright(money.at(0)) } as const] : []),
    { kind: 'plan', path: upright(plan), thin: true },
    ...(now === null
      ? []
      : [{ kind: 'measured', path: upright(now, 14), thin: true, dashed: true } as const]),
  ];
  return {
    height: HEIGHT,
    left: 0,
    right: 0,
    shapes,
    labels: [
      ...ticks.map(
        (value, index): PlotLabel => ({
          x: money.at(value),
          y: 100,
          side: money.at(value) < 4 ? 'time-first' : money.at(value) > 96 ? 'time-last' : 'time',
          text: formats.moneyCompact(value),
          wideOnly: index % 2 === 1 && ticks.length > 4,
        }),
      ),
      { x: plan, y: 5, side: plan > 70 ? 'left' : 'right', text: planned.text, tone: 'plan' },
      ...(today && now !== null ? [todayLabel(now, plan, today.text)] : []),
      ...(losing !== null && zero ? [losingLabel(money.at(0), roofOfTail(), losing)] : []),
    ],
  };
}

/** On the outer side of its own line, a row lower where the two could meet. */
function todayLabel(now: number, plan: number, text: PlotLabel['text']): PlotLabel {
  const left = now < plan ? now > 25 : now > 70;
  return { x: now, y: Math.abs(now - plan) < 45 ? 19 : 5, side: left ? 'left' : 'right', text };
}

/**
 * Beside the low bars of the tail. Where they are many, over the first of them: below the words of the plan and of today,
 * which may reach as far on a phone.
 */
function losingLabel(zero: number, roof: number, text: string): PlotLabel {
  if (zero > 30) {
    return { x: 0, y: Math.max(5, Math.min(36, roof - 9)), side: 'right', text, tone: 'loss' };
  }
  return { x: zero, y: 62, side: zero > 14 ? 'left' : 'right', text, tone: 'loss', wideOnly: true };
}
