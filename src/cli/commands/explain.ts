import { explainHelp } from '../../messages/commands/explain.ts';
import { defineCommand, exitCodes, maybeCode } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** Explains a finding to whoever met it; without a name, lists all that can be met. */
export const explain = defineCommand({
  name: 'explain',
  words: explainHelp,
  argument: maybeCode,
  options: [],
  examples: [
    'rapport explain benefit-without-range',
    'rapport explain yaml-tab --language uk',
    'rapport explain',
  ],
  async run({ paths: [code], language }, effects) {
    const { allCodesText, codeText, explainedCodes } = await import('../explain/explain-code.ts');
    const spoken = language ?? 'en';
    const text = code === undefined ? allCodesText(spoken) : codeText(code, spoken);
    if (text === undefined) {
      const { nearest } = await import('../../lib/nearest.ts');
      const value = code ?? '';
      throw new UsageError({
        problem: 'unknown-finding',
        value,
        nearest: nearest(value, explainedCodes()) ?? null,
      });
    }
    effects.print(text);
    return exitCodes.fine;
  },
});
