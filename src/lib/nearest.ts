import leven from 'leven';
import { withLatinTwins } from './look-alikes.ts';

/**
 * The candidate a misspelt word most likely stands for, or undefined when none is close.
 *
 * Words are compared without case, hyphens and underscores, and with Latin letters for their Cyrillic twins. Close are
 * words within a third of the longer one's letters (one letter at least); swapped neighbours count as one mistake.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let best: { candidate: string; distance: number; sameLetters: boolean } | undefined;
  for (const candidate of candidates) {
    const offered = folded(candidate);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, offered.length) / 3));
    const distance = mistakes(wanted, offered);
    const sameLetters = sorted(wanted) === sorted(offered);
    if (distance > limit && !(sameLetters && wanted.length > 1)) continue;
    if (
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && sameLetters && !best.sameLetters)
    ) {
      best = { candidate, distance, sameLetters };
    }
  }
  return best?.candidate;
}

/** Letters to insert, remove, replace or swap with their neighbour. */
function mistakes(first: string, second: string): number {
  const distance = leven(first, second);
  return distance === 2 && isSwap(first, second) ? 1 : distance;
}

function isSwap(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  const at = [...first].findIndex((letter, index) => letter !== second[index]);
  return (
    first[at] === second[at + 1] &&
    first[at + 1] === second[at] &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}

function folded(word: string): string {
  return withLatinTwins(word.trim())
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
