/** What a walk along the shape of the language collects: findings, and what later checks need to know. */
import type { Found } from '../diagnostics/found.ts';
import type { ReferenceTarget } from '../schema/leaf.ts';
import type { Range } from '../source/source-file.ts';
import type { Path } from '../source/source-tree.ts';

/** The id of an item of a section; undefined where it cannot be read. */
export interface Definition {
  readonly section: string;
  readonly id: string | undefined;
  /** What the author typed, where it is not an id. */
  readonly typed: string | undefined;
  readonly range: Range;
}

export interface Reference {
  readonly to: ReferenceTarget;
  readonly text: string;
  readonly also: readonly string[];
  readonly range: Range;
  readonly path: Path;
}

/** A path by id, such as those of waivers and of scenarios. */
export interface PathReference {
  readonly text: string;
  readonly range: Range;
  readonly path: Path;
}

export interface ReadShape {
  /** What could be read, in the form of the schema's output; undefined where it could not. */
  readonly draft: unknown;
  /** Whether that is everything, and thus what the schema would give. */
  readonly whole: boolean;
  readonly findings: readonly Found[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly paths: readonly PathReference[];
  /** Sections whose items could not be read one by one. */
  readonly unread: ReadonlySet<string>;
  /** Maps with a key that nobody can place: something that seems to be missing there may be meant by it. */
  readonly puzzling: readonly Path[];
}
