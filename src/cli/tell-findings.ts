/** Findings where talk goes. */
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import type { Effects } from './effects.ts';
import { findingsText } from './findings-text.ts';

/** Tells findings to whoever sits at the terminal; says nothing where there are none. */
export function tellFindings(findings: readonly Diagnostic[], language: Language, effects: Effects): void {
  if (findings.length === 0) return;
  effects.tell(findingsText(findings, { ...effects, language, colours: effects.colours.tell }));
}
