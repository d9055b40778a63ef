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
    { name: words.roi, of: ({ roi }: Finance) => roi, none: words.noRate, print: ratePrinter(formats) },
    {
      name: words.payback,
      of: ({ paybackMonths }: Finance) => paybackMonths,
      none: words.notWithinPlan,
      print: (months: number, beside: number) => formats.number(months, formats.apart(1, months, beside)),
    },
    { name: words.irr, of: ({ irr }: Finance) => irr, none: words.noRate, print: ratePrinter(formats) },
    {
      name: words.peak,
      of: ({ peakFunding }: Finance) => peakFunding,
      none: '',
      print: formats.moneyCompactBeside,
    },
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
          {rows.map(({ name, of, none, print }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{besideText(of(plan), of(now), none, print)}</td>
              <td>
                <b>{besideText(of(now), of(plan), none, print)}</b>
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

type PrintBeside = (value: number, beside: number) => string;

function ratePrinter({ rate, ratesApart }: Formats): PrintBeside {
  return (value, beside) => rate(value, ratesApart({ atMost: 1 }, value, beside));
}

/** A figure of the plan and of the changed case, with as many digits as tell the two apart. */
function besideText(value: number | null, other: number | null, none: string, print: PrintBeside): string {
  return value === null ? none : print(value, other ?? value);
}
