import { useEffect, useState } from 'react';
import type { Finance } from '../../language/schema/results.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import { filled } from './filled.ts';

interface Props {
  readonly plan: Finance;
  readonly now: Finance;
  readonly changed: number;
  readonly total: number;
  readonly formats: Formats;
  readonly words: WhatIfWords;
}

/** After a slider has rested so long, the result is spoken. */
const REST_MILLISECONDS = 500;

/** The result in one large figure, and plan beside now. */
export function WhatIfResult({ plan, now, changed, total, formats, words }: Props) {
  const npv = formats.moneyCompact(now.npv);
  const difference = differenceText(now.npv - plan.npv, formats, words);
  const count = filled(words.changed, String(changed), String(total));
  const rows = [
    { name: words.roi, text: ({ roi }: Finance) => (roi === null ? words.noRate : formats.rate(roi)) },
    { name: words.payback, text: ({ paybackMonths }: Finance) => paybackText(paybackMonths, formats, words) },
    { name: words.irr, text: ({ irr }: Finance) => (irr === null ? words.noRate : formats.rate(irr)) },
    { name: words.peak, text: ({ peakFunding }: Finance) => formats.moneyCompact(peakFunding) },
  ];
  return (
    <div className="what-if-result">
      <p className="small">{words.npv}</p>
      <p className={now.npv < 0 ? 'what-if-npv tone-loss' : 'what-if-npv'}>{npv}</p>
      <p className="small">{difference}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{count}</th>
            <th scope="col">{words.plan}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, text }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text(plan)}</td>
              <td>
                <b>{text(now)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Spoken text={filled(words.spoken, `${words.npv} ${npv}`, difference, count)} />
    </div>
  );
}

/** A polite live region that speaks when the hand rests, not at every step. */
function Spoken({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    const timer = setTimeout(
      () => setSpoken((before) => (before === '' && text === first ? '' : text)),
      REST_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [text, first]);
  return (
    <p className="hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

/** What differs by less than is printed does not differ. */
function differenceText(difference: number, formats: Formats, words: WhatIfWords): string {
  const amount = formats.moneyCompact(Math.abs(difference));
  if (amount === formats.moneyCompact(0)) return words.same;
  return filled(difference > 0 ? words.more : words.less, amount);
}

function paybackText(months: number | null, formats: Formats, words: WhatIfWords): string {
  return months === null ? words.notWithinPlan : formats.number(months, 1);
}
