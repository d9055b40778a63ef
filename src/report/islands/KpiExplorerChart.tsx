import type { Formats } from '../../messages/formats/formats.ts';
import type { Explored, ExploredPoint, Part, Period } from '../charts/kpi-explored.ts';
import { type ExplorerColours, kpiExplorerChart } from '../charts/kpi-explorer-chart.ts';
import { chartColours, roleOf, useChart } from './chart-parts.ts';

interface Props {
  readonly data: Explored;
  readonly unit: string;
  readonly asOf: string;
  readonly period: Period;
  readonly hidden: ReadonlySet<Part>;
  readonly chosen: ExploredPoint | undefined;
  readonly formats: Formats;
  /** Where the pointer is, in days since 1970. */
  readonly onPoint: (day: number) => void;
}

/** The canvas. The table in the dialog carries the same numbers, and the slider below the same points. */
export function KpiExplorerChart({ data, unit, asOf, period, hidden, chosen, formats, onPoint }: Props) {
  const { canvas, chart } = useChart((element) =>
    kpiExplorerChart(data, unit, asOf, { period, hidden, chosen }, coloursOf(element), formats),
  );

  return (
    <div
      className="kpi-explorer-chart"
      aria-hidden="true"
      onPointerMove={({ clientX }) => {
        const { current } = chart;
        if (!current || !canvas.current) return;
        const day = current.scales.x?.getValueForPixel(clientX - canvas.current.getBoundingClientRect().left);
        if (day !== undefined) onPoint(day);
      }}
    >
      <canvas ref={canvas} />
    </div>
  );
}

function coloursOf(element: Element): ExplorerColours {
  const role = roleOf(element);
  return {
    ...chartColours(element),
    loss: role('--loss'),
    quiet: role('--without'),
    paper: role('--paper'),
  };
}
