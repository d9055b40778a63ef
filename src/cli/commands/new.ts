import { newWords } from '../../messages/commands/new.ts';
import { type Argument, defineCommand } from '../command.ts';
import { flagOption, maybeOption, textOption } from '../option.ts';
import { UsageError } from '../usage-error.ts';

/** It may be missing: a terminal is asked for it, and the list of templates needs none. */
const slugIfAny: Argument = { shown: '[slug]', about: null };

/** Makes a strategy from the template of an industry, or the answer sheets of its audit. */
export const newStrategy = defineCommand({
  name: 'new',
  words: newWords,
  argument: slugIfAny,
  options: [
    textOption('template', 'industry', null),
    textOption('name', 'company', null),
    textOption('currency', 'code', null),
    textOption('start', 'month', null),
    textOption('months', 'number', null),
    textOption('into', 'folder', 'strategies'),
    flagOption('audit'),
    maybeOption('format', ['yaml', 'csv', 'html']),
    flagOption('list'),
    flagOption('force'),
  ],
  examples: [
    'rapport new',
    'rapport new acme --template retail --name "Acme & Sons" --start 2027-01',
    'rapport new onega --template bank --language ru',
    'rapport new acme --audit --format csv',
    'rapport new --list --language uk',
  ],
  async run({ paths: [slug = null], audit, format, ...given }, effects) {
    if (audit) {
      if (slug === null) throw new UsageError({ problem: 'missing-argument', argument: '<slug>' });
      const { writeAuditSheets } = await import('../new/write-audit-sheets.ts');
      return writeAuditSheets({ ...given, slug, format: format ?? 'yaml' }, effects);
    }
    if (format !== null) throw new UsageError({ problem: 'missing-option', option: '--audit' });
    const { makeStrategy } = await import('../new/make-strategy.ts');
    return makeStrategy({ ...given, slug }, effects);
  },
});
