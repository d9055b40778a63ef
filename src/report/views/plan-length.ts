import { formatsOf, type SectionInput } from './section-input.ts';

/** “3 years”, or “30 months” where they are not whole years. */
export function planLength(input: SectionInput): string {
  const { months } = input.results.plan;
  const formats = formatsOf(input);
  return months % 12 === 0 ? formats.count('year', months / 12) : formats.months(months);
}
