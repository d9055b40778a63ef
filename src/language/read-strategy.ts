/** From the texts of a strategy to the strategy, and everything there is to say about its language. Touches no disk. */

import { fillKpi } from '../catalogue/kpis/fill-kpi.ts';
import { catalogueKpis } from '../catalogue/kpis/index.ts';
import { nearest } from '../lib/nearest.ts';
import { isLanguage, type Language } from '../messages/language.ts';
import { checkAmounts } from './checks/amounts.ts';
import { checkAnswers } from './checks/answers.ts';
import type { ReadShape } from './checks/collected.ts';
import { type CheckContext, checkContext, type DraftStrategy } from './checks/context.ts';
import { checkEffects } from './checks/effects.ts';
import { checkKpis, type FillKpi, isPlaceholder } from './checks/kpis.ts';
import { checkMeasurements, type ReadMeasurements, readMeasurementRows } from './checks/measurements.ts';
import { auditVocabulary, checkOwnQuestions } from './checks/own-questions.ts';
import { checkPaths } from './checks/paths.ts';
import { readShape } from './checks/read-shape.ts';
import { checkIds, checkReferences } from './checks/references.ts';
import { checkRoadmap } from './checks/roadmap.ts';
import { checkSegments } from './checks/segments.ts';
import { checkServices } from './checks/services.ts';
import { completeKpis } from './complete-kpis.ts';
import { type Diagnostic, inFileOrder, type Span } from './diagnostics/diagnostic.ts';
import { diagnosticIn, type Found, found } from './diagnostics/found.ts';
import type { Measurement } from './schema/measurement.ts';
import { type Shape, shapeOf } from './schema/shape.ts';
import { type Strategy, StrategySchema, type WrittenStrategy } from './schema/strategy.ts';
import { nodeById } from './source/node-by-id.ts';
import { type ReadYaml, readYaml } from './source/read-yaml.ts';
import { type Range, type SourceFile, sourceFile } from './source/source-file.ts';
import { plainData, type SourceNode, textAt } from './source/source-tree.ts';

/** Findings listed for one strategy; a file with more of them has a few faults that repeat themselves. */
const MOST_FINDINGS = 100;

export interface TextFile {
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
}

export interface StrategyTexts {
  readonly strategy: TextFile;
  readonly measurements?: TextFile | undefined;
}

export interface ReadOptions {
  /** Ids of rules that waivers may name; without it they are not checked. */
  readonly rules?: readonly string[] | undefined;
}

export interface ReadStrategy {
  /** Null while a finding stops the figures. */
  readonly strategy: Strategy | null;
  readonly measurements: readonly Measurement[];
  /** The language of the strategy; English when it does not say. */
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a path by id is written: `benefits.paper.saving`, `kpis.recall-rate.targets.0`. */
  locate(path: string): Span | undefined;
}

const NO_ROWS: ReadMeasurements = { columns: [], rows: [], findings: [] };
const rootShape = shapeOf(StrategySchema);
const known = { sections: new Set(Object.keys(StrategySchema.shape)), all: keysOf(rootShape) };

/** Reads a strategy and its measurements. */
export function readStrategy(texts: StrategyTexts, options: ReadOptions = {}): ReadStrategy {
  const source = sourceFile(texts.strategy.file, texts.strategy.text);
  const yaml = readYaml(texts.strategy.text, known);
  const { root } = yaml;
  if (root === undefined) return unreadable(source, yaml);
  if (root.kind === 'map') {
    for (const key of root.entries.keys()) if (key.startsWith('x-')) root.entries.delete(key);
  }
  const shape = readShape(rootShape, root, yaml.text, yaml.unread);
  const table = texts.measurements;
  const checked = check(root, yaml, shape, table, options);
  const diagnostics = [
    ...placed(source, yaml.findings),
    ...placed(
      source,
      checked.findings.map((said) => ({ ...said, ...yaml.original(said) })),
    ),
    ...(table ? placed(sourceFile(table.file, table.text), checked.rowFindings) : []),
  ].sort(inFileOrder);
  const sound = !diagnostics.some(({ stopsFigures }) => stopsFigures);
  return {
    strategy: sound
      ? completed(shape.whole ? (shape.draft as WrittenStrategy) : parsed(root), options.rules)
      : null,
    measurements: checked.measurements,
    language: languageOf(root),
    diagnostics: capped(diagnostics),
    locate: (path) => {
      const node = nodeById(root, path);
      return node && source.spanOf(yaml.original(node));
    },
  };
}

interface Checked {
  readonly findings: readonly Found[];
  readonly rowFindings: readonly Found[];
  readonly measurements: readonly Measurement[];
}

function check(
  root: SourceNode,
  yaml: ReadYaml,
  shape: ReadShape,
  table: TextFile | undefined,
  options: ReadOptions,
): Checked {
  // The walk along the shape gives what the schema would give, as far as it could be read.
  const draft = (shape.draft ?? {}) as DraftStrategy;
  const context = checkContext(draft, root, shape.puzzling);
  const { definitions, references, paths, unread } = shape;
  const rows = table === undefined ? NO_ROWS : readMeasurementRows(table.text);
  const vocabulary = {
    ...auditVocabulary(draft),
    kpiKinds: catalogueKpis.map(({ id }) => id),
    rules: options.rules,
  };
  const measured = rows.rows
    .map(({ fields: { kpi } }) => ({ text: kpi.text.trim(), range: kpi }))
    .filter(({ text }) => text !== '');
  const lost = checkReferences({ definitions, references, measured, unread, vocabulary });
  const kpiFindings = [...checkKpis(context, filling(draft))];
  const effectFindings = [...checkEffects(context)];
  const wrongUnits = effectFindings.filter(({ code }) => code === 'change-unit');
  const findings = [
    ...shape.findings,
    ...checkIds(definitions, sourceFile('', yaml.text)),
    ...lost.strategy,
    ...checkPaths(context, { shape: rootShape, paths, definitions, unread, wrongUnits }),
    ...kpiFindings,
    ...effectFindings,
    ...checkAmounts(context),
    ...checkAnswers(context),
    ...checkOwnQuestions(context, sourceFile('', yaml.text)),
    ...checkServices(context),
    ...checkSegments(context),
    ...checkRoadmap(context),
  ];
  const blamed = kpiFindings.filter(({ code }) => code.startsWith('kpi-'));
  const unitOf = unitsOf(context, draft, blamed);
  const read = checkMeasurements(rows.rows, sourceFile('', table?.text ?? ''), unitOf);
  return {
    findings,
    rowFindings: [...rows.findings, ...lost.measurements, ...read.findings],
    measurements: read.measurements,
  };
}

function filling(draft: DraftStrategy): FillKpi {
  const { language = 'en', currency = '' } = draft.company ?? {};
  return (kpi) => fillKpi(kpi, { language, currency });
}

/** Units of KPIs whose own values agree with them: else the rows would only repeat what was said there. */
function unitsOf(context: CheckContext, draft: DraftStrategy, blamed: readonly Range[]) {
  const fill = filling(draft);
  const units = new Map<string, string>();
  for (const [index, kpi] of (draft.kpis ?? []).entries()) {
    const { start, end } = context.at(['kpis', index]);
    if (kpi?.id === undefined || blamed.some((said) => said.start >= start && said.end <= end)) continue;
    const { unit } = fill({ kind: kpi.kind, unit: kpi.unit, direction: kpi.direction });
    if (unit !== undefined && !isPlaceholder(unit)) units.set(kpi.id, unit);
  }
  return (id: string) => units.get(id);
}

/** Nothing of the strategy can be read; its language may still be there to be seen. */
function unreadable(source: SourceFile, yaml: ReadYaml): ReadStrategy {
  const empty = yaml.findings.length === 0;
  const start = { start: 0, end: Math.min(1, source.text.length) };
  const findings = empty ? [found('file-empty', start, {})] : yaml.findings;
  const [, language = ''] = /^\s+language:\s*["']?([a-z]{2})\b/m.exec(source.text) ?? [];
  return {
    strategy: null,
    measurements: [],
    language: isLanguage(language) ? language : 'en',
    diagnostics: capped(placed(source, findings).sort(inFileOrder)),
    locate: () => undefined,
  };
}

function languageOf(root: SourceNode): Language {
  const text = textAt(root, ['company', 'language'])?.trim() ?? '';
  return isLanguage(text) ? text : 'en';
}

/** Asks the schema, where the walk along the shape could not read everything. */
function parsed(root: SourceNode): WrittenStrategy {
  const read = StrategySchema.safeParse(plainData(root));
  if (read.success) return read.data;
  throw new Error(`This is a bug in Rapport: a strategy without findings has a fault. ${read.error.message}`);
}

function completed(written: WrittenStrategy, rules: readonly string[] | undefined): Strategy {
  const waivers = written.waivers.map((waiver) =>
    rules === undefined || rules.includes(waiver.rule)
      ? waiver
      : { ...waiver, rule: nearest(waiver.rule, rules) ?? waiver.rule },
  );
  return { ...written, waivers, kpis: completeKpis(written) };
}

/** With their places, and each only once: an anchor's fault shows wherever its alias stands. */
function placed(source: SourceFile, findings: readonly Found[]): Diagnostic[] {
  const once = new Map(findings.map((said) => [`${said.code} ${said.start} ${said.end}`, said]));
  return [...once.values()].map((said) => diagnosticIn(source, said));
}

function capped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const shown = diagnostics.slice(0, MOST_FINDINGS);
  const last = shown.at(-1);
  const more = diagnostics.length - shown.length;
  if (last === undefined || more === 0) return diagnostics;
  const { words, severity, stopsFigures } = found('findings-capped', { start: 0, end: 0 }, { more });
  return [
    ...shown,
    { code: 'findings-capped', severity, stopsFigures, words, values: { more }, place: last.place },
  ];
}

function keysOf(shape: Shape, keys = new Set<string>()): Set<string> {
  if (shape.kind === 'map') {
    for (const [key, { shape: below }] of shape.keys) keysOf(below, keys.add(key));
  } else if (shape.kind === 'list') keysOf(shape.item, keys);
  else if (shape.kind === 'record') keysOf(shape.value, keys);
  else if (shape.kind === 'choice' && shape.map) keysOf(shape.map, keys);
  return keys;
}
