/** Figures that are no calculation: what the strategy states, with its place and evidence. */
import type { Grade } from '../../language/schema/scalars.ts';
import { explainAuditWords } from '../../messages/report/explain-audit.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type ExplainContext, placed } from './context.ts';

/** A quantity with the evidence that may stand on it. */
interface Evidence {
  readonly grade?: Grade;
  readonly source?: string;
}

interface Stated {
  readonly figure: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** Where the strategy states it. */
  readonly path: string;
  readonly evidence?: Evidence | undefined;
  readonly note?: string;
}

export function explainStated(
  context: ExplainContext,
  { path, evidence, note, ...figure }: Stated,
): ExplanationView {
  const term: TermView = {
    symbol: 'v',
    name: explainAuditWords[context.language].stated,
    value: figure.value,
    text: figure.text,
    ...placed(context, path),
  };
  return {
    ...figure,
    formula: 'v',
    terms: [term],
    ...(evidence && { grade: evidence.grade ?? 'assumed' }),
    ...(evidence?.source !== undefined && { source: evidence.source }),
    ...(note !== undefined && { note }),
  };
}
