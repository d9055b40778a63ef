/** The five levels of a question with the scores that stand on them, for the page of figures. */
import { questionnaire } from '../../catalogue/questionnaire/index.ts';
import { isQuestion } from '../../catalogue/questions.ts';
import type { AuditAnswer } from '../../language/schema/audit.ts';
import { questionSourceTerms } from '../../messages/terms/questionnaire.ts';
import type { LevelsView } from '../views/explanation-view.ts';
import type { ExplainContext } from './context.ts';

/** Null where the company's own question says nothing about its levels. */
export function levelsOf(id: string, answer: AuditAnswer, context: ExplainContext): LevelsView | null {
  const { strategy, results, language, terms, formats } = context;
  const own = strategy.audit?.questions.find((question) => question.id === id);
  const brought = isQuestion(id) ? questionnaire.get(id) : undefined;
  const words = brought?.words[language] ?? own;
  const question = results.audit.questions.find((candidate) => candidate.id === id);
  if (!words?.levels || !question) return null;
  const { intention, reality, target } = question;
  const marks = [
    { name: terms.audit.reality, score: reality },
    ...(intention === null ? [] : [{ name: terms.audit.intention, score: intention }]),
    ...(target === null ? [] : [{ name: terms.audit.target, score: target }]),
    ...(answer.answers ?? []).map(({ by, reality: score }) => ({ name: by, score })),
  ];
  const sources = brought?.sources.map((source) => questionSourceTerms[language][source]);
  return {
    ask: words.ask,
    why: words.why ?? null,
    source: sources ? sources.join(', ') : (own?.source ?? null),
    levels: words.levels.map((text, index) => ({
      text,
      // A score between two levels stands with the one it has reached.
      marks: marks
        .filter(({ score }) => Math.floor(score) === index + 1)
        .map(({ name, score }) => `${name} ${formats.number(score, { atMost: 1 })}`),
    })),
  };
}
