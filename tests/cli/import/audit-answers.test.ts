import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditAnswers } from '../../../src/cli/import/audit-answers.ts';
import type { ImportJob } from '../../../src/cli/import/importer.ts';
import { writeAuditSheets } from '../../../src/cli/new/write-audit-sheets.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import { readStrategy } from '../../../src/language/read-strategy.ts';
import { recordedEffects } from '../../helpers/recorded-effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-import-'));
const path = join(folder, 'strategies/fern/strategy.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(join(folder, 'strategies'), { recursive: true, force: true });
  mkdirSync(join(folder, 'strategies/fern'), { recursive: true });
});

const head = `# Our plan   # kept as it is
format: 1
company: { name: Fern Opticians,   currency: GBP, language: en }
plan: { title: "Keep the customers", start: 2027-01, months: 36 }
`;
const segments = `
segments: []   # none yet
`;

const bring = async (strategy: string, text: string, options: Partial<ImportJob> = {}) => {
  writeFileSync(path, strategy);
  const effects = recordedEffects(folder);
  const job: ImportJob = {
    name: 'sheet',
    text,
    loaded: loadStrategy(path, { cwd: folder }),
    language: 'en',
    dryRun: false,
    yes: false,
    partial: false,
    asIs: false,
    dates: null,
    ...options,
  };
  const code = await auditAnswers.run(job, effects);
  return { code, told: effects.told(), printed: effects.printed(), after: readFileSync(path, 'utf8') };
};
const answersIn = (text: string) => readStrategy({ strategy: { file: 's', text } }).strategy?.audit?.answers;

const sheet = (answers: string, by = 'Anna Reed') =>
  `auditSheet: 1\nby: ${by}\nrole: Sales\nat: 2026-11\nanswers:\n${answers}`;
const home = '  data.home: { intention: 4, reality: 2, target: 4, evidence: "Two bases, seen" }\n';

describe('a sheet', () => {
  test('is known by its content', () => {
    expect(auditAnswers.recognises(sheet(home))).toBe(true);
    expect(auditAnswers.recognises('# remark\nauditSheet: 1\n')).toBe(true);
    for (const mark of [
      'rapport-audit;Аудит\r\n',
      '"rapport-audit","Audit"\n',
      '\uFEFFrapport-audit,x\n',
      'rapport-audit\tx',
    ]) {
      expect(auditAnswers.recognises(mark)).toBe(true);
    }
    expect(auditAnswers.recognises('date,kpi,value\n2027-01-31,nps,40\n')).toBe(false);
  });

  test('becomes the audit of a strategy that has none, which else stays as it was', async () => {
    const { code, told, after } = await bring(head + segments, sheet(home));
    expect(code).toBe(0);
    expect(after.startsWith(head + segments)).toBe(true);
    expect(after.slice((head + segments).length)).toBe(`
audit:
  at: 2026-11-30
  answers:
    data.home:
      answers:
        - { by: Anna Reed, role: Sales, intention: 4, reality: 2 }
      target: 4
      evidence: Two bases, seen
`);
    expect(told).toContain('Anna Reed: 1 scored');
    expect(answersIn(after)?.['data.home']?.answers?.[0]?.reality).toBe(2);
  });

  test.each([
    [
      'behind the last answer',
      'audit:\n  answers:\n    data.consent: { reality: 3, target: 4 }  # audited\n\n# next\n',
    ],
    ['where the audit has no answers', 'audit:\n  at: 2026-10\n  method: Interviews   # by phone\n'],
    ['in place of an empty map', 'audit:\n  at: 2026-10\n  answers: {}\n'],
    ['under a list of the audit', 'audit:\n  plan:\n    - { who: Anna Reed, at: 2026-10 }\n'],
    [
      'deep inside the file',
      `audit:\n    answers:\n        data.consent:\n            reality: 3\n            target: 4\n`,
    ],
  ])('stands %s, and nothing else changes', async (_, audit) => {
    const before = head + audit + segments;
    const { code, after } = await bring(before, sheet(home));
    expect(code).toBe(0);
    expect(answersIn(after)?.['data.home']).toMatchObject({ target: 4, answers: [{ by: 'Anna Reed' }] });
    // Every line of before is still there, in its order, but an empty map that was filled.
    const lines = after.split('\n');
    let at = 0;
    for (const line of before.replace('answers: {}', 'answers: ').split('\n')) {
      at = lines.indexOf(line, at) + 1;
      expect(at, line).toBeGreaterThan(0);
    }
  });

  test('gives its day to an audit that has none, and to no other', async () => {
    const audit =
      'audit:   # first impressions\n  method: Visits\n  answers:\n    data.home: { unknown: true }\n';
    const { code, after } = await bring(head + audit + segments, sheet(home));
    expect(code).toBe(0);
    expect(after).toContain('audit:   # first impressions\n  at: 2026-11-30\n  method: Visits\n  answers:\n');
    const bo = sheet('  data.home: { reality: 3 }\n', 'Bo Hill').replace('2026-11', '2026-12');
    expect((await bring(after, bo)).after).toContain('\n  at: 2026-11-30\n  method');
  });

  test('of a second respondent stands beside the first', async () => {
    const first = await bring(head, sheet(home));
    const second = await bring(
      first.after,
      sheet('  data.home: { reality: 3, evidence: "Two bases, seen" }\n', 'Bo Hill'),
    );
    expect(second.code).toBe(0);
    const answer = answersIn(second.after)?.['data.home'];
    expect(answer?.answers?.map(({ by, reality }) => [by, reality])).toEqual([
      ['Anna Reed', 2],
      ['Bo Hill', 3],
    ]);
    expect(answer?.evidence).toBe('Two bases, seen');
  });

  test('read twice changes nothing the second time', async () => {
    const first = await bring(head, sheet(home));
    const again = await bring(first.after, sheet(home));
    expect(again.after).toBe(first.after);
    expect(again.code).toBe(0);
    expect(again.told).toContain('stands in the strategy already');
  });

  test('is shown and not written on a dry run', async () => {
    const { after, printed, told } = await bring(head, sheet(home), { dryRun: true });
    expect(after).toBe(head);
    expect(printed).toContain('{ by: Anna Reed, role: Sales, intention: 4, reality: 2 }');
    expect(told).toContain('Would be written');
  });

  test('keeps Windows line ends', async () => {
    const { after } = await bring(head.replaceAll('\n', '\r\n'), sheet(home));
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('says which answers have no target yet', async () => {
    const { code, told } = await bring(head, sheet('  data.home: { reality: 3 }\n'));
    expect(code).toBe(0);
    expect(told).toContain('One answer has no target level yet');
  });
});

describe('what would be lost', () => {
  const scored = `${head}audit:\n  answers:\n    data.home: { intention: 5, reality: 1, target: 4 } # by us\n`;

  test('is named, and nothing is written', async () => {
    const { code, after, told } = await bring(scored, sheet(home));
    expect(code).toBe(1);
    expect(after).toBe(scored);
    expect(told).toContain('data.home has scores without a name');
  });

  test('stays beside the new answer where that is asked for', async () => {
    const { code, after } = await bring(scored, sheet(home), { yes: true });
    expect(code).toBe(0);
    expect(after).toContain('# by us');
    expect(answersIn(after)?.['data.home']?.answers?.map(({ by, reality }) => [by, reality])).toEqual([
      ['Earlier answer', 1],
      ['Anna Reed', 2],
    ]);
  });

  test('is left out where only the rest is asked for', async () => {
    const rest = `${home}  data.consent: { reality: 5, target: 5 }\n`;
    const { code, after } = await bring(scored, sheet(rest), { partial: true });
    expect(code).toBe(0);
    expect(Object.keys(answersIn(after) ?? {})).toEqual(['data.home', 'data.consent']);
    expect(answersIn(after)?.['data.home']?.reality).toBe(1);
  });

  test.each([
    [
      'a score of the same person',
      '{ answers: [{ by: Anna Reed, reality: 5 }], target: 4 }',
      'differently before',
    ],
    ['a target', '{ answers: [{ by: Bo Hill, reality: 5 }], target: 3 }', 'the target level is 3'],
    ['what does not apply', '{ notApplicable: No data yet }', 'found not to apply'],
  ])('by another score: %s', async (_, standing, words) => {
    const before = `${head}audit:\n  answers:\n    data.home: ${standing}\n`;
    const { code, told, after } = await bring(before, sheet(home));
    expect([code, after]).toEqual([1, before]);
    expect(told).toContain(words);
    expect((await bring(before, sheet(home), { yes: true })).code).toBe(0);
  });

  test('by an anchor is not touched at all', async () => {
    const before = `${head}audit:\n  answers:\n    data.consent: &same { answers: [{ by: Bo, reality: 3 }], target: 4 }\n    data.home: *same\n`;
    const { code, after, told } = await bring(before, sheet(home));
    expect([code, after]).toEqual([1, before]);
    expect(told).toContain('anchor');
  });

  test('is never the answer of one who does not know', async () => {
    const before = `${head}audit:\n  answers:\n    data.home: { unknown: true }\n    data.consent: { reality: 3, target: 4 }\n`;
    const { after } = await bring(
      before,
      sheet('  data.home: { reality: 3, target: 4 }\n  data.consent: { unknown: true }\n'),
    );
    expect(answersIn(after)?.['data.home']?.unknown).toBeUndefined();
    expect(answersIn(after)?.['data.consent']?.reality).toBe(3);
  });
});

test('takes the day as programs for tables write it', async () => {
  const written = (at: string) => sheet(home).replace('at: 2026-11', `at: ${at}`);
  for (const at of ['10.12.2026', '13/12/2026']) {
    const { code, after } = await bring(head, written(at));
    expect(code).toBe(0);
    expect(after).toContain(at === '10.12.2026' ? 'at: 2026-12-10' : 'at: 2026-12-13');
  }
  expect((await bring(head, written('10/12/2026'))).told).toContain('say which with');
  expect((await bring(head, written('10/12/2026'), { dates: 'mdy' })).after).toContain('at: 2026-10-12');
  expect((await bring(head, written('the tenth'))).told).toContain('“the tenth” is no day');
});

describe('a sheet with faults', () => {
  test.each([
    ['a question that is not asked', '  data.hom: { reality: 3 }\n', 'Did you mean data.home?'],
    ['level 6', '  data.home: { reality: 6 }\n', 'a level from 1 to 5, not “6”'],
    ['level 0.5', '  data.home: { reality: 0.5 }\n', 'a level from 1 to 5, not “0.5”'],
    ['an intention alone', '  data.home: { intention: 3 }\n', 'an intention and no reality'],
    ['a question twice', '  data.home: { reality: 3 }\n  data.home: { reality: 4 }\n', 'twice'],
    ['broken YAML', '  data.home: { reality: 3\n', 'cannot be read'],
  ])('is refused with its line: %s', async (_, rows, words) => {
    const { code, told, after } = await bring(head, sheet(rows));
    expect([code, after]).toEqual([1, head]);
    expect(told).toContain(words);
    expect(told).toMatch(/Line 6|Line 7|cannot be read/);
  });

  test('is refused without a name', async () => {
    const { code, told } = await bring(head, sheet(home, ''));
    expect(code).toBe(1);
    expect(told).toContain('fill in the name');
  });

  test('gives what is sound on demand', async () => {
    const { code, after } = await bring(head, sheet(`${home}  data.hom: { reality: 3 }\n`), {
      partial: true,
    });
    expect(code).toBe(0);
    expect(Object.keys(answersIn(after) ?? {})).toEqual(['data.home']);
  });
});

describe('a sheet from a spreadsheet', () => {
  const filled = async (language: 'en' | 'uk', change: (text: string) => string) => {
    writeFileSync(path, head);
    const effects = recordedEffects(folder);
    await writeAuditSheets(
      { slug: 'fern', format: 'csv', language, into: 'strategies', force: true },
      effects,
    );
    return change(readFileSync(join(folder, 'strategies/fern/audit/it.csv'), 'utf8'));
  };
  const fill = (separator: string) => (text: string) => {
    const lines = text.split('\r\n').map((line) => {
      const scores = line.startsWith('data.home')
        ? ['4', '2,5', "'=SUM(A1) was seen"]
        : line.startsWith('data.duplicates')
          ? ['', '?', '']
          : line.startsWith('process.pastAttempts')
            ? ['', '-', 'No attempt yet']
            : null;
      if (!scores) return line.replace(/^(Name|Ім’я)[,;]/, `$1${separator}Anna Reed`);
      const cells = line.split(separator);
      const quoted = scores.map((text) => (text.includes(separator) ? `"${text}"` : text));
      const at = cells.findIndex(
        (cell, index) => cell === '' && cells[index + 1] === '' && cells[index + 2] === '',
      );
      cells.splice(at, 3, ...quoted);
      return cells.join(separator);
    });
    return lines.join('\r\n');
  };

  test.each([
    ['en', ','],
    ['uk', ';'],
  ] as const)('comes back with what was filled in: %s', async (language, separator) => {
    const text = await filled(language, fill(separator));
    const { code, told, after } = await bring(head, text);
    expect(told).toContain('1 scored, 1 unknown, 1 not applicable');
    expect(code).toBe(0);
    const answers = answersIn(after);
    expect(answers?.['data.home']).toMatchObject({
      evidence: '=SUM(A1) was seen',
      answers: [{ by: 'Anna Reed', intention: 4, reality: 2.5 }],
    });
    expect(answers?.['data.duplicates']?.unknown).toBe(true);
    expect(answers?.['process.pastAttempts']?.notApplicable).toBe('No attempt yet');
  });

  test('comes back with its columns moved, others between them, remarks and empty rows', async () => {
    const text = [
      '№;rapport-audit;Аудит. Для кого: ИТ',
      ';;На каждый вопрос ставят два балла от 1 до 5.',
      '',
      ';Имя:;;Анна "А" Рид',
      ';Должность;ИТ;',
      ';День;30.11.2026',
      '',
      '№;Практика;Комментарий;Id;На чём основано;Намерения',
      '1;2,5;моё мнение;data.home;«Две базы»;4',
      ';;позвонить Ольге;;;',
      '',
      '2;н/д;;data.duplicates;;',
      '3;не знаю;;data.consent;;',
      '4;N/A;;process.pastAttempts;Попыток не было;N/A',
    ].join('\r\n');
    const { code, told, after } = await bring(head, text);
    expect(told).toContain('Анна "А" Рид: 1 scored, 2 unknown, 1 not applicable');
    expect(code).toBe(0);
    const answers = answersIn(after);
    expect(answers?.['data.home']).toMatchObject({
      evidence: '«Две базы»',
      answers: [{ by: 'Анна "А" Рид', role: 'ИТ', intention: 4, reality: 2.5 }],
    });
    expect(answers?.['data.duplicates']?.unknown).toBe(true);
    expect(answers?.['process.pastAttempts']?.notApplicable).toBe('Попыток не было');
    expect(after).toContain('at: 2026-11-30');
  });

  test.each(['?', 'н/д', 'не знаю', 'unknown', "don't know", 'немає відомостей'])(
    'says that nobody knows with %s',
    async (text) => {
      const { after } = await bring(head, sheet(`  data.home: { reality: "${text}" }\n`));
      expect(answersIn(after)?.['data.home']?.unknown).toBe(true);
    },
  );

  test.each(['-', '–', 'N/A', 'n.a.', 'неприменимо', 'не застосовується'])(
    'says that a question does not apply with %s, and why',
    async (text) => {
      const row = (evidence: string) => `  data.home: { reality: "${text}", evidence: "${evidence}" }\n`;
      const { after } = await bring(head, sheet(row('No base')));
      expect(answersIn(after)?.['data.home']?.notApplicable).toBe('No base');
      expect((await bring(head, sheet(row('')))).told).toContain('does not say why');
    },
  );

  test('saved again with tabs and without a byte order mark is still known', async () => {
    const text = (await filled('uk', fill(';'))).replace('\uFEFF', '');
    expect(auditAnswers.recognises(text)).toBe(true);
    expect((await bring(head, text)).code).toBe(0);
  });
});

test('any answers come back as they were given, and nothing else moves', async () => {
  const level = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
  const row = fc.record({ intention: fc.option(level), reality: level, target: fc.option(level) });
  const word = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter(
      (text) => /^[^\p{Cc}'"<>\s][^\p{Cc}'"<>]*[^\p{Cc}'"<>\s]$/u.test(text) && !/^[\s?.…_*–—-]+$/.test(text),
    );
  await fc.assert(
    fc.asyncProperty(row, word, word, async ({ intention, reality, target }, by, evidence) => {
      const answer = JSON.stringify({ intention, reality, target, evidence });
      const text = `auditSheet: 1\nby: ${JSON.stringify(by)}\nanswers:\n  data.home: ${answer}\n`;
      const { code, after } = await bring(head + segments, text);
      expect(code).toBe(0);
      expect(after.startsWith(head + segments)).toBe(true);
      expect(answersIn(after)?.['data.home']).toEqual({
        importance: 3,
        ...(target !== null && { target }),
        evidence,
        answers: [{ by, ...(intention !== null && { intention }), reality }],
      });
    }),
    { numRuns: 60 },
  );
});
