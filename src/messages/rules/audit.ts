/** Words of the rules on the audit, the way to compete, and whether the base carries the plan. */
import { line } from '../inline.ts';
import { type Translations, translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

interface AuditRules {
  readonly 'no-audit': RuleText<{ readonly weightless: boolean }>;
  readonly 'audit-without-date': RuleText;
  readonly 'audit-outdated': RuleText<
    { readonly at: string; readonly oldestMonths: number },
    { readonly oldestMonths: number }
  >;
  readonly 'gap-without-initiative': RuleText<{
    readonly question: Translations<string>;
    readonly reality: number;
    readonly target: number;
  }>;
  readonly 'focus-without-segment': RuleText;
  readonly 'cost-leader-with-dear-service': RuleText<
    { readonly segment: string; readonly share: number },
    { readonly dearShare: number }
  >;
}

export const auditRuleWords = translations<AuditRules>({
  en: {
    'no-audit': {
      checks: 'The strategy rests on an audit.',
      what: ({ weightless }) =>
        weightless
          ? 'Every answer of the audit has importance 0: nothing counts.'
          : 'No question of the audit has been answered.',
      why: 'Without an audit nobody knows what is missing, and the verdict cannot be better than “prepare first”.',
      fix: 'Answer at least the questions that matter most, under `audit.answers`, each with an importance above 0.',
    },
    'audit-without-date': {
      checks: 'The audit has a date.',
      what: () => 'The audit has answers, but no date.',
      why: 'Nobody can tell whether the answers still hold.',
      fix: 'Write the day of the audit under `audit.at`.',
    },
    'audit-outdated': {
      checks: 'The audit is no older than a year.',
      what: ({ at, oldestMonths }, { dayInSentence, months }) =>
        line`The audit is of ${dayInSentence(at)}, more than ${months(oldestMonths)} ago.`,
      why: 'Within a year customers, staff and systems change; the plan would be weighed by answers that no longer hold.',
      fix: 'Ask again what may have changed, and set `audit.at` to the new day.',
      parameters: {
        oldestMonths: (value, { months }) => line`An audit is outdated after ${months(value)}.`,
      },
    },
    'gap-without-initiative': {
      checks: 'Every gap of the audit is closed by an initiative.',
      what: ({ question, reality, target }, { quote, number, apart }) =>
        line`No initiative closes the gap ${quote(question.en)}: ${number(reality, apart({ atMost: 1 }, reality, target))} today, ${number(target, apart({ atMost: 1 }, reality, target))} needed.`,
      why: 'A gap that nobody closes stays, whatever the plan promises of later phases.',
      fix: 'Add the question to `closes` of an initiative, or lower the `target` that the strategy needs.',
    },
    'focus-without-segment': {
      checks: 'A strategy of focus says on whom.',
      what: () => 'The positioning is focus, but `focusOn` names no segment.',
      why: 'Focus means to serve some better by not serving all alike; without a segment it is only a word.',
      fix: 'Name the segments under `context.focusOn`, or choose another `positioning`.',
    },
    'cost-leader-with-dear-service': {
      checks: 'A cost leader serves cheaply.',
      what: ({ segment, share }, { quote, rate }) =>
        line`Service takes ${rate(share)} of the margin of the segment ${quote(segment)}, in a strategy of cost leadership.`,
      why: 'A cost leader lives on the margin that dear service eats; a rival who serves more cheaply can go below the price.',
      fix: 'Lower `serviceCost` of the segment, or choose another `positioning`.',
      parameters: {
        dearShare: (value, { rate }) =>
          line`Service is dear where it takes more than ${rate(value)} of the margin.`,
      },
    },
  },
  ru: {
    'no-audit': {
      checks: 'Стратегия опирается на аудит.',
      what: ({ weightless }) =>
        weightless
          ? 'У всех ответов аудита важность 0: ничего не учитывается.'
          : 'Ни на один вопрос аудита нет ответа.',
      why: 'Без аудита неизвестно, чего не хватает, и рекомендация не может быть лучше, чем «сначала подготовиться».',
      fix: 'Ответьте в `audit.answers` хотя бы на самые важные вопросы; важность ответа\u00A0— больше 0.',
    },
    'audit-without-date': {
      checks: 'У аудита есть дата.',
      what: () => 'В аудите есть ответы, но нет даты.',
      why: 'Неясно, верны ли эти ответы до сих пор.',
      fix: 'Запишите день аудита в `audit.at`.',
    },
    'audit-outdated': {
      checks: 'Аудит не старше года.',
      what: ({ at, oldestMonths }, { dayInSentence, months }) =>
        line`Аудит проведён ${dayInSentence(at)}, больше ${months(oldestMonths, { case: 'genitive' })} назад.`,
      why: 'За год меняются клиенты, сотрудники и системы, и о плане стали бы судить по ответам, которые устарели.',
      fix: 'Задайте заново вопросы, ответы на которые могли измениться, и поставьте в `audit.at` новый день.',
      parameters: {
        oldestMonths: (value, { months }) => line`Аудит устаревает через ${months(value)}.`,
      },
    },
    'gap-without-initiative': {
      checks: 'Каждый разрыв из аудита закрывает какая-нибудь инициатива.',
      what: ({ question, reality, target }, { quote, number, apart }) =>
        line`Разрыв ${quote(question.ru)} не закрывает ни одна инициатива: сейчас ${number(reality, apart({ atMost: 1 }, reality, target))}, нужно ${number(target, apart({ atMost: 1 }, reality, target))}.`,
      why: 'Разрыв, который никто не закрывает, останется, что бы план ни обещал на следующих этапах.',
      fix: 'Добавьте вопрос в `closes` какой-нибудь инициативы или понизьте нужный уровень (`target`).',
    },
    'focus-without-segment': {
      checks: 'Если выбрано фокусирование, сказано, на ком.',
      what: () => 'Способ конкурировать\u00A0— фокусирование, но в `focusOn` не назван ни один сегмент.',
      why: 'Сфокусироваться значит обслуживать одних лучше, не давая всем одного и того же; без сегмента это только слово.',
      fix: 'Назовите сегменты в `context.focusOn` или выберите другой `positioning`.',
    },
    'cost-leader-with-dear-service': {
      checks: 'Лидер по издержкам обслуживает дёшево.',
      what: ({ segment, share }, { quote, rate }) =>
        line`Обслуживание забирает ${rate(share)} маржи сегмента ${quote(segment)}, хотя выбрано лидерство по издержкам.`,
      why: 'Лидер по издержкам живёт на марже, которую съедает дорогое обслуживание; кто обслуживает дешевле, сможет опустить цену ниже.',
      fix: 'Снизьте `serviceCost` сегмента или выберите другой `positioning`.',
      parameters: {
        dearShare: (value, { rate }) =>
          line`Обслуживание считается дорогим, если забирает больше ${rate(value)} маржи.`,
      },
    },
  },
  uk: {
    'no-audit': {
      checks: 'Стратегія спирається на аудит.',
      what: ({ weightless }) =>
        weightless
          ? 'Усі відповіді аудиту мають важливість 0: нічого не враховано.'
          : 'На жодне запитання аудиту немає відповіді.',
      why: 'Без аудиту невідомо, чого бракує, і рекомендація не може бути кращою, ніж «спершу підготуватися».',
      fix: 'Дайте відповідь у `audit.answers` хоча б на найважливіші запитання; важливість відповіді\u00A0— більше 0.',
    },
    'audit-without-date': {
      checks: 'Аудит має дату.',
      what: () => 'В аудиті є відповіді, але немає дати.',
      why: 'Незрозуміло, чи ці відповіді досі правильні.',
      fix: 'Запишіть день аудиту в `audit.at`.',
    },
    'audit-outdated': {
      checks: 'Аудит не старший за рік.',
      what: ({ at, oldestMonths }, { dayInSentence, months }) =>
        line`Аудит проведено ${dayInSentence(at)}, понад ${months(oldestMonths)} тому.`,
      why: 'За рік змінюються клієнти, працівники та системи, і про план судили б за відповідями, які застаріли.',
      fix: 'Поставте знову запитання, відповіді на які могли змінитися, і вкажіть в `audit.at` новий день.',
      parameters: {
        oldestMonths: (value, { months }) => line`Аудит застаріває через ${months(value)}.`,
      },
    },
    'gap-without-initiative': {
      checks: 'Кожен розрив з аудиту закриває якась ініціатива.',
      what: ({ question, reality, target }, { quote, number, apart }) =>
        line`Розрив ${quote(question.uk)} не закриває жодна ініціатива: зараз ${number(reality, apart({ atMost: 1 }, reality, target))}, потрібно ${number(target, apart({ atMost: 1 }, reality, target))}.`,
      why: 'Розрив, якого ніхто не закриває, лишиться, хоч би що план обіцяв на наступних етапах.',
      fix: 'Додайте запитання до `closes` якоїсь ініціативи або знизьте потрібний рівень (`target`).',
    },
    'focus-without-segment': {
      checks: 'Якщо вибрано фокусування, сказано, на кому.',
      what: () => 'Спосіб конкурувати\u00A0— фокусування, але в `focusOn` не названо жодного сегмента.',
      why: 'Сфокусуватися означає обслуговувати одних краще, не даючи всім того самого; без сегмента це лише слово.',
      fix: 'Назвіть сегменти в `context.focusOn` або виберіть інший `positioning`.',
    },
    'cost-leader-with-dear-service': {
      checks: 'Лідер за витратами обслуговує дешево.',
      what: ({ segment, share }, { quote, rate }) =>
        line`Обслуговування забирає ${rate(share)} маржі сегмента ${quote(segment)}, хоча вибрано лідерство за витратами.`,
      why: 'Лідер за витратами живе з маржі, яку з’їдає дороге обслуговування; хто обслуговує дешевше, зможе опустити ціну нижче.',
      fix: 'Знизьте `serviceCost` сегмента або виберіть інший `positioning`.',
      parameters: {
        dearShare: (value, { rate }) =>
          line`Обслуговування вважається дорогим, якщо забирає понад ${rate(value)} маржі.`,
      },
    },
  },
});
