/** A thread that draws reports; what stands here runs when `draw-threads.ts` starts it. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { ThreadTask } from './draw-threads.ts';

const told = workerData as ThreadTask;
// A thread does not take it over from its program, and would compile for half of the time it takes to start.
if (told.compileCache) enableCompileCache();
const { answerQuestions } = await import('./answer-questions.ts');
answerQuestions(told);
