import { nearest } from '../../lib/nearest.ts';
import type { Range } from './source-file.ts';

export interface SectionText extends Range {
  readonly key: string;
}

const KEY = /^(?:([\p{L}_][^\s:]*)|"([^"\n]*)"|'([^'\n]*)')[ \t]*:(?=\s|$)/gmu;

/**
 * The section of a strategy around an offset: from a key at the left margin to the next one; what stands before the
 * first has no key. A line that a fault moved to the margin is no section: its key is not close to any that is known.
 */
export function sectionAt(text: string, offset: number, known: ReadonlySet<string>): SectionText | undefined {
  let section: SectionText | undefined;
  for (const match of text.matchAll(KEY)) {
    const key = match[1] ?? match[2] ?? match[3] ?? '';
    if (!key.startsWith('x-') && nearest(key, known) === undefined) continue;
    if (section !== undefined && match.index > offset) return { ...section, end: match.index };
    if (match.index > offset) return { key: '', start: 0, end: match.index };
    section = { key, start: match.index, end: text.length };
  }
  return section;
}
