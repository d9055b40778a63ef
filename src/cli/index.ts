/** The commands, in the order of the help. A command is listed once it works. */
import type { Command } from './command.ts';
import { brief } from './commands/brief.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { dev } from './commands/dev.ts';
import { due } from './commands/due.ts';
import { explain } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { newStrategy } from './commands/new.ts';
import { record } from './commands/record.ts';
import { results } from './commands/results.ts';
import { schema } from './commands/schema.ts';
import { snapshot } from './commands/snapshot.ts';

export const commands: readonly Command[] = [
  newStrategy,
  check,
  explain,
  results,
  brief,
  record,
  importCommand,
  due,
  snapshot,
  compare,
  build,
  dev,
  schema,
];
