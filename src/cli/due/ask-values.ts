/** Asks for the values that are due, one by one, and records each before the next is asked for. */
import { type LoadedStrategy, loadStrategy } from '../../language/load-strategy.ts';
import { dueWords } from '../../messages/commands/due.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import { plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { waivableRules } from '../../rules/run-rules.ts';
import type { Effects, Questions } from '../effects.ts';
import { readKpiValue } from '../record/kpi-value.ts';
import { takenValue, writeEntries } from '../record/record-values.ts';
import type { DueKpi } from './due-kpis.ts';

/** False where somebody left the questions, or a value could not be written. */
export async function askValues(
  path: string,
  due: readonly DueKpi[],
  language: Language,
  questions: Questions,
  effects: Effects,
): Promise<boolean> {
  const words = dueWords[language];
  for (const { kpi, last, measureFor } of due) {
    // Read again each time: the values before this one, and those of others, are part of what it is compared with.
    const loaded: LoadedStrategy = loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
    if (!loaded.strategy) return false;
    const formats = formatsFor(language, loaded.strategy.company.currency);
    const before = last && formats.quantity(last.value, kpi.unit);
    const typed = await questions.line(
      plainText(words.question(kpi.name, formats.dayInSentence(measureFor), before)),
      words.skip,
      (text) => {
        if (text.trim() === '') return null;
        const read = readKpiValue(text, kpi.unit);
        if (!read.problem) return null;
        const { what, fix } = read.problem(language);
        return `${what} ${fix}`;
      },
    );
    if (typed === null) {
      effects.tell(words.left);
      return false;
    }
    if (typed.trim() === '') continue;
    const speaking = { strategy: loaded.strategy, loaded, formats, effects };
    const value = await takenValue(typed, { kpi, asIs: false }, speaking);
    const entry = value && { kpi, on: measureFor, ...value };
    if (entry && !(await writeEntries([entry], { confidence: null, note: null }, speaking))) return false;
  }
  return true;
}
