import { type Day, dayNumber } from '../../lib/calendar.ts';
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import { reckonedText } from '../views/kpi-standing.ts';
import { type Explain, placed, placesOf } from './context.ts';
import { explainForecast, explainForecastError } from './kpi-forecast.ts';
import { explainNeeded, explainPrice } from './kpi-money.ts';
import { dayTerm, type Explained, type Subject, valueTerm } from './kpi-subject.ts';

export const explainKpi: Explain = ([id = '', ...path], context) => {
  const kpi = context.strategy.kpis.find((candidate) => candidate.id === id);
  const result = context.results.kpis.find((candidate) => candidate.id === id);
  const explained = kpi && result ? explainKey(path, { kpi, result, context }) : null;
  if (!kpi || !explained) return null;
  const { what, ...explanation } = explained;
  return {
    places: placesOf(context, [`kpis.${id}`]),
    ...(kpi.meter !== undefined && { source: kpi.meter }),
    ...(kpi.owner !== undefined && { owner: kpi.owner }),
    ...explanation,
    figure: ['kpis', id, ...path].join('.'),
    name: explainPlanWords[context.language].of(kpi.name, what),
  };
};

function explainKey([key = '', at = '', field = '']: readonly string[], subject: Subject): Explained | null {
  const { result, context } = subject;
  switch (key) {
    case 'measured':
      return result.on === null ? null : measured(result.on, subject);
    case 'measurements':
      return field === 'value' ? measured(at, subject) : planned(at, subject);
    case 'path':
      return corner(Number(at), subject);
    case 'baseline':
    case 'lastTarget':
      return stated(key, subject);
    case 'expected':
      return result.on === null ? null : planned(result.on, subject);
    case 'expectedToday':
      return planned(context.results.asOf, subject);
    case 'progress':
    case 'expectedProgress':
      return progress(key, subject);
    case 'forecast':
      return explainForecast(subject);
    case 'backTest':
      return explainForecastError(subject);
    case 'neededToday':
      return explainNeeded(subject);
    case 'priceOfAPoint':
      return explainPrice(subject);
    default:
      return null;
  }
}

/** Written in the file of measurements, on a line of its own. */
function measured(on: Day, subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const words = explainPlanWords[context.language];
  const row = result.measurements.find((measurement) => measurement.on === on);
  if (!row) return null;
  const name = words.measuredOn(context.formats.day(on));
  const place = placed(context, `measurements.${kpi.id}.${on}`);
  const term = valueTerm(subject, 'v', name, row.value, place);
  const latest = on === result.on;
  return {
    what: latest ? words.measured : name,
    value: row.value,
    text: term.text,
    formula: 'v',
    terms: [term],
    grade: 'measured',
    ...(row.note !== null && { note: row.note }),
  };
}

function stated(key: 'baseline' | 'lastTarget', subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const words = explainPlanWords[context.language];
  const value = result[key];
  if (value === null) return null;
  const what = key === 'baseline' ? words.baseline : words.target;
  const last = kpi.targets.findIndex(({ by }) => by === result.lastTargetBy);
  const path = key === 'baseline' ? `kpis.${kpi.id}.baseline` : `kpis.${kpi.id}.targets.${last}`;
  const term = valueTerm(subject, 'v', what, value, placed(context, path));
  return { what, value, text: term.text, formula: 'v', terms: [term], places: placesOf(context, [path]) };
}

/** A target on the plan path; the first corner is the baseline. */
function corner(index: number, subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const found = result.path[index];
  if (!found) return null;
  const words = explainPlanWords[context.language];
  const target = kpi.targets.findIndex(({ by, value }) => by >= found.on && value.value === found.value);
  const what = words.planOn(context.formats.day(found.on));
  const path = `kpis.${kpi.id}.${target < 0 ? 'baseline' : `targets.${target}`}`;
  const term = valueTerm(subject, 'v', what, found.value, placed(context, path));
  return { what, value: found.value, text: term.text, formula: 'v', terms: [term] };
}

/** The plan on a day: on the straight line between two corners of its path. */
function planned(day: Day, subject: Subject): Explained | null {
  const { result, context } = subject;
  const words = explainPlanWords[context.language];
  const what = words.planOn(context.formats.day(day));
  const next = result.path.findIndex(({ on }) => on > day);
  const before = next === -1 ? result.path.at(-1) : (result.path[next - 1] ?? result.path[0]);
  const after = result.path[next];
  if (!before) return null;
  if (!after || after === before) {
    const term = valueTerm(subject, 'a', words.cornerBefore, before.value);
    return { what, value: before.value, text: term.text, formula: 'a', terms: [term], note: words.flat };
  }
  const share = (dayNumber(day) - dayNumber(before.on)) / (dayNumber(after.on) - dayNumber(before.on));
  const value = before.value + (after.value - before.value) * share;
  return {
    what,
    value,
    text: reckonedText(value, subject.kpi.unit, context.formats),
    formula: 'a + (b − a) × (d − s) ÷ (e − s)',
    terms: [
      valueTerm(subject, 'a', words.cornerBefore, before.value),
      valueTerm(subject, 'b', words.cornerAfter, after.value),
      dayTerm(subject, 'd', words.dayOf, day),
      dayTerm(subject, 's', words.dayBefore, before.on),
      dayTerm(subject, 'e', words.dayAfter, after.on),
    ],
  };
}

/** Share of the way from the baseline to the last target. */
function progress(key: 'progress' | 'expectedProgress', subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const words = explainPlanWords[context.language];
  const from = key === 'progress' ? 'measured' : 'expected';
  const [value, at, target] = [result[key], result[from], result.lastTarget];
  if (value === null || at === null || target === null || result.on === null) return null;
  const name = key === 'progress' ? words.measured : words.planOn(context.formats.day(result.on));
  return {
    what: words[key],
    value,
    text: context.formats.rate(value),
    formula: '(v − b) ÷ (t − b)',
    terms: [
      valueTerm(subject, 'v', name, at, { figure: `kpis.${kpi.id}.${from}` }),
      valueTerm(subject, 'b', words.baseline, result.baseline, { figure: `kpis.${kpi.id}.baseline` }),
      valueTerm(subject, 't', words.target, target, { figure: `kpis.${kpi.id}.lastTarget` }),
    ],
  };
}
