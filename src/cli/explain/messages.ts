/** Explains the messages that are no content rules: on files, the language, what stands beside a strategy, and paths. */
import type { Severity, Words } from '../../language/diagnostics/diagnostic.ts';
import { cliPathWords } from '../../messages/cli-paths.ts';
import { compareWords } from '../../messages/commands/compare.ts';
import { type DiagnosticCode, diagnosticWords } from '../../messages/diagnostics.ts';
import { messageGroups } from '../../messages/explained/groups.ts';
import type { Language } from '../../messages/language.ts';
import examples from './examples.json' with { type: 'json' };

/** What a person can meet, taken from a real run. */
export interface MessageExample {
  readonly severity: Severity;
  /** Whether no figure can be computed while it stands. */
  readonly stopsFigures: boolean;
  /** What its words are made of. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The piece of a file that provokes it and the same piece put right; null where no few lines could show it. */
  readonly pieces: { readonly wrong: string; readonly right: string } | null;
}

export interface MessageExplanation extends Omit<MessageExample, 'values'> {
  readonly code: string;
  /** What the message is about, in a sentence. */
  readonly means: string;
  /** What is said of the example. */
  readonly said: Words;
}

/** Those of the command line, which has no text to show. */
const told: Readonly<Record<string, (language: Language) => Words>> = {
  'path-missing': (language) => cliPathWords[language].missing({ path: 'strategis', nearest: 'strategies' }),
  'path-without-strategy': (language) => cliPathWords[language].withoutStrategy({ path: 'drafts' }),
  'comparison-missing': (language) => {
    const { fileMissing, missingWhy, missingFix } = compareWords[language];
    return { what: fileMissing('2027-03-31.json'), why: missingWhy, fix: missingFix };
  },
};

// The file is written from the same type; a JSON module does not know it.
const exampleOf = examples as Readonly<Record<string, MessageExample>>;

/** What there is to say about a message; undefined for a code that no message has. */
export function explainMessage(code: string, language: Language): MessageExplanation | undefined {
  const means = messageGroups(language).find((group) => Object.hasOwn(group.means, code))?.means[code];
  if (means === undefined) return undefined;
  const ofPath = told[code];
  if (ofPath) {
    const stopsFigures = code !== 'comparison-missing';
    return { code, means, severity: 'error', stopsFigures, said: ofPath(language), pieces: null };
  }
  const example = exampleOf[code];
  if (!example) throw new Error(`no example of “${code}”; node scripts/messages-reference.ts writes it`);
  const { values, ...shown } = example;
  return { code, means, ...shown, said: wordsOf(code as DiagnosticCode, language)(values) };
}

/** The words of a code with whatever values belong to it. */
function wordsOf(code: DiagnosticCode, language: Language) {
  // The values were recorded from the very same code.
  return diagnosticWords[language][code] as (values: MessageExample['values']) => Words;
}
