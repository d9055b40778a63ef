/**
 * Writes what editors know of the strategy language: the comments of its keys, taken from the schemas, their examples, taken
 * from the worked strategies, and the JSON Schema that is made of all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './renderer/fingerprint.ts';
import { keyComments } from './schema/key-comments.ts';
import { keyExamples } from './schema/key-examples.ts';

const write = (name: string, data: object) =>
  writeFileSync(join(ROOT, 'src', 'language', 'json-schema', name), `${JSON.stringify(data, null, 2)}\n`);
const comments = keyComments();
write('key-comments.json', comments);
write('key-examples.json', keyExamples(Object.keys(comments)));
// Only now are the comments there to be read.
const { strategyJsonSchema } = await import('../src/cli/strategy-json-schema.ts');
writeFileSync(join(ROOT, 'docs', 'strategy.schema.json'), `${strategyJsonSchema('en')}\n`);
