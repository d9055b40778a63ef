/** The command line as commander sees it: commands, options and help in one language. */
import { Command as Commander } from 'commander';
import { type CliWords, cliWords } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import { type Command, exitCodes, type Given } from './command.ts';
import type { Effects } from './effects.ts';
import { version } from './version.ts';

/** What `buildProgram` hands on when the command line is in order. */
export interface Chosen {
  readonly command: Command;
  readonly given: Given;
}

/**
 * Sets commander up. Parsing throws a CommanderError where the command line is wrong or the help was asked for, and
 * calls `choose` where a command is to be run.
 */
export function buildProgram(
  commands: readonly Command[],
  language: Language,
  { print, tell, columns }: Pick<Effects, 'print' | 'tell' | 'columns'>,
  choose: (chosen: Chosen) => void,
): Commander {
  const words = cliWords[language];
  const headings: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  };
  const program = new Commander('rapport')
    .description(words.summary)
    .usage(words.commandUsage)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: tell,
      outputError: () => {},
      getOutHelpWidth: () => columns,
    })
    .configureHelp({ styleTitle: (title) => headings[title] ?? title, subcommandTerm: termOf })
    .enablePositionalOptions()
    .version(version, '--version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpOf)
    .addHelpText(
      'after',
      `\n${examplesOf(
        commands.flatMap(({ examples }) => examples.slice(0, 1)),
        words,
      )}\n\n${codesOf(words)}`,
    );
  addShared(program, words);
  for (const command of commands) addCommand(program, command, language, choose);
  return program;
}

/** Before or behind the command's name, these mean the same. */
function addShared(program: Commander, words: CliWords): void {
  program.option('--language <en|ru|uk>', words.option.language).option('--debug', words.debug);
}

function addCommand(
  program: Commander,
  command: Command,
  language: Language,
  choose: (chosen: Chosen) => void,
): void {
  const { name, argument, options, examples } = command;
  const words = cliWords[language];
  const own = command.words?.[language];
  const added = program
    .command(name)
    .description(wordFor(words.command, name))
    .usage([argument?.shown, argument?.next, words.optionUsage].filter(Boolean).join(' '))
    .helpOption('-h, --help', words.help)
    .addHelpText('after', `\n${examplesOf(examples, words)}`);
  if (argument)
    added.argument(argument.shown, own?.argument ?? wordFor(words.argument, argument.about ?? name));
  if (argument?.next) added.argument(argument.next, own?.next);
  for (const option of options) {
    added.option(option.flags, own?.options?.[option.name] ?? wordFor(words.option, option.name));
  }
  added.option('--debug', words.debug);
  added.action(() => {
    choose({ command, given: { paths: added.args, options: { ...program.opts(), ...added.opts() } } });
  });
}

function termOf(command: Commander): string {
  const shown = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...shown].join(' ');
}

function wordFor(words: Readonly<Record<string, string>>, name: string): string {
  const found = words[name];
  if (found === undefined) throw new Error(`no words for “${name}” on the command line`);
  return found;
}

function examplesOf(examples: readonly string[], words: CliWords): string {
  return [words.examples, ...examples.map((line) => `  ${line}`)].join('\n');
}

function codesOf(words: CliWords): string {
  return [
    words.exitCodes,
    ...Object.entries(exitCodes).map(
      ([name, code]) => `  ${String(code).padEnd(4)}${wordFor(words.codes, name)}`,
    ),
  ].join('\n');
}
