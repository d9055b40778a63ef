/** The words of every finding on the language itself: what is the matter, why it matters, what to write instead. */
import { auditWordsOfFindings } from './diagnostics-audit.ts';
import { customersFileWords } from './diagnostics-customers.ts';
import { fileWords } from './diagnostics-files.ts';
import { linkWords } from './diagnostics-links.ts';
import { measurementWords } from './diagnostics-measurements.ts';
import { quantityWords } from './diagnostics-quantities.ts';
import { scalarWords } from './diagnostics-scalars.ts';
import { senseWords } from './diagnostics-sense.ts';
import { shapeWords } from './diagnostics-shape.ts';
import { snapshotWords } from './diagnostics-snapshots.ts';
import { timeWords } from './diagnostics-time.ts';
import { unitWords } from './diagnostics-units.ts';
import { yamlWords } from './diagnostics-yaml.ts';
import { yamlTrapWords } from './diagnostics-yaml-traps.ts';
import type { Language } from './language.ts';

const inLanguage = <L extends Language>(language: L) => ({
  ...fileWords[language],
  ...yamlWords[language],
  ...yamlTrapWords[language],
  ...shapeWords[language],
  ...scalarWords[language],
  ...quantityWords[language],
  ...unitWords[language],
  ...linkWords[language],
  ...senseWords[language],
  ...auditWordsOfFindings[language],
  ...timeWords[language],
  ...measurementWords[language],
  ...snapshotWords[language],
  ...customersFileWords[language],
});

export const diagnosticWords = { en: inLanguage('en'), ru: inLanguage('ru'), uk: inLanguage('uk') };

type AllWords = (typeof diagnosticWords)['en'];
/** Names a fault. */
export type DiagnosticCode = keyof AllWords;
type ArgumentOf<Say> = Say extends (values: infer Values) => unknown ? Values : never;
/** What the words of a code need to be told. */
export type DiagnosticValues<Code extends DiagnosticCode> =
  Parameters<AllWords[Code]> extends [] ? Record<never, never> : ArgumentOf<AllWords[Code]>;
