import { compareWords } from '../../messages/commands/compare.ts';
import { defineCommand, onePath } from '../command.ts';
import { asOfOption, choiceOption, seedOption, textOption } from '../option.ts';

/** Says what changed since an earlier state of a strategy, and what that does to the money. */
export const compare = defineCommand({
  name: 'compare',
  words: compareWords,
  argument: onePath,
  options: [
    textOption('with', 'state', null),
    choiceOption('format', ['text', 'markdown', 'json']),
    asOfOption,
    seedOption,
  ],
  examples: [
    'rapport compare clearsight',
    'rapport compare clearsight --with 2027-03-31 --format markdown',
    'rapport compare strategies/clearsight --with main~1',
  ],
  async run(input, effects) {
    const { compareStrategy } = await import('../compare-strategy.ts');
    return compareStrategy(input, effects);
  },
});
