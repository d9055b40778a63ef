/** The controls of the explorer, the chart, and the point that a reader points at or steps to. */
import { useEffect, useId, useMemo, useState } from 'react';
import { addMonths, dayFromNumber, dayNumber, lastDayOfMonth, monthsBetween } from '../../lib/calendar.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import type { Language } from '../../messages/language.ts';
import type { KpiExplorerWords } from '../../messages/report/kpi-explorer.ts';
import { type Explored, type Part, partsOf, periods, pointsIn, wholePeriod } from '../charts/kpi-explored.ts';
import { KpiExplorerChart } from './KpiExplorerChart.tsx';
import { MonthSlider } from './MonthSlider.tsx';

interface Props {
  readonly unit: string;
  /** The twin: the chosen point is marked in it. */
  readonly table: HTMLTableElement;
  readonly data: Explored;
  readonly asOf: string;
  readonly language: Language;
  readonly currency: string;
  readonly words: KpiExplorerWords;
}

export function KpiExplorerDesk({ unit, table, data, asOf, language, currency, words }: Props) {
  const formats = useMemo(() => formatsFor(language, currency), [language, currency]);
  const whole = useMemo(() => wholePeriod(data, asOf), [data, asOf]);
  const [period, setPeriod] = useState(whole);
  const [hidden, setHidden] = useState<ReadonlySet<Part>>(new Set());
  const [at, setAt] = useState(() =>
    data.points.findLastIndex(({ row }) => row.measured !== null && row.kind !== 'forecast'),
  );
  const pointId = useId();

  const inside = pointsIn(data, period);
  const asked = data.points[at];
  // A point outside the period gives way to the nearest one inside.
  const chosen = asked && inside.includes(asked) ? asked : inside.at(-1);
  const chosenAt = chosen ? inside.indexOf(chosen) : 0;
  const choose = (index: number) => {
    const point = inside[index];
    if (point) setAt(data.points.indexOf(point));
  };

  useEffect(() => {
    for (const row of table.tBodies[0]?.rows ?? []) {
      const isChosen = chosen !== undefined && row.cells[0]?.dataset.raw === chosen.row.on;
      row.classList.toggle('changed', isChosen && (row.dataset.kind ?? null) === chosen?.row.kind);
    }
  }, [table, chosen]);

  const months = monthsBetween(dayFromNumber(whole.from), dayFromNumber(whole.to));
  const monthOf = (day: number) => monthsBetween(dayFromNumber(whole.from), dayFromNumber(day));
  const monthAt = (index: number) => addMonths(dayFromNumber(whole.from), index);
  const said = chosen
    ? [chosen.row.date, chosen.row.measuredText, chosen.row.planText, chosen.row.remark]
    : [];
  return (
    <>
      <div className="kpi-explorer-controls">
        <fieldset>
          <legend>{words.periods}</legend>
          <div className="buttons">
            {periods(data, asOf).map(({ name, from, to }) => (
              <button
                key={name}
                type="button"
                className="button"
                aria-pressed={period.from === from && period.to === to}
                onClick={() => setPeriod({ from, to })}
              >
                {words[name]}
              </button>
            ))}
          </div>
          {months > 1 && (
            <>
              <MonthSlider
                label={words.from}
                max={months - 1}
                value={monthOf(period.from)}
                text={formats.monthShort(dayFromNumber(period.from))}
                onChange={(month) => {
                  const from = dayNumber(`${monthAt(month)}-01`);
                  setPeriod({ from, to: Math.max(period.to, endOf(monthAt(month + 1))) });
                }}
              />
              <MonthSlider
                label={words.to}
                min={1}
                max={months}
                value={monthOf(period.to)}
                text={formats.monthShort(dayFromNumber(period.to))}
                onChange={(month) => {
                  const from = dayNumber(`${monthAt(month - 1)}-01`);
                  setPeriod({ from: Math.min(period.from, from), to: endOf(monthAt(month)) });
                }}
              />
            </>
          )}
        </fieldset>
        <fieldset>
          <legend>{words.show}</legend>
          {partsOf(data).map((part) => (
            <label key={part} className={`kpi-explorer-part ${part}`}>
              <input
                type="checkbox"
                checked={!hidden.has(part)}
                onChange={() => setHidden(toggled(hidden, part))}
              />{' '}
              {words[part]}
            </label>
          ))}
        </fieldset>
      </div>
      <KpiExplorerChart
        data={data}
        unit={unit}
        asOf={asOf}
        period={period}
        hidden={hidden}
        chosen={chosen}
        formats={formats}
        onPoint={(day) => choose(nearest(inside, day))}
      />
      {chosen ? (
        <div className="kpi-explorer-point">
          <label htmlFor={pointId}>{words.point}</label>
          <input
            id={pointId}
            type="range"
            min={0}
            max={inside.length - 1}
            value={chosenAt}
            aria-valuetext={said.filter((text) => text !== '').join(', ')}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          />
          <p aria-hidden="true">
            <b>{chosen.row.date}</b>
            {[...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map((head, index) => (
              <span key={head.textContent}>
                {head.textContent}: <b>{said[index + 1]}</b>
              </span>
            ))}
          </p>
        </div>
      ) : (
        <p className="kpi-explorer-point">{words.noPoints}</p>
      )}
    </>
  );
}

function endOf(month: string): number {
  return dayNumber(lastDayOfMonth(month));
}

function toggled(hidden: ReadonlySet<Part>, part: Part): ReadonlySet<Part> {
  const next = new Set(hidden);
  if (!next.delete(part)) next.add(part);
  return next;
}

function nearest(points: readonly { readonly x: number }[], day: number): number {
  return points.reduce(
    (best, { x }, index) => (Math.abs(x - day) < Math.abs((points[best]?.x ?? 0) - day) ? index : best),
    0,
  );
}
