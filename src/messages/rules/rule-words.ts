import type { Formats } from '../formats/formats.ts';
import type { Inline } from '../inline.ts';

/** How the words of a rule write values: as the report does, names as typed between the quotation marks of the language. */
export type RuleFormats = Omit<Formats, 'quote'> & { readonly quote: (name: string) => string };

/** The words of a rule whose check has no figure of its own to explain. */
interface Texts<Values> {
  /** What a sensible strategy observes, in one sentence. */
  readonly checks: string;
  /** What is the matter at one place. */
  readonly what: (values: Values, formats: RuleFormats) => Inline;
  /** Why it matters. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
}

/**
 * The words of one rule in one language. They read the values that the rule of the same id yields. `Parameters` are the
 * figures a rule was given by convention; each has a sentence that says what it does.
 */
export type RuleText<Values = Record<never, never>, Parameters = undefined> = Texts<Values> &
  (Parameters extends undefined
    ? { readonly parameters?: undefined }
    : {
        readonly parameters: {
          readonly [Name in keyof Parameters]: (value: Parameters[Name], formats: RuleFormats) => Inline;
        };
      });
