import type { Audit } from '../../language/schema/audit.ts';
import type { AuditResult } from '../../language/schema/results.ts';
import { type Answered, mean } from './answers.ts';

/** What a question weighs where nothing tells more, as in the language. */
const USUAL_IMPORTANCE = 3;

/**
 * What to ask next: questions that nobody could answer, and those that nobody was asked, the most important first, else
 * in the order of the questionnaire. A question that was not asked weighs as much as the mean of its dimension's answers.
 *
 * @param asks the questions of the questionnaire; without them only the company's own can be missing
 */
export function toAsk(
  audit: Audit | undefined,
  answered: readonly Answered[],
  asks: readonly string[],
): AuditResult['toAsk'] {
  const answers = audit?.answers ?? {};
  const questions = [...asks, ...(audit?.questions.map(({ id }) => id) ?? [])];
  const missing = new Set([...questions, ...Object.keys(answers)]);
  return [...missing]
    .flatMap((id): AuditResult['toAsk'] => {
      const answer = answers[id];
      if (answer === undefined) return [{ id, importance: usual(id, answered), state: 'unasked' }];
      const open = answer.unknown && answer.notApplicable === undefined;
      return open ? [{ id, importance: answer.importance, state: 'unknown' }] : [];
    })
    .sort((a, b) => b.importance - a.importance);
}

function usual(id: string, answered: readonly Answered[]): number {
  const beside = answered.filter(({ dimension }) => id.startsWith(`${dimension}.`));
  return mean(beside.map(({ importance }) => importance)) ?? USUAL_IMPORTANCE;
}
