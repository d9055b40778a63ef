import { schemaWords } from '../../messages/commands/schema.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { flagOption } from '../option.ts';

/** Prints a schema for other programs: of a strategy for editors, of the results for whoever reads them. */
export const schema = defineCommand({
  name: 'schema',
  words: schemaWords,
  argument: null,
  options: [flagOption('results')],
  examples: ['rapport schema > strategy.schema.json', 'rapport schema --results > results.schema.json'],
  async run({ results, language }, effects) {
    if (results) {
      const { resultsJsonSchema } = await import('../results-json-schema.ts');
      effects.print(resultsJsonSchema());
    } else {
      const { strategyJsonSchema } = await import('../strategy-json-schema.ts');
      effects.print(strategyJsonSchema(language ?? 'en'));
    }
    return exitCodes.fine;
  },
});
