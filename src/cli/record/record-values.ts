/** Records values of KPIs: reads them, doubts them, writes them, and says what they do. */
import { evaluate } from '../../engine/evaluate.ts';
import type { LoadedStrategy } from '../../language/load-strategy.ts';
import type { Measurement } from '../../language/schema/measurement.ts';
import { readTime } from '../../language/schema/read-scalars.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Day } from '../../lib/calendar.ts';
import { recordWords } from '../../messages/commands/record.ts';
import { recordingWords } from '../../messages/commands/recording.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { reportDay } from '../load-strategies.ts';
import { oneStrategy, readable } from '../one-strategy.ts';
import { version } from '../version.ts';
import { appendRows, tableName } from './append-rows.ts';
import { effectText, moneyText, type Recorded } from './effect-text.ts';
import { findKpi } from './find-kpi.ts';
import { knownOf } from './known-values.ts';
import { asItStands, type KpiValue, readKpiValue } from './kpi-value.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { isPlausible } from './plausible.ts';
import { tellDates } from './tell-dates.ts';

export interface RecordInput {
  /** Path or name of the strategy. */
  readonly strategy: string;
  /** What stands behind it. */
  readonly words: readonly string[];
  /** As it was typed; null: today. */
  readonly date: string | null;
  readonly confidence: Measurement['confidence'] | null;
  readonly note: string | null;
  /** Do not doubt the values. */
  readonly asIs: boolean;
  readonly language: Language | null;
}

/** A value with its KPI, ready to be written. */
export interface Entry extends Recorded {
  /** As the table takes it. */
  readonly text: string;
}

/** Everything that words about a strategy's values need. */
export interface Speaking {
  readonly strategy: Strategy;
  readonly loaded: LoadedStrategy;
  readonly formats: Formats;
  readonly effects: Effects;
}

/** Records all values, or none of them where one cannot be taken; that is told and ends with 2. */
export async function recordValues(input: RecordInput, effects: Effects): Promise<ExitCode> {
  const loaded = oneStrategy(input.strategy, input.language, effects);
  if (!loaded) return exitCodes.findings;
  const language = input.language ?? loaded.language;
  const strategy = readable(loaded, language, effects);
  if (!strategy) {
    effects.tell(`\n${recordWords[language].nothing}`);
    return exitCodes.findings;
  }
  const formats = formatsFor(language, strategy.company.currency);
  const speaking: Speaking = { strategy, loaded, formats, effects };
  const on = dayOf(input.date, speaking);
  const entries = await entriesOf(pairsOf(input.words), on, input.asIs, speaking);
  if (on === null || entries === null) {
    effects.tell(recordWords[language].nothing);
    return exitCodes.usage;
  }
  const { confidence, note } = input;
  return (await writeEntries(entries, { confidence, note }, speaking)) ? exitCodes.fine : exitCodes.findings;
}

/** Writes entries and prints what they do; false where they could not be written. */
export async function writeEntries(
  entries: readonly Entry[],
  { confidence, note }: Pick<RecordInput, 'confidence' | 'note'>,
  { strategy, loaded, formats, effects }: Speaking,
): Promise<boolean> {
  const words = recordWords[formats.language];
  const rows = entries.map(({ kpi, on, text }) => ({
    date: on,
    kpi: kpi.id,
    value: text,
    confidence: confidence ?? '',
    note: note?.trim() ?? '',
  }));
  if (!(await appendRows(loaded.path, () => rows, formats.language, effects))) return false;

  const added = entries.map(({ kpi, on, value }): Measurement => ({ on, kpi: kpi.id, value, line: 0 }));
  const measurements = [...loaded.measurements, ...added];
  const planned = reportDay(strategy, measurements, effects.today());
  const asOf = added.reduce((latest, { on }) => (on > latest ? on : latest), planned);
  const results = (measured: readonly Measurement[]) =>
    evaluate(strategy, { slug: loaded.slug, asOf, seed: 1, version, measurements: measured, draws: 0 });
  const change = { before: results(loaded.measurements), after: results(measurements) };

  const money = moneyText(change, formats);
  effects.print(
    [...entries.map((entry) => effectText(entry, change, formats)), ...(money === null ? [] : [money])].join(
      '\n\n',
    ),
  );
  effects.tell(plainText(words.written(tableName(loaded.path, effects))));
  const days = added.map(({ on }) => on);
  tellDates(days, planned, { strategy, locate: loaded.locate, formats, effects });
  return true;
}

/** The day that was measured; null where the text is none, which is told. */
function dayOf(text: string | null, { formats, effects }: Speaking): Day | null {
  if (text === null) return effects.today();
  const read = readTime(text, 'end');
  if (!read.problem) return read.value;
  const { values } = read.problem;
  const repaired = 'repaired' in values && values.repaired !== undefined ? values.repaired : null;
  effects.tell(plainText(recordWords[formats.language].wrongDate(text, repaired)));
  return null;
}

/** The entries, or null where one of them cannot be taken; everything that is wrong is told. */
async function entriesOf(
  pairs: readonly Pair[],
  on: Day | null,
  asIs: boolean,
  speaking: Speaking,
): Promise<readonly Entry[] | null> {
  const entries: Entry[] = [];
  let sound = true;
  for (const pair of pairs) {
    const entry = await entryOf(pair, on ?? speaking.effects.today(), asIs, speaking);
    const twice = entry && entries.some(({ kpi }) => kpi === entry.kpi);
    if (twice) tell(recordWords[speaking.formats.language].twice(entry.kpi.id), speaking);
    if (entry && !twice) entries.push(entry);
    else sound = false;
  }
  return sound ? entries : null;
}

async function entryOf(
  { kpi: written, value }: Pair,
  on: Day,
  asIs: boolean,
  speaking: Speaking,
): Promise<Entry | null> {
  const { strategy, loaded, formats } = speaking;
  const words = recordWords[formats.language];
  const found = findKpi(written, strategy.kpis);
  if (!found.kpi) {
    const ids = strategy.kpis.map(({ id }) => id);
    const advice = found.nearest
      ? words.didYouMean(found.nearest)
      : ids.length > 0
        ? words.itHas(formats.list(ids))
        : words.hasNone;
    tell([words.unknownKpi(written, loaded.slug), advice], speaking);
    return null;
  }
  const { kpi } = found;
  if (value === null) {
    tell(words.missingValue(kpi.id), speaking);
    return null;
  }
  const taken = await takenValue(value, { kpi, asIs }, speaking);
  return taken && { kpi, on, ...taken };
}

/** The value where it is one and may be right; else it is asked about, or refused. */
export async function takenValue(
  written: string,
  { kpi, asIs }: { readonly kpi: Recorded['kpi']; readonly asIs: boolean },
  speaking: Speaking,
): Promise<KpiValue | null> {
  const { formats, effects } = speaking;
  const words = recordWords[formats.language];
  const { yes, no } = recordingWords[formats.language];
  const agreed = async (question: Inline) =>
    (await effects.questions?.confirm(plainText(question), { yes, no })) === true;
  const read = readKpiValue(written, kpi.unit);
  const literally = asIs ? asItStands(written, kpi.unit) : null;
  if (literally) return literally;
  if (read.problem) {
    const { what, fix } = read.problem(formats.language);
    const literal = asItStands(written, kpi.unit);
    tell([`${kpi.id}: ${what}`, fix, ...(literal ? [words.asItStands(literal.text)] : [])], speaking);
    if (!read.offered || !(await agreed(words.askOffered(kpi.name, read.offered.text)))) return null;
    return doubted(read.offered);
  }
  return doubted(read.value);

  async function doubted(value: KpiValue): Promise<KpiValue | null> {
    const values = knownOf(kpi, speaking.loaded.measurements);
    if (asIs || isPlausible(value.value, { ...kpi, values })) return value;
    const text = (number: number) => formats.quantity(number, kpi.unit);
    const odd = words.odd(kpi.name, text(value.value), text(Math.min(...values)), text(Math.max(...values)));
    tell([odd, ...(effects.questions ? [] : [words.oddFix])], speaking);
    return (await agreed(words.askOdd(kpi.name, text(value.value)))) ? value : null;
  }
}

function tell(said: Inline | readonly Inline[], { effects }: Speaking): void {
  const lines = Array.isArray(said) ? said : [said];
  effects.tell(lines.map((each: Inline) => plainText(each)).join(' '));
}
