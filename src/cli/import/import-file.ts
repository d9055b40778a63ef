/** Reads what is to be imported and hands it to the importer that knows it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importWords } from '../../messages/commands/import.ts';
import { plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { oneStrategy } from '../one-strategy.ts';
import { auditAnswers } from './audit-answers.ts';
import { decodeTable } from './decode-table.ts';
import type { Importer, ImportJob } from './importer.ts';
import { measurementTable } from './measurements.ts';

export interface ImportInput extends Pick<ImportJob, 'dryRun' | 'yes' | 'partial' | 'asIs' | 'dates'> {
  /** Path or name of the strategy. */
  readonly strategy: string;
  /** Path of a file, or `-`. */
  readonly file: string;
  readonly language: Language | null;
}

/** In this order: the first that recognises a text takes it. */
const importers: readonly Importer[] = [auditAnswers, measurementTable];

/** Imports a file into a strategy; 1 where something does not fit, or nothing could be read or written. */
export async function importFile(input: ImportInput, effects: Effects): Promise<ExitCode> {
  const { strategy, file: name, ...options } = input;
  const loaded = oneStrategy(strategy, input.language, effects);
  if (!loaded) return exitCodes.findings;
  const language = input.language ?? loaded.language;
  const words = importWords[language];
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await effects.input() : await readFile(resolve(effects.folder, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const said = { ENOENT: words.missing, ENOTDIR: words.missing, EISDIR: words.folder }[code];
    effects.tell(plainText(said?.(name) ?? words.unreadable(name, code)));
    return exitCodes.findings;
  }
  const text = decodeTable(bytes, language);
  const importer = text === undefined ? undefined : importers.find(({ recognises }) => recognises(text));
  if (text === undefined || !importer) {
    effects.tell(`${plainText(words.noText(name))}\n${words.nothing}`);
    return exitCodes.findings;
  }
  return importer.run({ ...options, name, text, loaded, language }, effects);
}
