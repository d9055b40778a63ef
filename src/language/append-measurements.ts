/** Adds rows to `measurements.csv`: nothing that stands there changes, and whoever records at the same time loses nothing. */
import { createHash } from 'node:crypto';
import { access, constants, lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { csvLine } from '../lib/csv.ts';
import { measurementColumns, readMeasurementRows } from './checks/measurements.ts';
import { decodeText } from './source/decode-text.ts';
import { replaceFile } from './source/replace-file.ts';

/** A row as it will be written. */
export interface MeasurementText {
  readonly date: string;
  readonly kpi: string;
  /** As the language writes quantities: `34%`, `1.2M`. */
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}

/**
 * Why nothing was written. `busy`: others hold the file for too long; `denied`: it, or its folder, cannot be written;
 * `full`: no space is left; `columns`: the table has no column for something that was to be written; `text`: it is not
 * a table that could be continued; `disk`: whatever else the file system said.
 */
export type AppendFault = 'busy' | 'denied' | 'full' | 'columns' | 'text' | 'disk';

/** Nothing was written, and nothing is lost. */
export class AppendError extends Error {
  readonly fault: AppendFault;
  /** The columns that are missing, or what the system said. */
  readonly detail: string;

  constructor(fault: AppendFault, detail: string) {
    super(`measurements: ${fault} ${detail}`);
    this.name = 'AppendError';
    this.fault = fault;
    this.detail = detail;
  }
}

/** A process that was killed leaves its lock behind; after so many milliseconds without a sign of life it is taken over. */
const STALE = 8000;
/** How long somebody waits for others, in milliseconds: a hundred who record at once, and a dead one's lock. */
const PATIENCE = 60_000;
/** Between two looks at the lock, in milliseconds; up to twice that, so that those who wait do not march in step. */
const PAUSE = 40;
/** How often it starts over where somebody else changed the file without asking for the lock. */
const ATTEMPTS = 20;

/**
 * Appends rows to a table of measurements, which is made where there is none. Every byte that stands there stays.
 *
 * @param rowsFor the rows to add, given the text that stands there at that moment (null: no file); asked again when
 *   somebody else was quicker
 * @returns the rows that were added
 * @throws AppendError when nothing could be written
 */
export async function appendMeasurements(
  path: string,
  rowsFor: (text: string | null) => readonly MeasurementText[],
): Promise<readonly MeasurementText[]> {
  const file = await fileBehind(path);
  const own = { lock: true };
  const release = await locked(file, own);
  try {
    for (let attempt = 0; own.lock && attempt < ATTEMPTS; attempt++) {
      const before = await bytesOf(file);
      const text = before && textOf(before);
      const rows = rowsFor(text);
      if (rows.length === 0) return rows;
      const added = Buffer.from(addition(text ?? '', rows, lineEndOf(before)));
      const after = before === null ? added : Buffer.concat([before, added]);
      const stillFits = async () => own.lock && hashOf(await bytesOf(file)) === hashOf(before);
      const replaced = await replaceFile(file, after, stillFits);
      // A lock that seemed dead may be taken over by two at once: then one of them finds the other's text in place of its own.
      if (replaced && (await bytesOf(file))?.subarray(0, after.length).equals(after)) return rows;
    }
    throw new AppendError('busy', '');
  } catch (error) {
    throw error instanceof AppendError ? error : faultOf(error);
  } finally {
    await release().catch(() => {});
  }
}

/** Waits while others hold the lock; the lock's own waiting would also wait where a folder cannot be written to. */
async function locked(file: string, own: { lock: boolean }): Promise<() => Promise<void>> {
  const patient = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await lock(file, {
        realpath: false,
        stale: STALE,
        onCompromised: () => {
          own.lock = false;
        },
      });
    } catch (error) {
      const fault = faultOf(error);
      if (fault.fault !== 'busy' || Date.now() > patient) throw fault;
    }
    await wait(PAUSE * (1 + Math.random()));
  }
}

/** The file itself where the path leads over links, also to one that does not exist yet. */
async function fileBehind(path: string): Promise<string> {
  let place = resolve(path);
  // More links than this go round in a circle.
  for (let links = 0; links < 40; links++) {
    const found = await lstat(place).catch(() => null);
    if (!found?.isSymbolicLink()) break;
    place = resolve(dirname(place), await readlink(place));
  }
  const folder = await realpath(dirname(place)).catch(() => dirname(place));
  return join(folder, basename(place));
}

/** A file that was made read-only would be replaced all the same: the right to do that is the folder's. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    await access(file, constants.W_OK);
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The text without its byte order mark, which stays where it is. */
function textOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'UTF-8') throw new AppendError('text', decoded?.encoding ?? '');
  return decoded.text;
}

/** As the first line of the file ends. */
function lineEndOf(bytes: Buffer | null): string {
  return /\r\n|\n|\r/.exec(bytes?.toString('latin1') ?? '')?.[0] ?? '\n';
}

/** What is put behind the text: rows in the order of its columns, closed with a line end where the text is. */
function addition(text: string, rows: readonly MeasurementText[], lineEnd: string): string {
  const before = readMeasurementRows(text);
  if (before.findings.length > 0) throw new AppendError('text', '');
  const titled = before.columns.length > 0;
  const columns = titled ? before.columns : measurementColumns;
  const missing = measurementColumns.filter(
    (column) => !columns.includes(column) && rows.some((row) => row[column] !== ''),
  );
  if (missing.length > 0) throw new AppendError('columns', missing.join(', '));
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column])));
  if (!titled) lines.unshift(columns.join(','));
  return text === '' || text.endsWith('\n')
    ? lines.map((line) => line + lineEnd).join('')
    : lines.map((line) => lineEnd + line).join('');
}

function hashOf(bytes: Buffer | null): string | null {
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

function faultOf(error: unknown): AppendError {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new AppendError('denied', detail);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new AppendError('full', detail);
  if (['ELOCKED', 'ECOMPROMISED'].includes(code)) return new AppendError('busy', '');
  return new AppendError('disk', detail);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
