/** What a risk does to the result: `risks.low-use.change`, `risks.low-use.probability`. */
import { explainRisksWords } from '../../messages/report/explain-risks.ts';
import type { ExplanationView } from '../views/explanation-view.ts';
import { type Explain, moneyTerm, placesOf, rateTerm } from './context.ts';
import { explainStated } from './stated.ts';

export const explainRisk: Explain = ([id = '', key = ''], context) => {
  const { strategy, results, formats, language } = context;
  const risk = strategy.risks.find((candidate) => candidate.id === id);
  const result = results.risks.find((candidate) => candidate.id === id);
  if (!risk || !result) return null;
  const words = explainRisksWords[language];
  const path = `risks.${id}`;
  const about = {
    places: placesOf(context, [path]),
    ...(risk.owner !== undefined && { owner: risk.owner }),
  };
  const presentValues = [
    moneyTerm(context, { symbol: 'B', name: words.struck.pvBenefits, value: result.ifStruck.pvBenefits }),
    moneyTerm(context, { symbol: 'K', name: words.struck.pvCosts, value: result.ifStruck.pvCosts }),
  ];
  const explained = (
    name: string,
    value: number,
    formula: string,
    terms: ExplanationView['terms'],
  ): ExplanationView => ({
    figure: `${path}.${key}`,
    name,
    value,
    text: key === 'npvIfStruck' ? formats.money(value) : formats.signedMoney(value),
    formula,
    terms,
    ...about,
    note: words.means,
  });
  switch (key) {
    case 'probability':
      return {
        ...explainStated(context, {
          figure: `${path}.probability`,
          name: words.probability(risk.name),
          value: risk.probability,
          text: formats.rate(risk.probability),
          path: `${path}.probability`,
        }),
        ...about,
      };
    case 'npvIfStruck':
      return explained(words.npv(risk.name), result.npvIfStruck, 'B − K', presentValues);
    case 'change':
      return explained(words.change(risk.name), result.change, '(B − K) − N', [
        ...presentValues,
        moneyTerm(context, {
          symbol: 'N',
          name: words.npvOfPlan,
          value: results.finance.npv,
          figure: 'finance.npv',
        }),
      ]);
    case 'expected':
      return explained(words.expected(risk.name), result.expected, 'p × c', [
        rateTerm(context, {
          symbol: 'p',
          name: words.probability(risk.name),
          value: risk.probability,
          figure: `${path}.probability`,
        }),
        moneyTerm(context, {
          symbol: 'c',
          name: words.change(risk.name),
          value: result.change,
          figure: `${path}.change`,
        }),
      ]);
    default:
      return null;
  }
};
