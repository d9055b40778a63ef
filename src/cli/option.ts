/** The options of commands: how they are written, and how their text becomes a value. */
import { readTime } from '../language/schema/read-scalars.ts';
import { nearest } from '../lib/nearest.ts';
import { type Language, languages } from '../messages/language.ts';
import { UsageError } from './usage-error.ts';

/** One option. Its description stands in the messages, under the same name. */
export interface Option<Name extends string = string, Value = unknown> {
  readonly name: Name;
  /** As commander takes it: `--format <format>`, `--force`. */
  readonly flags: string;
  /** Turns what stands behind the option into a value; `undefined` where it is not given. */
  read(given: string | true | undefined): Value;
}

/** What a list of options gives: a value for each, by name. */
export type ValuesOf<Options extends readonly Option[]> = {
  readonly [Each in Options[number] as Each['name']]: ReturnType<Each['read']>;
};

/** One of several words; the first is the default. */
export function choiceOption<const Name extends string, const Choices extends readonly [string, ...string[]]>(
  name: Name,
  choices: Choices,
): Option<Name, Choices[number]> {
  return {
    name,
    flags: `--${name} <${choices.join('|')}>`,
    read: (given) => (given === undefined ? choices[0] : chosen(`--${name}`, given, choices)),
  };
}

/** One of several words, or null where it is not given. */
export function maybeOption<const Name extends string, const Choices extends readonly [string, ...string[]]>(
  name: Name,
  choices: Choices,
): Option<Name, Choices[number] | null> {
  return {
    name,
    flags: `--${name} <${choices.join('|')}>`,
    read: (given) => (given === undefined ? null : chosen(`--${name}`, given, choices)),
  };
}

/** Given or not, where its name on the command line has several words. */
export function flagOptionAs<const Name extends string>(name: Name, flag: string): Option<Name, boolean> {
  return { name, flags: `--${flag}`, read: (given) => given !== undefined };
}

/** Given or not. */
export function flagOption<const Name extends string>(name: Name): Option<Name, boolean> {
  return { name, flags: `--${name}`, read: (given) => given !== undefined };
}

/** A text, with a value for where it is not given. */
export function textOption<const Name extends string, const Value extends string | null>(
  name: Name,
  value: string,
  fallback: Value,
): Option<Name, string | Value> {
  return {
    name,
    flags: `--${name} <${value}>`,
    read(given) {
      if (given === undefined) return fallback;
      const text = String(given);
      if (text.trim() === '') throw new UsageError({ problem: 'empty', option: `--${name}` });
      return text;
    },
  };
}

/** The language of findings, tables and messages; null where the strategy decides. */
export const languageOption: Option<'language', Language | null> = {
  name: 'language',
  flags: `--language <${languages.join('|')}>`,
  read(given) {
    if (given === undefined) return null;
    return chosen('--language', given, languages);
  },
};

/** The day the report speaks of, a month or quarter standing for its last day; null where the strategy or the clock decides. */
export const asOfOption: Option<'asOf', string | null> = {
  name: 'asOf',
  flags: '--as-of <day>',
  read(given) {
    if (given === undefined) return null;
    const read = readTime(String(given), 'end');
    if ('problem' in read) throw new UsageError({ problem: 'day', option: '--as-of', value: String(given) });
    return read.value;
  },
};

const levels = ['draft', 'client', 'board'] as const;

/** How strict the rules are; null where the strategy decides. */
export const levelOption: Option<'level', (typeof levels)[number] | null> = {
  name: 'level',
  flags: `--level <${levels.join('|')}>`,
  read: (given) => (given === undefined ? null : chosen('--level', given, levels)),
};

/** The largest seed: what fits in 32 bits without a sign. */
const LARGEST_SEED = 2 ** 32 - 1;

/** Repeats a simulation, or draws another one. */
export const seedOption: Option<'seed', number> = {
  name: 'seed',
  flags: '--seed <number>',
  read(given) {
    if (given === undefined) return 1;
    const text = String(given);
    const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(seed <= LARGEST_SEED)) {
      throw new UsageError({ problem: 'seed', option: '--seed', value: text, largest: LARGEST_SEED });
    }
    return seed;
  },
};

function chosen<const Choices extends readonly string[]>(
  option: string,
  given: string | true,
  choices: Choices,
): Choices[number] {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new UsageError({
    problem: 'choice',
    option,
    value: String(given),
    choices,
    nearest: nearest(String(given), choices) ?? null,
  });
}
