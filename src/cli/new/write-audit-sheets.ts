/** Writes the answer sheets of the audit beside the strategy they are for. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { loadStrategy } from '../../language/load-strategy.ts';
import { replaceFile } from '../../language/source/replace-file.ts';
import { auditSheetWords } from '../../messages/commands/audit-sheet.ts';
import { plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { waivableRules } from '../../rules/run-rules.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { placeOf } from '../find-strategies.ts';
import { askedDimensions } from './audit-questions.ts';
import { auditSheetsCsv } from './audit-sheet-csv.ts';
import { auditSheetHtml } from './audit-sheet-html.ts';
import { auditSheetYaml, type SheetInput } from './audit-sheet-yaml.ts';

export const auditFormats = ['yaml', 'csv', 'html'] as const;
export type AuditFormat = (typeof auditFormats)[number];

interface Job {
  /** Name or path of the strategy; it need not be there yet: an audit comes before a strategy. */
  readonly slug: string;
  readonly format: AuditFormat;
  /** Null: the strategy's, else English. */
  readonly language: Language | null;
  /** Where strategies live, for one that is not there yet. */
  readonly into: string;
  readonly force: boolean;
}

/** A file of its own for each sheet, in a folder `audit` beside `strategy.yaml`, or `<name>-audit` beside a single file. */
export async function writeAuditSheets(job: Job, effects: Effects): Promise<ExitCode> {
  const place = placeOf(job.slug, effects.folder) ?? resolve(effects.folder, job.into, job.slug);
  const loaded = existsSync(place)
    ? loadStrategy(place, { cwd: effects.folder, rules: waivableRules })
    : undefined;
  const language = job.language ?? loaded?.language ?? 'en';
  const words = auditSheetWords[language];
  const folder = folderOf(loaded?.path ?? join(place, 'strategy.yaml'));
  const nameOf = (file: string) => relative(effects.folder, file).split(sep).join('/');
  const input = {
    dimensions: askedDimensions(loaded?.strategy?.audit, language),
    language,
    company: loaded?.strategy?.company.name ?? '',
  };
  const sheets = sheetsOf(job.format, input, (file) => commandFor(job.slug, nameOf(join(folder, file))));
  const taken = sheets.filter(({ file }) => existsSync(join(folder, file)));
  if (taken.length > 0 && !job.force) {
    for (const { file } of taken) effects.tell(plainText(words.exists(nameOf(join(folder, file)))));
    return exitCodes.findings;
  }
  for (const { file, text } of sheets) {
    const path = join(folder, file);
    try {
      await mkdir(folder, { recursive: true });
      if (existsSync(path)) await replaceFile(path, Buffer.from(text));
      else await writeFile(path, text, { flag: 'wx' });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      effects.tell(plainText(words.denied(nameOf(path), why)));
      return exitCodes.findings;
    }
    effects.print(nameOf(path));
  }
  const [first] = sheets;
  if (first && job.format !== 'html') {
    effects.tell(plainText(words.next(commandFor(job.slug, nameOf(join(folder, first.file))))));
  }
  return exitCodes.fine;
}

function commandFor(slug: string, sheet: string): string {
  return `rapport import ${slug} ${sheet}`;
}

function folderOf(strategyFile: string): string {
  const name = basename(strategyFile);
  return name === 'strategy.yaml'
    ? join(dirname(strategyFile), 'audit')
    : join(dirname(strategyFile), `${name.replace(/\.ya?ml$/, '')}-audit`);
}

function sheetsOf(
  format: AuditFormat,
  about: Omit<SheetInput, 'command'>,
  commandOf: (file: string) => string,
): readonly { readonly file: string; readonly text: string }[] {
  const file = format === 'yaml' ? 'answers.yaml' : 'audit.html';
  const input = { ...about, command: commandOf(file) };
  if (format === 'csv') {
    return auditSheetsCsv(input).map(({ role, text }) => ({ file: `${role}.csv`, text }));
  }
  return [{ file, text: format === 'yaml' ? auditSheetYaml(input) : auditSheetHtml(input) }];
}
