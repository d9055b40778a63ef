/** Where those who were asked see the same thing differently. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { auditEvidenceWords } from '../../messages/report/audit-evidence.ts';
import { questionName } from './audit-names.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkLabel, MarkRowView, MarkView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface DisagreementView extends FindingView {
  /** Null where nobody differs by much. */
  readonly rows: RowsView | null;
}

interface Answer {
  readonly id: string;
  readonly spread: number;
  readonly answers: readonly { readonly by: string; readonly reality: number }[];
}

const levels = [1, 2, 3, 4, 5];
const place = trackScale(1, 5, { before: 4, after: 4 });
/** A point of difference is a disagreement. */
const DISAGREE = 1;
/** From half a point on, a role sees things in another light. */
const ROLES_APART = 0.5;
/** So many questions are drawn, the widest first. */
const SHOWN = 8;

/** Null where every question was put to one respondent only. */
export function buildDisagreementView(input: SectionInput, formats: Formats): DisagreementView | null {
  const { strategy, results, language } = input;
  const words = auditEvidenceWords[language];
  const several = results.audit.questions
    .filter(({ respondents }) => respondents > 1)
    .map(({ id, spread }): Answer => ({ id, spread, answers: strategy.audit?.answers[id]?.answers ?? [] }));
  if (several.length === 0) return null;
  const apart = several.filter(({ spread }) => spread >= DISAGREE).sort((a, b) => b.spread - a.spread);
  const [widest] = apart;
  if (!widest) return { finding: words.agree, rows: null };
  const scores = widest.answers.map(({ reality }) => reality);
  const score = (value: number) => formats.number(value, { atMost: 1 });
  const spread = ({ id, spread: points }: Answer) =>
    printed(`audit.questions.${id}.spread`, points, score(points));
  const columns = words.disagreeColumns;
  return {
    finding: words.disagreeMost(
      questionName(widest.id, input),
      score(Math.min(...scores)),
      score(Math.max(...scores)),
    ),
    subtitle: words.disagreeSubtitle,
    ...roleCaption(input, formats),
    rows: {
      labelWidth: 12,
      rows: apart.slice(0, SHOWN).map(
        (answer): MarkRowView => ({
          label: questionName(answer.id, input),
          marks: marks(answer),
          values: names(answer, formats),
        }),
      ),
      axis: levels.map((level) => ({ at: place(level), text: String(level) })),
    },
    table: {
      caption: words.disagreeSubtitle,
      columns: [
        { label: columns.question },
        { label: columns.answers },
        { label: columns.spread, kind: 'number' },
      ],
      rows: apart.map((answer) => ({
        header: questionName(answer.id, input),
        cells: [
          formats.list(answer.answers.map(({ by, reality }) => words.scoredBy(by, score(reality)))),
          spread(answer),
        ],
      })),
    },
  };
}

/** The role that sees the same things most differently: headquarters against branches. */
function roleCaption({ results, language }: SectionInput, formats: Formats): Pick<FindingView, 'caption'> {
  const words = auditEvidenceWords[language];
  const { roles } = results.audit;
  const largest = Math.max(0, ...roles.map(({ difference }) => Math.abs(difference)));
  const index = roles.findIndex(({ difference }) => Math.abs(difference) === largest);
  const role = roles[index];
  if (!role || largest < ROLES_APART) return {};
  const points = printed(
    `audit.roles.${index}.difference`,
    role.difference,
    formats.number(largest, { atMost: 1 }),
  );
  return { caption: (role.difference < 0 ? words.rolesLow : words.rolesHigh)(role.role, points) };
}

function marks({ answers }: Answer): readonly MarkView[] {
  const scores = answers.map(({ reality }) => place(reality));
  return [
    ...levels.map((level): MarkView => ({ kind: 'grid', at: place(level) })),
    { kind: 'link', from: Math.min(...scores), to: Math.max(...scores) },
    ...[...new Set(scores)].map((at): MarkView => ({ kind: 'dot', at })),
  ];
}

/** The two ends are named; who stands between them stands in the table. */
function names({ answers }: Answer, formats: Formats): readonly MarkLabel[] {
  const scores = answers.map(({ reality }) => reality);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const who = (score: number): Inline =>
    formats.list(answers.filter(({ reality }) => reality === score).map(({ by }) => by));
  return [
    { at: place(low), text: who(low), side: place(low) < 60 ? 'after' : 'before' },
    { at: place(high), text: who(high), side: place(high) > 40 ? 'before' : 'after' },
  ];
}
