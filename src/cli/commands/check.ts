import { anyPaths, defineCommand, exitCodes } from '../command.ts';
import { asOfOption, choiceOption, levelOption } from '../option.ts';

/** Says what is wrong in strategies, and where. */
export const check = defineCommand({
  name: 'check',
  argument: anyPaths,
  options: [choiceOption('format', ['text', 'json', 'sarif', 'github']), levelOption, asOfOption],
  examples: [
    'rapport check',
    'rapport check strategies/clearsight --level board',
    'rapport check --format json',
    'rapport check --format sarif > rapport.sarif',
  ],
  async run({ paths, format, level, asOf, language }, effects) {
    const { checkStrategies } = await import('../check-strategies.ts');
    return (await checkStrategies({ paths, format, level, asOf, language }, effects))
      ? exitCodes.fine
      : exitCodes.findings;
  },
});
