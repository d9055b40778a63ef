/** What a delay would do. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const roadmapSentences = translations({
  en: {
    delayMovesPlan: (initiative: Inline) => line`A delay of ${en(initiative)} moves the whole plan.`,
    /** `slack` is a number of months with its word. */
    delayAndSlack: ({ initiative, other, slack }: { initiative: Inline; other: Inline; slack: Inline }) =>
      line`A delay of ${en(initiative)} moves the whole plan; ${en(other)} has ${slack} of slack.`,
  },
  ru: {
    delayMovesPlan: (initiative) => line`Задержка инициативы ${ru(initiative)} сдвинет весь план.`,
    delayAndSlack: ({ initiative, other, slack }) =>
      line`Задержка инициативы ${ru(initiative)} сдвинет весь план; у инициативы ${ru(other)} есть резерв: ${slack}.`,
  },
  uk: {
    delayMovesPlan: (initiative) => line`Затримка ініціативи ${uk(initiative)} зсуне весь план.`,
    delayAndSlack: ({ initiative, other, slack }) =>
      line`Затримка ініціативи ${uk(initiative)} зсуне весь план; ініціатива ${uk(other)} має резерв: ${slack}.`,
  },
});
