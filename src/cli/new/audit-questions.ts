/** What a sheet asks: the questionnaire and the company's own questions, in the words of one language. */
import { dimensionIds } from '../../catalogue/dimensions.ts';
import { questionnaire } from '../../catalogue/questionnaire/index.ts';
import type { AskedRole } from '../../catalogue/questionnaire/question.ts';
import { questionNames } from '../../catalogue/questions.ts';
import type { Audit } from '../../language/schema/audit.ts';
import type { Language } from '../../messages/language.ts';
import { dimensionTerms } from '../../messages/terms/audit.ts';
import { askedRoleTerms, questionSourceTerms } from '../../messages/terms/questionnaire.ts';

/** A question as a sheet prints it. */
export interface AskedQuestion {
  /** `dimension.question` */
  readonly id: string;
  /** The good answer in a few words. */
  readonly name: string;
  readonly ask: string;
  readonly why: string | null;
  readonly evidence: string | null;
  /** Levels 1 to 5; empty where the company's own question has none. */
  readonly levels: readonly string[];
  /** Empty: anybody. */
  readonly roles: readonly AskedRole[];
  /** Frameworks and texts, named. */
  readonly sources: readonly string[];
}

export interface AskedDimension {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly AskedQuestion[];
}

/** Every dimension that asks something, in the order of the questionnaire, own ones behind it. */
export function askedDimensions(audit: Audit | undefined, language: Language): AskedDimension[] {
  const own = (audit?.questions ?? []).map(
    (question): AskedQuestion => ({
      ...question,
      why: question.why ?? null,
      evidence: question.evidence ?? null,
      levels: question.levels ?? [],
      sources: question.source === undefined ? [] : [question.source],
    }),
  );
  const brought = [...questionnaire].map(
    ([id, { words, roles, sources }]): AskedQuestion => ({
      id,
      name: questionNames[language][id],
      ...words[language],
      roles,
      sources: sources.map((source) => questionSourceTerms[language][source]),
    }),
  );
  const dimensions = [
    ...dimensionIds.map((id) => ({ id, name: dimensionTerms[language][id] })),
    ...(audit?.dimensions ?? []),
  ];
  return dimensions
    .map(({ id, name }) => ({
      id,
      name,
      questions: [...brought, ...own].filter((question) => question.id.startsWith(`${id}.`)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The dimensions with the questions that a role can answer; those without roles go to everybody. */
export function askedOf(role: AskedRole, dimensions: readonly AskedDimension[]): AskedDimension[] {
  return dimensions
    .map((dimension) => ({
      ...dimension,
      questions: dimension.questions.filter(({ roles }) => roles.length === 0 || roles.includes(role)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** Roles by name, after a comma. */
export function roleNames(roles: readonly AskedRole[], language: Language): string {
  return roles.map((role) => askedRoleTerms[language][role]).join(', ');
}
