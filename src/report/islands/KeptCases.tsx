import type { Finance } from '../../language/schema/results.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import type { Steps } from './what-if-state.ts';

export interface KeptCase {
  readonly name: string;
  readonly steps: Steps;
  readonly finance: Finance;
}

interface Props {
  readonly kept: readonly KeptCase[];
  readonly formats: Formats;
  readonly words: WhatIfWords;
  readonly onShow: (steps: Steps) => void;
  readonly onRemove: (name: string) => void;
}

/** Cases a reader kept, side by side. */
export function KeptCases({ kept, formats, words, onShow, onRemove }: Props) {
  if (kept.length === 0) return null;
  return (
    <table className="data what-if-kept">
      <caption>{words.kept}</caption>
      <thead>
        <tr>
          <th scope="col">{words.scenario}</th>
          <th scope="col" className="number">
            {words.npv}
          </th>
          <th scope="col" className="number">
            {words.payback}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {kept.map(({ name, steps, finance }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{formats.money(finance.npv)}</td>
            <td className="number">
              {finance.paybackMonths === null
                ? words.notWithinPlan
                : formats.number(finance.paybackMonths, 1)}
            </td>
            <td className="number">
              <button type="button" className="link-button" onClick={() => onShow(steps)}>
                {words.show}
              </button>{' '}
              <button type="button" className="link-button" onClick={() => onRemove(name)}>
                {words.remove}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
