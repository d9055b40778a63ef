/** `rapport import` with a table of measurements: shows what would be written, asks, writes. */
import { evaluate } from '../../engine/evaluate.ts';
import { checkMeasurements, readMeasurementRows } from '../../language/checks/measurements.ts';
import type { LoadedStrategy } from '../../language/load-strategy.ts';
import type { Measurement } from '../../language/schema/measurement.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { sourceFile } from '../../language/source/source-file.ts';
import { type ImportCounts, importWords } from '../../messages/commands/import.ts';
import { recordingWords } from '../../messages/commands/recording.ts';
import { type Formats, formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, plainText } from '../../messages/inline.ts';
import { kpiSentences } from '../../messages/sentences/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { reportDay } from '../load-strategies.ts';
import { readable } from '../one-strategy.ts';
import { appendRows, tableName } from '../record/append-rows.ts';
import { findKpi } from '../record/find-kpi.ts';
import { knownOf } from '../record/known-values.ts';
import { tellDates } from '../record/tell-dates.ts';
import { shown, textTable } from '../text/text-table.ts';
import { version } from '../version.ts';
import type { Importer, ImportJob } from './importer.ts';
import { type Misfit, readCells, type TableMeasurement } from './read-measurements.ts';
import { readTable } from './read-table.ts';
import { layOut } from './table-layout.ts';

/** Rows of the preview. */
const SHOWN = 12;
const NOTE_WIDTH = 30;

/** Whatever no other importer takes is a table of measurements, or is told not to be one. */
export const measurementTable: Importer = { recognises: () => true, run: importMeasurements };

async function importMeasurements(job: ImportJob, effects: Effects) {
  const { loaded, language } = job;
  const words = importWords[language];
  const strategy = readable(loaded, language, effects);
  if (!strategy) {
    effects.tell(`\n${words.nothing}`);
    return exitCodes.findings;
  }
  const formats = formatsFor(language, strategy.company.currency);
  const table = readTable(job.text);
  const laid = layOut(table, (text) => findKpi(text, strategy.kpis).kpi !== undefined);
  if (!laid) {
    effects.tell(`${plainText(words.notUnderstood(job.name))}\n${words.nothing}`);
    return exitCodes.findings;
  }
  const { measurements, misfits } = readCells(laid.cells, table, {
    kpis: strategy.kpis,
    dates: job.dates,
    asIs: job.asIs,
    known: (kpi) => knownOf(kpi, loaded.measurements),
  });
  if (laid.leftOut.length > 0) effects.tell(plainText(words.leftOut(formats.list(laid.leftOut))));
  // A date that cannot be read is wrong for every value of its row, and told once.
  const told = new Set(misfits.map((misfit) => `${job.name}:${misfit.line}: ${misfitText(misfit, formats)}`));
  for (const text of told) effects.tell(text);

  const fresh = news(measurements, loaded.measurements);
  effects.print(preview(fresh, formats));
  const counts: ImportCounts = {
    written: fresh.length,
    corrections: correctionsIn(fresh, loaded.measurements),
    known: measurements.length - fresh.length,
    misfits: told.size,
  };
  effects.print(words.counts(counts));
  const fits = misfits.length === 0;
  const outcome = fits ? exitCodes.fine : exitCodes.findings;
  if (job.dryRun) {
    effects.tell(words.nothing);
    return outcome;
  }
  if (!fits && !job.partial) {
    effects.tell(words.partial);
    return outcome;
  }
  if (fresh.length === 0) {
    effects.tell(words.nothingNew);
    return outcome;
  }
  const file = tableName(loaded.path, effects);
  const { yes, no } = recordingWords[language];
  if (
    !job.yes &&
    effects.questions &&
    !(await effects.questions.confirm(words.ask(fresh.length, file), { yes, no }))
  ) {
    effects.tell(words.nothing);
    return outcome;
  }
  // Somebody may have imported the same table meanwhile: what is there by then is not written again.
  const rowsFor = (text: string | null) =>
    news(fresh, text === null ? [] : measurementsIn(text, strategy)).map(({ row }) => row);
  const rows = await appendRows(loaded.path, rowsFor, language, effects);
  if (!rows) return exitCodes.findings;
  effects.tell(words.written(rows.length, file));
  tellChanges(fresh, strategy, loaded, formats, effects);
  return outcome;
}

/**
 * What the strategy has to learn from the table. What counts for a KPI and day is the last row, here as there: where both
 * say the same, nothing is new, whatever was corrected on the way; where they differ, the last row is taken even if it
 * brings back a value that was corrected once. Rows that the table itself corrects come along if they were never there.
 */
function news(
  measurements: readonly TableMeasurement[],
  known: readonly Pick<Measurement, 'kpi' | 'on' | 'value'>[],
): readonly TableMeasurement[] {
  const there = new Set(known.map(({ kpi, on, value }) => `${kpi} ${on} ${value}`));
  const standing = new Map(known.map(({ kpi, on, value }) => [`${kpi} ${on}`, value]));
  const last = new Map(measurements.map((measurement) => [dayOf(measurement), measurement]));
  return measurements.filter((measurement) => {
    const day = dayOf(measurement);
    const final = last.get(day);
    if (final === undefined || final.value === standing.get(day)) return false;
    if (measurement === final) return true;
    const key = `${day} ${measurement.value}`;
    const isNew = measurement.value !== final.value && !there.has(key);
    there.add(key);
    return isNew;
  });
}

function dayOf({ kpi, on }: TableMeasurement): string {
  return `${kpi.id} ${on}`;
}

/** Rows for a KPI and day that an earlier row has a value for, be it in the strategy or in the same table. */
function correctionsIn(
  fresh: readonly TableMeasurement[],
  known: readonly Pick<Measurement, 'kpi' | 'on'>[],
): number {
  const days = new Set(known.map(({ kpi, on }) => `${kpi} ${on}`));
  return fresh.filter((measurement) => {
    const key = dayOf(measurement);
    const corrects = days.has(key);
    days.add(key);
    return corrects;
  }).length;
}

function measurementsIn(text: string, { kpis }: Strategy): readonly Measurement[] {
  const units = new Map(kpis.map(({ id, unit }) => [id, unit]));
  const { rows } = readMeasurementRows(text);
  return checkMeasurements(rows, sourceFile('', text), (id) => units.get(id)).measurements;
}

function preview(measurements: readonly TableMeasurement[], formats: Formats): string {
  const words = importWords[formats.language];
  if (measurements.length === 0) return '';
  const rows = measurements
    .slice(0, SHOWN)
    .map(({ kpi, on, value, row }) => [on, kpi.id, formats.quantity(value, kpi.unit), row.note]);
  const more = measurements.length - rows.length;
  const table = textTable(
    [
      { head: words.columns.date, align: 'left' },
      { head: words.columns.kpi, align: 'left' },
      { head: words.columns.value, align: 'right' },
      { head: words.columns.note, align: 'left', atMost: NOTE_WIDTH },
    ],
    rows,
    '  ',
  );
  return `${table}\n${more > 0 ? `  ${words.more(more)}\n` : ''}`;
}

function misfitText(misfit: Misfit, formats: Formats): string {
  const words = importWords[formats.language].misfit;
  return shown(plainText(joinInline([...said(), ''])));

  function said(): readonly Inline[] {
    switch (misfit.reason) {
      case 'kpi':
        return [
          words.kpi(misfit.kpi),
          misfit.nearest === null ? '.' : ['. ', words.didYouMean(misfit.nearest)],
        ].flat();
      case 'date':
      case 'ambiguous-date':
      case 'confidence':
        return [words[misfit.reason](misfit.text), '.'];
      case 'no-kpi':
      case 'no-date':
        return [words[misfit.reason], '.'];
      case 'currency':
        return [words.currency(misfit.kpi.id, misfit.text, misfit.kpi.unit), '.'];
      case 'value': {
        const { what, fix } = misfit.words(formats.language);
        return [`${misfit.kpi}: ${what} ${fix}`];
      }
      case 'odd': {
        const text = (value: number) => formats.quantity(value, misfit.kpi.unit);
        return [words.odd(misfit.kpi.id, text(misfit.value), text(misfit.low), text(misfit.high)), '.'];
      }
    }
  }
}

/** Statuses that are others now, and a word on the report's date. */
function tellChanges(
  fresh: readonly TableMeasurement[],
  strategy: Strategy,
  { slug, measurements: before, ...loaded }: LoadedStrategy,
  formats: Formats,
  effects: Effects,
): void {
  const added = fresh.map(({ on, kpi, value }): Measurement => ({ on, kpi: kpi.id, value, line: 0 }));
  const all = [...before, ...added];
  const planned = reportDay(strategy, all, effects.today());
  const asOf = all.reduce((latest, { on }) => (on > latest ? on : latest), planned);
  const statuses = (measurements: readonly Measurement[]) =>
    new Map(
      evaluate(strategy, { slug, asOf, seed: 1, version, measurements, draws: 0 }).kpis.map(
        ({ id, status }) => [id, terms[formats.language].status[status]],
      ),
    );
  const [was, is] = [statuses(before), statuses(all)];
  for (const { id, name } of strategy.kpis) {
    const [from, to] = [was.get(id) ?? '', is.get(id) ?? ''];
    if (from !== to) {
      effects.print(plainText(kpiSentences[formats.language].statusChanged({ kpi: shown(name), from, to })));
    }
  }
  tellDates(
    added.map(({ on }) => on),
    planned,
    { strategy, locate: loaded.locate, formats, effects },
  );
}
