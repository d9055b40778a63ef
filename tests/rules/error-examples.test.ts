/** What people meet in a check when they break a rule, in three languages: the folders of tests/errors named like rules. */
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { explainedRules } from '../../src/rules/explain.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

describe.each(explainedRules.map(({ id }) => id))('%s', (id) => {
  test.each([
    { language: 'en', file: 'expected.txt' },
    { language: 'ru', file: 'expected.ru.txt' },
    { language: 'uk', file: 'expected.uk.txt' },
  ])('is the one thing said of its example, $language', async ({ language, file }) => {
    const effects = recordedEffects(`tests/errors/${id}`);

    await run(['check', 'strategy.yaml', '--language', language], effects);

    const codes = effects.printed().match(/^\S+:\d+:\d+: \S+ \S+$/gm) ?? [];
    expect(codes.map((line) => line.split(' ').at(-1))).toEqual([id]);
    await expect(effects.printed()).toMatchFileSnapshot(`../errors/${id}/${file}`);
  });
});
