/** The gap of an audit answer: an id holds a full stop, `gaps.channels.planned.priority`. */
import { capital } from '../../messages/capital.ts';
import type { PartView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, numberTerm, placed, placesOf } from './context.ts';

export const explainAudit: Explain = ([list = '', ...rest], context) => {
  const key = rest.at(-1);
  const id = rest.slice(0, -1).join('.');
  const gap = context.results.audit.gaps.find((candidate) => candidate.id === id);
  if (list !== 'gaps' || !gap || (key !== 'gap' && key !== 'priority')) return null;
  const { strategy, terms, formats } = context;
  const answer = strategy.audit?.answers[id];
  const at = placed(context, `audit.answers.${id}`);
  const shared = {
    figure: `audit.gaps.${id}.${key}`,
    value: gap[key],
    text: formats.number(gap[key], { atMost: 2 }),
    parts: closing(gap.initiatives, context),
    places: placesOf(context, [`audit.answers.${id}`]),
    ...(answer?.evidence !== undefined && { source: answer.evidence }),
  };
  if (key === 'gap') {
    return {
      ...shared,
      name: `${id}: ${terms.audit.gap}`,
      formula: 'max(0, t − r)',
      terms: [
        numberTerm(context, { symbol: 't', name: capital(terms.audit.target), value: gap.target, ...at }),
        numberTerm(context, { symbol: 'r', name: capital(terms.audit.reality), value: gap.reality, ...at }),
      ],
    };
  }
  return {
    ...shared,
    name: `${id}: ${terms.audit.priority}`,
    formula: 'g × i',
    terms: [
      numberTerm(context, {
        symbol: 'g',
        name: capital(terms.audit.gap),
        value: gap.gap,
        figure: `audit.gaps.${id}.gap`,
      }),
      numberTerm(context, {
        symbol: 'i',
        name: capital(terms.audit.importance),
        value: answer?.importance ?? 0,
        ...at,
      }),
    ],
  };
};

function closing(ids: readonly string[], context: ExplainContext): readonly PartView[] {
  const { strategy, results, words, formats } = context;
  return ids.flatMap((id) => {
    const name = strategy.initiatives.find((initiative) => initiative.id === id)?.name ?? id;
    const npv = results.roadmap.initiatives.find((initiative) => initiative.id === id)?.npv;
    if (npv === undefined) return [];
    return [
      {
        name: words.initiative(name),
        value: npv,
        text: formats.money(npv),
        figure: `roadmap.initiatives.${id}.npv`,
        ...placed(context, `initiatives.${id}`),
      },
    ];
  });
}
