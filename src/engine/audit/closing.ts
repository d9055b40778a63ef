import type { Initiative, Phase } from '../../language/schema/initiatives.ts';
import { isLaterPhase } from '../roadmap/phases.ts';

/** What closes the gap of one audit question. */
export interface Closing {
  /** Initiatives that close it, in the order of the strategy. */
  readonly initiatives: readonly string[];
  /** The latest phase among them: only after it the answer is at its target. */
  readonly phase: Phase;
}

/** What closes which audit question. Stopped initiatives close nothing. */
export function closings(
  initiatives: readonly Pick<Initiative, 'id' | 'phase' | 'closes' | 'status'>[],
): ReadonlyMap<string, Closing> {
  const byQuestion = new Map<string, Closing>();
  for (const { id, phase, closes, status } of initiatives) {
    if (status === 'stopped') continue;
    for (const question of new Set(closes)) {
      const known = byQuestion.get(question);
      byQuestion.set(question, {
        initiatives: [...(known?.initiatives ?? []), id],
        phase: known && isLaterPhase(known.phase, phase) ? known.phase : phase,
      });
    }
  }
  return byQuestion;
}
