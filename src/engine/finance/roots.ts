/**
 * The distinct roots of a polynomial between two positive bounds, found without guessing where to look.
 *
 * Laguerre's proof of Descartes' rule of signs, turned into an algorithm: with f(x) = Σ c[i]·x^i and τ between two
 * neighbouring powers whose coefficients differ in sign, x^(−τ)·f(x) rises or falls wherever g(x) = Σ (i − τ)·c[i]·x^i
 * does not change its sign, and g has one change of sign fewer in its coefficients than f. So between two neighbouring
 * roots of g, f has at most one root, and the signs of f at both tell whether it is there. Repeated until no change of
 * sign is left, this separates all roots; nothing is sampled, so none is missed however close it is to another.
 */

/** What summing n terms of either sign may lose, as a share of the sum of their magnitudes. */
const LOSS_PER_TERM = 4 * Number.EPSILON;
/** More steps than halving an interval of binary numbers can take. */
const MOST_STEPS = 2200;

/**
 * `coefficients[i]` belongs to x^i. Roots at the bounds count. A point where f touches zero without passing it is one
 * root: binary numbers cannot tell it from two that are closer than their rounding.
 */
export function rootsBetween(coefficients: ArrayLike<number>, low: number, high: number): readonly number[] {
  const levels = [scaled(Float64Array.from(coefficients))];
  for (let f = levels[0]!, split = signChangeOf(f); split !== null; split = signChangeOf(f)) {
    f = withoutSignChange(f, split);
    levels.push(f);
  }
  let roots: readonly number[] = [];
  // The last level has no change of sign, hence no root for a positive x.
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    roots = rootsAmong(levels[level]!, [low, ...roots, high]);
  }
  return roots;
}

/** A point τ between the first two neighbouring coefficients that differ in sign; null where none do. */
function signChangeOf(f: Float64Array): number | null {
  let last = -1;
  for (let i = 0; i < f.length; i += 1) {
    if (f[i] === 0) continue;
    if (last >= 0 && f[i]! > 0 !== f[last]! > 0) return (last + i) / 2;
    last = i;
  }
  return null;
}

/** g(x) = Σ (i − τ)·c[i]·x^i. Where τ is itself a power, its coefficient is zero: nothing stood there. */
function withoutSignChange(f: Float64Array, split: number): Float64Array {
  return scaled(f.map((coefficient, i) => coefficient * (i - split)));
}

/** The same polynomial, its largest coefficient 1: products of many factors would leave the range of numbers. */
function scaled(f: Float64Array): Float64Array {
  let largest = 0;
  for (const coefficient of f) largest = Math.max(largest, Math.abs(coefficient));
  return largest === 0 ? f : f.map((coefficient) => coefficient / largest);
}

/** The roots of f, of which each stretch between neighbouring `points` holds at most one. */
function rootsAmong(f: Float64Array, points: readonly number[]): readonly number[] {
  const roots: number[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const from = points[i]!;
    const to = points[i + 1];
    const sign = signAt(f, from);
    if (sign === 0 && roots.at(-1) !== from) roots.push(from);
    if (sign !== 0 && to !== undefined && signAt(f, to) === -sign) roots.push(rootBetween(f, from, to, sign));
  }
  return roots;
}

/** The sign of f(x); 0 where what is left of the sum is within its rounding. */
function signAt(f: Float64Array, x: number): number {
  let value = 0;
  let magnitude = 0;
  for (let i = f.length - 1; i >= 0; i -= 1) {
    value = value * x + f[i]!;
    magnitude = magnitude * x + Math.abs(f[i]!);
  }
  return Math.abs(value) <= LOSS_PER_TERM * f.length * magnitude ? 0 : Math.sign(value);
}

/** The root between two points at which f has different signs: Newton's steps, halving where they leave or linger. */
function rootBetween(f: Float64Array, from: number, to: number, signAtFrom: number): number {
  let low = from;
  let high = to;
  let x = Math.sqrt(low * high);
  let lastStep = high - low;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let value = 0;
    let slope = 0;
    for (let i = f.length - 1; i >= 0; i -= 1) {
      slope = slope * x + value;
      value = value * x + f[i]!;
    }
    if (value === 0) return x;
    if (Math.sign(value) === signAtFrom) low = x;
    else high = x;
    let next = x - value / slope;
    if (!(next > low && next < high) || Math.abs(next - x) > lastStep / 2) {
      next = high / low > 2 ? Math.sqrt(low * high) : low + (high - low) / 2;
    }
    lastStep = Math.abs(next - x);
    if (next === x || next <= low || next >= high || lastStep <= Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}
