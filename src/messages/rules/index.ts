/** The words of every content rule, by its id. A rule without words, or words without a rule, is a type error. */
import type { Language } from '../language.ts';
import { auditRuleWords } from './audit.ts';
import { baseRuleWords } from './base.ts';
import { benefitRuleWords } from './benefits.ts';
import { costRuleWords } from './costs.ts';
import { dateRuleWords } from './dates.ts';
import { goalRuleWords } from './goals.ts';
import { initiativeRuleWords } from './initiatives.ts';
import { riskRuleWords } from './risks.ts';
import { scaleRuleWords } from './scales.ts';
import { segmentRuleWords } from './segments.ts';
import { targetRuleWords } from './targets.ts';

const inLanguage = (language: Language) => ({
  ...auditRuleWords[language],
  ...baseRuleWords[language],
  ...segmentRuleWords[language],
  ...goalRuleWords[language],
  ...targetRuleWords[language],
  ...scaleRuleWords[language],
  ...initiativeRuleWords[language],
  ...benefitRuleWords[language],
  ...costRuleWords[language],
  ...dateRuleWords[language],
  ...riskRuleWords[language],
});

export const ruleWords = { en: inLanguage('en'), ru: inLanguage('ru'), uk: inLanguage('uk') };

type AllWords = (typeof ruleWords)['en'];
export type RuleId = keyof AllWords;
/** What the words of a rule need to be told. */
export type ValuesOf<Id extends RuleId> = Parameters<AllWords[Id]['what']>[0];

/** The figures that a rule was given by convention; `undefined` for most. */
export type ParametersOf<Id extends RuleId> = AllWords[Id] extends {
  readonly parameters: infer Texts extends Readonly<
    Record<string, (value: never, formats: never) => unknown>
  >;
}
  ? { readonly [Name in keyof Texts]: Parameters<Texts[Name]>[0] }
  : undefined;
