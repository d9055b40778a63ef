/** What stands behind `--with`: a snapshot, a file, or a revision of the strategy in git. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { EarlierState } from '../engine/compare/comparison.ts';
import { stateOf } from '../engine/compare/state.ts';
import { evaluate } from '../engine/evaluate.ts';
import { customersPath } from '../language/customers/customers-beside.ts';
import { readCustomers } from '../language/customers/read-customers.ts';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { diagnosticIn } from '../language/diagnostics/found.ts';
import { type LoadedStrategy, loadStrategy } from '../language/load-strategy.ts';
import { measurementsPath } from '../language/measurements-path.ts';
import { type ReadStrategy, readStrategy } from '../language/read-strategy.ts';
import { readSnapshot } from '../language/snapshots/read-snapshot.ts';
import { sourceFile } from '../language/source/source-file.ts';
import type { Day } from '../lib/calendar.ts';
import { compareWords } from '../messages/commands/compare.ts';
import { type Language, languages } from '../messages/language.ts';
import type { Translations } from '../messages/translations.ts';
import { waivableRules } from '../rules/run-rules.ts';
import type { Effects } from './effects.ts';
import { GitMissing } from './git.ts';
import { stateIn } from './kept-states.ts';
import { reportDay } from './load-strategies.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** The state that was named cannot be computed. */
export class EarlierUnreadable extends Error {
  readonly asked: string;
  readonly findings: readonly Diagnostic[];

  constructor(asked: string, findings: readonly Diagnostic[]) {
    super(`unreadable: ${asked}`);
    this.name = 'EarlierUnreadable';
    this.asked = asked;
    this.findings = findings;
  }
}

/** The strategy was not there yet at the revision that was named. */
export class NotInRevision extends UsageError {}

interface Search {
  readonly asked: string;
  readonly loaded: LoadedStrategy;
  readonly seed: number;
  readonly draws: number;
  readonly effects: Pick<Effects, 'folder' | 'today' | 'git'>;
}

/**
 * Finds a state by its name: first among the snapshots beside the strategy, then as a path, then as a revision in git.
 *
 * @throws UsageError where the name leads nowhere, NotInRevision where the strategy is not in that revision
 * @throws EarlierUnreadable where what it leads to has errors
 * @throws GitMissing where only git could know, and there is none
 */
export function earlierState(search: Search): EarlierState {
  const { asked, loaded, effects } = search;
  const kept = loaded.snapshots.find(({ name }) => name === asked || `${name}.json` === asked);
  if (kept) return stateIn(kept);
  const path = resolve(effects.folder, asked);
  if (existsSync(path))
    return statSync(path).isFile() && path.endsWith('.json')
      ? fromJson(path, search)
      : fromStrategy(path, search);
  if (/\.(json|ya?ml)$/.test(asked)) throw wrong((words) => words.fileMissing(asked));
  return fromRevision(search);
}

function fromJson(path: string, { asked, effects }: Search): EarlierState {
  const text = readFileSync(path, 'utf8');
  const { snapshot, finding } = readSnapshot(text, null);
  if (!snapshot) {
    throw new EarlierUnreadable(asked, [
      diagnosticIn(sourceFile(shownPath(path, effects.folder), text), finding),
    ]);
  }
  return stateIn({ name: shownPath(path, effects.folder), snapshot }, 'file');
}

function fromStrategy(path: string, search: Search): EarlierState {
  const { effects } = search;
  const other = loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
  return computed('file', shownPath(other.path, effects.folder), other, effects.today(), search);
}

/** Works the former state out with today's engine, so that both sides are told by the same method. */
function computed(
  kind: EarlierState['kind'],
  name: string,
  read: Pick<ReadStrategy, 'strategy' | 'measurements' | 'diagnostics'> & Pick<LoadedStrategy, 'customers'>,
  today: Day,
  { asked, loaded, seed, draws }: Search,
): EarlierState {
  const { strategy, measurements, customers, diagnostics } = read;
  const stopping = diagnostics.filter(({ stopsFigures }) => stopsFigures);
  if (!strategy || stopping.length > 0) throw new EarlierUnreadable(asked, stopping);
  const asOf = reportDay(strategy, measurements, today);
  const about = { slug: loaded.slug, asOf, seed, version, measurements, customers, draws };
  const results = evaluate(strategy, about);
  return { kind, name, approved: false, note: null, state: stateOf(strategy, results) };
}

function fromRevision(search: Search): EarlierState {
  const { asked, loaded, effects } = search;
  const folder = dirname(loaded.path);
  const git = (...args: string[]) => askGit(effects, folder, args, asked);
  if (git('rev-parse', '--show-toplevel') === null) throw wrong((words) => words.noRepository(asked));
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`)?.trim();
  if (!commit) {
    const names = loaded.snapshots.map(({ name }) => name);
    throw wrong((words) => words.unknownRevision(asked, names));
  }
  const textOf = (path: string) => git('show', `${commit}:./${basename(path)}`);
  const text = textOf(loaded.path);
  const shown = shownPath(loaded.path, effects.folder);
  if (text === null) throw new NotInRevision(ownProblem((words) => words.notInRevision(asked, shown)));
  const table = measurementsPath(loaded.path);
  const rows = textOf(table);
  const read = readStrategy(
    {
      strategy: { file: `${asked}:${shown}`, text },
      measurements:
        rows === null ? undefined : { file: `${asked}:${shownPath(table, effects.folder)}`, text: rows },
    },
    { rules: waivableRules },
  );
  // A history has days of its own: the strategy then spoke of the day it was written.
  const written = git('show', '--no-patch', '--format=%cs', commit)?.trim() ?? effects.today();
  const counted = textOf(customersPath(loaded.path));
  const customers = counted === null ? null : readCustomers(counted, loaded.slug).facts;
  return computed('revision', asked, { ...read, customers }, written, search);
}

function askGit(
  { git }: Pick<Effects, 'git'>,
  folder: string,
  args: readonly string[],
  asked: string,
): string | null {
  try {
    return git(folder, args);
  } catch (error) {
    throw error instanceof GitMissing ? new GitMissingFor(asked) : error;
  }
}

/** Git would be needed for what was asked. */
export class GitMissingFor extends GitMissing {
  readonly asked: string;

  constructor(asked: string) {
    super();
    this.asked = asked;
  }
}

type Words = (typeof compareWords)['en'];

function wrong(say: (words: Words) => string): UsageError {
  return new UsageError(ownProblem(say));
}

function ownProblem(say: (words: Words) => string) {
  const words = Object.fromEntries(
    languages.map((language: Language) => [language, say(compareWords[language])]),
  ) as Translations<string>;
  return { problem: 'own', words, nearest: null } as const;
}

/** Relative to the working folder, with forward slashes; nothing of the machine where that is possible. */
function shownPath(path: string, folder: string): string {
  const inside = relative(folder, path);
  return (inside.startsWith('..') ? basename(path) : inside || join('.')).split(sep).join('/');
}
