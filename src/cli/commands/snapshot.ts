import { snapshotCommandWords } from '../../messages/commands/snapshot.ts';
import { defineCommand, onePath } from '../command.ts';
import { asOfOption, flagOption, seedOption, textOption } from '../option.ts';

/** Keeps today's state of a strategy, for later reports to compare with. */
export const snapshot = defineCommand({
  name: 'snapshot',
  words: snapshotCommandWords,
  argument: onePath,
  options: [
    flagOption('approve'),
    textOption('note', 'text', null),
    flagOption('force'),
    asOfOption,
    seedOption,
  ],
  examples: ['rapport snapshot clearsight', 'rapport snapshot clearsight --approve --note "Board, 31 March"'],
  async run(input, effects) {
    const { takeSnapshot } = await import('../take-snapshot.ts');
    return takeSnapshot(input, effects);
  },
});
