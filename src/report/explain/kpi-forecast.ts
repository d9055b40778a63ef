/** The forecast of a KPI and its error on past data, from the measurements themselves. */
import { type Day, dayNumber } from '../../lib/calendar.ts';
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import type { TermView } from '../views/explanation-view.ts';
import { beyondWhole, reckonedText } from '../views/kpi-standing.ts';
import { dayTerm, type Explained, type Subject } from './kpi-subject.ts';

/** The line goes through so many measurements at most. */
const MOST_POINTS = 12;

export function explainForecast(subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const { forecast, lastTargetBy, line } = result;
  if (forecast === null || lastTargetBy === null || line === null) return null;
  const words = explainPlanWords[context.language];
  const last = result.measurements.slice(-MOST_POINTS);
  const beyond = beyondWhole({ kpi, result }, forecast, context.formats);
  return {
    what: words.forecastOn(context.formats.day(lastTargetBy)),
    value: forecast,
    text: reckonedText(forecast, kpi.unit, context.formats),
    formula: 'median(y − median(slopes(x, y)) × x) + median(slopes(x, y)) × d',
    terms: [
      valuesTerm(
        subject,
        'y',
        words.values,
        last.map(({ value }) => value),
      ),
      daysTerm(
        subject,
        'x',
        words.days,
        last.map(({ on }) => on),
      ),
      dayTerm(subject, 'd', words.targetDay, lastTargetBy),
    ],
    note: beyond === null ? words.trendMeans : `${words.trendMeans} ${words.beyondWhole}`,
  };
}

export function explainForecastError(subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  if (result.backTest === null) return null;
  const { formats, language } = context;
  const words = explainPlanWords[language];
  const tested = result.measurements.flatMap(({ value, predicted }) =>
    predicted === null ? [] : [{ value, predicted }],
  );
  return {
    what: words.forecastError,
    value: result.backTest,
    text:
      kpi.unit === '%'
        ? formats.points(result.backTest, { atMost: 2 })
        : reckonedText(result.backTest, kpi.unit, formats),
    formula: 'mean(abs(p − y))',
    terms: [
      valuesTerm(
        subject,
        'p',
        words.predicted,
        tested.map(({ predicted }) => predicted),
      ),
      valuesTerm(
        subject,
        'y',
        words.actual,
        tested.map(({ value }) => value),
      ),
    ],
    note: words.trendMeans,
  };
}

function valuesTerm(
  { kpi, context }: Subject,
  symbol: string,
  name: string,
  values: readonly number[],
): TermView {
  return {
    symbol,
    name,
    value: values,
    text: ends(values.map((value) => reckonedText(value, kpi.unit, context.formats))),
  };
}

function daysTerm({ context }: Subject, symbol: string, name: string, days: readonly Day[]): TermView {
  return { symbol, name, value: days.map(dayNumber), text: ends(days.map(context.formats.day)) };
}

function ends(texts: readonly string[]): string {
  const [first = '', last = ''] = [texts[0], texts.at(-1)];
  return texts.length < 2 ? first : `${first} … ${last}`;
}
