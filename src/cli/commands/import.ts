import { importHelp } from '../../messages/commands/import.ts';
import { defineCommand, onePath } from '../command.ts';
import { flagOption, flagOptionAs, maybeOption } from '../option.ts';

/** Adds a table of measurements, or answers of the audit, to a strategy. */
export const importCommand = defineCommand({
  name: 'import',
  words: importHelp,
  argument: { ...onePath, next: '<file>' },
  options: [
    flagOptionAs('dryRun', 'dry-run'),
    flagOption('yes'),
    flagOption('partial'),
    flagOptionAs('asIs', 'as-is'),
    maybeOption('dates', ['dmy', 'mdy']),
  ],
  examples: [
    'rapport import clearsight october.csv --dry-run',
    'rapport import clearsight october.csv --yes',
    'rapport import clearsight - < october.csv',
    'rapport import clearsight old-system.csv --dates mdy --partial',
  ],
  async run({ paths: [strategy = '', file = ''], ...options }, effects) {
    const { importFile } = await import('../import/import-file.ts');
    return importFile({ strategy, file, ...options }, effects);
  },
});
