import { z } from 'zod';
import { ResultsSchema } from '../language/schema/results.ts';

/**
 * The JSON Schema (draft 7) of what `rapport results --format json` prints, as text. The copy under `docs` is for readers
 * without an installation; a test keeps it the same.
 */
export function resultsJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(ResultsSchema, { target: 'draft-7', io: 'output' });
  const described = {
    $schema,
    title: 'Rapport results',
    description:
      'What a strategy comes to on one day. Money is in the currency named, rates are fractions, days are ISO texts; ' +
      'what is absent is null or an empty list. Keys are added, never renamed.',
    ...rest,
  };
  return JSON.stringify(described, null, 2);
}
