/** What a respondent's answer changes in an answer of the strategy. Pure; nothing that stands there is lost unasked. */
import type { AuditAnswer } from '../../language/schema/audit.ts';
import type { AuditImportWords } from '../../messages/commands/audit-import.ts';
import type { Inline } from '../../messages/inline.ts';
import type { SheetAnswer } from './audit-sheet.ts';

/** A respondent as `answers` of a question lists them. */
export interface Respondent {
  readonly by: string;
  readonly role?: string;
  readonly intention?: number;
  readonly reality: number;
}

/** One edit of an answer. */
export type Edit =
  | { readonly set: 'target' | 'evidence' | 'notApplicable'; readonly to: number | string }
  | { readonly set: 'unknown'; readonly to: true }
  | { readonly remove: 'intention' | 'reality' | 'unknown' | 'notApplicable' }
  | { readonly add: Respondent }
  | { readonly replace: number; readonly by: Respondent };

export interface Merged {
  readonly id: string;
  /** None where the strategy says all of it already. */
  readonly edits: readonly Edit[];
  /** What would be lost or changed: taken only on demand. */
  readonly conflicts: readonly Inline[];
  /** A conflict that no demand resolves. */
  readonly refused: boolean;
}

export interface Who {
  readonly by: string;
  readonly role: string | null;
}

/** @param standing the answer in the strategy, undefined where there is none */
export function merged(
  given: SheetAnswer,
  standing: AuditAnswer | undefined,
  who: Who,
  words: AuditImportWords,
): Merged {
  const { id } = given;
  const scored = standing?.reality !== undefined || (standing?.answers ?? []).length > 0;
  const unchanged = { id, edits: [], conflicts: [], refused: false };
  if (given.kind === 'unknown') {
    return standing === undefined ? { ...unchanged, edits: [{ set: 'unknown', to: true }] } : unchanged;
  }
  if (given.kind === 'notApplicable') {
    if (standing?.notApplicable !== undefined) return unchanged;
    if (scored) return { ...unchanged, conflicts: [words.conflict.outside(id)], refused: true };
    const edits: Edit[] = [{ set: 'notApplicable', to: given.why }];
    if (standing?.unknown) edits.unshift({ remove: 'unknown' });
    return { ...unchanged, edits };
  }
  const edits: Edit[] = [];
  const conflicts: Inline[] = [];
  if (standing?.notApplicable !== undefined) {
    conflicts.push(words.conflict.applies(id));
    edits.push({ remove: 'notApplicable' });
  }
  if (standing?.unknown) edits.push({ remove: 'unknown' });
  if (standing?.reality !== undefined) {
    conflicts.push(words.conflict.scored(id));
    edits.push({ remove: 'intention' }, { remove: 'reality' });
    edits.push({ add: respondent(words.conflict.earlier, null, standing.intention, standing.reality) });
  }
  edits.push(...respondentEdits(given, standing, who, conflicts, words));
  if (given.target !== null && given.target !== standing?.target) {
    if (standing?.target !== undefined) {
      conflicts.push(words.conflict.target(id, String(standing.target), String(given.target)));
    }
    edits.push({ set: 'target', to: given.target });
  }
  const evidence = joined(standing?.evidence, given.evidence);
  if (evidence !== standing?.evidence && evidence !== undefined)
    edits.push({ set: 'evidence', to: evidence });
  return { id, edits, conflicts, refused: false };
}

function respondentEdits(
  given: SheetAnswer & { readonly kind: 'scored' },
  standing: AuditAnswer | undefined,
  { by, role }: Who,
  conflicts: Inline[],
  words: AuditImportWords,
): Edit[] {
  const mine = respondent(by, role, given.intention ?? undefined, given.reality);
  const index = (standing?.answers ?? []).findIndex((answer) => answer.by === by);
  const before = standing?.answers?.[index];
  if (before === undefined) return [{ add: mine }];
  if (before.reality === mine.reality && before.intention === mine.intention) return [];
  conflicts.push(words.conflict.differs(given.id, by));
  return [{ replace: index, by: mine }];
}

function respondent(
  by: string,
  role: string | null,
  intention: number | undefined,
  reality: number,
): Respondent {
  return { by, ...(role !== null && { role }), ...(intention !== undefined && { intention }), reality };
}

/** What is said a second time is not written a second time. */
function joined(standing: string | undefined, given: string | null): string | undefined {
  if (given === null || standing?.includes(given)) return standing;
  return standing === undefined ? given : `${standing}; ${given}`;
}
