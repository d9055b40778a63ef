/** What the business case needs of a KPI, and what its next step would bring. */
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import type { PartView } from '../views/explanation-view.ts';
import { reckonedText } from '../views/kpi-standing.ts';
import { moneyTerm, placed } from './context.ts';
import { type Explained, type Subject, valueTerm } from './kpi-subject.ts';

export function explainNeeded(subject: Subject): Explained | null {
  const { kpi, result, context } = subject;
  const { neededToday, leverToday } = result;
  if (neededToday === null || leverToday === null) return null;
  const words = explainPlanWords[context.language];
  const change = leverToday.strategy - leverToday.baseline;
  const [from, name] = leverToday.against
    ? [result.baseline, words.ownBaseline]
    : [leverToday.baseline, words.leverWithout];
  return {
    what: words.needed,
    value: neededToday,
    text: reckonedText(neededToday, kpi.unit, context.formats),
    formula: leverToday.against ? 'b − c' : 'b + c',
    terms: [
      valueTerm(subject, 'b', name, from),
      {
        symbol: 'c',
        name: words.leverChange,
        value: change,
        text: context.formats.signedQuantity(change, kpi.unit),
      },
    ],
    parts: movers(subject),
  };
}

export function explainPrice(subject: Subject): Explained | null {
  const { result, context } = subject;
  const { priceOfAPoint, pointBetter } = result;
  if (priceOfAPoint === null || pointBetter === null) return null;
  const words = explainPlanWords[context.language];
  const { npv } = context.results.finance;
  return {
    what: words.priceOfAPoint,
    value: priceOfAPoint,
    text: context.formats.money(priceOfAPoint),
    formula: '(B − K) − N',
    terms: [
      moneyTerm(context, { symbol: 'B', name: words.better.pvBenefits, value: pointBetter.pvBenefits }),
      moneyTerm(context, { symbol: 'K', name: words.better.pvCosts, value: pointBetter.pvCosts }),
      moneyTerm(context, { symbol: 'N', name: words.npv, value: npv, figure: 'finance.npv' }),
    ],
    parts: movers(subject),
  };
}

/** The benefits that change the lever which the KPI measures. */
function movers({ kpi, context }: Subject): readonly PartView[] {
  const { strategy, results, formats } = context;
  const { measures } = kpi;
  if (!measures) return [];
  const worths = new Map(results.benefits.map(({ id, npv }) => [id, npv]));
  return strategy.benefits.flatMap(({ id, name, lever, segment }): PartView[] => {
    const worth = worths.get(id) ?? null;
    const moves = lever === measures.lever && (segment.includes(measures.segment) || segment.includes('all'));
    if (!moves || worth === null) return [];
    return [
      {
        name,
        value: worth,
        text: formats.money(worth),
        figure: `benefits.${id}.npv`,
        ...placed(context, `benefits.${id}`),
      },
    ];
  });
}
