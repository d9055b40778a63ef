/** The chart of the what-if, as Chart.js takes it: the plan in blue behind, the changed case in ink before it. */
import type { ChartConfiguration } from 'chart.js';
import { addMonths } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { ChartColours } from './chart-colours.ts';

export interface WhatIfCash {
  /** Before the plan, then at the end of each month. */
  readonly plan: readonly number[];
  readonly now: readonly number[];
}

export function whatIfChart(
  { plan, now }: WhatIfCash,
  start: string,
  colours: ChartColours,
  formats: Formats,
): ChartConfiguration<'line', number[], number> {
  const months = plan.map((_, month) => month);
  const label = (month: number) => {
    const at = addMonths(start, month);
    return at.endsWith('-01') ? at.slice(0, 4) : formats.monthShort(at);
  };
  const line = (data: readonly number[], colour: string, width: number, order: number) => ({
    data: [...data],
    borderColor: colour,
    borderWidth: width,
    pointRadius: 0,
    // Of two lines the lower order lies in front.
    order,
  });
  return {
    type: 'line',
    data: { labels: months, datasets: [line(plan, colours.plan, 3, 2), line(now, colours.ink, 1.5, 1)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: plan.length - 1,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.labels,
            padding: 6,
            stepSize: 12,
            autoSkip: true,
            autoSkipPadding: 8,
            maxTicksLimit: 8,
            maxRotation: 0,
            callback: (month) => label(Number(month)),
          },
        },
        y: {
          grid: { color: ({ tick }) => (tick.value === 0 ? colours.axis : colours.rule), drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.labels,
            padding: 6,
            maxTicksLimit: 5,
            callback: (value) => formats.moneyCompact(Number(value)),
          },
        },
      },
    },
  };
}
