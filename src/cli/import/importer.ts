/** What `rapport import` can be handed: each kind has an importer that knows its own by the content. */
import type { LoadedStrategy } from '../../language/load-strategy.ts';
import type { Language } from '../../messages/language.ts';
import type { ExitCode } from '../command.ts';
import type { Effects } from '../effects.ts';

/** The text, where it goes, and how carefully. */
export interface ImportJob {
  /** As messages name it: the path as it was typed, `-` for standard input. */
  readonly name: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly loaded: LoadedStrategy;
  readonly language: Language;
  /** Show what would be written, and write nothing. */
  readonly dryRun: boolean;
  /** Do not ask. */
  readonly yes: boolean;
  /** Write what fits, although some does not. */
  readonly partial: boolean;
  /** Do not doubt values that look like a slip of the hand. */
  readonly asIs: boolean;
  /** How a date such as 03/04/2027 is meant; null where the table has to say it. */
  readonly dates: 'dmy' | 'mdy' | null;
}

/** One kind of content. */
export interface Importer {
  /** Whether the text is of this kind; the first importer that says so takes it. */
  recognises(text: string): boolean;
  run(job: ImportJob, effects: Effects): Promise<ExitCode>;
}
