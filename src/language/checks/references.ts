/** Ids are unique, and what refers to one finds it. */
import { cyrillicLetters, latinForm } from '../../lib/look-alikes.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { type Found, found } from '../diagnostics/found.ts';
import type { ReferenceTarget } from '../schema/leaf.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import type { Definition, Reference } from './collected.ts';
import { unresolved } from './unresolved.ts';

/** Names that Rapport brings along; a list that is missing is not checked. */
export type Vocabulary = Readonly<Partial<Record<ReferenceTarget, readonly string[]>>>;

const reserved: Readonly<Record<string, string>> = { segments: 'all', scenarios: 'base' };

export function* checkIds(definitions: readonly Definition[], source: SourceFile): Generator<Found> {
  const seen = new Map<string, Definition>();
  for (const definition of definitions) {
    const { section, id, range } = definition;
    if (id === undefined) continue;
    if (reserved[section] === id) yield found('id-reserved', range, { id });
    const first = seen.get(`${section}.${id}`);
    if (first === undefined) seen.set(`${section}.${id}`, definition);
    else if (first.range.start !== range.start) {
      yield found('id-duplicate', range, { id, line: source.spanOf(first.range).line });
    }
  }
}

export interface Measured {
  readonly text: string;
  readonly range: Range;
}

/** Findings by the file they stand in. */
export interface LostReferences {
  readonly strategy: readonly Found[];
  readonly measurements: readonly Found[];
}

export interface Referred {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  /** KPIs in the rows of `measurements.csv`: they help to tell on which side a mistake lies. */
  readonly measured: readonly Measured[];
  readonly unread: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

const targets = ['segments', 'kpis', 'initiatives', 'questions', 'dimensions', 'kpiKinds', 'rules'] as const;

export function checkReferences(referred: Referred): LostReferences {
  const saying = { strategy: [], measurements: [] };
  for (const target of targets) checkTarget(target, referred, saying);
  return saying;
}

function checkTarget(
  target: ReferenceTarget,
  referred: Referred,
  saying: { readonly strategy: Found[]; readonly measurements: Found[] },
): void {
  const names = namesOf(target, referred);
  if (names === undefined) return;
  const all = referred.references.filter(({ to }) => to === target);
  const measured = target === 'kpis' ? referred.measured : [];
  const answered = target === 'questions' ? answeredIn(all) : new Set<string>();
  const lost = all
    .filter(
      ({ text, also, path }) =>
        !names.all.has(text) && !also.includes(text) && (path[0] === 'audit' || !answered.has(text)),
    )
    .map(({ text, range }) => ({ text, range, list: saying.strategy }));
  const lostRows = measured
    .filter(({ text }) => !names.all.has(text))
    .map(({ text, range }) => ({ text, range, list: saying.measurements }));
  const used = new Set([...all, ...measured].map(({ text }) => text));
  for (const { text, uses, elsewhere } of unresolved([...lost, ...lostRows], { ...names, used })) {
    const definition = referred.definitions.find(({ section, id }) => section === target && id === elsewhere);
    if (definition && elsewhere !== undefined) {
      const values = { id: elsewhere, referred: text, count: uses.length };
      saying.strategy.push(found('id-misspelt', definition.range, values));
    } else for (const { range, list } of uses) list.push(unknown(target, text, names.known, range));
  }
}

/** Questions that have an answer: one that does not exist is reported there, not where an initiative closes it. */
function answeredIn(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(references.filter(({ path }) => path[0] === 'audit').map(({ text }) => text));
}

function unknown(to: ReferenceTarget, text: string, known: readonly string[], range: Range): Found {
  const letters = cyrillicLetters(text);
  const repaired = latinForm(text);
  if (letters.length > 0 && known.includes(repaired)) {
    return found('id-look-alike', range, { text, letters, repaired });
  }
  const near = nearest(text, known);
  const severity = near === undefined ? severityOf(to, text, known) : severityOf(to);
  return found('reference-unknown', range, { text, to, nearest: near, known }, severity);
}

/**
 * What leads nowhere stops the figures, but for a waiver, which moves none of them, and for a question that a company has
 * added to a dimension of the audit, which counts like the others.
 */
function severityOf(to: ReferenceTarget, text = '', known: readonly string[] = []): Severity {
  if (to === 'rules') return 'warning';
  const [, dimension] = to === 'questions' ? (/^([a-z]+\.)\w+$/.exec(text) ?? []) : [];
  return dimension !== undefined && known.some((id) => id.startsWith(dimension)) ? 'warning' : 'error';
}

interface TargetNames {
  readonly known: readonly string[];
  /** Also what was typed where an id is not in order, and how it will be once it is. */
  readonly all: ReadonlySet<string>;
  readonly unreadable: number;
}

function namesOf(target: ReferenceTarget, referred: Referred): TargetNames | undefined {
  const { vocabulary, unread } = referred;
  const brought = vocabulary[target];
  if (target === 'questions' || target === 'dimensions' || target === 'kpiKinds' || target === 'rules') {
    return brought && { known: brought, all: new Set(brought), unreadable: 0 };
  }
  const definitions = referred.definitions.filter(({ section }) => section === target);
  // A section without items may have been swallowed by the one that could not be read.
  if (unread.has(target) || (unread.size > 0 && definitions.length === 0)) return undefined;
  // One of two that are equal was meant to be another, which may be what is referred to: it counts as unreadable.
  const known = [...new Set(definitions.flatMap(({ id }) => (id === undefined ? [] : [id])))];
  const broken = definitions.flatMap(({ id, typed }) =>
    id === undefined && typed !== undefined ? [typed] : [],
  );
  const meant = broken.map((text) =>
    latinForm(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
  );
  return {
    known,
    all: new Set([...known, ...broken, ...meant]),
    unreadable: definitions.length - known.length,
  };
}
