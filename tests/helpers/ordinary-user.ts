/** What permissions forbid, tried by somebody whom they bind. */
import { chownSync } from 'node:fs';

/** The user and the group “nobody”. */
const NOBODY = 65_534;

/**
 * Acts as a user to whom something can be forbidden: whoever runs the tests, or, as nothing is forbidden to root, nobody.
 *
 * @param paths files and folders that belong to that user
 */
export async function asOrdinaryUser<Result>(
  paths: readonly string[],
  act: () => Result | Promise<Result>,
): Promise<Result> {
  const { geteuid, seteuid, setegid } = process;
  if (geteuid?.() !== 0 || !seteuid || !setegid) return await act();
  for (const path of paths) chownSync(path, NOBODY, NOBODY);
  setegid(NOBODY);
  seteuid(NOBODY);
  try {
    return await act();
  } finally {
    seteuid(0);
    setegid(0);
  }
}
