import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { GitMissing } from '../../src/cli/git.ts';
import { run } from '../../src/cli/run.ts';
import { ComparisonSchema } from '../../src/language/schema/comparison.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

interface Written {
  readonly price?: number;
  readonly asOf?: string;
  readonly language?: string;
  readonly target?: string;
}

const strategy = ({
  price = 30,
  asOf = '2027-06-30',
  language = 'en',
  target = '45%',
}: Written = {}) => `format: 1
company: { name: Acme, currency: GBP, language: ${language} }
plan: { title: Come back, start: 2027-01, months: 24, asOf: ${asOf}, level: draft }
kpis:
  - { id: k, name: Recall, unit: "%", direction: up, baseline: { value: 20%, at: 2026-12-31 }, targets: [{ value: ${target}, by: 2028-06-30 }] }
initiatives:
  - { id: i, name: Card, phase: base, start: 2027-01, months: 2 }
benefits:
  - { id: b, name: Paper, initiative: i, saving: [100k, 120k, 130k], per: year }
costs:
  - { id: c, name: Licences, initiative: i, quantity: 10, price: ${price}, per: month }
`;

/** A working folder with one strategy, and the command line in it. */
function aWorkplace(text = strategy(), changes: Partial<Effects> = {}) {
  const folder = aFolder();
  const write = (now: string) => writeFiles(folder, { 'strategies/acme/strategy.yaml': now });
  write(text);
  return {
    folder,
    write,
    async rapport(...args: string[]) {
      const effects = recordedEffects(folder, changes);
      const code = await run(args, effects);
      return { code, printed: effects.printed().replaceAll('\u00A0', ' '), told: effects.told() };
    },
    kept: () => readdirSync(join(folder, 'strategies/acme/snapshots')).sort(),
    git(...args: string[]) {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
    },
  };
}

describe('rapport snapshot', () => {
  test('keeps the state under the day of its figures, and says where', async () => {
    const { rapport, kept, folder } = aWorkplace();
    const { told } = await rapport('snapshot', 'acme', '--approve', '--note', 'Board of June');
    const text = readFileSync(join(folder, 'strategies/acme/snapshots/2027-06-30.json'), 'utf8');

    expect(told).toContain('Kept in strategies/acme/snapshots/2027-06-30.json, as approved.');
    expect(kept()).toEqual(['2027-06-30.json']);
    expect(JSON.parse(text)).toMatchObject({
      snapshot: 1,
      approved: true,
      note: 'Board of June',
      strategy: 'acme',
    });
    expect(text).not.toContain(folder);
  });

  test('writes the same bytes for the same state, and none where they stand there already', async () => {
    const [one, other] = [aWorkplace(), aWorkplace()];
    await one.rapport('snapshot', 'acme');
    await other.rapport('snapshot', 'acme');
    const again = await one.rapport('snapshot', 'acme');

    expect(await readFiles(join(one.folder, 'strategies/acme/snapshots'))).toEqual(
      await readFiles(join(other.folder, 'strategies/acme/snapshots')),
    );
    expect(one.kept()).toEqual(['2027-06-30.json']);
    expect(again.told).toContain('Nothing changed since strategies/acme/snapshots/2027-06-30.json');
  });

  test('numbers those of one day, and takes the place of the last one only when told to', async () => {
    const { rapport, write, kept, folder } = aWorkplace();
    await rapport('snapshot', 'acme');
    write(strategy({ price: 40 }));
    await rapport('snapshot', 'acme');
    write(strategy({ price: 50 }));
    await rapport('snapshot', 'acme', '--force');
    const priceIn = (name: string) =>
      JSON.parse(readFileSync(join(folder, 'strategies/acme/snapshots', name), 'utf8')).model.costs[0].price
        .value;

    expect(kept()).toEqual(['2027-06-30-2.json', '2027-06-30.json']);
    expect([priceIn('2027-06-30.json'), priceIn('2027-06-30-2.json')]).toEqual([30, 50]);
  });

  test('keeps both where two are taken at once', async () => {
    const { rapport, kept } = aWorkplace();
    await Promise.all([
      rapport('snapshot', 'acme', '--note', 'one'),
      rapport('snapshot', 'acme', '--note', 'two'),
    ]);

    expect(kept()).toEqual(['2027-06-30-2.json', '2027-06-30.json']);
  });

  test('stands beside a strategy in a single file', async () => {
    const { rapport, folder } = aWorkplace();
    writeFiles(folder, { 'strategies/solo.yaml': strategy() });
    await rapport('snapshot', 'solo');

    expect(readdirSync(join(folder, 'strategies/solo.snapshots'))).toEqual(['2027-06-30.json']);
  });

  test('keeps nothing of a strategy without figures', async () => {
    const { rapport, folder } = aWorkplace('format: 1\ncompany: { nam: Acme }\n');
    const { code } = await rapport('snapshot', 'acme');

    expect(code).toBe(1);
    expect(Object.keys(await readFiles(folder))).toEqual(['strategies/acme/strategy.yaml']);
  });
});

describe('rapport compare', () => {
  test('tells what changed since the last snapshot, and why the money did', async () => {
    const { rapport, write } = aWorkplace(strategy({ asOf: '2027-03-31' }));
    await rapport('snapshot', 'acme');
    write(strategy({ price: 40, target: '50%' }));
    const { printed } = await rapport('compare', 'acme');

    expect(printed).toMatchInlineSnapshot(`
      "Acme: Come back

      Compared with the snapshot 2027-03-31 of 31 March 2027.
      NPV: £191k in the report of 31 March 2027, £189k now. The main reason: “Licences” (costs).

      Money
        Figure                           Then       Now  Difference
        NPV                          £191,353  £189,177     −£2,176
        NPV on today’s measurements  £191,353  £189,177     −£2,176
        Present value of costs         £6,529    £8,706     +£2,177
        Peak funding                     £600      £800       +£200
        ROI                          2,930.7%    2,173%   −757.7 pp

      NPV then and now, and each cause between them
        Cause             Change of the NPV
        NPV then                   £191,353
        Licences (Costs)            −£2,176
        NPV now                    £189,177

      KPIs
        - The target of “Recall” moved: 50% by 30 June 2028 instead of 45% by 30 June 2028.

      Costs
        - “Licences” costs £9.6k over the whole plan instead of £7.2k.

      Assumptions
        - “Licences: price”: £40 a month, was £30 a month.
      "
    `);
  });

  test('prints amounts that add up as they stand, and says where a value is the same again', async () => {
    const measured = (...rows: string[]) => ['date,kpi,value,confidence,note', ...rows, ''].join('\n');
    const { rapport, write, folder } = aWorkplace(strategy({ asOf: '2027-03-31' }));
    const path = 'strategies/acme/measurements.csv';
    writeFiles(folder, { [path]: measured('2027-03-31,k,22%,,') });
    await rapport('snapshot', 'acme');
    writeFiles(folder, { [path]: measured('2027-03-31,k,22%,,', '2027-06-30,k,22%,,') });
    for (const price of [31, 37, 43.5, 77]) {
      write(strategy({ price }).replace('[100k, 120k, 130k]', `[100k, ${119_000 + price}, 130k]`));
      const { printed } = await rapport('compare', 'acme');
      const [, bridge = ''] = printed.split('each cause between them');
      const amounts = [...bridge.split('KPIs')[0]!.matchAll(/([+−]?)£([\d,]+)/g)].map(
        ([, sign, digits = '']) => Number(digits.replaceAll(',', '')) * (sign === '−' ? -1 : 1),
      );
      const now = amounts.pop();
      expect(amounts.length).toBe(3);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(now);
      expect(printed).toContain('“Recall”: 22% on 30 June 2027, as on 31 March 2027.');
    }
  });

  test('as Markdown in which no name becomes markup', async () => {
    const { rapport, write } = aWorkplace(
      strategy({ asOf: '2027-03-31' }).replace('Licences', '"[a](b) | <i>"'),
    );
    await rapport('snapshot', 'acme');
    write(strategy({ price: 40 }).replace('Licences', '"[a](b) | <i>"'));
    const { printed } = await rapport('compare', 'acme', '--format', 'markdown');

    expect(printed).toContain('| \\[a\\](b) \\| \\<i\\> (Costs) | −£');
    expect(printed).toMatch(/^## Acme: Come back\n/);
  });

  test('as JSON that keeps to its schema', async () => {
    const { rapport, write } = aWorkplace(strategy({ asOf: '2027-03-31' }));
    await rapport('snapshot', 'acme');
    write(strategy({ price: 40 }));
    const { printed } = await rapport('compare', 'acme', '--format', 'json');
    const comparison = ComparisonSchema.parse(JSON.parse(printed));

    expect(comparison.bridge.map(({ id }) => id)).toEqual(['c']);
    expect(comparison.money?.npv.change).toBeCloseTo(comparison.bridge[0]?.npv ?? 0, 9);
  });

  test.each([
    ['ru', 'ничего не изменилось'],
    ['uk', 'нічого не змінилося'],
  ])('says in %s that nothing changed', async (language, words) => {
    const { rapport, write } = aWorkplace(strategy({ asOf: '2027-03-31', language }));
    await rapport('snapshot', 'acme');
    write(strategy({ asOf: '2027-04-30', language }));
    const { code, printed } = await rapport('compare', 'acme');

    expect(printed).toContain(words);
    expect(code).toBe((await rapport('check', 'acme')).code);
  });

  test('says what to do where nothing was kept', async () => {
    const { code, told } = await aWorkplace().rapport('compare', 'acme');

    expect(code).toBe(2);
    expect(told).toContain('`rapport snapshot acme`');
  });

  test('leaves a broken snapshot out and names it', async () => {
    const { rapport, folder } = aWorkplace(strategy({ asOf: '2027-03-31' }));
    await rapport('snapshot', 'acme');
    writeFiles(folder, { 'strategies/acme/snapshots/2027-02-28.json': '{' });
    const { code, told, printed } = await rapport('compare', 'acme');

    expect(code).toBe(1);
    expect(told).toContain('strategies/acme/snapshots/2027-02-28.json:1:1: warning snapshot-broken');
    expect(printed).toContain('snapshot 2027-03-31');
  });
});

describe('compare --with', () => {
  test('a snapshot by its name', async () => {
    const { rapport, write } = aWorkplace(strategy({ asOf: '2027-02-28', price: 20 }));
    await rapport('snapshot', 'acme');
    write(strategy({ asOf: '2027-03-31' }));
    await rapport('snapshot', 'acme');
    write(strategy({ price: 40 }));

    expect((await rapport('compare', 'acme', '--with', '2027-02-28')).printed).toContain('instead of £4.8k');
    expect((await rapport('compare', 'acme', '--with', '2027-03-31.json')).printed).toContain(
      'instead of £7.2k',
    );
  });

  test('another strategy, or a snapshot file from anywhere', async () => {
    const { rapport, folder } = aWorkplace();
    writeFiles(folder, { 'strategies/other/strategy.yaml': strategy({ price: 20 }) });
    await rapport('snapshot', 'other');
    const file = await rapport('compare', 'acme', '--with', 'strategies/other/strategy.yaml');
    const kept = await rapport('compare', 'acme', '--with', 'strategies/other/snapshots/2027-06-30.json');

    expect(file.printed).toContain('Compared with strategies/other/strategy.yaml');
    expect(kept.printed).toContain('Compared with strategies/other/snapshots/2027-06-30.json');
    expect(file.printed.split('\n').slice(3)).toEqual(kept.printed.split('\n').slice(3));
  });

  test('a revision of git, with the measurements of that time', async () => {
    const { rapport, write, git, folder } = aWorkplace(strategy({ asOf: '2027-03-31' }));
    writeFiles(folder, {
      'strategies/acme/measurements.csv': 'date,kpi,value,confidence,note\n2027-03-31,k,22%,,\n',
    });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('tag', 'first');
    write(strategy({ price: 40 }));
    writeFiles(folder, {
      'strategies/acme/measurements.csv':
        'date,kpi,value,confidence,note\n2027-03-31,k,22%,,\n2027-06-30,k,30%,,\n',
    });
    const { printed } = await rapport('compare', 'acme', '--with', 'first');

    expect(printed).toContain('Compared with the revision first as of 31 March 2027.');
    expect(printed).toContain('“Recall”: 30% on 30 June 2027, 22% on 31 March 2027.');
    expect(printed).toContain('“Licences” costs £9.6k over the whole plan instead of £7.2k.');
  });

  test('a revision in which the strategy is not, or that is none', async () => {
    const { rapport, git, folder } = aWorkplace();
    git('init', '-q');
    writeFiles(folder, { 'readme.txt': 'x' });
    git('add', 'readme.txt');
    git('commit', '-q', '-m', 'first');
    const absent = await rapport('compare', 'acme', '--with', 'HEAD');
    const unknown = await rapport('compare', 'acme', '--with', 'mian');
    const option = await rapport('compare', 'acme', '--with', '--output=stolen');

    expect([absent.code, unknown.code, option.code]).toEqual([2, 2, 2]);
    expect(absent.told).toContain('strategies/acme/strategy.yaml is not in the revision “HEAD”.');
    expect(unknown.told).toContain('“mian” is neither a snapshot, nor a file, nor a revision');
    expect(readdirSync(folder)).not.toContain('stolen');
  });

  test('a revision that had errors', async () => {
    const { rapport, git, write } = aWorkplace('format: 1\ncompany: { nam: Acme }\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    write(strategy());
    const { code, told } = await rapport('compare', 'acme', '--with', 'HEAD');

    expect(code).toBe(1);
    expect(told).toContain('HEAD:strategies/acme/strategy.yaml:2:');
  });

  test('outside of a repository, and without git', async () => {
    const missing: Effects['git'] = () => {
      throw new GitMissing();
    };
    const none = await aWorkplace(strategy(), { git: () => null }).rapport(
      'compare',
      'acme',
      '--with',
      'main',
    );
    const without = await aWorkplace(strategy(), { git: missing }).rapport(
      'compare',
      'acme',
      '--with',
      'main',
    );

    expect(none.code).toBe(2);
    expect(none.told).toContain('is in no git repository');
    expect(without.code).toBe(3);
    expect(without.told).toContain('is not installed');
  });

  test('a file that is not there, or is no snapshot', async () => {
    const { rapport, folder } = aWorkplace();
    writeFiles(folder, { 'other.json': '{"a": 1}' });
    const gone = await rapport('compare', 'acme', '--with', 'nowhere.json');
    const other = await rapport('compare', 'acme', '--with', 'other.json');

    expect([gone.code, other.code]).toEqual([2, 1]);
    expect(gone.told).toContain('There is no file “nowhere.json”.');
    expect(other.told).toContain('other.json:1:1: warning snapshot-foreign');
  });
});
