/** A running `rapport dev` for tests and measurements, inside this process. */
import { dev } from '../../src/cli/commands/dev.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { recordedEffects } from './recorded-effects.ts';

export interface RunningPreview {
  /** `http://localhost:40001/` */
  readonly address: string;
  /** What the terminal was told so far. */
  told(): string;
  /** Ends it as Ctrl-C would; gives the exit code. */
  stop(): Promise<number>;
}

/**
 * Starts the preview in a folder, and waits until it serves.
 *
 * @param options as on the command line, by name: `{ editor: 'none' }`
 * @throws what it said, where it ended by itself
 */
export async function startPreview(
  folder: string,
  paths: readonly string[] = [],
  options: Readonly<Record<string, string | true>> = {},
): Promise<RunningPreview> {
  let end: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  let serves: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    serves = resolve;
  });
  const recorded = recordedEffects(folder, { stopped: () => stopped });
  const effects: Effects = {
    ...recorded,
    print(text) {
      recorded.print(text);
      serves(text.trim());
    },
  };
  const ended = dev.run({ paths, options: { port: '0', ...options } }, effects);
  const first = await Promise.race([address, ended]);
  if (typeof first === 'number') throw new Error(`rapport dev ended with ${first}: ${recorded.told()}`);
  return {
    address: first,
    told: recorded.told,
    stop() {
      end();
      return ended;
    },
  };
}
