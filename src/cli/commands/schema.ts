import { defineCommand, exitCodes } from '../command.ts';
import { flagOption } from '../option.ts';
import { UsageError } from '../usage-error.ts';

/** Prints a schema for other programs. */
export const schema = defineCommand({
  name: 'schema',
  argument: null,
  options: [flagOption('results')],
  examples: ['rapport schema --results > results.schema.json'],
  async run(input, effects) {
    if (!input.results) throw new UsageError({ problem: 'missing-option', option: '--results' });
    const { resultsJsonSchema } = await import('../results-json-schema.ts');
    effects.print(resultsJsonSchema());
    return exitCodes.fine;
  },
});
