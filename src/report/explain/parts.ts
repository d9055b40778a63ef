/** What a whole is made of, each part leading further: benefits and campaigns by their worth, cost lines by their price. */
import type { PartView } from '../views/explanation-view.ts';
import { type ExplainContext, moneyTerm, placed } from './context.ts';

/** Worth of every benefit and campaign, largest first. */
export function worthParts(context: ExplainContext): readonly PartView[] {
  const { results, strategy } = context;
  const names = new Map([...strategy.benefits, ...strategy.campaigns].map(({ id, name }) => [id, name]));
  const part = (section: 'benefits' | 'campaigns', id: string, value: number) =>
    moneyTerm(context, {
      name: names.get(id) ?? id,
      value,
      figure: `${section}.${id}.npv`,
      ...placed(context, `${section}.${id}`),
    });
  return [
    ...results.benefits.flatMap(({ id, npv }) => (npv === null ? [] : [part('benefits', id, npv)])),
    ...results.campaigns.map(({ id, npv }) => part('campaigns', id, npv)),
  ].sort(byValue);
}

/** Present value of every cost line, largest first, and the cost of campaigns. */
export function costParts(context: ExplainContext): readonly PartView[] {
  const { results, strategy } = context;
  const names = new Map([...strategy.costs, ...strategy.campaigns].map(({ id, name }) => [id, name]));
  return [
    ...results.costs.map(({ id, pv }) =>
      moneyTerm(context, {
        name: names.get(id) ?? id,
        value: pv,
        figure: `costs.${id}.pv`,
        ...placed(context, `costs.${id}`),
      }),
    ),
    ...results.campaigns.map(({ id, cost }) =>
      moneyTerm(context, {
        name: names.get(id) ?? id,
        value: cost,
        ...placed(context, `campaigns.${id}`),
      }),
    ),
  ].sort(byValue);
}

/** What the worths rest on, and who answers for them, as shares. */
export function evidenceParts(context: ExplainContext): readonly PartView[] {
  const { results, words, terms, formats } = context;
  const { byGrade, byOwner } = results.evidence;
  const shares = (by: 'byGrade' | 'byOwner', list: typeof byGrade, nameOf: (id: string) => string) =>
    list.flatMap(({ id, share }) =>
      share === null
        ? []
        : [
            {
              name: nameOf(id),
              value: share,
              text: formats.rate(share),
              figure: `evidence.${by}.${id}.share`,
            },
          ],
    );
  const grades: Readonly<Record<string, string>> = terms.grade;
  return [
    ...shares('byGrade', byGrade, (id) => words.worthsOf(grades[id] ?? id)),
    ...shares('byOwner', byOwner, (id) => words.worthsOwned(id === '' ? words.nobody : id)),
  ];
}

function byValue(left: PartView, right: PartView): number {
  return (right.value ?? 0) - (left.value ?? 0);
}
