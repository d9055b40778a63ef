/** The words of every content rule, by its id. A rule without words, or words without a rule, is a type error. */
import type { Language } from '../language.ts';
import { moneyRuleWords } from './money.ts';

const words = {
  en: { ...moneyRuleWords.en },
  ru: { ...moneyRuleWords.ru },
  uk: { ...moneyRuleWords.uk },
} as const satisfies Record<Language, unknown>;

export const ruleWords = words;

type AllWords = (typeof words)['en'];
export type RuleId = keyof AllWords;
/** What the words of a rule need to be told. */
export type ValuesOf<Id extends RuleId> = Parameters<AllWords[Id]>[0];
