import { fileURLToPath } from 'node:url';

/**
 * Where the templates stand, in the repository and in the package. This file lies two folders below their root, and so
 * does the bundle that it becomes a part of.
 */
export const templateFolder: string = fileURLToPath(new URL('../../templates', import.meta.url));
