/** Words of the rules on risks, scenarios and waivers. */
import { line } from '../inline.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

interface RiskRules {
  readonly 'risk-without-effect': RuleText<{ readonly risk: string }>;
  readonly 'scenario-equals-base': RuleText<{ readonly scenario: string }>;
  readonly 'waiver-unused': RuleText<{ readonly rule: string }>;
}

export const riskRuleWords = translations<RiskRules>({
  en: {
    'risk-without-effect': {
      checks: 'Every risk touches money or time.',
      what: ({ risk }, { quote }) =>
        line`The risk ${quote(risk)} touches nothing: it costs nothing, delays nothing and lowers no benefit.`,
      why: 'It stands in the list, and the simulation does not feel it.',
      fix: 'Say what it would do: `benefits` below 100%, a `delay` or a `cost`. The risk of an initiative touches the benefits of that initiative.',
    },
    'scenario-equals-base': {
      checks: 'Every scenario differs from the base.',
      what: ({ scenario }, { quote }) =>
        line`The scenario ${quote(scenario)} comes to the same figures as the base.`,
      why: 'Two columns with the same figures look like a comparison that was never made.',
      fix: 'Change a factor, the delay, the discount rate or a value under `changes`, or delete the scenario.',
    },
    'waiver-unused': {
      checks: 'Every waiver accepts a finding.',
      what: ({ rule }) => line`The waiver for \`${rule}\` accepts nothing: there is no such finding here.`,
      why: 'A waiver that has outlived its finding would silently accept the next one.',
      fix: 'Delete the waiver, or correct its path.',
    },
  },
  ru: {
    'risk-without-effect': {
      checks: 'Каждый риск затрагивает деньги или сроки.',
      what: ({ risk }, { quote }) =>
        line`Риск ${quote(risk)} ничего не затрагивает: не добавляет ни затрат, ни задержки и не уменьшает ни одну выгоду.`,
      why: 'Он стоит в списке, а моделирование его не замечает.',
      fix: 'Напишите, к чему он приведёт: `benefits` меньше 100\u00A0%, `delay` или `cost`. Риск инициативы затрагивает выгоды этой инициативы.',
    },
    'scenario-equals-base': {
      checks: 'Каждый сценарий отличается от базового.',
      what: ({ scenario }, { quote }) => line`Сценарий ${quote(scenario)} даёт те же цифры, что и базовый.`,
      why: 'Два столбца с одинаковыми цифрами выглядят как сравнение, которого не было.',
      fix: 'Измените множитель, задержку, ставку дисконтирования или значение в `changes` либо удалите сценарий.',
    },
    'waiver-unused': {
      checks: 'Каждая запись в `waivers` принимает какое-нибудь замечание.',
      what: ({ rule }) => line`Принятое замечание \`${rule}\` здесь не встречается.`,
      why: 'Запись, которая пережила своё замечание, молча примет следующее.',
      fix: 'Удалите запись из `waivers` или исправьте её путь.',
    },
  },
  uk: {
    'risk-without-effect': {
      checks: 'Кожен ризик зачіпає гроші або терміни.',
      what: ({ risk }, { quote }) =>
        line`Ризик ${quote(risk)} нічого не зачіпає: не додає ні витрат, ні затримки й не зменшує жодної вигоди.`,
      why: 'Він є у списку, а моделювання його не помічає.',
      fix: 'Напишіть, до чого він призведе: `benefits` менше за 100%, `delay` або `cost`. Ризик ініціативи зачіпає вигоди цієї ініціативи.',
    },
    'scenario-equals-base': {
      checks: 'Кожен сценарій відрізняється від базового.',
      what: ({ scenario }, { quote }) => line`Сценарій ${quote(scenario)} дає ті самі цифри, що й базовий.`,
      why: 'Два стовпці з однаковими цифрами скидаються на порівняння, якого не було.',
      fix: 'Змініть множник, затримку, ставку дисконтування чи значення в `changes` або видаліть сценарій.',
    },
    'waiver-unused': {
      checks: 'Кожен запис у `waivers` приймає якесь зауваження.',
      what: ({ rule }) => line`Прийняте зауваження \`${rule}\` тут не трапляється.`,
      why: 'Запис, що пережив своє зауваження, мовчки прийме наступне.',
      fix: 'Видаліть запис із `waivers` або виправте його шлях.',
    },
  },
});
