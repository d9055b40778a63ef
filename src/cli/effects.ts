/** What a command does to the world, and what it asks of it: the one place where the real ones stand. */

import { isatty } from 'node:tty';
import type { Day } from '../lib/calendar.ts';
import { runGit } from './git.ts';

/** Questions to whoever sits at the terminal. */
export interface Questions {
  /** Yes or no; no where the question is left. */
  confirm(question: string, answers: { readonly yes: string; readonly no: string }): Promise<boolean>;
  /**
   * A line of text; null where the question is left.
   *
   * @param wrong says why a text is not taken; null where it is
   */
  line(question: string, hint: string, wrong: (text: string) => string | null): Promise<string | null>;
  /** One of several; null where the question is left. */
  choose<Value extends string>(
    question: string,
    choices: readonly { readonly value: Value; readonly label: string }[],
  ): Promise<Value | null>;
}

/** Handed to every command; tests hand in a recorder. */
export interface Effects {
  /** A result, on standard output; ends with a line break. */
  print(text: string): void;
  /** Talk, on standard error; ends with a line break. */
  tell(text: string): void;
  /** The day on this machine's calendar. */
  today(): Day;
  /** The working folder; paths in findings are relative to it. */
  readonly folder: string;
  /** Whether standard output, and standard error, take colours. */
  readonly colours: { readonly print: boolean; readonly tell: boolean };
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number;
  /** Details of our own bugs are wanted. */
  readonly debug: boolean;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** Null where nobody could answer: without a terminal, and in continuous integration. */
  readonly questions: Questions | null;
  /**
   * Runs git in a folder and gives what it prints, or null where it says no.
   *
   * @throws GitMissing where there is no git
   */
  git(folder: string, args: readonly string[]): string | null;
  /** Settles when whoever started the command ends it, with Ctrl-C or by the system. */
  stopped(): Promise<void>;
}

/** The real terminal, clock and folder. */
export function realEffects(): Effects {
  const { stdout, stderr, env } = process;
  return {
    print: (text) => void stdout.write(ended(text)),
    tell: (text) => void stderr.write(ended(text)),
    today: () => dayOf(new Date()),
    folder: process.cwd(),
    colours: { print: wantsColours(stdout, env), tell: wantsColours(stderr, env) },
    columns: stdout.columns || stderr.columns || 80,
    debug: (env.RAPPORT_DEBUG ?? '') !== '',
    input: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    questions: stderr.isTTY === true && isatty(0) && (env.CI ?? '') === '' ? atTerminal : null,
    git: runGit,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** What asks is loaded when there is something to ask. */
const atTerminal: Questions = {
  confirm: async (...asked) => (await import('./questions.ts')).confirm(...asked),
  line: async (...asked) => (await import('./questions.ts')).line(...asked),
  choose: async (...asked) => (await import('./questions.ts')).choose(...asked),
};

/** A colour says nothing that words do not; `NO_COLOR` and `TERM=dumb` turn it off. */
function wantsColours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The day a clock on the wall shows, without time zones. */
export function dayOf(date: Date): Day {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
