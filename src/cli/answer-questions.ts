/** What a thread does that draws reports: one after the other, as it is asked for them. */
import { parentPort } from 'node:worker_threads';
import { openRendererAt } from '../exports/renderer.ts';
import { drawReport } from './draw-report.ts';
import type { ThreadAnswer, ThreadQuestion, ThreadTask } from './draw-threads.ts';

/** Answers the questions of the thread that started this one. */
export function answerQuestions({ task, rendererFolder }: ThreadTask): void {
  const renderer = openRendererAt(rendererFolder);
  parentPort?.on('message', async (question: ThreadQuestion) =>
    parentPort?.postMessage(await answer(question)),
  );

  /** An error goes as its properties: sent as it is, it would lose the code of the system. */
  async function answer({ index, report }: ThreadQuestion): Promise<ThreadAnswer> {
    try {
      return { index, drawn: await drawReport(report, task, await renderer) };
    } catch (error) {
      if (!(error instanceof Error)) return { index, failed: { message: String(error) } };
      const { message, stack } = error;
      return { index, failed: { message, stack, ...('code' in error && { code: error.code }) } };
    }
  }
}
