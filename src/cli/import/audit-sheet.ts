/** A filled-in sheet of the audit, whatever it was written in: who answered, and what. */
import { nearest } from '../../lib/nearest.ts';
import type { AuditImportWords } from '../../messages/commands/audit-import.ts';
import type { Inline } from '../../messages/inline.ts';
import { outsideScores } from './outside-words.ts';
import { type DateOrder, readTableDate } from './table-dates.ts';

/** A row as it was typed. */
export interface TypedRow {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  readonly intention: string;
  /** A level; `?` or words like it where nobody could say, `-` or words where the question does not apply. */
  readonly reality: string;
  readonly target: string;
  /** What the scores rest on; why the question does not apply. */
  readonly evidence: string;
}

export interface TypedSheet {
  readonly by: string;
  readonly role: string;
  readonly at: string;
  readonly rows: readonly TypedRow[];
}

/** What one respondent says about one question. */
export type SheetAnswer = {
  readonly id: string;
  readonly target: number | null;
  readonly evidence: string | null;
} & (
  | { readonly kind: 'scored'; readonly intention: number | null; readonly reality: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly why: string }
);

export interface Sheet {
  readonly by: string;
  readonly role: string | null;
  /** The last day of what was written, null where nothing was. */
  readonly at: string | null;
  readonly answers: readonly SheetAnswer[];
  readonly empty: number;
  /** What is wrong with it, in the words of the reader. */
  readonly faults: readonly Inline[];
}

/**
 * Reads what was typed; a row with a fault is named and left out.
 *
 * @param order of day and month in a date such as 03/04/2027; null: it is a fault
 */
export function readSheet(
  typed: TypedSheet,
  known: readonly string[],
  words: AuditImportWords,
  order: DateOrder | null,
): Sheet {
  const faults: Inline[] = [];
  const answers: SheetAnswer[] = [];
  const seen = new Set<string>();
  let empty = 0;
  for (const row of typed.rows) {
    const place = String(row.line);
    if (!known.includes(row.id)) {
      faults.push(words.unknownQuestion(place, row.id, nearest(row.id, known) ?? null));
    } else if (seen.has(row.id)) faults.push(words.twice(place, row.id));
    else {
      const answer = answerOf(row, words, faults);
      if (answer === 'empty') empty += 1;
      else if (answer !== 'fault') answers.push(answer);
    }
    seen.add(row.id);
  }
  // Programs for tables write the day as their country does.
  const read = typed.at === '' ? null : readTableDate(typed.at, order);
  if (read && read.day === undefined) {
    faults.push(read.ambiguous ? words.ambiguousDay(typed.at) : words.wrongDay(typed.at));
  }
  return {
    by: typed.by,
    role: typed.role === '' ? null : typed.role,
    at: read?.day ?? null,
    answers,
    empty,
    faults,
  };
}

function answerOf(row: TypedRow, words: AuditImportWords, faults: Inline[]): SheetAnswer | 'empty' | 'fault' {
  const place = String(row.line);
  const before = faults.length;
  const level = (text: string): number | null => {
    if (text === '') return null;
    const read = /^[1-5]([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (read >= 1 && read <= 5) return read;
    faults.push(words.level(place, row.id, text));
    return null;
  };
  const evidence = row.evidence === '' ? null : row.evidence;
  const shared = { id: row.id, target: level(row.target), evidence };
  // Who writes “do not know” under intention alone says it of the whole question.
  const outside = outsideScores(row.reality === '' ? row.intention : row.reality);
  if (outside === 'unknown') return { ...shared, kind: 'unknown' };
  if (outside === 'notApplicable') {
    if (evidence !== null) return { ...shared, evidence: null, kind: 'notApplicable', why: evidence };
    faults.push(words.noReason(place, row.id));
    return 'fault';
  }
  const intention = outsideScores(row.intention) === null ? level(row.intention) : null;
  const reality = level(row.reality);
  if (faults.length > before) return 'fault';
  if (reality !== null) return { ...shared, kind: 'scored', intention, reality };
  if (intention === null) return 'empty';
  faults.push(words.noReality(place, row.id));
  return 'fault';
}
