/** The table of `rapport results`: every part of the results that has figures, in the order of the report. */
import { styleText } from 'node:util';
import type { Results } from '../../language/schema/results.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { capital } from '../../messages/capital.ts';
import type { Language } from '../../messages/language.ts';
import { shown } from '../text/text-table.ts';
import { benefits, businessCase, costs, scenarios, simulation, tornado, years } from './money.ts';
import { type Part, printerFor } from './printer.ts';
import { audit, customers, goals, kpiCase, kpis, readiness, roadmap } from './standing.ts';

const parts: readonly Part[] = [
  readiness,
  audit,
  customers,
  goals,
  kpis,
  kpiCase,
  roadmap,
  costs,
  businessCase,
  years,
  scenarios,
  simulation,
  tornado,
  benefits,
];

/**
 * The results as text for a terminal, in the language given.
 *
 * @param colours whether headings may be bold
 */
export function resultsTable(
  strategy: Strategy,
  results: Results,
  language: Language,
  colours: boolean,
): string {
  const printer = printerFor(strategy, results, language);
  const bold = (text: string) => (colours ? styleText('bold', text, { validateStream: false }) : text);
  const company = shown(strategy.company.name);
  const date = printer.formats.dayInSentence(results.asOf);
  const head = [bold(shown(strategy.plan.title)), printer.words.heading({ company, date })].join('\n');
  const sections = parts.flatMap((part) => {
    const found = part(printer);
    return found ? [`${bold(capital(found.heading))}\n${found.body}`] : [];
  });
  return [head, ...sections].join('\n\n');
}
