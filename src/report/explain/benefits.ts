/** What a benefit is worth in the plan and today, what came of it, and at which effect the plan just pays. */
import type { Benefit } from '../../language/schema/benefits.ts';
import type { BenefitResult, PresentValues } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { inputAt } from '../views/inputs.ts';
import { benefitParts } from './benefit-parts.ts';
import { type Explain, type ExplainContext, moneyTerm, placed, placesOf } from './context.ts';

export const explainBenefit: Explain = ([id = '', key = ''], context) => {
  const benefit = context.strategy.benefits.find((candidate) => candidate.id === id);
  const result = context.results.benefits.find((candidate) => candidate.id === id);
  if (!benefit || !result) return null;
  const explanation = explainKey(key, benefit, result, context);
  if (!explanation) return null;
  return {
    ...explanation,
    figure: `benefits.${id}.${key}`,
    places: placesOf(context, [`benefits.${id}`]),
    ...(result.grade && { grade: result.grade }),
    ...evidence(benefit),
  };
};

type Explained = Omit<ExplanationView, 'figure'>;

function explainKey(
  key: string,
  benefit: Benefit,
  result: BenefitResult,
  context: ExplainContext,
): Explained | null {
  const { words, formats, results, terms } = context;
  const worth = capital(terms.returns.worth);
  switch (key) {
    case 'npv':
      if (result.npv === null || !result.without) return null;
      return {
        ...worthOf(result.npv, 'finance.npv', results.finance.npv, result.without, context),
        name: `${benefit.name}: ${words.of(worth, words.approved)}`,
        parts: benefitParts(benefit, context),
      };
    case 'npvWithout':
      if (result.npvWithout === null || !result.without) return null;
      return {
        name: `${benefit.name}: ${words.withoutIt}`,
        value: result.npvWithout,
        text: formats.money(result.npvWithout),
        formula: 'B − K',
        terms: [
          moneyTerm(context, { symbol: 'B', name: words.benefitsWithout, value: result.without.pvBenefits }),
          moneyTerm(context, { symbol: 'K', name: words.costsWithout, value: result.without.pvCosts }),
        ],
      };
    case 'npvToday':
      if (result.npvToday === null || !result.todayWithout) return null;
      return {
        ...worthOf(result.npvToday, 'reforecast.npv', results.reforecast.npv, result.todayWithout, context),
        name: `${benefit.name}: ${words.of(worth, words.today)}`,
      };
    case 'change':
      if (result.change === null) return null;
      return {
        name: `${benefit.name}: ${terms.returns.difference}`,
        value: result.change,
        text: formats.signedMoney(result.change),
        formula: 'A − B',
        terms: [
          ownWorth('A', 'npvToday', words.today, result, context),
          ownWorth('B', 'npv', words.approved, result, context),
        ],
      };
    case 'npvPerCost':
      return perCost(benefit, result, context);
    case 'realised':
      return realised(benefit, result, context);
    default:
      return null;
  }
}

/** npv less npv without it, which is told by its two present values. */
export function worthOf(
  value: number,
  wholeFigure: string,
  whole: number,
  without: PresentValues,
  context: ExplainContext,
): Omit<Explained, 'name'> {
  const { words } = context;
  return {
    value,
    text: context.formats.money(value),
    formula: 'N − (B − K)',
    terms: [
      moneyTerm(context, { symbol: 'N', name: words.wholeNpv, value: whole, figure: wholeFigure }),
      moneyTerm(context, { symbol: 'B', name: words.benefitsWithout, value: without.pvBenefits }),
      moneyTerm(context, { symbol: 'K', name: words.costsWithout, value: without.pvCosts }),
    ],
  };
}

function ownWorth(
  symbol: string,
  key: 'npv' | 'npvToday',
  what: string,
  result: BenefitResult,
  context: ExplainContext,
): TermView {
  const name = context.words.of(capital(context.terms.returns.worth), what);
  return moneyTerm(context, {
    symbol,
    name,
    value: result[key] ?? 0,
    figure: `benefits.${result.id}.${key}`,
  });
}

function perCost(benefit: Benefit, result: BenefitResult, context: ExplainContext): Explained | null {
  const { npv, npvPerCost } = result;
  if (npv === null || npvPerCost === null) return null;
  const { words, formats, strategy, results } = context;
  const lines = strategy.costs.filter(
    ({ initiative }) => initiative && benefit.initiative.includes(initiative),
  );
  const costs = lines.map(({ id, name }, index) => {
    const value = results.costs.find((cost) => cost.id === id)?.pv ?? 0;
    return moneyTerm(context, {
      symbol: `k${index + 1}`,
      name,
      value,
      figure: `costs.${id}.pv`,
      ...placed(context, `costs.${id}`),
    });
  });
  return {
    name: `${benefit.name}: ${words.worthPerCost}`,
    value: npvPerCost,
    text: formats.number(npvPerCost, 2),
    formula: `w ÷ (${costs.map(({ symbol }) => symbol).join(' + ')})`,
    terms: [{ ...ownWorth('w', 'npv', words.approved, result, context) }, ...costs],
  };
}

function realised(benefit: Benefit, result: BenefitResult, context: ExplainContext): Explained | null {
  const { words, formats, strategy, results } = context;
  if (result.realised === null) return null;
  const head = {
    name: `${benefit.name}: ${words.realisedUnits}`,
    value: result.realised,
    text: formats.rate(result.realised, 0),
  };
  const kpi = strategy.kpis.find(({ id }) => id === benefit.kpi);
  const measured = results.kpis.find(({ id }) => id === benefit.kpi)?.measured ?? null;
  if (!kpi || measured === null || result.needed === null) {
    return { ...head, formula: '0', terms: [], note: words.stopped };
  }
  const print = (value: number) => formats.quantity(value, kpi.unit);
  const baseline = kpi.baseline.value.value;
  return {
    ...head,
    formula: 'min(1.5, max(0, (v − b) ÷ n))',
    terms: [
      {
        symbol: 'v',
        name: words.kpi(kpi.name),
        value: measured,
        text: print(measured),
        figure: `kpis.${kpi.id}.measured`,
      },
      {
        symbol: 'b',
        name: words.baseline,
        value: baseline,
        text: print(baseline),
        ...placed(context, `kpis.${kpi.id}.baseline`),
      },
      {
        symbol: 'n',
        name: words.needed,
        value: result.needed,
        text: formats.signedQuantity(result.needed, kpi.unit),
      },
    ],
    note: words.realisedMeans,
  };
}

/** The effect at which npv is nought: on the line through two values close to it. */
export const explainBreakEven: Explain = ([id = '', key = ''], context) => {
  const { results, strategy, words, formats } = context;
  const found = results.breakEven.find((candidate) => candidate.id === id);
  const benefit = strategy.benefits.find((candidate) => candidate.id === id);
  if (!found || !benefit || key !== 'value' || found.value === null || !found.near) return null;
  const path = `benefits.${id}.${benefit.change ? 'change' : 'saving'}`;
  const input = inputAt(strategy, path, formats);
  const print = (value: number, beside: number) =>
    input?.print(value, beside) ?? formats.number(value, formats.apart(2, value, beside));
  const [before, after] = found.near;
  const tried = (symbol: string, value: number, beside: number): TermView => ({
    symbol,
    name: words.atValue,
    value,
    text: print(value, beside),
  });
  const npv = (symbol: string, value: number): TermView =>
    moneyTerm(context, { symbol, name: words.npvAtValue, value });
  return {
    figure: `breakEven.${id}.value`,
    name: `${benefit.name}: ${context.terms.returns.breakEven}`,
    value: found.value,
    text: print(found.value, found.likely),
    formula: 'x + (y − x) × (0 − a) ÷ (b − a)',
    terms: [
      tried('x', before.value, after.value),
      npv('a', before.npv),
      tried('y', after.value, before.value),
      npv('b', after.npv),
    ],
    parts: [{ name: words.likely, text: print(found.likely, found.value), ...placed(context, path) }],
    ...(input && { grade: input.grade }),
    ...evidence(benefit),
    note: words.breakEvenMeans,
  };
};

function evidence({ change, saving, source, owner }: Benefit) {
  const from = change?.source ?? saving?.source ?? source;
  return { ...(from !== undefined && { source: from }), ...(owner !== undefined && { owner }) };
}
