import { isQuestion, questionNames } from '../catalogue/questions.ts';
import type { Translations } from '../messages/translations.ts';
import { notInDraft, type Rule } from './rule.ts';

/** Every gap of the audit is closed by an initiative; stopped ones close nothing. */
export const gapWithoutInitiative: Rule<'gap-without-initiative'> = {
  id: 'gap-without-initiative',
  severity: notInDraft,
  example: {
    wrong: `
audit:
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5 }`,
    right: `
audit:
  answers:
    data.home: { intention: 3, reality: 2, target: 4 }
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5, closes: [data.home] }`,
  },
  *check({ results, strategy }) {
    const own = new Map(strategy.audit?.questions.map(({ id, name }) => [id, name]));
    for (const { id, priority, reality, target, initiatives } of results.audit.gaps) {
      // A gap of no importance weighs nothing.
      if (priority <= 0 || initiatives.length > 0) continue;
      // A question that nobody asks is a slip of the pen, and has a finding of its own.
      if (!isQuestion(id) && !own.has(id)) continue;
      yield { at: `audit.answers.${id}`, values: { question: nameOf(id, own.get(id)), reality, target } };
    }
  },
};

function nameOf(id: string, own = id): Translations<string> {
  if (!isQuestion(id)) return { en: own, ru: own, uk: own };
  return { en: questionNames.en[id], ru: questionNames.ru[id], uk: questionNames.uk[id] };
}
