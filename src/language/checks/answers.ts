/** An audit answer has both ends of a gap, or says why it has none. */
import { type Found, found } from '../diagnostics/found.ts';
import type { CheckContext } from './context.ts';

export function* checkAnswers(context: CheckContext): Generator<Found> {
  for (const question of Object.keys(context.draft.audit?.answers ?? {})) {
    const path = ['audit', 'answers', question];
    const has = (key: string) => context.has([...path, key]);
    const scores = ['intention', 'reality', 'answers'].filter(has);
    const outside = ['unknown', 'notApplicable'].filter(has);
    const both = outside.length > 0 ? [...outside, ...scores] : has('answers') ? scores : [];
    if (both.length > 1) yield found('answer-twice', context.keyAt(path), { keys: both });
    if (outside.length > 0 || !context.isClear(path)) continue;
    const missing = [
      ...(has('target') ? [] : ['target']),
      ...(has('reality') || has('answers') ? [] : ['reality']),
    ];
    if (missing.length === 0) continue;
    // Without a target there is a score and no gap: those who were asked do not know what the strategy needs.
    const severity = missing.includes('reality') ? 'error' : 'warning';
    yield found('answer-incomplete', context.keyAt(path), { missing }, severity);
  }
}
