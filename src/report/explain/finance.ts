/**
 * The business case: of the plan (`finance.npv`), of a scenario (`scenarios.cautious.npv`), and on today's measurements
 * (`reforecast.npv`, `reforecast.finance.roi`).
 */
import type { Finance } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, moneyTerm, placed, placesOf } from './context.ts';
import { explainFlows } from './flows.ts';
import { evidenceParts } from './parts.ts';

/** One business case, and what its figures are called. */
export interface FinanceCase {
  readonly finance: Finance;
  /** Where it stands in the results. */
  readonly path: string;
  /** Said behind the name of a figure: “as planned”. */
  readonly what: string;
  /** Only the plan is made of the benefits and costs that the results list. */
  readonly isPlan: boolean;
}

export const explainFinance: Explain = (path, context) =>
  explainCase(path, context, {
    finance: context.results.finance,
    path: 'finance',
    what: context.words.approved,
    isPlan: true,
  });

export const explainScenario: Explain = ([id = '', ...path], context) => {
  const { results, strategy, words } = context;
  const finance = Object.hasOwn(results.scenarios, id) ? results.scenarios[id] : undefined;
  if (!finance) return null;
  const name = strategy.scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  const explanation = explainCase(path, context, {
    finance,
    path: `scenarios.${id}`,
    what: words.scenario(name),
    isPlan: false,
  });
  return explanation && { ...explanation, places: placesOf(context, [`scenarios.${id}`]) };
};

export const explainReforecast: Explain = (path, context) => {
  const { results, words, terms } = context;
  const today: FinanceCase = {
    finance: results.reforecast.finance,
    path: 'reforecast.finance',
    what: words.today,
    isPlan: false,
  };
  if (path[0] === 'finance') return explainCase(path.slice(1), context, today);
  if (path[0] === 'npv') {
    const explanation = explainCase(['npv'], context, today);
    return explanation && { ...explanation, figure: 'reforecast.npv', note: words.reforecastMeans };
  }
  if (path[0] !== 'change') return null;
  const value = results.reforecast.change;
  return {
    figure: 'reforecast.change',
    name: capital(terms.returns.difference),
    value,
    text: context.formats.signedMoney(value),
    formula: 'A − B',
    terms: [
      moneyTerm(context, {
        symbol: 'A',
        name: words.of(capital(terms.returns.npv), words.today),
        value: results.reforecast.npv,
        figure: 'reforecast.npv',
      }),
      moneyTerm(context, {
        symbol: 'B',
        name: words.of(capital(terms.returns.npv), words.approved),
        value: results.finance.npv,
        figure: 'finance.npv',
      }),
    ],
    note: words.reforecastMeans,
  };
};

function explainCase(
  path: readonly string[],
  context: ExplainContext,
  subject: FinanceCase,
): ExplanationView | null {
  const [key = ''] = path;
  if (key === 'discountRate') return explainRate(context, subject);
  return explainRatio(key, context, subject) ?? explainFlows(path, context, subject);
}

/** npv and what is divided from the two present values. */
function explainRatio(key: string, context: ExplainContext, subject: FinanceCase): ExplanationView | null {
  const { finance, path, what } = subject;
  const { formats, words } = context;
  const names = context.terms.returns;
  const term = (symbol: string, of: 'npv' | 'pvBenefits' | 'pvCosts', name: string): TermView =>
    moneyTerm(context, { symbol, name: capital(name), value: finance[of], figure: `${path}.${of}` });
  const npv = term('N', 'npv', names.npv);
  const benefits = term('B', 'pvBenefits', names.presentBenefits);
  const costs = term('K', 'pvCosts', names.presentCosts);
  const explained = (value: number, name: string, text: string, formula: string, terms: TermView[]) => ({
    figure: `${path}.${key}`,
    name: words.of(capital(name), what),
    value,
    text,
    formula,
    terms,
  });
  switch (key) {
    case 'npv':
      return {
        ...explained(finance.npv, names.npv, formats.money(finance.npv), 'B − K', [benefits, costs]),
        ...(subject.isPlan && { parts: evidenceParts(context) }),
      };
    case 'roi':
      if (finance.roi === null) return null;
      return explained(finance.roi, names.roi, formats.rate(finance.roi), 'N ÷ K', [npv, costs]);
    case 'benefitCostRatio': {
      const value = finance.benefitCostRatio;
      if (value === null) return null;
      return explained(value, names.benefitCostRatio, formats.number(value, 2), 'B ÷ K', [benefits, costs]);
    }
    default:
      return null;
  }
}

function explainRate(context: ExplainContext, { finance, path, what }: FinanceCase): ExplanationView {
  const name = capital(context.terms.returns.discountRate);
  const text = context.formats.rate(finance.discountRate);
  return {
    figure: `${path}.discountRate`,
    name: context.words.of(name, what),
    value: finance.discountRate,
    text,
    formula: 'r',
    terms: [
      { symbol: 'r', name, value: finance.discountRate, text, ...placed(context, 'plan.discountRate') },
    ],
  };
}
