import type { Audit, AuditAnswer } from '../../language/schema/audit.ts';

/** An answer that counts: its scores are the means of the respondents where several were asked. */
export interface Answered {
  /** `dimension.question` */
  readonly id: string;
  readonly dimension: string;
  readonly intention: number | null;
  readonly reality: number;
  readonly target: number | null;
  readonly importance: number;
  /** Reality as the respondents scored it, in their order; one for a single pair of scores. */
  readonly realities: readonly number[];
}

export interface SortedAnswers {
  /** In the order of the strategy. */
  readonly answered: readonly Answered[];
  readonly unknown: readonly string[];
  readonly notApplicable: readonly string[];
}

/**
 * The answers of an audit, those that stand outside the score apart. A question that does not apply is not unknown as
 * well. An answer without any score of reality, a finding elsewhere, is none.
 */
export function sortedAnswers(audit: Audit | undefined): SortedAnswers {
  const answered: Answered[] = [];
  const unknown: string[] = [];
  const notApplicable: string[] = [];
  for (const [id, answer] of Object.entries(audit?.answers ?? {})) {
    if (answer.notApplicable !== undefined) notApplicable.push(id);
    else if (answer.unknown) unknown.push(id);
    else answered.push(...scoresOf(id, answer));
  }
  return { answered, unknown, notApplicable };
}

function* scoresOf(id: string, answer: AuditAnswer): Generator<Answered> {
  const respondents = answer.answers ?? [];
  const realities =
    respondents.length > 0 ? respondents.map(({ reality }) => reality) : given(answer.reality);
  const reality = mean(realities);
  if (reality === null) return;
  const intentions =
    respondents.length > 0
      ? respondents.flatMap(({ intention }) => given(intention))
      : given(answer.intention);
  yield {
    id,
    dimension: id.split('.')[0] ?? id,
    intention: mean(intentions),
    reality,
    target: answer.target ?? null,
    importance: answer.importance,
    realities,
  };
}

function given(score: number | undefined): readonly number[] {
  return score === undefined ? [] : [score];
}

/** Arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
