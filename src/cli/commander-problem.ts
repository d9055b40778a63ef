import type { CommanderError } from 'commander';
import type { UsageProblem } from './usage-error.ts';

/**
 * What commander found wrong, as data: commander itself only says it in English. Null for what it does not throw
 * here, so that an unexpected one is met in English rather than not at all.
 */
export function problemOf({ code, message }: CommanderError): UsageProblem | null {
  const value = /'([^']*)'/.exec(message)?.[1] ?? '';
  const nearest = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1] ?? null;
  switch (code) {
    case 'commander.unknownOption':
      return { problem: 'unknown-option', value, nearest };
    case 'commander.unknownCommand':
      return { problem: 'unknown-command', value, nearest };
    case 'commander.optionMissingArgument':
      return { problem: 'missing-value', option: value.split(' ')[0] ?? value };
    case 'commander.missingArgument':
      return { problem: 'missing-argument', argument: `<${value}>` };
    case 'commander.excessArguments':
      return { problem: 'too-many', surplus: surplusOf(message) };
    default:
      return null;
  }
}

/** “…Expected 1 argument but got 2: a, b.” The surplus begins behind the expected ones. */
function surplusOf(message: string): string {
  const [, expected = '0', list = ''] = /Expected (\d+) arguments? but got \d+: (.*)\.$/.exec(message) ?? [];
  return list.split(', ').slice(Number(expected)).join(' ');
}
