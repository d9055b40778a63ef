import { mersenne } from 'pure-rand/generator/mersenne';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const TO_UNIT = 2 ** -32;

/**
 * A stream of random numbers of its own for each thing that is uncertain: a Mersenne Twister seeded by the hash of the
 * simulation's seed and the thing's path. Adding, leaving out or moving a thing changes no other's draws.
 */
export function randomStream(seed: number, path: string): RandomGenerator {
  return mersenne(hash(`${seed}:${path}`));
}

/** The next number of a stream, evenly spread over the open interval 0 … 1, in steps of 2^-32. */
export function nextUnit(stream: RandomGenerator): number {
  return ((stream.next() >>> 0) + 0.5) * TO_UNIT;
}

/** Thirty-two bits of a text: FNV-1a over its UTF-16 units, then the finish of MurmurHash3, so that near texts lie far apart. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bits = Math.imul(bits ^ (unit & 0xff), 0x01000193);
    bits = Math.imul(bits ^ (unit >>> 8), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
