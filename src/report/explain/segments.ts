/** What a customer of a segment is worth. */
import type { Segment } from '../../language/schema/segments.ts';
import { type Explain, type ExplainContext, moneyTerm, placed, placesOf, rateTerm } from './context.ts';

export const explainSegment: Explain = ([id = '', key = ''], context) => {
  const segment = context.strategy.segments.find((candidate) => candidate.id === id);
  const result = context.results.segments.find((candidate) => candidate.id === id);
  if (!segment || !result) return null;
  const { words, terms, formats, results } = context;
  const stated = evidence(segment, context);
  const path = `segments.${id}`;
  const margin = moneyTerm(context, {
    symbol: 'm',
    name: words.marginPerYear,
    value: result.marginPerYear,
    figure: `${path}.marginPerYear`,
  });
  const amount = (symbol: string, of: 'revenue' | 'serviceCost' | 'acquisitionCost', name: string) =>
    moneyTerm(context, { symbol, name, value: segment[of]?.value ?? 0, ...placed(context, `${path}.${of}`) });
  const share = (symbol: string, of: 'retention' | 'margin', name: string) =>
    rateTerm(context, { symbol, name, value: segment[of].value, ...placed(context, `${path}.${of}`) });
  switch (key) {
    case 'marginPerYear':
      return {
        figure: `${path}.marginPerYear`,
        name: `${segment.name}: ${words.marginPerYear}`,
        value: result.marginPerYear,
        text: formats.unitPrice(result.marginPerYear),
        formula: 'V × g − s',
        terms: [
          amount('V', 'revenue', words.revenue),
          share('g', 'margin', words.margin),
          amount('s', 'serviceCost', words.serviceCost),
        ],
        ...stated,
      };
    case 'clv':
      if (result.clv === null) return null;
      return {
        figure: `${path}.clv`,
        name: `${segment.name}: ${terms.customers.clv}`,
        value: result.clv,
        text: formats.unitPrice(result.clv),
        formula: 'm × r ÷ (1 + d − r)',
        terms: [
          margin,
          share('r', 'retention', words.retention),
          rateTerm(context, {
            symbol: 'd',
            name: words.discountRate,
            value: results.plan.discountRate,
            figure: 'finance.discountRate',
          }),
        ],
        ...stated,
        note: words.clvMeans,
      };
    default:
      return null;
  }
};

function evidence(segment: Segment, context: ExplainContext) {
  const source = segment.revenue.source ?? segment.source;
  return {
    places: placesOf(context, [`segments.${segment.id}`]),
    grade: segment.retention.grade ?? segment.grade ?? 'assumed',
    ...(source !== undefined && { source }),
  };
}
