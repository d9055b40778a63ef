/**
 * What the preview shows: the strategies on the disk, their pages as of the last save that had figures, and what is to
 * be said about them. Only what changed is worked out again.
 */
import { pagePaths } from '../../exports/page-path.ts';
import type { Views } from '../../exports/renderer.ts';
import type { Diagnostic } from '../../language/diagnostics/diagnostic.ts';
import type { Language } from '../../messages/language.ts';
import type { BrokenEntry, PortfolioEntry } from '../../report/views/portfolio-entry.ts';
import { buildPortfolioView } from '../../report/views/portfolio-view.ts';
import type { Effects } from '../effects.ts';
import { findOnDisk } from '../find-strategies.ts';
import { type SiteInput, showStrategy, slugOf } from '../site-source.ts';
import { fileMarks, isBeingWritten } from './file-marks.ts';

/** Draws of the simulation, as many as in a report. */
const DRAWS = 10_000;
/**
 * Draws of a first look, where all of them would take too long: every figure is there, those of the simulation within
 * a point of what they will be.
 */
const FEW_DRAWS = 500;
/**
 * Milliseconds that working out a strategy may take before its page is shown with few draws first: a quarter of the time
 * from a save to the page, since the page has to be rendered, fetched and drawn as well.
 */
const LONG = 50;
/** Milliseconds for which an empty or missing file is taken for one that an editor is just writing. */
const PATIENCE = 150;

/** A strategy under preview. */
export interface Previewed {
  readonly slug: string;
  /** Absolute. */
  readonly source: string;
  /** The folder of its page in the site. */
  readonly path: string;
  readonly language: Language;
  readonly findings: readonly Diagnostic[];
  /** The last view that could be made; null while there was none. */
  readonly view: Views['report'] | null;
  /** `stale`: errors stop the figures, the view is an earlier one. `gone`: so are its files. */
  readonly standing: 'current' | 'stale' | 'gone';
  /** Changes with the view, and with nothing else. */
  readonly revision: number;
}

/** What became of one strategy when the disk was looked at. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly strategy: Previewed;
  /** From the begin of the look to the first view that could be shown. */
  readonly milliseconds: number;
  /** False where the same is worked out once more, with all draws. */
  readonly last: boolean;
}

interface Held {
  previewed: Previewed;
  /** Of the page over all strategies; null before it was first read. */
  entry: PortfolioEntry | BrokenEntry | null;
  /** How its files stood when it was last read. */
  marks: string | null;
  /** How long it took last time with all draws. */
  lastTook: number;
}

export type PreviewInput = Omit<SiteInput, 'draws' | 'paths'> & {
  /** As on the command line. */
  readonly asked: readonly string[];
};

export class Preview {
  readonly #input: PreviewInput;
  readonly #effects: Pick<Effects, 'folder' | 'today'>;
  /** By the absolute path of the strategy. */
  readonly #held = new Map<string, Held>();
  /** When a strategy was first seen empty or missing, by the absolute path. */
  readonly #awaited = new Map<string, number>();
  #revision = 0;

  constructor(input: PreviewInput, effects: Pick<Effects, 'folder' | 'today'>) {
    this.#input = input;
    this.#effects = effects;
  }

  /** Those that are there, and those that were. */
  get strategies(): readonly Previewed[] {
    return [...this.#held.values()].map(({ previewed }) => previewed);
  }

  /** The strategy whose page lies in a folder of the site. */
  at(path: string): Previewed | undefined {
    return this.strategies.find((each) => each.path === path);
  }

  /** Changes whenever anything does. */
  get revision(): number {
    return this.#revision;
  }

  /** The page over all strategies; null while there is none. */
  portfolio(): Views['portfolio'] | null {
    const items = [...this.#held.values()].flatMap(({ entry, previewed: { standing, view, path } }) =>
      entry === null || standing === 'gone' ? [] : [{ entry, path: view === null ? null : path }],
    );
    return items.length === 0 ? null : buildPortfolioView(items);
  }

  /**
   * Looks at the disk and works out what is not as it was.
   *
   * @param told is handed every change as soon as there is something to show; a strategy that takes long twice
   * @returns whether to look again soon, because a file seems to be half written
   */
  async look(told: (change: Change) => Promise<void>): Promise<{ readonly again: boolean }> {
    const found = findOnDisk(this.#input.asked, this.#effects.folder).paths;
    let again = await this.#lookForGone(found, told);
    for (const source of found) {
      const marks = fileMarks(source);
      const held = this.#held.get(source);
      if (held && held.marks === marks && held.previewed.standing !== 'gone') continue;
      if (held && isBeingWritten(source) && this.#waits(source)) {
        again = true;
        continue;
      }
      this.#awaited.delete(source);
      await this.#workOut(source, marks, held, told);
    }
    return { again };
  }

  /**
   * Works a strategy out once more without changing anything: code that has run a few times runs several times faster,
   * and the first save is to be as quick as the tenth.
   *
   * @returns the view, for whoever renders it as well; null where there is none
   */
  rehearse(): Views['report'] | null {
    const held = [...this.#held.values()].find(({ previewed }) => previewed.standing === 'current');
    if (!held) return null;
    const { source, slug } = held.previewed;
    return showStrategy(source, slug, { ...this.#input, draws: FEW_DRAWS }, this.#effects).view;
  }

  /** A file that is missing for a moment may be one that an editor puts in place by renaming. */
  async #lookForGone(found: readonly string[], told: (change: Change) => Promise<void>): Promise<boolean> {
    let again = false;
    for (const [source, held] of this.#held) {
      if (found.includes(source) || held.previewed.standing === 'gone') continue;
      if (this.#waits(source)) {
        again = true;
        continue;
      }
      this.#awaited.delete(source);
      this.#revision += 1;
      held.previewed = { ...held.previewed, standing: 'gone', findings: [] };
      await told({ kind: 'gone', strategy: held.previewed, milliseconds: 0, last: true });
    }
    return again;
  }

  #waits(source: string): boolean {
    const since = this.#awaited.get(source) ?? performance.now();
    this.#awaited.set(source, since);
    return performance.now() - since < PATIENCE;
  }

  async #workOut(
    source: string,
    marks: string | null,
    held: Held | undefined,
    told: (change: Change) => Promise<void>,
  ): Promise<void> {
    const started = performance.now();
    const entry = held ?? this.#hold(source);
    const kind = held && held.previewed.standing !== 'gone' ? 'changed' : 'added';
    let shownAfter: number | undefined;
    const tell = (last: boolean) => {
      shownAfter ??= performance.now() - started;
      return told({ kind, strategy: entry.previewed, milliseconds: shownAfter, last });
    };
    entry.marks = marks;
    if (kind === 'changed' && entry.lastTook > LONG) {
      this.#evaluate(entry, FEW_DRAWS);
      await tell(false);
    }
    const before = performance.now();
    this.#evaluate(entry, DRAWS);
    entry.lastTook = performance.now() - before;
    await tell(true);
  }

  #evaluate(held: Held, draws: number): void {
    const { previewed } = held;
    const input = { ...this.#input, draws };
    const { strategy, entry, view } = showStrategy(previewed.source, previewed.slug, input, this.#effects);
    const { loaded, findings } = strategy;
    this.#revision += 1;
    held.entry = entry;
    if (view !== null) {
      const language = this.#input.language ?? loaded.language;
      held.previewed = {
        ...previewed,
        findings,
        language,
        view,
        standing: 'current',
        revision: this.#revision,
      };
      return;
    }
    // A file that cannot be read does not say its language: the last one that was known holds.
    const language = this.#input.language ?? (previewed.view ? previewed.language : loaded.language);
    held.previewed = { ...previewed, findings, language, standing: 'stale' };
  }

  #hold(source: string): Held {
    const slug = this.#freeSlug(slugOf(source));
    const held: Held = {
      previewed: {
        slug,
        source,
        path: this.#freePath(slug),
        language: this.#input.language ?? 'en',
        findings: [],
        view: null,
        standing: 'current',
        revision: 0,
      },
      entry: null,
      marks: null,
      lastTook: 0,
    };
    this.#held.set(source, held);
    return held;
  }

  /** Two strategies of one name are possible: `a/acme` and `b/acme`. */
  #freeSlug(name: string): string {
    const taken = new Set(this.strategies.map(({ slug }) => slug));
    let slug = name;
    for (let number = 2; taken.has(slug); number++) slug = `${name}-${number}`;
    return slug;
  }

  /** A page keeps its address while the preview runs, whoever comes. */
  #freePath(slug: string): string {
    const taken = new Set(this.strategies.map(({ path }) => path));
    const name = pagePaths([slug]).get(slug) ?? slug;
    let path = name;
    for (let number = 2; taken.has(path); number++) path = `${name}-${number}`;
    return path;
  }
}
