import { compareWords } from '../../messages/commands/compare.ts';
import { anyPaths, defineCommand, exitCodes } from '../command.ts';
import { asOfOption, flagOption, seedOption, textOption } from '../option.ts';

/** Writes the reports of strategies, and the page over all of them, as a static site. */
export const build = defineCommand({
  name: 'build',
  words: compareWords,
  argument: anyPaths,
  options: [
    textOption('out', 'folder', 'dist'),
    flagOption('force'),
    textOption('with', 'state', null),
    asOfOption,
    seedOption,
  ],
  examples: ['rapport build', 'rapport build strategies/clearsight --out public/clearsight'],
  async run(input, effects) {
    const { buildStrategies } = await import('../build-site.ts');
    return (await buildStrategies(input, effects)) ? exitCodes.fine : exitCodes.findings;
  },
});
