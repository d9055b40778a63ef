/** How the result spreads over the runs of the simulation. */
import type { SimulationResult } from '../../language/schema/results.ts';
import { type Inline, line } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { uncertaintySentences } from '../../messages/sentences/uncertainty.ts';
import { differsToday } from './cash-view.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';
import { statesRanges } from './stated-ranges.ts';

export interface HistogramView extends FindingView {
  readonly bins: SimulationResult['histogram'];
  readonly planned: { readonly npv: number; readonly text: Inline };
  readonly today: { readonly npv: number; readonly text: Inline } | null;
  /** Said beside the bins below zero; null where there are none, or nearly none. */
  readonly losing: string | null;
}

/** Below this share the few runs in the red are not worth a label. */
const WORTH_A_LABEL = 0.005;

export function buildHistogramView(input: SectionInput, words: ReturnsWords): HistogramView | null {
  const { simulation, finance, reforecast } = input.results;
  if (!simulation || (!statesRanges(input.results) && input.strategy.risks.length === 0)) return null;
  const formats = formatsOf(input);
  const [first] = simulation.histogram;
  const width = first ? first.to - first.from : 0;
  const losing = 1 - simulation.probabilityPositive;
  const today = printed('reforecast.npv', reforecast.npv, formats.moneyCompact(reforecast.npv));
  return {
    finding: finding(input, simulation),
    subtitle: words.histogramSubtitle(formats.number(simulation.draws), formats.moneyCompact(width)),
    caption: line`${words.histogramCaption}${todayRemark(input, simulation, today, words)}`,
    bins: simulation.histogram,
    planned: {
      npv: finance.npv,
      text: words.planned(printed('finance.npv', finance.npv, formats.moneyCompact(finance.npv))),
    },
    today: differsToday(input) ? { npv: reforecast.npv, text: words.today(today) } : null,
    losing: losing >= WORTH_A_LABEL && losing < 1 ? words.loses(formats.shareOfCases(losing, 0)) : null,
    table: table(input, simulation, words),
  };
}

/** Where today lies outside nine tenths of the runs, the measurements say more than the ranges did. */
function todayRemark(
  input: SectionInput,
  { p5, p95 }: SimulationResult,
  today: Inline,
  words: ReturnsWords,
): Inline {
  const { npv } = input.results.reforecast;
  if (!differsToday(input)) return '';
  if (npv < p5) return line` ${words.todayBelow(today)}`;
  return npv > p95 ? line` ${words.todayAbove(today)}` : '';
}

function finding(input: SectionInput, simulation: SimulationResult): Inline {
  const sentences = uncertaintySentences[input.language];
  const formats = formatsOf(input);
  const percentile = (key: 'p5' | 'p95') =>
    printed(`simulation.${key}`, simulation[key], formats.moneyCompact(simulation[key]));
  const between = { p5: percentile('p5'), p95: percentile('p95') };
  const probability = simulation.probabilityPositive;
  if (probability === 1) return sentences.profitAlways(between);
  if (probability === 0) return sentences.profitNever(between);
  const cases = Math.round(probability * 100);
  if (cases === 100) return sentences.profitNearlyAlways(between);
  if (cases === 0) return sentences.profitHardlyEver(between);
  const printedCases = printed('simulation.probabilityPositive', probability, formats.inCases(cases));
  return sentences.profitInCases({ ...between, cases: printedCases });
}

/** Bins carry no figure of their own: they count runs. */
function table(
  input: SectionInput,
  { histogram }: SimulationResult,
  words: ReturnsWords,
): FindingView['table'] {
  const { money, number } = formatsOf(input);
  return {
    caption: words.histogramTable,
    columns: [
      { label: words.from, kind: 'number' },
      { label: words.to, kind: 'number' },
      { label: words.runs, kind: 'number' },
    ],
    rows: histogram.map(({ from, to, count }) => ({
      header: money(from),
      cells: [
        { text: money(to), raw: to },
        { text: number(count), raw: count },
      ],
    })),
  };
}
