/** Questions at the terminal. They are talk, so they stand on standard error. */
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import * as prompts from '@clack/prompts';
import type { Questions } from './effects.ts';

/** @see Questions */
export const confirm: Questions['confirm'] = async (question, { yes, no }) => {
  const answer = await asking((around) =>
    prompts.confirm({ ...around, message: question, active: yes, inactive: no, initialValue: false }),
  );
  return answer === true;
};

/** @see Questions */
export const line: Questions['line'] = async (question, hint, wrong) => {
  const answer = await asking((around) =>
    prompts.text({
      ...around,
      message: question,
      placeholder: hint,
      defaultValue: '',
      validate: (text) => wrong(text ?? '') ?? undefined,
    }),
  );
  return typeof answer === 'string' ? answer : null;
};

/** @see Questions */
export const choose: Questions['choose'] = async (question, choices) => {
  const options = choices.map(({ value, label }) => ({ value: String(value), label }));
  const answer = await asking((around) =>
    prompts.select({ ...around, message: question, options, showInstructions: false }),
  );
  return choices.find(({ value }) => value === answer)?.value ?? null;
};

interface Around {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** A table that was pasted has ended standard input; the terminal behind it still listens. */
async function asking<Answer>(ask: (around: Around) => Promise<Answer>): Promise<Answer> {
  if (!process.stdin.readableEnded) return ask({ input: process.stdin, output: process.stderr });
  const terminal = new ReadStream(openSync('/dev/tty', 'r'));
  try {
    return await ask({ input: terminal, output: process.stderr });
  } finally {
    terminal.destroy();
  }
}
