/** What a whole is made of, each part leading further: benefits and campaigns by their worth, cost lines by their price. */
import type { TermView } from '../views/explanation-view.ts';
import { type ExplainContext, moneyTerm, nearestPlace } from './context.ts';

/** Worth of every benefit and campaign, largest first. */
export function worthParts(context: ExplainContext): readonly TermView[] {
  const { results, strategy } = context;
  const names = new Map([...strategy.benefits, ...strategy.campaigns].map(({ id, name }) => [id, name]));
  const part = (section: 'benefits' | 'campaigns', id: string, value: number) =>
    moneyTerm(context, {
      name: names.get(id) ?? id,
      value,
      figure: `${section}.${id}.npv`,
      place: nearestPlace(context, `${section}.${id}`),
    });
  return [
    ...results.benefits.flatMap(({ id, npv }) => (npv === null ? [] : [part('benefits', id, npv)])),
    ...results.campaigns.map(({ id, npv }) => part('campaigns', id, npv)),
  ].sort(byValue);
}

/** Present value of every cost line, largest first, and the cost of campaigns. */
export function costParts(context: ExplainContext): readonly TermView[] {
  const { results, strategy } = context;
  const names = new Map([...strategy.costs, ...strategy.campaigns].map(({ id, name }) => [id, name]));
  return [
    ...results.costs.map(({ id, pv }) =>
      moneyTerm(context, {
        name: names.get(id) ?? id,
        value: pv,
        figure: `costs.${id}.pv`,
        place: nearestPlace(context, `costs.${id}`),
      }),
    ),
    ...results.campaigns.map(({ id, cost }) =>
      moneyTerm(context, {
        name: names.get(id) ?? id,
        value: cost,
        place: nearestPlace(context, `campaigns.${id}`),
      }),
    ),
  ].sort(byValue);
}

function byValue(left: TermView, right: TermView): number {
  return Number(right.value) - Number(left.value);
}
