/** What the report calls questions and dimensions of the audit, a company's own among them. */
import { isQuestion, questionNames } from '../../catalogue/questions.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Language } from '../../messages/language.ts';
import { dimensionTerms } from '../../messages/terms/audit.ts';

interface Named {
  readonly strategy: Pick<Strategy, 'audit'>;
  readonly language: Language;
}

/** A question's name; its id where nobody has named it. */
export function questionName(id: string, { strategy, language }: Named): string {
  if (isQuestion(id)) return questionNames[language][id];
  return strategy.audit?.questions.find((question) => question.id === id)?.name ?? id;
}

/** A dimension's name; its id where nobody has named it. */
export function dimensionName(id: string, { strategy, language }: Named): string {
  const names: Readonly<Record<string, string>> = dimensionTerms[language];
  if (Object.hasOwn(names, id)) return names[id] ?? id;
  return strategy.audit?.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
}
