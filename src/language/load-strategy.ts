/** Loads a strategy from disk: its text, its shape, its measurements, and everything there is to say about them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Language } from '../messages/language.ts';
import { loadCustomers } from './customers/customers-beside.ts';
import { type Diagnostic, inFileOrder, type Span } from './diagnostics/diagnostic.ts';
import { diagnosticIn, type Found, found } from './diagnostics/found.ts';
import { measurementsPath } from './measurements-path.ts';
import { type ReadOptions, readStrategy } from './read-strategy.ts';
import type { CustomerFacts } from './schema/customers-file.ts';
import type { Measurement } from './schema/measurement.ts';
import type { Strategy } from './schema/strategy.ts';
import { type KeptSnapshot, loadSnapshots } from './snapshots/snapshot-folder.ts';
import { readFile } from './source/read-file.ts';
import { sourceFile } from './source/source-file.ts';

export type { Diagnostic, Place } from './diagnostics/diagnostic.ts';

/** Beyond these sizes files are not read. The largest strategy by hand has some 200 kB, a weekly KPI 2 kB a year. */
const LARGEST_STRATEGY = 2_000_000;
const LARGEST_MEASUREMENTS = 20_000_000;

export interface LoadOptions extends ReadOptions {
  /** Paths in findings are relative to it. Default: the working directory. */
  readonly cwd?: string;
}

export interface LoadedStrategy {
  /** Name of the folder, or of the single file without its ending. */
  readonly slug: string;
  /** Path of the strategy's text. */
  readonly path: string;
  /** Null while a finding stops the figures. */
  readonly strategy: Strategy | null;
  readonly measurements: readonly Measurement[];
  /** States of it that were kept beside it, oldest first. */
  readonly snapshots: readonly KeptSnapshot[];
  /** Facts from the `customers.json` beside it; null without one that can be used. */
  readonly customers: CustomerFacts | null;
  /** The language of the strategy; English when it does not say. */
  readonly language: Language;
  /** In file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a path by id is written: `benefits.paper.saving`, `plan.discountRate`, `kpis.recall-rate.targets.0`. */
  locate(path: string): Span | undefined;
}

/** The strategies at the paths given: files, folders with a strategy, folders of strategies. Default: `strategies`. */
export function findStrategies(paths: readonly string[]): string[] {
  return (paths.length === 0 ? ['strategies'] : paths).flatMap(strategiesAt);
}

function strategiesAt(path: string): string[] {
  if (!isFolder(path) || existsSync(join(path, 'strategy.yaml'))) return [path];
  return entriesOf(path)
    .map((name) => join(path, name))
    .filter((inside) =>
      isFolder(inside) ? existsSync(join(inside, 'strategy.yaml')) : inside.endsWith('.yaml'),
    )
    .sort();
}

/** Loads a strategy from its folder or its single file. */
export function loadStrategy(path: string, options: LoadOptions = {}): LoadedStrategy {
  const nameOf = (place: string) =>
    relative(options.cwd ?? process.cwd(), place)
      .split(sep)
      .join('/') || '.';
  const file = isFolder(path) ? join(path, 'strategy.yaml') : path;
  const inFolder = basename(file) === 'strategy.yaml';
  const loaded = {
    slug: inFolder ? basename(dirname(file)) : basename(file, extname(file)),
    path: file,
  };
  if (isFolder(path) && !existsSync(file)) {
    const similar = entriesOf(path).find((name) => /^strategy\.ya?ml$/i.test(name));
    const said = found('folder-without-strategy', { start: 0, end: 0 }, { path: nameOf(path), similar });
    return { ...loaded, ...nothing(nameOf(path), '', [said]) };
  }
  const { text, findings, read } = readFile(file, nameOf(file), LARGEST_STRATEGY);
  if (!read) return { ...loaded, ...nothing(nameOf(file), text, findings) };

  const tablePath = measurementsPath(file);
  const table = existsSync(tablePath)
    ? readFile(tablePath, nameOf(tablePath), LARGEST_MEASUREMENTS)
    : undefined;
  const strategy = readStrategy(
    {
      strategy: { file: nameOf(file), text },
      measurements: table?.read ? { file: nameOf(tablePath), text: table.text } : undefined,
    },
    options,
  );
  const { snapshots, diagnostics: ofSnapshots } = loadSnapshots(file, loaded.slug, nameOf);
  const { customers, diagnostics: ofCustomers } = loadCustomers(file, loaded.slug, nameOf);
  const around = [
    ...ofSnapshots,
    ...ofCustomers,
    ...placed(nameOf(file), text, findings),
    ...placed(nameOf(tablePath), table?.text ?? '', table?.findings ?? []),
    ...checkLogo(strategy.strategy, dirname(file), strategy.locate('company.logo')),
  ];
  return {
    ...loaded,
    ...strategy,
    snapshots,
    customers,
    strategy: around.some(({ stopsFigures }) => stopsFigures) ? null : strategy.strategy,
    diagnostics: [...around, ...strategy.diagnostics].sort(inFileOrder),
  };
}

type Nothing = Pick<
  LoadedStrategy,
  'strategy' | 'measurements' | 'snapshots' | 'customers' | 'language' | 'diagnostics' | 'locate'
>;

function nothing(name: string, text: string, findings: readonly Found[]): Nothing {
  return {
    strategy: null,
    measurements: [],
    snapshots: [],
    customers: null,
    language: 'en',
    diagnostics: placed(name, text, findings),
    locate: () => undefined,
  };
}

function placed(name: string, text: string, findings: readonly Found[]): Diagnostic[] {
  const source = sourceFile(name, text);
  return findings.map((said) => diagnosticIn(source, said));
}

function checkLogo(
  strategy: Strategy | null,
  folder: string,
  place: Diagnostic['place'] | undefined,
): Diagnostic[] {
  const logo = strategy?.company.logo;
  if (logo === undefined || place === undefined || existsSync(join(folder, logo))) return [];
  const { start: _start, end: _end, ...said } = found('logo-missing', { start: 0, end: 0 }, { logo });
  return [{ ...said, place }];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Names in a folder; none where it cannot be looked into. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
