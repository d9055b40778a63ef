import type { Formats } from '../formats/formats.ts';

/** What a rule hands to its words: names as typed, amounts and counts as plain numbers. */
export type RuleValues = Readonly<Record<string, string | number>>;

/** What is the matter, why it matters, and what to do about it. */
export interface RuleWords {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The words of one rule in one language. They read the values that the rule of the same id yields. */
export type RuleMessage<Values extends RuleValues> = (values: Values, formats: Formats) => RuleWords;
