/** The one strategy that a command is about. */
import { basename } from 'node:path';
import { type LoadedStrategy, loadStrategy } from '../language/load-strategy.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Language } from '../messages/language.ts';
import { waivableRules } from '../rules/run-rules.ts';
import type { Effects } from './effects.ts';
import { findOnDisk } from './find-strategies.ts';
import { tellFindings } from './tell-findings.ts';
import { UsageError } from './usage-error.ts';

/**
 * The one strategy that was meant, absolute. Null where there is none, which is told.
 *
 * @param spoken the language of what is told; null: English, there being no strategy that has one
 * @throws UsageError when what was meant holds several strategies
 */
export function onePath(asked: readonly string[], spoken: Language | null, effects: Effects): string | null {
  const { paths, findings } = findOnDisk(asked, effects.folder);
  const [path, ...others] = paths;
  if (others.length > 0) {
    const names = paths.map((each) => basename(each, '.yaml'));
    throw new UsageError({ problem: 'several-strategies', value: asked.join(' '), found: names });
  }
  if (path === undefined) tellFindings(findings, spoken ?? 'en', effects);
  return path ?? null;
}

/**
 * The strategy at a path, or null where there is none.
 *
 * @param spoken the language of what is told; null: the strategy's
 * @throws UsageError when the path leads to several strategies
 */
export function oneStrategy(asked: string, spoken: Language | null, effects: Effects): LoadedStrategy | null {
  const path = onePath([asked], spoken, effects);
  return path === null ? null : loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
}

/** The strategy where it can be read; else its errors are told. */
export function readable(loaded: LoadedStrategy, language: Language, effects: Effects): Strategy | null {
  if (loaded.strategy) return loaded.strategy;
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  tellFindings(errors, language, effects);
  return null;
}
