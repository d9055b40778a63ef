/** Writes rows of measurements, and says in words where that cannot be done. */
import { relative, sep } from 'node:path';
import { AppendError, appendMeasurements, type MeasurementText } from '../../language/append-measurements.ts';
import { measurementsPath } from '../../language/measurements-path.ts';
import { recordingWords } from '../../messages/commands/recording.ts';
import type { Language } from '../../messages/language.ts';
import type { Effects } from '../effects.ts';

/** Where the measurements of a strategy stand, as messages name it. */
export function tableName(strategyFile: string, { folder }: Pick<Effects, 'folder'>): string {
  return relative(folder, measurementsPath(strategyFile)).split(sep).join('/');
}

/**
 * The rows that were written; null where nothing could be, which is told.
 *
 * @param rowsFor the rows to add to the text that stands there (null: no file yet)
 */
export async function appendRows(
  strategyFile: string,
  rowsFor: (text: string | null) => readonly MeasurementText[],
  language: Language,
  effects: Effects,
): Promise<readonly MeasurementText[] | null> {
  try {
    return await appendMeasurements(measurementsPath(strategyFile), rowsFor);
  } catch (error) {
    if (!(error instanceof AppendError)) throw error;
    effects.tell(recordingWords[language][error.fault](tableName(strategyFile, effects), error.detail));
    return null;
  }
}
