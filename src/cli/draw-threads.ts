/** Draws the reports of a site in as many threads as pay, and hands them out in order. */
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Renderer } from '../exports/renderer.ts';
import { type DrawnReport, drawReport, type ReportTask, type SiteTask } from './draw-report.ts';

/** What a thread is told once. */
export interface ThreadTask {
  readonly task: SiteTask;
  /** The compiled renderer that the present thread has open. */
  readonly rendererFolder: string;
  /** Whether compiled programs are kept on the disk. */
  readonly compileCache: boolean;
}

/** What a thread is asked for. */
export interface ThreadQuestion {
  readonly index: number;
  readonly report: ReportTask;
}

/** What it answers; an error as its properties. */
export type ThreadAnswer =
  | { readonly index: number; readonly drawn: DrawnReport }
  | { readonly index: number; readonly failed: Readonly<Record<string, unknown>> };

/** A thread starts in the time of four reports (measured: 250 ms and 60 ms), and is then to be of some use. */
const WORTH_A_THREAD = 4;
/** Beyond these threads the disk is what they wait for. */
const MOST_THREADS = 8;
/** A thread has its next report at hand when it has done one, for the present one may be busy with its own. */
const AT_HAND = 2;

/** How many threads some reports are worth on this machine, the present one among them. */
export function threadsFor(reports: number, processors: number = availableParallelism()): number {
  return Math.max(1, Math.min(processors, MOST_THREADS, Math.floor(reports / WORTH_A_THREAD)));
}

/**
 * Draws reports; in order and each the same, however many threads draw them. The memory they take does not grow with
 * the number of reports.
 *
 * @param threads the present one among them
 * @throws what a report throws, when its turn comes
 */
export async function* drawInThreads(
  reports: readonly ReportTask[],
  task: SiteTask,
  renderer: Renderer,
  threads: number,
): AsyncGenerator<DrawnReport> {
  if (threads === 1) {
    for (const report of reports) yield await drawReport(report, task, renderer);
    return;
  }
  const shared = new SharedWork(reports);
  const told: ThreadTask = {
    task,
    rendererFolder: dirname(renderer.assetFolder),
    compileCache: getCompileCacheDir() !== undefined,
  };
  const others = Array.from({ length: threads - 1 }, () => shared.startThread(told));
  const own = shared.workHere((report) => drawReport(report, task, renderer));
  try {
    for (const index of reports.keys()) yield await shared.result(index);
  } finally {
    shared.stop();
    await Promise.all([own, ...others.map((thread) => thread.terminate())]);
  }
}

/** Reports are taken in their order by whoever has hands free; results wait until their turn comes. */
class SharedWork {
  readonly #reports: readonly ReportTask[];
  readonly #results = new Map<number, PromiseWithResolvers<DrawnReport>>();
  #next = 0;

  constructor(reports: readonly ReportTask[]) {
    this.#reports = reports;
  }

  /** To be asked for once. */
  async result(index: number): Promise<DrawnReport> {
    const drawn = await this.#slot(index).promise;
    this.#results.delete(index);
    return drawn;
  }

  /** Nothing more is taken. */
  stop(): void {
    this.#next = this.#reports.length;
  }

  async workHere(draw: (report: ReportTask) => Promise<DrawnReport>): Promise<void> {
    for (let taken = this.#take(); taken; taken = this.#take()) {
      const { resolve, reject } = this.#slot(taken.index);
      await draw(taken.report).then(resolve, reject);
      // What other threads have answered in the meantime comes first.
      await setImmediate();
    }
  }

  startThread(told: ThreadTask): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'mjs';
    const thread = new Worker(new URL(`./draw-thread.${ending}`, import.meta.url), { workerData: told });
    const inHand = new Set<number>();
    const give = (): void => {
      const taken = this.#take();
      if (!taken) return;
      inHand.add(taken.index);
      thread.postMessage(taken);
    };
    thread.on('message', (answer: ThreadAnswer) => {
      inHand.delete(answer.index);
      const { resolve, reject } = this.#slot(answer.index);
      if ('drawn' in answer) resolve(answer.drawn);
      else reject(Object.assign(new Error(), answer.failed));
      give();
    });
    const lost = (why: unknown): void => {
      const error = why instanceof Error ? why : new Error(`a thread ended with ${why}`);
      for (const index of inHand) this.#slot(index).reject(error);
    };
    thread.on('error', lost).on('exit', lost);
    for (let count = 0; count < AT_HAND; count += 1) give();
    return thread;
  }

  #take(): ThreadQuestion | null {
    const index = this.#next;
    const report = this.#reports[index];
    if (!report) return null;
    this.#next += 1;
    return { index, report };
  }

  #slot(index: number): PromiseWithResolvers<DrawnReport> {
    const known = this.#results.get(index);
    if (known) return known;
    const slot = Promise.withResolvers<DrawnReport>();
    // A failure is told when its turn comes, and not at all after an earlier one.
    slot.promise.catch(() => {});
    this.#results.set(index, slot);
    return slot;
  }
}
