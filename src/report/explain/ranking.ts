/** Where money goes furthest: `ranking.recall.worthPerCost`, `ranking.recall.costSoFar`, `ranking.recall.fit`. */
import { rankingWords } from '../../messages/report/returns-ranking.ts';
import type { ExplanationView } from '../views/explanation-view.ts';
import { type Explain, listTerm, moneyTerm, placesOf } from './context.ts';

export const explainRanking: Explain = ([id = '', key = ''], context) => {
  const { results, strategy, formats, language, words } = context;
  const at = results.ranking.findIndex((candidate) => candidate.id === id);
  const item = results.ranking[at];
  const initiative = strategy.initiatives.find((candidate) => candidate.id === id);
  if (!item || !initiative) return null;
  const { columns } = rankingWords[language];
  const told = (what: string): Pick<ExplanationView, 'figure' | 'name' | 'places'> => ({
    figure: `ranking.${id}.${key}`,
    name: words.of(initiative.name, what),
    places: placesOf(context, [`initiatives.${id}`]),
  });
  const path = `roadmap.initiatives.${id}`;
  const names = new Map(strategy.initiatives.map(({ id: own, name }) => [own, name]));
  switch (key) {
    case 'worthPerCost':
      if (item.worthPerCost === null) return null;
      return {
        ...told(columns.perCost),
        value: item.worthPerCost,
        text: formats.number(item.worthPerCost, 2),
        formula: 'w ÷ k',
        terms: [
          moneyTerm(context, { symbol: 'w', name: columns.worth, value: item.worth, figure: `${path}.npv` }),
          moneyTerm(context, {
            symbol: 'k',
            name: columns.cost,
            value: item.pvCosts,
            figure: `${path}.pvCosts`,
          }),
        ],
      };
    case 'costSoFar': {
      const before = results.ranking.slice(0, at + 1);
      return {
        ...told(columns.soFar),
        value: item.costSoFar,
        text: formats.money(item.costSoFar),
        formula: 'sum(k)',
        terms: [
          listTerm(context, {
            symbol: 'k',
            name: columns.cost,
            values: before.map(({ pvCosts }) => pvCosts),
          }),
        ],
        parts: before.map((other) =>
          moneyTerm(context, {
            name: names.get(other.id) ?? other.id,
            value: other.pvCosts,
            figure: `roadmap.initiatives.${other.id}.pvCosts`,
          }),
        ),
      };
    }
    case 'fit': {
      if (item.fit === null) return null;
      const weights = new Map(
        results.customers.moved.flatMap(({ items, weight }) =>
          items.map((path) => [path, weight ?? 0] as const),
        ),
      );
      const own = [
        ...strategy.benefits
          .filter((benefit) => benefit.initiative.includes(id))
          .map((benefit) => ({ path: `benefits.${benefit.id}`, name: benefit.name })),
        ...strategy.campaigns
          .filter((campaign) => campaign.initiative === id)
          .map((campaign) => ({ path: `campaigns.${campaign.id}`, name: campaign.name })),
      ].flatMap((one) => {
        const [section, of] = one.path.split('.');
        const list = section === 'benefits' ? results.benefits : results.campaigns;
        const npv = list.find((result) => result.id === of)?.npv ?? null;
        return npv === null || npv <= 0 ? [] : [{ ...one, npv, weight: weights.get(one.path) ?? 0 }];
      });
      return {
        ...told(columns.fit),
        value: item.fit,
        text: formats.rate(item.fit),
        formula: 'sum(w × o) ÷ sum(w)',
        terms: [
          listTerm(context, { symbol: 'w', name: columns.worth, values: own.map(({ npv }) => npv) }),
          listTerm(context, {
            symbol: 'o',
            name: columns.fit,
            values: own.map(({ weight }) => weight),
            print: (weight) => formats.rate(weight),
          }),
        ],
        parts: own.map(({ path: figure, name, npv }) =>
          moneyTerm(context, { name, value: npv, figure: `${figure}.npv` }),
        ),
      };
    }
    default:
      return null;
  }
};
