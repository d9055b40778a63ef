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
import { onThemeChange } from './on-theme-change.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

interface DrawnChart<Data, Label> {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Null until the canvas stands in the page. */
  readonly chart: RefObject<Chart<'line', Data, Label> | null>;
}

/**
 * A chart on the canvas that `canvas` is given to: made once, again when the page turns dark or light, with what `config`
 * says then, and gone with its canvas. A canvas whose chart is drawn carries `data-drawn`.
 */
export function useChart<Data = DefaultDataPoint<'line'>, Label = unknown>(
  config: (canvas: HTMLCanvasElement) => ChartConfiguration<'line', Data, Label>,
): DrawnChart<Data, Label> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'line', Data, Label> | null>(null);
  const latest = useRef(config);
  latest.current = config;

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

/** A role of the page's stylesheet as an element sees it. */
export function roleOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}
