/** What docs/automation.md and its workflow show works: their lines run, in a repository of their own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { recordedEffects } from '../helpers/recorded-effects.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCS = join(ROOT, 'docs');
const page = readFileSync(join(DOCS, 'automation.md'), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow: Workflow = parse(readFileSync(join(DOCS, 'examples/github-workflow.yml'), 'utf8'));

/** A repository with the worked strategies, a remote it was pushed to, and the programs that the workflow calls. */
function aRepository() {
  const folder = aFolder();
  const [tools, remote, work] = ['tools', 'remote.git', 'work'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(ROOT, 'strategies'), join(work, 'strategies'), { recursive: true });
  writeFiles(tools, {
    npx: `#!/bin/sh\n[ "$1" = rapport ] || exit 99\nshift\nexec "${process.execPath}" "${join(ROOT, 'src/cli/main.ts')}" "$@"\n`,
    gh: `#!/bin/sh\necho "$@" >> "${join(folder, 'gh')}"\n`,
  });
  for (const tool of ['npx', 'gh']) chmodSync(join(tools, tool), 0o755);
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: work,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${tools}${delimiter}${process.env.PATH}`,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GIT_CONFIG_GLOBAL: '/dev/null',
        CI: 'true',
        ...env,
      },
    });
    return { status, said: stdout + stderr };
  };
  const started = shell(`git init --quiet --initial-branch main . && git init --quiet --bare "${remote}"
git config user.name Ann && git config user.email ann@example.com
git add . && git commit --quiet --message Start
git remote add origin "${remote}" && git push --quiet --set-upstream origin main`);
  expect(started).toEqual({ status: 0, said: expect.anything() });
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return { work, shell, read };
}

/** What GitHub would put in. */
const given: Readonly<Record<string, string>> = {
  'github.base_ref': 'main',
  'github.token': 'secret',
  'github.event.pull_request.html_url': 'https://example.com/pull/1',
};

/** What the steps of a job run, with the values that GitHub would put in; installing is not tried. */
function scripts(job: string): readonly { script: string; env: Record<string, string> }[] {
  const filled = (text: string) =>
    text.replace(/\$\{\{ ([^}]+) \}\}/g, (_, name: string) => {
      const value = given[name];
      if (value === undefined) throw new Error(`nothing is given for ${name}`);
      return value;
    });
  return (workflow.jobs[job]?.steps ?? [])
    .filter((step) => step.run !== undefined && step.run !== 'npm ci')
    .map(({ run: script = '', env = {} }) => ({
      script,
      env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
    }));
}

describe('the workflow', { timeout: 120_000 }, () => {
  test('gives each job no more rights than it needs, and puts nothing of a pull request into a script', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on).sort()).toEqual([
      'pull_request',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
    const all = Object.values(workflow.jobs).flatMap(({ steps }) => steps);
    for (const { run: script } of all) expect(script ?? '').not.toContain('${{');
    for (const { uses } of all) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  test('names only commands and options there are', () => {
    const lines = Object.keys(workflow.jobs)
      .flatMap(scripts)
      .flatMap(({ script }) => [...script.matchAll(/npx rapport ([a-z]+)([^\n|>;]*)/g)]);
    const named = new Set(lines.map(([, command]) => command));

    expect([...named].sort()).toEqual(['build', 'check', 'compare', 'due', 'import']);
  });

  test('records the tables, once, and commits the rows', () => {
    const { work, shell } = aRepository();
    writeFiles(work, { 'measured/clearsight.csv': 'Date;KPI;Value\n31.10.2027;recall-rate;35,5%\n' });
    for (const { script, env } of scripts('record')) expect(shell(script, env)).toMatchObject({ status: 0 });

    const table = readFileSync(join(work, 'strategies/clearsight/measurements.csv'), 'utf8');
    expect(table).toMatch(/\n2027-10-31,recall-rate,35\.5%,,\n$/);
    expect(shell('git log --format=%s origin/main').said).toBe('Record what was measured\nStart\n');
    for (const { script, env } of scripts('record')) expect(shell(script, env)).toMatchObject({ status: 0 });
    expect(shell('git rev-list --count origin/main').said.trim()).toBe('2');
  });

  test('stops at a table that does not fit', () => {
    const { work, shell } = aRepository();
    writeFiles(work, { 'measured/clearsight.csv': 'date,kpi,value\n2027-10-31,recal-rate,35%\n' });
    const [record] = scripts('record');
    const { status, said } = shell(record?.script ?? '');

    expect(status).toBe(1);
    expect(said).toContain(
      'measured/clearsight.csv:2: there is no KPI “recal-rate”. Did you mean recall-rate?',
    );
  });

  test('checks, lists what is due, and builds', () => {
    const { work, shell, read } = aRepository();
    for (const { script, env } of scripts('check')) expect(shell(script, env)).toMatchObject({ status: 0 });

    expect(existsSync(join(work, 'dist/clearsight/index.html'))).toBe(true);
    expect(read('summary')).toContain('Clearsight Opticians');
  });

  test('posts what a pull request changes, of the strategies it changes', () => {
    const { work, shell, read } = aRepository();
    const file = join(work, 'strategies/clearsight/strategy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('discountRate: 10%', 'discountRate: 12%'));
    shell('git switch --quiet --create change && git commit --quiet --all --message Dearer');
    for (const { script, env } of scripts('compare')) expect(shell(script, env)).toMatchObject({ status: 0 });

    const comparison = readFileSync(join(work, 'comparison.md'), 'utf8');
    expect(comparison).toContain('NPV');
    expect(comparison).not.toContain('Онежский');
    expect(read('summary')).toBe(comparison);
    expect(read('gh')).toContain('pr comment https://example.com/pull/1 --edit-last --create-if-none');
  });
});

describe('the page', () => {
  const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .filter((line) => line.startsWith('rapport '));

  test('shows commands', () => expect(lines.length).toBeGreaterThan(5));

  test.each(lines)('%s', { timeout: 60_000 }, async (line) => {
    const folder = aFolder();
    cpSync(join(ROOT, 'strategies'), join(folder, 'strategies'), { recursive: true });
    writeFiles(folder, { 'october.csv': 'date;kpi;value\n31.10.2027;recall-rate;35,5%\n' });
    const effects = recordedEffects(folder);
    if (line.includes(' compare ')) await run(['snapshot', 'clearsight'], effects);

    expect([0, 1]).toContain(await run(line.split(/\s+/).slice(1), effects));
  });

  test('leads somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);

    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(join(DOCS, link)), link).toBe(true);
  });
});
