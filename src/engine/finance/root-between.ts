/** Enough for halving any interval of binary numbers down to two neighbours; usual functions take under ten. */
const MOST_STEPS = 200;

/**
 * The zero of a continuous function between two points at which it has different signs, by Brent's method: inverse
 * quadratic interpolation where that converges, halving where it does not. Exact to the last binary digits.
 */
export function rootBetween(
  f: (x: number) => number,
  from: number,
  fFrom: number,
  to: number,
  fTo: number,
): number {
  let [a, fa, b, fb] = [from, fFrom, to, fTo];
  let [c, fc] = [a, fa];
  let step = b - a;
  let stepBefore = step;
  for (let count = 0; count < MOST_STEPS && fb !== 0; count += 1) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = b - a;
      stepBefore = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, fa] = [b, fb];
      [b, fb] = [c, fc];
      [c, fc] = [a, fa];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b);
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance) break;
    const next = interpolated(a, fa, b, fb, c, fc);
    const useful =
      Math.abs(stepBefore) >= tolerance &&
      Math.abs(fa) > Math.abs(fb) &&
      Math.abs(next) < Math.min(1.5 * Math.abs(half) - tolerance / 2, Math.abs(stepBefore) / 2) &&
      next > 0 === half > 0;
    stepBefore = useful ? step : half;
    step = useful ? next : half;
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
  return b;
}

/** The step from b to the zero of the curve through the three points, a straight one where two coincide. */
function interpolated(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const numerator = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -numerator / ((q - 1) * (r - 1) * (s - 1));
}
