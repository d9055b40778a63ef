/** Where the company stands: gaps, intention against reality. */
import { plural } from '../formats/plural.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

interface Gap {
  readonly dimension: Inline;
  readonly reality: Inline;
  readonly target: Inline;
}

const { en, ru, uk } = quoted;

export const auditSentences = translations({
  en: {
    widestGap: ({ dimension, reality, target, initiative }: Gap & { initiative: Inline }) =>
      line`The widest gap is ${en(dimension)}: ${reality} today, ${target} needed. ${en(initiative)} closes it.`,
    widestGapOpen: ({ dimension, reality, target }: Gap) =>
      line`The widest gap is ${en(dimension)}: ${reality} today, ${target} needed. No initiative closes it yet.`,
    /** `gaps` is the count with its word, `n` the number that the sentence agrees with. */
    gapsOpen: (gaps: Inline, n: number) => {
      const many = line`${gaps} have no initiative yet.`;
      return plural('en', n, { one: line`${gaps} has no initiative yet.`, few: many, many, other: many });
    },
    noGapOpen: 'Every gap has an initiative that closes it.',
    noGap: 'No gap: every answer is at its target level.',
    intentionAhead: ({
      dimension,
      intention,
      reality,
    }: {
      dimension: Inline;
      intention: Inline;
      reality: Inline;
    }) =>
      line`Intention runs furthest ahead of reality in ${en(dimension)}: ${intention} against ${reality}.`,
  },
  ru: {
    widestGap: ({ dimension, reality, target, initiative }) =>
      line`Самый большой разрыв — ${ru(dimension)}: сейчас ${reality}, нужно ${target}. Его закрывает инициатива ${ru(initiative)}.`,
    widestGapOpen: ({ dimension, reality, target }) =>
      line`Самый большой разрыв — ${ru(dimension)}: сейчас ${reality}, нужно ${target}. Его пока не закрывает ни одна инициатива.`,
    gapsOpen: (gaps) => line`${gaps} пока не закрывает ни одна инициатива.`,
    noGapOpen: 'Для каждого разрыва есть инициатива, которая его закрывает.',
    noGap: 'Разрывов нет: каждый ответ на нужном уровне.',
    intentionAhead: ({ dimension, intention, reality }) =>
      line`Сильнее всего намерения опережают практику в направлении ${ru(dimension)}: ${intention} против ${reality}.`,
  },
  uk: {
    widestGap: ({ dimension, reality, target, initiative }) =>
      line`Найбільший розрив — ${uk(dimension)}: зараз ${reality}, потрібно ${target}. Його закриває ініціатива ${uk(initiative)}.`,
    widestGapOpen: ({ dimension, reality, target }) =>
      line`Найбільший розрив — ${uk(dimension)}: зараз ${reality}, потрібно ${target}. Його поки не закриває жодна ініціатива.`,
    gapsOpen: (gaps) => line`${gaps} поки не закриває жодна ініціатива.`,
    noGapOpen: 'Для кожного розриву є ініціатива, яка його закриває.',
    noGap: 'Розривів немає: кожна відповідь на потрібному рівні.',
    intentionAhead: ({ dimension, intention, reality }) =>
      line`Найбільше наміри випереджають практику за напрямом ${uk(dimension)}: ${intention} проти ${reality}.`,
  },
});
