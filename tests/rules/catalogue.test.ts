import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/language.ts';
import { ruleWords } from '../../src/messages/rules/index.ts';
import { explainedRules } from '../../src/rules/explain.ts';
import { rulesReference } from '../../src/rules/reference.ts';
import { levels } from '../../src/rules/rule.ts';
import { waivableRules } from '../../src/rules/run-rules.ts';
import { strategyFrom } from '../helpers/strategy-from.ts';
import { contextOf, customersFrom, measurementsFrom, parsed, soundPlain } from './sound-strategy.ts';

/** What stands among the rules and is none. */
const machinery = ['explain', 'index', 'reference', 'rule', 'run-rules'];

const files = readdirSync('src/rules')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !machinery.includes(name));

const ids = explainedRules.map(({ id }) => id);

test('every file is a rule of its name, and every rule has a file', () => {
  expect([...ids].sort()).toEqual(files.sort());
});

test('every rule stands in the list once', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule but the one on waivers can be waived', () => {
  expect(waivableRules).toEqual(ids.filter((id) => id !== 'waiver-unused'));
});

test.each(languages)('words and rules go by the same ids in %s', (language) => {
  expect(Object.keys(ruleWords[language]).sort()).toEqual([...ids].sort());
});

describe.each(explainedRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has tests of its own', () => {
    expect(existsSync(`tests/rules/${id}.test.ts`)).toBe(true);
  });

  test('has an example among the messages that people meet', () => {
    for (const file of ['strategy.yaml', 'expected.txt', 'expected.ru.txt', 'expected.uk.txt']) {
      expect(existsSync(`tests/errors/${id}/${file}`), file).toBe(true);
    }
    expect(readFileSync(`tests/errors/${id}/expected.txt`, 'utf8')).toContain(id);
  });

  test('gets no milder from draft to board', () => {
    const order = ['note', 'warning', 'error'];
    const steps = levels.map((level) => order.indexOf(rule.severity[level]));
    expect(steps).toEqual([...steps].sort());
  });

  test.each(['wrong', 'right'] as const)('shows in its example what is %s', (kind) => {
    const { [kind]: yaml, measurements = '', customers = '' } = rule.example;
    const strategy = strategyFrom({ ...soundPlain(), ...parsed(yaml) });
    const breaches = [
      ...rule.check(
        contextOf(strategy, {
          measurements: measurementsFrom(measurements),
          customers: customersFrom(customers),
        }),
      ),
    ];
    expect(breaches.length).toBe(kind === 'wrong' ? Math.max(1, breaches.length) : 0);
  });
});

test('docs/rules.md is what `node scripts/rules-reference.mjs` writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesReference());
});
