/** The result with one input at an end of its range: `benefits.paper.saving.npvAtLow`, the input's own path inside. */
import { inputAt } from '../views/inputs.ts';
import { type Explain, moneyTerm, placed } from './context.ts';

export const explainTornado: Explain = (path, context) => {
  const key = path.at(-1);
  const inputPath = path.slice(0, -1).join('.');
  const { results, strategy, words, formats, terms } = context;
  const swing = results.tornado.find(({ input }) => input === inputPath);
  if (!swing || (key !== 'npvAtLow' && key !== 'npvAtHigh')) return null;
  const input = inputAt(strategy, inputPath, formats);
  const low = key === 'npvAtLow';
  const values = low ? swing.atLow : swing.atHigh;
  const end = low ? swing.low : swing.high;
  const text = input?.print(end, swing.low, swing.high) ?? formats.number(end, { atMost: 2 });
  return {
    figure: `tornado.${inputPath}.${key}`,
    name: `${terms.returns.npv}: ${input?.name ?? inputPath}, ${text}`,
    value: swing[key],
    text: formats.money(swing[key]),
    formula: 'B − K',
    terms: [
      moneyTerm(context, { symbol: 'B', name: words.benefitsAt, value: values.pvBenefits }),
      moneyTerm(context, { symbol: 'K', name: words.costsAt, value: values.pvCosts }),
    ],
    parts: [{ name: low ? words.low : words.high, text, ...placed(context, inputPath) }],
    ...(input && { grade: input.grade }),
    ...(input?.source !== undefined && { source: input.source }),
    ...(input?.owner !== undefined && { owner: input.owner }),
  };
};
