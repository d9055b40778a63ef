import { newWords } from '../../messages/commands/new.ts';
import { type Argument, defineCommand } from '../command.ts';
import { flagOption, textOption } from '../option.ts';

/** It may be missing: a terminal is asked for it, and the list of templates needs none. */
const slugIfAny: Argument = { shown: '[slug]', about: null };

/** Makes a strategy from the template of an industry. */
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
    flagOption('list'),
    flagOption('force'),
  ],
  examples: [
    'rapport new',
    'rapport new acme --template retail --name "Acme & Sons" --start 2027-01',
    'rapport new onega --template bank --language ru',
    'rapport new --list --language uk',
  ],
  async run({ paths: [slug = null], ...given }, effects) {
    const { makeStrategy } = await import('../new/make-strategy.ts');
    return makeStrategy({ ...given, slug }, effects);
  },
});
