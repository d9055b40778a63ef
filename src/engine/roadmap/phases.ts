import type { Phase } from '../../language/schema/initiatives.ts';

const order = { base: 0, segments: 1, direct: 2, knowledge: 3 } as const satisfies Record<Phase, number>;

/** The four phases of the programme, in their order. */
export const phases: readonly Phase[] = ['base', 'segments', 'direct', 'knowledge'];

/** Whether the first phase comes after the second. */
export function isLaterPhase(phase: Phase, other: Phase): boolean {
  return order[phase] > order[other];
}
