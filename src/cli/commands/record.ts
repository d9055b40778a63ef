import { recordHelp } from '../../messages/commands/record.ts';
import { defineCommand, onePath } from '../command.ts';
import { flagOptionAs, maybeOption, textOption } from '../option.ts';

/** Adds measured values of KPIs to a strategy. */
export const record = defineCommand({
  name: 'record',
  words: recordHelp,
  argument: { ...onePath, next: '<kpi=value...>' },
  options: [
    textOption('date', 'day', null),
    maybeOption('confidence', ['high', 'medium', 'low']),
    textOption('note', 'text', null),
    flagOptionAs('asIs', 'as-is'),
  ],
  examples: [
    'rapport record clearsight recall-rate 34%',
    'rapport record clearsight recall-rate=34% advocacy=41 --date 2027-10 --note "New scripts"',
    'rapport record clearsight advocacy 41 --date 2027-Q3 --confidence low',
  ],
  async run({ paths: [strategy = '', ...words], date, confidence, note, asIs, language }, effects) {
    const { recordValues } = await import('../record/record-values.ts');
    return recordValues({ strategy, words, date, confidence, note, asIs, language }, effects);
  },
});
