/** The names of strategies: they become folders and addresses. */
import { readId } from '../../language/schema/read-scalars.ts';

/** Whether a text is the name of a strategy as it stands. */
export function isSlug(text: string): boolean {
  return slugFrom(text) === text;
}

/** The name that a text most likely stands for: of a company, or a slug in other letters. Null where it holds no letter. */
export function slugFrom(text: string): string | null {
  const read = readId(text.trim());
  if ('value' in read) return read.value;
  const { values } = read.problem;
  return 'repaired' in values && typeof values.repaired === 'string' ? values.repaired : null;
}
