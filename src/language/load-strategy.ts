/** Loads a strategy from disk: its text, its shape, its measurements, and everything there is to say about them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { isLanguage, type Language } from '../messages/language.ts';
import type { Diagnostic, Place, Words } from './diagnostics/diagnostic.ts';
import type { Measurement } from './schema/measurement.ts';
import { readQuantity } from './schema/read-quantity.ts';
import { readTime } from './schema/read-scalars.ts';
import { type Strategy, StrategySchema, type WrittenStrategy } from './schema/strategy.ts';
import { buildTree } from './source/build-tree.ts';
import { type SourceFile, sourceFile } from './source/source-file.ts';
import { nodeAt, type Path, plainData, type SourceNode } from './source/source-tree.ts';

export type { Diagnostic, Place } from './diagnostics/diagnostic.ts';

export interface LoadOptions {
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
  /** The language of the strategy; English when it does not say. */
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a path by id is written: `benefits.paper.saving`, `plan.discountRate`, `kpis.recall-rate.targets.0`. */
  locate(path: string): Place | undefined;
}

/** The strategies at the paths given: files, folders with a strategy, folders of strategies. Default: `strategies`. */
export function findStrategies(paths: readonly string[]): string[] {
  return (paths.length === 0 ? ['strategies'] : paths).flatMap(strategiesAt);
}

function strategiesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory() || existsSync(join(path, 'strategy.yaml'))) {
    return [path];
  }
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory()
        ? existsSync(join(path, entry.name, 'strategy.yaml'))
        : entry.name.endsWith('.yaml'),
    )
    .map((entry) => join(path, entry.name))
    .sort();
}

/** Loads a strategy from its folder or its single file. */
export function loadStrategy(path: string, options: LoadOptions = {}): LoadedStrategy {
  const cwd = options.cwd ?? process.cwd();
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'strategy.yaml') : path;
  const slug = basename(file) === 'strategy.yaml' ? basename(dirname(file)) : basename(file, '.yaml');
  const source = sourceFile(relative(cwd, file).split(sep).join('/'), readFileSync(file, 'utf8'));
  const [document] = parseAllDocuments(source.text, { schema: 'failsafe', uniqueKeys: false });
  const root = document && 'contents' in document ? buildTree(document) : undefined;
  const diagnostics: Diagnostic[] = [];
  for (const error of document?.errors ?? []) {
    diagnostics.push(said(source, 'yaml-syntax', error.message, { start: error.pos[0], end: error.pos[1] }));
  }
  let strategy: Strategy | null = null;
  if (root && diagnostics.length === 0) {
    if (root.kind === 'map')
      for (const key of [...root.entries.keys()]) if (key.startsWith('x-')) root.entries.delete(key);
    const read = StrategySchema.safeParse(plainData(root));
    if (read.success) strategy = complete(read.data);
    for (const issue of read.error?.issues ?? []) {
      diagnostics.push(
        said(source, 'shape', `${issue.path.join('.')}: ${issue.message}`, nearestNode(root, issue.path)),
      );
    }
  }
  const languageText = nodeAt(root, ['company', 'language']);
  const language = languageText?.kind === 'text' && isLanguage(languageText.text) ? languageText.text : 'en';
  const measurementsFile = join(dirname(file), 'measurements.csv');
  const measurements =
    basename(file) === 'strategy.yaml' && existsSync(measurementsFile)
      ? readMeasurements(readFileSync(measurementsFile, 'utf8'))
      : [];
  return {
    slug,
    path: file,
    strategy,
    measurements,
    language,
    diagnostics,
    locate: (at) => {
      const node = nodeById(root, at.split('.'));
      return node && source.spanOf(node);
    },
  };
}

function said(
  source: SourceFile,
  code: string,
  what: string,
  range: { start: number; end: number },
): Diagnostic {
  const words: Words = { what, why: '', fix: '' };
  return {
    code,
    severity: 'error',
    place: source.spanOf(range),
    values: {},
    stopsFigures: true,
    words: () => words,
  };
}

function nearestNode(root: SourceNode, path: readonly PropertyKey[]): SourceNode {
  const steps: Path = path.map((step) => (typeof step === 'symbol' ? '' : step));
  for (let length = steps.length; length > 0; length -= 1) {
    const node = nodeAt(root, steps.slice(0, length));
    if (node) return node;
  }
  return root;
}

function nodeById(root: SourceNode | undefined, steps: readonly string[]): SourceNode | undefined {
  let node = root;
  let at = 0;
  while (node && at < steps.length) {
    const step = steps[at]!;
    if (node.kind === 'map') {
      const dotted = node.entries.get(`${step}.${steps[at + 1]}`);
      if (dotted) at += 1;
      node = dotted?.value ?? node.entries.get(step)?.value;
    } else if (node.kind === 'list') {
      node =
        node.items.find((item) => {
          const id = nodeAt(item, ['id']);
          return id?.kind === 'text' && id.text === step;
        }) ?? (/^\d+$/.test(step) ? node.items[Number(step)] : undefined);
    } else return undefined;
    at += 1;
  }
  return node;
}

function complete(written: WrittenStrategy): Strategy {
  return {
    ...written,
    kpis: written.kpis.map((kpi) => ({
      ...kpi,
      name: kpi.name ?? kpi.id,
      unit: kpi.unit ?? '',
      direction: kpi.direction ?? 'up',
      cadence: kpi.cadence ?? written.plan.reviewEvery ?? 'month',
    })),
  };
}

function readMeasurements(text: string): Measurement[] {
  const [, ...rows] = text.split('\n');
  return rows.flatMap((row, index): Measurement[] => {
    const [on = '', kpi = '', value = '', confidence = '', note = ''] = row.split(',');
    const day = readTime(on, 'end');
    const quantity = readQuantity(value, 'level');
    if (day.problem || quantity.problem) return [];
    return [
      {
        on: day.value,
        kpi,
        value: quantity.value.value,
        ...(confidence === 'high' || confidence === 'medium' || confidence === 'low' ? { confidence } : {}),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        line: index + 2,
      },
    ];
  });
}
