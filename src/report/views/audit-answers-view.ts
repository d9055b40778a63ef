/** Every answer of the audit with what it rests on; what nobody could say, and what does not apply, stands among them. */
import type { AuditAnswer } from '../../language/schema/audit.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { auditEvidenceWords } from '../../messages/report/audit-evidence.ts';
import { terms } from '../../messages/terms.ts';
import { dimensionName, questionName } from './audit-names.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { CellView, RowView, TableView } from './section-view.ts';

export interface AnswersView {
  /** How many answers name their evidence, and how sure they are. */
  readonly evidence: Inline;
  /** What a score opens. */
  readonly hint: Inline;
  /** Of the fold that holds the table. */
  readonly title: string;
  readonly table: TableView;
}

const confidences = ['high', 'medium', 'low'] as const;

/** Null where nothing was asked. */
export function buildAnswersView(input: SectionInput, formats: Formats): AnswersView | null {
  const { strategy, language } = input;
  const answers = Object.entries(strategy.audit?.answers ?? {});
  if (answers.length === 0) return null;
  const words = auditEvidenceWords[language];
  const columns = words.answerColumns;
  return {
    evidence: evidence(input, formats),
    hint: words.opensLevels,
    title: words.allAnswers(answers.length),
    table: {
      caption: words.answersCaption,
      columns: [
        { label: columns.question },
        { label: columns.intention, kind: 'number' },
        { label: columns.reality, kind: 'number' },
        { label: columns.target, kind: 'number' },
        { label: columns.restsOn, width: 40 },
      ],
      rows: answers.map(([id, answer]) => row(id, answer, input, formats)),
    },
  };
}

function evidence({ strategy, results, language }: SectionInput, formats: Formats): Inline {
  const words = auditEvidenceWords[language];
  const scored = results.audit.questions.map(({ id }) => strategy.audit?.answers[id]);
  if (scored.length === 0) return '';
  const count = (confidence: AuditAnswer['confidence']) =>
    scored.filter((answer) => answer?.confidence === confidence).length;
  const named = scored.filter((answer) => answer?.evidence !== undefined).length;
  const parts = [
    ...confidences.map((confidence) => ({
      n: count(confidence),
      what: terms[language].confidence[confidence],
    })),
    { n: count(undefined), what: words.notStated },
  ].filter(({ n }) => n > 0);
  return joinInline(
    [
      words.evidenceNamed(named, scored.length),
      words.confidence(formats.list(parts.map(({ n, what }) => words.times(n, what)))),
    ],
    ' ',
  );
}

function row(id: string, answer: AuditAnswer, input: SectionInput, formats: Formats): RowView {
  const { results, language } = input;
  const words = auditEvidenceWords[language];
  const head = {
    header: questionName(id, input),
    note: dimensionName(id.split('.')[0] ?? '', input),
  };
  const outside = (why: Inline): RowView => ({
    ...head,
    cells: ['', words.outside, '', why],
    look: 'quiet',
  });
  if (answer.notApplicable !== undefined) return outside(words.notApplicable(prose(answer.notApplicable)));
  const question = byId(results.audit.questions).get(id);
  if (!question) return outside(words.unknown);
  const score = (key: 'intention' | 'reality' | 'target'): Inline => {
    const value = question[key];
    return value === null
      ? ''
      : printed(`audit.questions.${id}.${key}`, value, formats.number(value, { atMost: 1 }));
  };
  return {
    ...head,
    cells: [score('intention'), score('reality'), score('target'), restsOn(answer, language, formats)],
  };
}

function restsOn(answer: AuditAnswer, language: SectionInput['language'], formats: Formats): CellView {
  const words = auditEvidenceWords[language];
  const score = (value: number) => formats.number(value, { atMost: 1 });
  const facts = [
    words.importance(score(answer.importance)),
    ...(answer.confidence === undefined
      ? []
      : [words.confidenceOf(terms[language].confidence[answer.confidence])]),
    ...(answer.answers ?? []).map(({ by, reality }) => words.scoredBy(by, score(reality))),
  ];
  return {
    text: answer.evidence === undefined ? words.noEvidence : prose(answer.evidence),
    note: joinInline(facts, ', '),
  };
}
