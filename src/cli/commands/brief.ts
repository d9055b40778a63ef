import { defineCommand, exitCodes, onePath } from '../command.ts';
import { asOfOption, seedOption } from '../option.ts';

/** Prints a strategy in ten lines, ready for a mail. */
export const brief = defineCommand({
  name: 'brief',
  argument: onePath,
  options: [asOfOption, seedOption],
  examples: ['rapport brief clearsight', 'rapport brief onezhsky-bereg --language en --as-of 2027-06-30'],
  async run({ paths, asOf, seed, language }, effects) {
    const { printBrief } = await import('../print-brief.ts');
    return printBrief({ paths, asOf, seed, language }, effects) ? exitCodes.fine : exitCodes.findings;
  },
});
