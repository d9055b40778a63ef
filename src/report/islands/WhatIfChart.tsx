import type { Finance } from '../../language/schema/results.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import { type WhatIfCash, whatIfChart } from '../charts/what-if-chart.ts';
import { chartColours, useChart } from './chart-parts.ts';

interface Props {
  readonly plan: Finance;
  readonly now: Finance;
  readonly start: string;
  readonly formats: Formats;
  readonly words: WhatIfWords;
}

/** Cumulative cash of plan and case. The table below carries the same numbers. */
export function WhatIfChart({ plan, now, start, formats, words }: Props) {
  const cash: WhatIfCash = { plan: cashOf(plan), now: cashOf(now) };
  const { canvas } = useChart((element) => whatIfChart(cash, start, chartColours(element), formats));

  return (
    <div className="what-if-cash">
      <p className="small quiet what-if-legend">
        {words.cumulative}
        <span className="what-if-line planned">{words.plan}</span>
        <span className="what-if-line">{words.now}</span>
      </p>
      <div className="what-if-chart" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <details className="table-twin">
        <summary>{words.showTable}</summary>
        <table className="data">
          <caption className="hidden">{words.cumulative}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" className="number">
                {words.plan}
              </th>
              <th scope="col" className="number">
                {words.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.years.map(({ year, cumulative }, index) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{formats.money(cumulative)}</td>
                <td className="number">{formats.money(now.years[index]?.cumulative ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function cashOf({ upfront, months }: Finance): number[] {
  return [upfront.benefits - upfront.costs, ...months.map(({ cumulative }) => cumulative)];
}
