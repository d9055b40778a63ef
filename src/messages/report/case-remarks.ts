import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Remarks below the KPIs: where every light may be green and the money is missed. */
export const caseRemarkWords = translations({
  en: {
    targetBelow: (kpi: Inline, day: string, target: Inline, needed: Inline): Inline =>
      line`${en(kpi)}: the target for ${day} is ${target}, but the business case needs ${needed} on that day.`,
  },
  ru: {
    targetBelow: (kpi, day, target, needed) =>
      line`Показатель ${ru(kpi)}: целевое значение на ${day} — ${target}, а в экономическое обоснование на этот день заложено ${needed}.`,
  },
  uk: {
    targetBelow: (kpi, day, target, needed) =>
      line`Показник ${uk(kpi)}: цільове значення на ${day} — ${target}, а в економічне обґрунтування на цей день закладено ${needed}.`,
  },
});
