/** The eight dimensions of the audit, in the order of the questionnaire. */
export const dimensionIds = [
  'strategy',
  'knowledge',
  'proposition',
  'channels',
  'data',
  'process',
  'people',
  'measurement',
] as const;

export type DimensionId = (typeof dimensionIds)[number];

/** Whether a text names a dimension; for values that come from a strategy. */
export function isDimension(text: string): text is DimensionId {
  return dimensionIds.some((id) => id === text);
}
