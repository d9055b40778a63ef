/**
 * Where values stand on a track, in per cent from the left. Room is kept for the values written before the lowest mark
 * and after the highest.
 */
export function trackScale(
  low: number,
  high: number,
  room: { readonly before?: number; readonly after?: number } = {},
): (value: number) => number {
  const { before = 0, after = 18 } = room;
  const extent = high - low;
  return (value) => before + (extent === 0 ? 0 : ((value - low) / extent) * (100 - before - after));
}
