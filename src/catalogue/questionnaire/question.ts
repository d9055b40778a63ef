/** What the questionnaire says about one question, whatever was answered. */
import type { Translations } from '../../messages/translations.ts';

/** Who can usually answer: the printed sheets are made one for each of them. */
export const askedRoles = [
  'board',
  'sales',
  'marketing',
  'service',
  'finance',
  'it',
  'operations',
  'hr',
] as const;
export type AskedRole = (typeof askedRoles)[number];

/** Where a question comes from: the founding texts, or a published framework. */
export const questionSources = ['seed', 'payne-frow', 'gartner', 'cmat', 'cmmi', 'idic'] as const;
export type QuestionSource = (typeof questionSources)[number];

/** The words of a question in one language. */
export interface QuestionWords {
  /** The question as it is asked. */
  readonly ask: string;
  /** Why the answer matters to a customer strategy, in one or two sentences. */
  readonly why: string;
  /** What counts as evidence: documents, figures or observations that an auditor can be shown. */
  readonly evidence: string;
  /** What levels 1 to 5 look like, each a short phrase that begins in lower case and ends without a full stop. */
  readonly levels: readonly [string, string, string, string, string];
}

/** A question of the questionnaire. */
export interface AuditQuestion {
  /** Those who know best come first. */
  readonly roles: readonly AskedRole[];
  readonly sources: readonly QuestionSource[];
  /** Rows of the founding texts that it looks after: `F1`. */
  readonly seeds: readonly string[];
  readonly words: Translations<QuestionWords>;
}
