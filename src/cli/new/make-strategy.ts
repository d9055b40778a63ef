/** What `rapport new` does: fills a template, writes it, and says what comes next. */
import { existsSync, mkdirSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { replaceFile } from '../../language/source/replace-file.ts';
import { addMonths } from '../../lib/calendar.ts';
import { newWords } from '../../messages/commands/new.ts';
import type { Language } from '../../messages/language.ts';
import { siteWords } from '../../messages/site.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { UsageError } from '../usage-error.ts';
import { askWanted, type Complete } from './ask-wanted.ts';
import { fillTemplate, templateDefaults } from './fill-template.ts';
import { type Template, templatesIn } from './templates.ts';
import { type Given, missing, readWanted, type Wanted } from './wanted.ts';

/** What the command line holds. */
export interface NewInput extends Given {
  /** Folder of the strategies, relative to the working folder. */
  readonly into: string;
  /** Show the templates and make nothing. */
  readonly list: boolean;
  /** Replace a strategy that is there. */
  readonly force: boolean;
}

/** Within two years the programme of every template has ended. */
const PROGRAMME_MONTHS = 24;

/**
 * Makes a strategy, or shows the templates. The path of the new file goes to standard output, what is to be done with it
 * to standard error.
 *
 * @throws UsageError where a value makes no sense, or is missing and nobody can be asked
 */
export async function makeStrategy(input: NewInput, effects: Effects): Promise<ExitCode> {
  const language = input.language ?? 'en';
  const templates = templatesIn(language);
  if (input.list) {
    effects.print(listOf(templates));
    return exitCodes.fine;
  }
  const wanted = readWanted(
    input,
    templates.map(({ id }) => id),
  );
  const taken = wanted.slug === null ? null : takenBy(wanted.slug, input.into, effects.folder);
  if (taken !== null && !input.force) {
    effects.tell(newWords[language].exists(taken));
    return exitCodes.findings;
  }
  const complete = isComplete(wanted)
    ? { ...wanted, language: wanted.language ?? 'en' }
    : await asked(wanted, input, effects);
  if (complete === null) {
    effects.tell(newWords[language].asked.left);
    return exitCodes.findings;
  }
  return write(complete, input, effects);
}

/** A command line that names strategy and template is asked nothing. */
function isComplete(wanted: Wanted): wanted is Wanted & { slug: string; template: string } {
  return wanted.slug !== null && wanted.template !== null;
}

async function asked(wanted: Wanted, input: NewInput, effects: Effects): Promise<Complete | null> {
  const { questions } = effects;
  if (questions === null) {
    if (wanted.slug === null) throw new UsageError({ problem: 'missing-argument', argument: '<slug>' });
    throw missing(templatesIn('en').map(({ id }) => id));
  }
  return askWanted(wanted, {
    questions,
    templatesIn,
    taken: (slug) => (input.force ? null : takenBy(slug, input.into, effects.folder)),
    nextMonth: addMonths(effects.today(), 1),
  });
}

/** Writes the strategy, in the place of one that may be replaced: a name that is taken has been refused before. */
async function write(wanted: Complete, { into }: NewInput, effects: Effects): Promise<ExitCode> {
  const template = templatesIn(wanted.language).find(({ id }) => id === wanted.template);
  if (!template) throw new Error(`the template ${wanted.template} is gone`);
  const today = effects.today();
  const text = fillTemplate(template.text, { ...wanted, today, start: wanted.start ?? addMonths(today, 1) });
  const file = takenBy(wanted.slug, into, effects.folder) ?? fileOf(wanted.slug, into);
  const refused = await writeTo(resolve(effects.folder, file), text, wanted.language);
  if (refused !== null) {
    effects.tell(newWords[wanted.language].notWritten(file, refused));
    return exitCodes.findings;
  }
  effects.print(file);
  for (const line of outcome(file, text, template, wanted, into)) effects.tell(line);
  return exitCodes.fine;
}

/** What has been made, what to mind, and what comes next. */
function outcome(file: string, text: string, template: Template, wanted: Complete, into: string): string[] {
  const words = newWords[wanted.language];
  const proposed = templateDefaults(template.text);
  const { currency, months } = wanted;
  const waived = text.match(/because: "TODO/g)?.length ?? 0;
  const marks = (text.match(/TODO/g)?.length ?? 0) - waived;
  const named = into === 'strategies' ? wanted.slug : dirname(file);
  return [
    words.made(file, template.id),
    words.open(marks, waived),
    ...(currency !== null && currency !== proposed.currency
      ? [words.foreignCurrency(currency, proposed.currency)]
      : []),
    ...(months !== null && months < PROGRAMME_MONTHS ? [words.short(months)] : []),
    '',
    words.next,
    ...aligned([
      [`  rapport check ${named}`, words.check],
      [`  rapport dev ${named}`, words.dev],
    ]),
  ];
}

/** The templates with one line each. */
function listOf(templates: readonly Template[]): string {
  return aligned(templates.map(({ id, about }) => [id, about])).join('\n');
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}

/** Where a strategy of this name is written, as it is shown. */
function fileOf(slug: string, into: string): string {
  return join(into, slug, 'strategy.yaml').replaceAll('\\', '/');
}

/** The file of a strategy of this name: in a folder, or a single one. */
function takenBy(slug: string, into: string, folder: string): string | null {
  const places = [fileOf(slug, into), join(into, `${slug}.yaml`).replaceAll('\\', '/')];
  return places.find((place) => existsSync(resolve(folder, place))) ?? null;
}

/** Writes the file whole or not at all; says why the disk refused. */
async function writeTo(path: string, text: string, language: Language): Promise<string | null> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A link keeps pointing where it did.
    await replaceFile(await realpath(path).catch(() => path), Buffer.from(text));
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^E[A-Z]+$/.test(code)) throw error;
    return siteWords[language].reason(code);
  }
}
