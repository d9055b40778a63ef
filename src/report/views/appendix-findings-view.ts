/** What the checks found in this run: what was accepted, with its reason, and what is open. */
import type { Finding } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import { appendixWords } from '../../messages/report/appendix.ts';
import { terms } from '../../messages/terms.ts';
import type { SectionInput } from './section-input.ts';

export interface FindingCardView {
  readonly severity: Finding['severity'] | 'waived';
  /** “Warning”; of an accepted one nothing, its heading says so. */
  readonly severityText: string;
  readonly rule: string;
  /** `strategy.yaml:190:5`. */
  readonly place: string;
  /** With code between backticks, as all three. */
  readonly what: string;
  readonly label: string;
  /** What to do, or why it was accepted. */
  readonly advice: string;
}

export interface FindingListView {
  readonly title: string;
  readonly subtitle: string;
  readonly cards: readonly FindingCardView[];
  /** Title of those that stand folded away, beyond the first few. */
  readonly more: string;
  readonly open: number;
}

/** So many findings stand open. */
const OPEN = 6;
const weight = { error: 0, warning: 1, note: 2 } as const;

/** Null where nothing was accepted. */
export function buildWaivedView({ results, language }: SectionInput): FindingListView | null {
  const words = appendixWords[language];
  const waived = results.findings.filter((finding) => finding.waived !== null);
  if (waived.length === 0) return null;
  return list(
    words.waivedTitle(waived.length),
    words.waivedSubtitle,
    waived,
    (finding) => ({
      ...card(finding),
      severity: 'waived',
      severityText: '',
      label: words.reason,
      advice: finding.waived ?? '',
    }),
    words.more,
  );
}

/** What is open, most serious first. */
export function buildFoundView({ results, language }: SectionInput): FindingListView {
  const words = appendixWords[language];
  const open = results.findings
    .filter(({ waived }) => waived === null)
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
  return list(
    open.length === 0 ? words.foundNone : words.foundTitle(open.length),
    open.length === 0 ? '' : words.foundSubtitle,
    open,
    (finding) => ({
      ...card(finding),
      severity: finding.severity,
      severityText: capital(terms[language].severity[finding.severity]),
      label: words.fix,
      advice: finding.fix,
    }),
    words.more,
  );
}

function list(
  title: string,
  subtitle: string,
  findings: readonly Finding[],
  cardOf: (finding: Finding) => FindingCardView,
  more: (n: number) => string,
): FindingListView {
  const open = findings.length <= OPEN + 1 ? findings.length : OPEN;
  return { title, subtitle, cards: findings.map(cardOf), more: more(findings.length - open), open };
}

function card({ rule, file, line, column, what }: Finding) {
  return { rule, place: `${file}:${line}:${column}`, what };
}
