import { dueHelp } from '../../messages/commands/due.ts';
import { anyPaths, defineCommand } from '../command.ts';
import { asOfOption, choiceOption, flagOption } from '../option.ts';

/** Lists what is to be measured now, by whom, and what comes next. */
export const due = defineCommand({
  name: 'due',
  words: dueHelp,
  argument: anyPaths,
  options: [asOfOption, choiceOption('format', ['text', 'json', 'csv']), flagOption('ask')],
  examples: [
    'rapport due',
    'rapport due clearsight --as-of 2027-10-31',
    'rapport due clearsight --ask',
    'rapport due clearsight --format csv > october.csv',
  ],
  async run(input, effects) {
    const { tellDue } = await import('../due/tell-due.ts');
    return tellDue(input, effects);
  },
});
