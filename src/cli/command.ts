/** What a command is: its place in the help, its options, and what it does. */
import type { Language } from '../messages/language.ts';
import type { Translations } from '../messages/translations.ts';
import type { Effects } from './effects.ts';
import { languageOption, type Option, type ValuesOf } from './option.ts';

/**
 * How a command ends. 0: fine. 1: there are findings, or something could not be written. 2: wrong usage.
 * 3: an optional tool is missing. 70: a bug of ours.
 */
export const exitCodes = { fine: 0, findings: 1, usage: 2, toolMissing: 3, bug: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command works on. */
export interface Argument {
  /** As commander takes it: `[path...]`. */
  readonly shown: string;
  /** Its words among the messages; null where the command brings its own. */
  readonly about: 'strategy' | 'strategies' | null;
  /** What follows it, as commander takes it; its words are the command's own. */
  readonly next?: string;
}

export const onePath: Argument = { shown: '<path>', about: 'strategy' };
export const maybeCode: Argument = { shown: '[name]', about: null };
export const anyPaths: Argument = { shown: '[path...]', about: 'strategies' };

/** What commander found on the command line. */
export interface Given {
  /** Paths, or whatever else the command works on. */
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | true | undefined>>;
}

/** Words of one command alone; what it does not say here stands among the messages of the command line. */
export interface OwnWords {
  /** What it works on. */
  readonly argument?: string;
  /** What follows that. */
  readonly next?: string;
  /** Its options, by name. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A command, whatever its options. Its summary stands in the messages under `name`. */
export interface Command {
  readonly name: string;
  readonly words?: Translations<OwnWords>;
  readonly argument: Argument | null;
  readonly options: readonly Option[];
  /** Whole lines that work in a folder with strategies, shown by `--help`. */
  readonly examples: readonly string[];
  /** @throws UsageError when a value makes no sense */
  run(given: Given, effects: Effects): Promise<ExitCode>;
}

/** What every command is given besides its own options. */
export interface Common {
  readonly paths: readonly string[];
  /** Null where each strategy's own language decides. */
  readonly language: Language | null;
}

interface Definition<Options extends readonly Option[]> extends Omit<Command, 'options' | 'run'> {
  readonly options: Options;
  run(input: ValuesOf<Options> & Common, effects: Effects): Promise<ExitCode>;
}

/** Completes a command: reads its options before it runs, `--language` among them. */
export function defineCommand<const Options extends readonly Option[]>(
  definition: Definition<Options>,
): Command {
  const options = [...definition.options, languageOption];
  return {
    ...definition,
    options,
    run(given, effects) {
      const values = Object.fromEntries(
        options.map((option) => [option.name, option.read(given.options[option.name])]),
      );
      // The entries are those of the list of options, which is what ValuesOf says; fromEntries forgets it.
      return definition.run({ ...(values as ValuesOf<Options> & Common), paths: given.paths }, effects);
    },
  };
}
