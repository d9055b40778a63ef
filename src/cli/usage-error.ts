import type { Translations } from '../messages/translations.ts';

/** What can be wrong with a command line, with what its message needs. */
export type UsageProblem =
  | {
      readonly problem: 'choice';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly problem: 'day'; readonly option: string; readonly value: string }
  | { readonly problem: 'seed'; readonly option: string; readonly value: string; readonly largest: number }
  | { readonly problem: 'empty' | 'missing-value' | 'missing-option'; readonly option: string }
  | {
      readonly problem: 'unknown-option' | 'unknown-command' | 'unknown-finding';
      readonly value: string;
      readonly nearest: string | null;
    }
  | { readonly problem: 'missing-argument'; readonly argument: string }
  | { readonly problem: 'too-many'; readonly surplus: string }
  /** Said in a command's own words. */
  | { readonly problem: 'own'; readonly words: Translations<string>; readonly nearest: string | null }
  | { readonly problem: 'several-strategies'; readonly value: string; readonly found: readonly string[] };

/** A command line that cannot be followed; ends with code 2. */
export class UsageError extends Error {
  readonly details: UsageProblem;

  constructor(details: UsageProblem) {
    super(`usage: ${details.problem}`);
    this.name = 'UsageError';
    this.details = details;
  }
}
