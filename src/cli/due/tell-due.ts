/** Lists what is to be measured, in every strategy that was meant; asks for it where that is wanted. */

import { loadStrategy } from '../../language/load-strategy.ts';
import type { Day } from '../../lib/calendar.ts';
import { dueWords } from '../../messages/commands/due.ts';
import { waivableRules } from '../../rules/run-rules.ts';
import { type Common, type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { findOnDisk } from '../find-strategies.ts';
import { readable } from '../one-strategy.ts';
import { tellFindings } from '../tell-findings.ts';
import { askValues } from './ask-values.ts';
import { type DueStrategy, dueCsv, dueJson, dueText, isDue } from './due-formats.ts';
import { dueKpis } from './due-kpis.ts';

export interface DueInput extends Common {
  /** Null: today. */
  readonly asOf: Day | null;
  readonly format: 'text' | 'json' | 'csv';
  readonly ask: boolean;
}

/** 1 where a strategy cannot be read; that something is due is no fault. */
export async function tellDue(input: DueInput, effects: Effects): Promise<ExitCode> {
  const { questions } = effects;
  if (input.ask && !questions) {
    effects.tell(dueWords[input.language ?? 'en'].needsTerminal);
    return exitCodes.usage;
  }
  const found = findOnDisk(input.paths, effects.folder);
  tellFindings(found.findings, input.language ?? 'en', effects);
  const asOf = input.asOf ?? effects.today();
  const strategies = found.paths.flatMap((path) => {
    const loaded = loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
    const language = input.language ?? loaded.language;
    const strategy = readable(loaded, language, effects);
    const { slug } = loaded;
    // A day that was asked for is looked at as it was: what came later was not known then.
    const measurements = loaded.measurements.filter(({ on }) => input.asOf === null || on <= input.asOf);
    return strategy ? [{ path, slug, strategy, language, due: dueKpis(strategy, measurements, asOf) }] : [];
  });
  let code: ExitCode =
    found.findings.length > 0 || strategies.length < found.paths.length ? exitCodes.findings : exitCodes.fine;
  if (strategies.length > 0) effects.print(formatted(strategies, input.format, asOf));
  if (!input.ask || !questions) return code;
  for (const { path, due, language } of strategies) {
    if (!(await askValues(path, due.filter(isDue), language, questions, effects))) code = exitCodes.findings;
  }
  return code;
}

function formatted(strategies: readonly DueStrategy[], format: DueInput['format'], asOf: Day): string {
  switch (format) {
    case 'text':
      return dueText(strategies, asOf);
    case 'json':
      return dueJson(strategies, asOf);
    case 'csv':
      return dueCsv(strategies);
  }
}
