/** The command `rapport`. The only file that ends the process. */
import { cliWords } from '../messages/cli.ts';
import { exitCodes } from './command.ts';
import { realEffects } from './effects.ts';
import { run } from './run.ts';

/** The reader of a pipe went away, as `head` does: nothing is left to say, and nothing is wrong. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.stderr.write(`${cliWords.en.noOutput(error.message)}\n`);
    process.exitCode = exitCodes.findings;
  }
  process.exit();
});
process.stderr.on('error', () => process.exit());

// The code is set, not enforced: a result that is still on its way through a pipe arrives whole.
process.exitCode = await run(process.argv.slice(2), realEffects());
