/** What the questionnaire says about each of its questions. Long texts: pages that show none of them do not load it. */
import { type DimensionId, dimensionIds } from '../dimensions.ts';
import type { QuestionId, QuestionOf } from '../questions.ts';
import { channelsQuestions } from './channels.ts';
import { dataQuestions } from './data.ts';
import { knowledgeQuestions } from './knowledge.ts';
import { measurementQuestions } from './measurement.ts';
import { peopleQuestions } from './people.ts';
import { processQuestions } from './process.ts';
import { propositionQuestions } from './proposition.ts';
import type { AuditQuestion } from './question.ts';
import { strategyQuestions } from './strategy.ts';

const byDimension: { readonly [D in DimensionId]: Readonly<Record<QuestionOf<D>, AuditQuestion>> } = {
  strategy: strategyQuestions,
  knowledge: knowledgeQuestions,
  proposition: propositionQuestions,
  channels: channelsQuestions,
  data: dataQuestions,
  process: processQuestions,
  people: peopleQuestions,
  measurement: measurementQuestions,
};

/** Every question with its words, in the order of the questionnaire. */
export const questionnaire: ReadonlyMap<QuestionId, AuditQuestion> = new Map(
  dimensionIds.flatMap((dimension) =>
    Object.entries<AuditQuestion>(byDimension[dimension]).map(
      ([question, content]): [QuestionId, AuditQuestion] => [
        // The keys of each file are those of its dimension, as its type says; Object.entries forgets them.
        `${dimension}.${question}` as QuestionId,
        content,
      ],
    ),
  ),
);
