/** What is still to be asked, and how roles differ. */
import { capital } from '../../messages/capital.ts';
import { explainAuditWords } from '../../messages/report/explain-audit.ts';
import { questionName } from '../views/audit-names.ts';
import type { ExplanationView } from '../views/explanation-view.ts';
import { type ExplainContext, listTerm, numberTerm, placesOf } from './context.ts';
import { explainStated } from './stated.ts';

/** How much a question weighs that has no answer yet. */
export function explainToAsk(id: string, context: ExplainContext): ExplanationView | null {
  const { results, terms, language, formats } = context;
  const open = results.audit.toAsk.find((candidate) => candidate.id === id);
  if (!open) return null;
  const words = explainAuditWords[language];
  const print = (value: number) => formats.number(value, { atMost: 2 });
  const shared = {
    figure: `audit.toAsk.${id}.importance`,
    name: `${questionName(id, context)}: ${terms.audit.importance}`,
    value: open.importance,
    text: print(open.importance),
  };
  if (open.state === 'unknown') {
    return explainStated(context, { ...shared, path: `audit.answers.${id}.importance` });
  }
  const beside = results.audit.questions.filter((question) => question.id.startsWith(`${id.split('.')[0]}.`));
  if (beside.length === 0) {
    const usual = numberTerm(context, { symbol: 'i', name: words.usualWeight, value: open.importance });
    return { ...shared, formula: 'i', terms: [usual] };
  }
  const values = beside.map(({ importance }) => importance);
  return {
    ...shared,
    formula: 'mean(i)',
    terms: [listTerm(context, { symbol: 'i', name: words.besideWeights, values, print })],
  };
}

/** How much higher one role sees reality than the others do. */
export function explainRole(index: number, context: ExplainContext): ExplanationView | null {
  const { results, language, formats } = context;
  const role = results.audit.roles[index];
  if (!role) return null;
  const words = explainAuditWords[language];
  const print = (value: number) => formats.number(value, { atMost: 2 });
  return {
    figure: `audit.roles.${index}.difference`,
    name: words.roleDifference(capital(role.role)),
    value: role.difference,
    text: print(role.difference),
    formula: 'mean(d)',
    terms: [listTerm(context, { symbol: 'd', name: words.roleDifferences, values: role.differences, print })],
    places: placesOf(context, ['audit.answers']),
  };
}
