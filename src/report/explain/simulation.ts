/** Results of the simulation: how many runs, and between which of them a percentile lies. */
import type { Between, SimulationResult } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, moneyTerm, numberTerm } from './context.ts';

const percentiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
type Percentile = (typeof percentiles)[number];

export const explainSimulation: Explain = ([key = '', month = '', side = ''], context) => {
  const { simulation } = context.results;
  if (!simulation) return null;
  if (isPercentile(key)) {
    const name = `${capital(context.terms.returns.npv)}, ${percentileName(key, context)}`;
    return between(`simulation.${key}`, name, simulation[key], simulation.between[key], context);
  }
  if (key === 'probabilityPositive' || key === 'probabilityPayback') return chance(key, simulation, context);
  if (key !== 'band' || (side !== 'p10' && side !== 'p90')) return null;
  const band = simulation.band.find((entry) => entry.month === month);
  const place = simulation.bandBetween.find((entry) => entry.month === month);
  if (!band || !place) return null;
  const name = `${context.words.cumulativeRuns}, ${context.formats.monthLabel(month)}, ${percentileName(side, context)}`;
  return between(`simulation.band.${month}.${side}`, name, band[side], place[side], context);
};

function isPercentile(key: string): key is Percentile {
  return percentiles.some((percentile) => percentile === key);
}

/** “10th percentile” without an ending to decline: “percentile 10”. */
function percentileName(key: Percentile, { terms }: ExplainContext): string {
  return `${terms.uncertainty.percentile} ${key.slice(1)}`;
}

function between(
  figure: string,
  name: string,
  value: number,
  { rank, below, above, share }: Between,
  context: ExplainContext,
): ExplanationView {
  const { words, formats } = context;
  const run = (symbol: string, number: number, money: number): TermView =>
    moneyTerm(context, { symbol, name: words.runBelow(formats.number(number)), value: money });
  const head = { figure, name, value, text: formats.money(value), note: runsNote(context) };
  if (share === 0) return { ...head, formula: 'a', terms: [run('a', rank, below)] };
  return {
    ...head,
    formula: 'a + s × (b − a)',
    terms: [
      run('a', rank, below),
      run('b', rank + 1, above),
      numberTerm(context, { symbol: 's', name: words.share, value: share }),
    ],
  };
}

function chance(
  key: 'probabilityPositive' | 'probabilityPayback',
  simulation: SimulationResult,
  context: ExplainContext,
): ExplanationView {
  const { words, terms, formats } = context;
  const value = simulation[key];
  const name = key === 'probabilityPositive' ? words.runsAbove : words.runsBack;
  return {
    figure: `simulation.${key}`,
    name: capital(terms.uncertainty.probability),
    value,
    text: formats.chance(value),
    formula: 'k ÷ n',
    terms: [
      numberTerm(context, { symbol: 'k', name, value: Math.round(value * simulation.draws) }),
      numberTerm(context, { symbol: 'n', name: words.runs, value: simulation.draws }),
    ],
    note: runsNote(context),
  };
}

function runsNote({ words, formats, results }: ExplainContext): string {
  const { draws = 0, seed = 0 } = results.simulation ?? {};
  return words.simulationMeans(formats.number(draws), formats.plainNumber(seed));
}
