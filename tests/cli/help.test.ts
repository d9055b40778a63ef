/** What `--help` promises of each command is what the command does. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/index.ts';
import { run } from '../../src/cli/run.ts';
import { languages } from '../../src/messages/language.ts';
import { levels, notInDraft, weakness } from '../../src/rules/rule.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

async function helpOf(command: string, language: string): Promise<string> {
  const effects = recordedEffects(process.cwd(), { columns: 400 });
  expect(await run([command, '--help', '--language', language], effects)).toBe(0);
  return effects.printed();
}

const defaultWord = { en: 'Default', ru: 'умолчанию', uk: 'замовчуванням' } as const;

describe.each(commands)('rapport $name --help', ({ name, options, examples }) => {
  test.each(languages)('names every option and example, in words of %s alone', async (language) => {
    const help = await helpOf(name, language);

    for (const { flags } of options) expect(help).toContain(flags);
    for (const example of examples) expect(help).toContain(example);
    expect(help).not.toMatch(/undefined|\[object/);
  });

  test.each(languages)('says what a choice among words falls back on, in %s', async (language) => {
    const help = await helpOf(name, language);
    const choices = options.filter(
      ({ flags, name: option, read }) =>
        flags.includes('|') && option !== 'language' && read(undefined) !== null,
    );

    for (const { flags } of choices) {
      const [, line = ''] = help.split(flags);
      expect(line.split('\n')[0], flags).toContain(defaultWord[language]);
    }
  });
});

test('a stricter level turns notes into warnings and those into errors, as `check --help` says', async () => {
  expect(await helpOf('check', 'en')).toContain(
    'for a `client` most notes become warnings, for a `board` errors',
  );
  expect(levels.map((level) => notInDraft[level])).toEqual(['note', 'warning', 'error']);
  expect(levels.map((level) => weakness[level])).toEqual(['warning', 'warning', 'error']);
});
