/** Words of the rules on scales that have ends. */
import { line } from '../inline.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

interface ScaleRules {
  /** `on` is the day of a measurement, null for what is planned. */
  readonly 'nps-outside-scale': RuleText<{
    readonly kpi: string;
    readonly unit: string;
    readonly value: number;
    readonly on: string | null;
  }>;
}

export const scaleRuleWords = translations<ScaleRules>({
  en: {
    'nps-outside-scale': {
      checks: 'Values of a net promoter score lie between −100 and 100.',
      what: ({ kpi, unit, value, on }, { quote, quantity, dayInSentence }) =>
        on === null
          ? line`${quote(kpi)}: ${quantity(value, unit)} lies outside the scale of a net promoter score, −100 to 100.`
          : line`${quote(kpi)}: ${quantity(value, unit)}, measured on ${dayInSentence(on)}, lies outside the scale of a net promoter score, −100 to 100.`,
      why: 'The score is one percentage less another and cannot leave these bounds: there is a digit too many, or another scale was used.',
      fix: 'Correct the value. Where something else is measured, describe the KPI without `kind: nps`.',
    },
  },
  ru: {
    'nps-outside-scale': {
      checks: 'Значения NPS лежат в пределах от −100 до 100.',
      what: ({ kpi, unit, value, on }, { quote, quantity, dayInSentence }) =>
        on === null
          ? line`Показатель ${quote(kpi)}: значение ${quantity(value, unit)} выходит за пределы шкалы NPS, от −100 до 100.`
          : line`Показатель ${quote(kpi)}: значение ${quantity(value, unit)}, измеренное на ${dayInSentence(on)}, выходит за пределы шкалы NPS, от −100 до 100.`,
      why: 'NPS\u00A0— это разность двух долей в процентах, выйти за эти пределы он не может: либо в числе лишняя цифра, либо взята другая шкала.',
      fix: 'Исправьте значение. Если измеряется что-то другое, опишите показатель без `kind: nps`.',
    },
  },
  uk: {
    'nps-outside-scale': {
      checks: 'Значення NPS лежать у межах від −100 до 100.',
      what: ({ kpi, unit, value, on }, { quote, quantity, dayInSentence }) =>
        on === null
          ? line`Показник ${quote(kpi)}: значення ${quantity(value, unit)} виходить за межі шкали NPS, від −100 до 100.`
          : line`Показник ${quote(kpi)}: значення ${quantity(value, unit)}, виміряне на ${dayInSentence(on)}, виходить за межі шкали NPS, від −100 до 100.`,
      why: 'NPS\u00A0— це різниця двох часток у відсотках, вийти за ці межі він не може: або в числі зайва цифра, або взято іншу шкалу.',
      fix: 'Виправте значення. Якщо вимірюється щось інше, опишіть показник без `kind: nps`.',
    },
  },
});
