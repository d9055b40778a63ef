/** Reads a filled-in sheet of the audit into the strategy: YAML or a table, one respondent for each sheet. */
import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { questionIds } from '../../catalogue/questions.ts';
import { readStrategy } from '../../language/read-strategy.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { decodeText } from '../../language/source/decode-text.ts';
import { replaceFile } from '../../language/source/replace-file.ts';
import { type AuditImportWords, auditImportWords } from '../../messages/commands/audit-import.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { readable } from '../one-strategy.ts';
import { NotEditable, withAnswers } from './audit-edit.ts';
import { type Merged, merged } from './audit-merge.ts';
import { readSheet, type Sheet } from './audit-sheet.ts';
import { isCsvSheet, typedFromCsv } from './audit-sheet-csv.ts';
import { isYamlSheet, typedFromYaml } from './audit-sheet-yaml.ts';
import type { Importer, ImportJob } from './importer.ts';

export const auditAnswers: Importer = {
  recognises: (text) => isCsvSheet(text) || isYamlSheet(text),
  async run(job, effects) {
    const strategy = readable(job.loaded, job.language, effects);
    if (!strategy) return exitCodes.findings;
    const words = auditImportWords[job.language];
    const say = (text: Inline) => effects.tell(plainText(text));
    const sheet = sheetOf(job, strategy, words, say);
    if (!sheet) return exitCodes.findings;
    const changes = changesOf(sheet, strategy, job, words, say);
    if (!changes) return exitCodes.findings;
    if (changes.length === 0) {
      say(words.nothingNew);
      return exitCodes.fine;
    }
    return write(changes, sheet.at, job, { words, say, effects });
  },
};

/** Null where the sheet cannot be taken, which is told. */
function sheetOf(
  { text, partial, dates }: ImportJob,
  strategy: Strategy,
  words: AuditImportWords,
  say: (text: Inline) => void,
): Sheet | null {
  const known = [...questionIds, ...(strategy.audit?.questions ?? []).map(({ id }) => id)];
  let sheet: Sheet;
  try {
    sheet = readSheet(isCsvSheet(text) ? typedFromCsv(text) : typedFromYaml(text), known, words, dates);
  } catch (error) {
    say(words.notRead(error instanceof Error ? error.message : String(error)));
    return null;
  }
  const nameless = sheet.by === '';
  for (const fault of sheet.faults) say(fault);
  if (nameless) say(words.noName);
  if (nameless || (sheet.faults.length > 0 && !partial)) {
    if (!nameless) say(words.fixFirst);
    say(words.nothing);
    return null;
  }
  const count = (kind: string) => sheet.answers.filter((answer) => answer.kind === kind).length;
  say(
    words.read(
      {
        scored: count('scored'),
        unknown: count('unknown'),
        notApplicable: count('notApplicable'),
        empty: sheet.empty,
      },
      sheet.by,
    ),
  );
  return sheet;
}

/** Null where something would be lost that nobody asked to lose. */
function changesOf(
  sheet: Sheet,
  strategy: Strategy,
  { yes, partial }: ImportJob,
  words: AuditImportWords,
  say: (text: Inline) => void,
): readonly Merged[] | null {
  const answers = strategy.audit?.answers ?? {};
  const all = sheet.answers.map((given) => merged(given, answers[given.id], sheet, words));
  const standing = (change: Merged) => change.refused || (change.conflicts.length > 0 && !yes);
  for (const change of all.filter(standing)) for (const conflict of change.conflicts) say(conflict);
  if (all.some(standing) && !partial) {
    say(words.nothing);
    return null;
  }
  return all.filter((change) => !standing(change) && change.edits.length > 0);
}

interface Saying {
  readonly words: AuditImportWords;
  readonly say: (text: Inline) => void;
  readonly effects: Effects;
}

async function write(
  changes: readonly Merged[],
  at: string | null,
  { loaded, dryRun }: ImportJob,
  { words, say, effects }: Saying,
): Promise<ExitCode> {
  const name = relative(effects.folder, loaded.path).split(sep).join('/');
  const before = readFileSync(loaded.path);
  const text = decodeText(before)?.text ?? '';
  try {
    const edited = withAnswers(text, changes, at);
    const { strategy } = readStrategy({ strategy: { file: name, text: edited.text } });
    // Whatever would stop the figures afterwards is our own mistake: the strategy could be read before.
    if (!strategy)
      throw new Error('This is a bug in Rapport: answers were read that the strategy cannot hold.');
    const targetless = changes.filter(({ id }) => {
      const answer = strategy.audit?.answers[id];
      return answer?.target === undefined && answer?.notApplicable === undefined && !answer?.unknown;
    }).length;
    if (dryRun) {
      effects.print(edited.written);
      say(words.would(name, changes.length));
    } else {
      const unchanged = async () => readFileSync(loaded.path).equals(before);
      const mark = before[0] === 0xef ? '\uFEFF' : '';
      const bytes = Buffer.from(mark + edited.text);
      if (!(await replaceFile(await realpath(loaded.path), bytes, unchanged))) {
        say(words.changed(name));
        return exitCodes.findings;
      }
      say(words.written(name, changes.length));
    }
    if (targetless > 0) say(words.targetless(targetless));
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof NotEditable) say(words.conflict.alias(error.id));
    else if (error instanceof Error && 'code' in error) say(words.denied(name, error.message));
    else throw error;
    return exitCodes.findings;
  }
}
