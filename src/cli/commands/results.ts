import { defineCommand, exitCodes, onePath } from '../command.ts';
import { asOfOption, choiceOption, seedOption } from '../option.ts';

/** Prints what a strategy comes to. */
export const results = defineCommand({
  name: 'results',
  argument: onePath,
  options: [choiceOption('format', ['table', 'json']), asOfOption, seedOption],
  examples: [
    'rapport results strategies/clearsight',
    'rapport results clearsight --format json --as-of 2027-06-30 > results.json',
  ],
  async run({ paths, format, asOf, seed, language }, effects) {
    const { printResults } = await import('../print-results.ts');
    return printResults({ paths, format, asOf, seed, language }, effects)
      ? exitCodes.fine
      : exitCodes.findings;
  },
});
