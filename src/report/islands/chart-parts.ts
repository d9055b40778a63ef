/** The parts of Chart.js that the page's charts use, registered once; and what every chart on a page needs. */
import {
  Chart,
  type ChartConfiguration,
  type DefaultDataPoint,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { type RefObject, useEffect, useRef } from 'react';
import type { ChartColours } from '../charts/chart-colours.ts';
import { onThemeChange } from './on-theme-change.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

interface DrawnChart<Data, Label> {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Null until the canvas stands in the page. */
  readonly chart: RefObject<Chart<'line', Data, Label> | null>;
}

/**
 * A chart on the canvas that `canvas` is given to: it shows what `config` says whenever its part is drawn, is made again
 * when the page turns dark or light, and is gone with its canvas. A canvas whose chart is drawn carries `data-drawn`.
 */
export function useChart<Data = DefaultDataPoint<'line'>, Label = unknown>(
  config: (canvas: HTMLCanvasElement) => ChartConfiguration<'line', Data, Label>,
): DrawnChart<Data, Label> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'line', Data, Label> | null>(null);
  const latest = useRef(config);
  latest.current = config;

  // The first chart is made below, after this.
  useEffect(() => {
    if (!chart.current || !canvas.current) return;
    const { data, options = {} } = config(canvas.current);
    chart.current.data = data;
    chart.current.options = options;
    chart.current.update('none');
  });

  useEffect(() => {
    const draw = () => {
      if (!canvas.current) return;
      chart.current?.destroy();
      Chart.defaults.font.family = getComputedStyle(canvas.current).fontFamily;
      chart.current = new Chart(canvas.current, latest.current(canvas.current));
      canvas.current.dataset.drawn = '';
    };
    draw();
    const stop = onThemeChange(draw);
    return () => {
      stop();
      chart.current?.destroy();
      chart.current = null;
    };
  }, []);

  return { canvas, chart };
}

/** The colours of every chart, as an element sees them. */
export function chartColours(element: Element): ChartColours {
  const role = roleOf(element);
  return {
    plan: role('--plan'),
    ink: role('--ink'),
    labels: role('--ink-3'),
    rule: role('--rule'),
    axis: role('--rule-strong'),
  };
}

/** A role of the page's stylesheet as an element sees it. */
export function roleOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}
