/** The names of strategies: they become folders and addresses. */
import { readId } from '../../language/schema/read-scalars.ts';

/** Longer ones make paths that some systems refuse. */
const LONGEST = 60;
/** What Windows keeps for devices: no folder can be called so there. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a text is the name of a strategy as it stands. */
export function isSlug(text: string): boolean {
  return slugFrom(text) === text;
}

/** The name that a text most likely stands for: of a company, or a slug in other letters. Null where it holds no letter. */
export function slugFrom(text: string): string | null {
  const read = readId(text.trim());
  const { values } = 'value' in read ? { values: { repaired: read.value } } : read.problem;
  if (!('repaired' in values) || typeof values.repaired !== 'string') return null;
  const short = values.repaired.slice(0, LONGEST).replace(/-+$/, '');
  return RESERVED.test(short) ? `${short}-crm` : short;
}
