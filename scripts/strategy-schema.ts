/**
 * Writes what editors know of the strategy language: the comments of its keys, taken from the schemas, and the JSON Schema
 * that is made of both.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './renderer/fingerprint.ts';
import { keyComments } from './schema/key-comments.ts';

writeFileSync(
  join(ROOT, 'src', 'language', 'json-schema', 'key-comments.json'),
  `${JSON.stringify(keyComments(), null, 2)}\n`,
);
// Only now are the comments there to be read.
const { strategyJsonSchema } = await import('../src/cli/strategy-json-schema.ts');
writeFileSync(join(ROOT, 'docs', 'strategy.schema.json'), `${strategyJsonSchema('en')}\n`);
