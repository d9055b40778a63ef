/** Section 10: what changed since an earlier state and why the money did; what was approved against today; revisions. */
import type { Comparison } from '../../language/schema/comparison.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, line } from '../../messages/inline.ts';
import { type ChangesWords, changesWords } from '../../messages/report/changes.ts';
import { terms } from '../../messages/terms.ts';
import { type ApprovedView, approvedAnswer, buildApprovedView } from './approved-view.ts';
import { type BridgeView, buildBridgeView } from './bridge-view.ts';
import { againstLine, type ChangedTopic, changedTopics, comparisonAnswer } from './comparison-view.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView } from './section-view.ts';

export interface ChangesView extends SectionView {
  /** What it is compared with. */
  readonly against: Inline | null;
  readonly bridge: BridgeView | null;
  readonly topics: TopicsView | null;
  readonly approved: ApprovedView | null;
  readonly revisions: NoteView | null;
}

export interface TopicsView extends FindingView {
  readonly topics: readonly TopicView[];
}

interface TopicView {
  readonly title: string;
  readonly seeds?: string;
  readonly lines: readonly { readonly text: Inline; readonly mark: 'good' | 'bad' | null }[];
}

/** Null where there is nothing to compare with, nothing approved, and no revision to tell of. */
export function buildChangesView(input: SectionInput): ChangesView | null {
  const { strategy, results, language } = input;
  const { comparison, approved } = results;
  if (!comparison && !approved && strategy.revisions.length === 0) return null;
  const words = changesWords[language];
  const formats = formatsOf(input);
  return {
    id: 'changes',
    number: 10,
    question: terms[language].section.changes,
    answer: comparison
      ? comparisonAnswer(comparison, words, formats)
      : approved
        ? approvedAnswer(approved, words, formats)
        : words.nothingKept,
    against: comparison ? againstLine(comparison, words, formats) : null,
    bridge: comparison ? buildBridgeView(comparison, words, formats) : null,
    topics: comparison ? topicsView(input, comparison, words) : null,
    approved: approved ? buildApprovedView(approved, words, formats) : null,
    revisions: revisionsNote(strategy, words, formats),
  };
}

function topicsView(input: SectionInput, { changes }: Comparison, words: ChangesWords): TopicsView | null {
  if (changes.length === 0) return null;
  const count = (better: boolean) => changes.filter((change) => change.better === better).length;
  const news = [
    ...(count(true) === 0 ? [] : [words.changedGood(String(count(true)))]),
    ...(count(false) === 0 ? [] : [words.changedBad(String(count(false)))]),
  ];
  return {
    finding: news.length === 0 ? words.changedTitle : joinInline(news, ' '),
    subtitle: words.changedTitle,
    topics: changedTopics(input).map(topicView),
  };
}

function topicView({ topic, title, lines, better }: ChangedTopic): TopicView {
  return {
    title,
    ...(topic === 'segments' && { seeds: 'V8' }),
    lines: lines.map((text, index) => {
      const good = better[index] ?? null;
      return { text, mark: good === null ? null : good ? 'good' : 'bad' };
    }),
  };
}

/** What the authors themselves say they changed, newest first. */
function revisionsNote({ revisions }: Strategy, words: ChangesWords, formats: Formats): NoteView | null {
  if (revisions.length === 0) return null;
  const newest = revisions.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    title: words.revisionsTitle,
    paragraphs: newest.map(({ at, what }) => line`${formats.day(at)}: ${what}`),
    seeds: 'G12',
  };
}
