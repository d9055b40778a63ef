import type { Audit } from '../../language/schema/audit.ts';
import type { Initiative, Phase } from '../../language/schema/initiatives.ts';
import type { AuditResult } from '../../language/schema/results.ts';
import { isLaterPhase, phases } from '../roadmap/phases.ts';
import { type Answered, mean, sortedAnswers } from './answers.ts';
import { byRole } from './by-role.ts';
import { type Closing, closings } from './closing.ts';
import { toAsk } from './to-ask.ts';

type Closings = ReadonlyMap<string, Closing>;
type Dimension = AuditResult['dimensions'][number];

/**
 * The scores of the audit, 1 … 5.
 *
 *   question  = mean of its respondents
 *   dimension = Σ score · importance / Σ importance, over its answered questions; intention, reality and target alike
 *   overall   = mean of the dimensions' reality, each counting the same
 *   gap       = max(0, target − reality);   priority = gap · importance
 *
 * A dimension without an answer is left out; one whose answers all have importance 0 has no score and no part in the
 * overall. Dimensions and questions come in the order of the strategy.
 *
 * @param asks every question that the questionnaire asks
 */
export function auditResult(
  audit: Audit | undefined,
  initiatives: readonly Pick<Initiative, 'id' | 'phase' | 'closes' | 'status'>[],
  asks: readonly string[] = [],
): AuditResult {
  const { answered, unknown, notApplicable } = sortedAnswers(audit);
  const closing = closings(initiatives);
  const dimensions = [...new Set(answered.map(({ dimension }) => dimension))].map((id) =>
    dimensionResult(
      id,
      answered.filter(({ dimension }) => dimension === id),
      closing,
    ),
  );
  return {
    overall: mean(dimensions.flatMap(({ reality }) => reality ?? [])),
    overallIntention: mean(dimensions.flatMap(({ intention }) => intention ?? [])),
    overallTarget: mean(dimensions.flatMap(({ target }) => target ?? [])),
    dimensions,
    lowest: lowest(dimensions),
    gaps: gaps(answered, closing),
    questions: answered.map((answer) => ({
      id: answer.id,
      intention: answer.intention,
      reality: answer.reality,
      target: answer.target,
      importance: answer.importance,
      respondents: answer.realities.length,
      spread: Math.max(...answer.realities) - Math.min(...answer.realities),
      closedAfter: closing.get(answer.id)?.phase ?? null,
    })),
    overallAfterPhase: phases.map((_, index) =>
      mean(dimensions.flatMap(({ afterPhase }) => afterPhase[index] ?? [])),
    ),
    toAsk: toAsk(audit, answered, asks),
    roles: byRole(audit),
    functions: sideOf(functions, dimensions),
    orientation: sideOf(orientation, dimensions),
    answered: answered.length,
    unknown: unknown.length,
    notApplicable: notApplicable.length,
  };
}

/**
 * What a company can have without being turned to its customers (channels, data, systems, figures), and what turns it to
 * them. Most have more of the first than of the second.
 */
export const functions: readonly string[] = ['channels', 'data', 'process', 'measurement'];
export const orientation: readonly string[] = ['strategy', 'knowledge', 'proposition', 'people'];

function sideOf(ids: readonly string[], dimensions: readonly Dimension[]): number | null {
  return mean(dimensions.flatMap(({ id, reality }) => (ids.includes(id) ? (reality ?? []) : [])));
}

function dimensionResult(id: string, answers: readonly Answered[], closing: Closings): Dimension {
  const reality = weightedMean(answers, (answer) => answer.reality);
  const target = weightedMean(answers, (answer) => answer.target);
  return {
    id,
    intention: weightedMean(answers, (answer) => answer.intention),
    reality,
    target,
    gap: reality === null || target === null ? null : Math.max(0, target - reality),
    afterPhase: phases.map((phase) =>
      weightedMean(answers, (answer) => realityAfter(phase, answer, closing.get(answer.id))),
    ),
  };
}

/** Reality once the initiatives up to and including a phase have done their work; what is above its target stays there. */
function realityAfter(phase: Phase, { reality, target }: Answered, closing: Closing | undefined): number {
  if (target === null || !closing || isLaterPhase(closing.phase, phase)) return reality;
  return Math.max(reality, target);
}

/** Importance-weighted mean over the answers that have the score; null where none has, or all weights are 0. */
function weightedMean(
  answers: readonly Answered[],
  scoreOf: (answer: Answered) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const answer of answers) {
    const score = scoreOf(answer);
    if (score === null) continue;
    sum += score * answer.importance;
    weights += answer.importance;
  }
  return weights === 0 ? null : sum / weights;
}

/** The first of those with the lowest reality. */
function lowest(dimensions: readonly Dimension[]): string | null {
  const rated = dimensions.flatMap(({ id, reality }) => (reality === null ? [] : [{ id, reality }]));
  const least = Math.min(...rated.map(({ reality }) => reality));
  return rated.find(({ reality }) => reality === least)?.id ?? null;
}

/** Questions below their target: by priority, then by gap, then in the order of the strategy. */
function gaps(answered: readonly Answered[], closing: Closings): AuditResult['gaps'] {
  return answered
    .flatMap(({ id, reality, target, importance }) =>
      target === null || target <= reality
        ? []
        : [
            {
              id,
              reality,
              target,
              gap: target - reality,
              priority: (target - reality) * importance,
              initiatives: [...(closing.get(id)?.initiatives ?? [])],
            },
          ],
    )
    .sort((a, b) => b.priority - a.priority || b.gap - a.gap);
}
