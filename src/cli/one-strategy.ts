/** The one strategy that a command writes to. */
import { basename } from 'node:path';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { type LoadedStrategy, loadStrategy } from '../language/load-strategy.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Language } from '../messages/language.ts';
import { waivableRules } from '../rules/run-rules.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { findingsText } from './findings-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * The strategy at a path, or null where there is none.
 *
 * @param spoken the language of what is told; null: the strategy's
 * @throws UsageError when the path leads to several strategies
 */
export function oneStrategy(asked: string, spoken: Language | null, effects: Effects): LoadedStrategy | null {
  const found = findOnDisk([asked], effects.folder);
  const [path, ...others] = found.paths;
  if (others.length > 0) {
    const names = found.paths.map((each) => basename(each, '.yaml'));
    throw new UsageError({ problem: 'several-strategies', value: asked, found: names });
  }
  if (path === undefined) {
    tellFindings(found.findings, spoken ?? 'en', effects);
    return null;
  }
  return loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
}

/** The strategy where it can be read; else its errors are told. */
export function readable(loaded: LoadedStrategy, language: Language, effects: Effects): Strategy | null {
  if (loaded.strategy) return loaded.strategy;
  tellFindings(
    loaded.diagnostics.filter(({ severity }) => severity === 'error'),
    language,
    effects,
  );
  return null;
}

function tellFindings(findings: readonly Diagnostic[], language: Language, effects: Effects): void {
  effects.tell(findingsText(findings, { ...effects, language, colours: effects.colours.tell }));
}
