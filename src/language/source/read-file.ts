/** Reads a file of a strategy from disk as text, or says why that cannot be done. Never throws for what a disk may hold. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { type Found, found } from '../diagnostics/found.ts';
import { decodeText } from './decode-text.ts';

export interface FileText {
  /** Empty when the file was not read. */
  readonly text: string;
  readonly findings: readonly Found[];
  readonly read: boolean;
}

const MEGABYTE = 1_000_000;
const NOWHERE = { start: 0, end: 0 };

/**
 * @param path where the file is
 * @param name how findings call it
 * @param limit largest size in bytes; a larger file is not read at all
 */
export function readFile(path: string, name: string, limit: number): FileText {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    return unread(isMissing(error) ? found('file-missing', NOWHERE, { path: name }) : unreadable(error));
  }
  if (stats.isDirectory()) return unread(found('file-is-folder', NOWHERE, { path: name }));
  // A pipe or a device may never end.
  if (!stats.isFile()) return unread(unreadable(undefined));
  if (stats.size > limit) {
    const values = { size: megabytes(stats.size), limit: megabytes(limit) };
    return unread(found('file-too-large', NOWHERE, values));
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return unread(unreadable(error));
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) return unread(found('file-binary', NOWHERE, {}));
  const { text, encoding } = decoded;
  if (encoding === 'UTF-8') return { text, findings: [], read: true };
  const first = Math.max(0, text.search(/[^\p{ASCII}]/u));
  const findings = [found('file-encoding', { start: first, end: first + 1 }, { encoding })];
  return { text, findings, read: true };
}

function unread(said: Found): FileText {
  return { text: '', findings: [said], read: false };
}

function unreadable(error: unknown): Found {
  return found('file-unreadable', NOWHERE, { denied: isDenied(error) });
}

function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(codeOf(error));
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
