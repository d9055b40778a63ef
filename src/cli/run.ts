/** One run of the command line: reads it, runs its command, and says in words whatever went wrong. */
import { CommanderError } from 'commander';
import { nearest } from '../lib/nearest.ts';
import { type CliWords, cliWords } from '../messages/cli.ts';
import { isLanguage, type Language } from '../messages/language.ts';
import { type ExitCode, exitCodes } from './command.ts';
import { problemOf } from './commander-problem.ts';
import type { Effects } from './effects.ts';
import { commands } from './index.ts';
import { buildProgram, type Chosen } from './program.ts';
import { usageText } from './say-usage.ts';
import { UsageError, type UsageProblem } from './usage-error.ts';

/**
 * Runs one command line and gives its exit code; never throws, never ends the process.
 *
 * @param args without the program's own name: `['check', 'strategies/acme']`
 */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const language = spokenLanguage(args);
  const words = cliWords[language];
  const debug = effects.debug || args.includes('--debug');
  try {
    const chosen = choose(args, language, effects);
    return typeof chosen === 'object' ? await chosen.command.run(chosen.given, effects) : chosen;
  } catch (error) {
    if (!(error instanceof UsageError)) return sayBug(error, words, debug, effects);
    sayUsage(error.details, args, language, effects);
    return exitCodes.usage;
  }
}

/** The command that was asked for, or the exit code where commander has answered already: the help, the version. */
function choose(args: readonly string[], language: Language, effects: Effects): Chosen | ExitCode {
  let chosen: Chosen | undefined;
  const program = buildProgram(commands, language, effects, (found) => {
    chosen = found;
  });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return exitCodes.usage;
  }
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.fine;
    const problem = problemOf(error);
    if (problem) throw new UsageError(problem);
    // Commander answers `help` with the help of whatever follows, and with its own where there is no such command.
    const [first, asked] = args;
    if (first === 'help' && asked !== undefined) {
      const names = commands.map(({ name }) => name);
      throw new UsageError({
        problem: 'unknown-command',
        value: asked,
        nearest: nearest(asked, names) ?? null,
      });
    }
    effects.tell(error.message);
    return exitCodes.usage;
  }
  return chosen ?? exitCodes.usage;
}

/** The language of the help and of what is wrong with a command line; read before the command line can be. */
function spokenLanguage(args: readonly string[]): Language {
  const at = args.findIndex((argument) => argument === '--language' || argument.startsWith('--language='));
  const text = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return at >= 0 && isLanguage(text) ? text : 'en';
}

function sayUsage(
  details: UsageProblem,
  args: readonly string[],
  language: Language,
  effects: Effects,
): void {
  effects.tell(usageText(details, language));
  const command = commands.find(({ name }) => args.includes(name));
  effects.tell(
    cliWords[language].wrong.seeHelp(['rapport', command?.name, '--help'].filter(Boolean).join(' ')),
  );
}

function sayBug(error: unknown, words: CliWords, debug: boolean, effects: Effects): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  effects.tell(words.bug(message.replace(/^This is a bug in Rapport: /, '')));
  effects.tell(debug && error instanceof Error ? (error.stack ?? message) : words.bugAdvice);
  return exitCodes.bug;
}
