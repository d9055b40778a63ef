/** Words of the rules on initiatives and what they are tied to. */
import { line } from '../inline.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

type OfInitiative = { readonly initiative: string };

interface InitiativeRules {
  readonly 'initiative-without-cost': RuleText<OfInitiative>;
  readonly 'initiative-without-owner': RuleText<OfInitiative>;
  readonly 'initiative-without-line-owner': RuleText<OfInitiative>;
  readonly 'initiative-without-process': RuleText<OfInitiative>;
  readonly 'initiative-without-kpi': RuleText<OfInitiative>;
  readonly 'initiative-without-effect': RuleText<OfInitiative>;
  readonly 'initiative-unused': RuleText<OfInitiative>;
  /** Months: the initiative's last, and the plan's last. */
  readonly 'initiative-past-plan': RuleText<
    OfInitiative & { readonly end: string; readonly planEnd: string }
  >;
}

export const initiativeRuleWords = translations<InitiativeRules>({
  en: {
    'initiative-without-cost': {
      checks: 'Every initiative has a cost.',
      what: ({ initiative }, { quote }) => line`The initiative ${quote(initiative)} costs nothing.`,
      why: 'Work that costs nothing is usually work whose cost was forgotten, and the return looks better than it is.',
      fix: 'Add what it costs, the time of people included, or accept the finding in `waivers`.',
    },
    'initiative-without-owner': {
      checks: 'Every initiative has an owner.',
      what: ({ initiative }, { quote }) => line`Nobody owns the initiative ${quote(initiative)}.`,
      why: 'What everybody answers for, nobody carries through.',
      fix: 'Name one person of the management under `owner`.',
    },
    'initiative-without-line-owner': {
      checks: 'Every initiative has a line owner.',
      what: ({ initiative }, { quote }) => line`The initiative ${quote(initiative)} has no line owner.`,
      why: 'Management makes the strategy; line managers turn it into rules and daily work. Without them it stays on paper.',
      fix: 'Name under `lineOwner` who makes it happen every day.',
    },
    'initiative-without-process': {
      checks: 'Every initiative names the process it serves.',
      what: ({ initiative }, { quote }) =>
        line`The initiative ${quote(initiative)} names no business process.`,
      why: 'An initiative changes how people work; without a process nobody can say what is different on Monday morning.',
      fix: 'Name the process under `process`.',
    },
    'initiative-without-kpi': {
      checks: 'Every initiative moves a KPI.',
      what: ({ initiative }, { quote }) => line`The initiative ${quote(initiative)} moves no KPI.`,
      why: 'Nobody will see whether it works before the money is missing.',
      fix: 'List under `kpis` what it moves.',
    },
    'initiative-without-effect': {
      checks: 'Every initiative has an effect: a benefit, a campaign, or an audit answer that it closes.',
      what: ({ initiative }, { quote }) =>
        line`Nothing says what the initiative ${quote(initiative)} brings.`,
      why: 'Money goes in, and nobody can point to what comes out.',
      fix: 'Add a benefit (`unquantified` is enough) or a campaign, or list under `closes` the audit answers it brings to their target.',
    },
    'initiative-unused': {
      checks: 'Every initiative is tied to something.',
      what: ({ initiative }, { quote }) =>
        line`Nothing is tied to the initiative ${quote(initiative)}: no cost, no benefit, no KPI, no gap, no other initiative.`,
      why: 'It takes a place on the roadmap and has no part in the strategy.',
      fix: 'Tie it to what it costs and what it brings, or delete it.',
    },
    'initiative-past-plan': {
      checks: 'Every initiative ends within the plan.',
      what: ({ initiative, end, planEnd }, { quote, inMonth }) =>
        line`The initiative ${quote(initiative)} ends in ${inMonth(end)}; the plan ends in ${inMonth(planEnd)}.`,
      why: 'What it costs and brings after the end of the plan is not counted.',
      fix: 'Lengthen the plan, shorten the initiative or begin it earlier.',
    },
  },
  ru: {
    'initiative-without-cost': {
      checks: 'У каждой инициативы есть затраты.',
      what: ({ initiative }, { quote }) => line`У инициативы ${quote(initiative)} нет затрат.`,
      why: 'Работа, которая ничего не стоит,\u00A0— обычно работа, затраты на которую забыли, и план выглядит выгоднее, чем есть.',
      fix: 'Добавьте затраты, в том числе время сотрудников, или примите замечание в `waivers`.',
    },
    'initiative-without-owner': {
      checks: 'У каждой инициативы есть ответственный.',
      what: ({ initiative }, { quote }) => line`У инициативы ${quote(initiative)} нет ответственного.`,
      why: 'За что отвечают все, то никто не доводит до конца.',
      fix: 'Назовите в `owner` одного ответственного из руководства.',
    },
    'initiative-without-line-owner': {
      checks: 'У каждой инициативы есть ответственный на местах.',
      what: ({ initiative }, { quote }) =>
        line`У инициативы ${quote(initiative)} нет ответственного на местах.`,
      why: 'Руководство создаёт стратегию, а в правила и ежедневную работу её превращают на местах. Иначе она останется на бумаге.',
      fix: 'Назовите в `lineOwner` того, кто ведёт эту работу каждый день.',
    },
    'initiative-without-process': {
      checks: 'Каждая инициатива называет процесс, которому служит.',
      what: ({ initiative }, { quote }) => line`У инициативы ${quote(initiative)} не назван процесс.`,
      why: 'Инициатива меняет то, как люди работают; без процесса не сказать, что изменится в понедельник утром.',
      fix: 'Назовите процесс в `process`.',
    },
    'initiative-without-kpi': {
      checks: 'Каждая инициатива меняет хотя бы один показатель.',
      what: ({ initiative }, { quote }) =>
        line`Инициатива ${quote(initiative)} не меняет ни одного показателя.`,
      why: 'Пока не станет не хватать денег, никто не увидит, работает ли она.',
      fix: 'Перечислите в `kpis` показатели, которые она меняет.',
    },
    'initiative-without-effect': {
      checks: 'У каждой инициативы есть эффект: выгода, кампания или разрыв аудита, который она закрывает.',
      what: ({ initiative }, { quote }) => line`Не сказано, что даёт инициатива ${quote(initiative)}.`,
      why: 'Деньги уходят, а показать, что они дали, нечем.',
      fix: 'Добавьте выгоду (достаточно `unquantified`) или кампанию либо перечислите в `closes` ответы аудита, которые она доводит до нужного уровня.',
    },
    'initiative-unused': {
      checks: 'Каждая инициатива с чем-нибудь связана.',
      what: ({ initiative }, { quote }) =>
        line`Инициатива ${quote(initiative)} ни с чем не связана: ни с затратами, ни с выгодами, ни с показателями, ни с разрывами, ни с другими инициативами.`,
      why: 'Она занимает место на дорожной карте, но в стратегии не участвует.',
      fix: 'Свяжите её с затратами и выгодами или удалите.',
    },
    'initiative-past-plan': {
      checks: 'Каждая инициатива завершается в пределах плана.',
      what: ({ initiative, end, planEnd }, { quote, inMonth }) =>
        line`Инициатива ${quote(initiative)} завершается в ${inMonth(end)}, а план — в ${inMonth(planEnd)}.`,
      why: 'Что она стоит и что даёт после конца плана, не учитывается.',
      fix: 'Удлините план, сократите инициативу или начните её раньше.',
    },
  },
  uk: {
    'initiative-without-cost': {
      checks: 'Кожна ініціатива має витрати.',
      what: ({ initiative }, { quote }) => line`Ініціатива ${quote(initiative)} не має витрат.`,
      why: 'Робота, що нічого не коштує,\u00A0— зазвичай робота, витрати на яку забули, і план видається вигіднішим, ніж є.',
      fix: 'Додайте витрати, зокрема час працівників, або прийміть зауваження у `waivers`.',
    },
    'initiative-without-owner': {
      checks: 'Кожна ініціатива має відповідального.',
      what: ({ initiative }, { quote }) => line`Ініціатива ${quote(initiative)} не має відповідального.`,
      why: 'За що відповідають усі, того ніхто не доводить до кінця.',
      fix: 'Назвіть в `owner` одного відповідального з керівництва.',
    },
    'initiative-without-line-owner': {
      checks: 'Кожна ініціатива має відповідального на місцях.',
      what: ({ initiative }, { quote }) =>
        line`Ініціатива ${quote(initiative)} не має відповідального на місцях.`,
      why: 'Керівництво створює стратегію, а на правила й щоденну роботу її перетворюють на місцях. Інакше вона лишиться на папері.',
      fix: 'Назвіть у `lineOwner` того, хто веде цю роботу щодня.',
    },
    'initiative-without-process': {
      checks: 'Кожна ініціатива називає процес, якому служить.',
      what: ({ initiative }, { quote }) => line`Для ініціативи ${quote(initiative)} не названо процесу.`,
      why: 'Ініціатива змінює те, як люди працюють; без процесу не сказати, що зміниться в понеділок зранку.',
      fix: 'Назвіть процес у `process`.',
    },
    'initiative-without-kpi': {
      checks: 'Кожна ініціатива змінює хоча б один показник.',
      what: ({ initiative }, { quote }) => line`Ініціатива ${quote(initiative)} не змінює жодного показника.`,
      why: 'Доки не забракне грошей, ніхто не побачить, чи вона працює.',
      fix: 'Перелічіть у `kpis` показники, які вона змінює.',
    },
    'initiative-without-effect': {
      checks: 'Кожна ініціатива має ефект: вигоду, кампанію або розрив аудиту, який вона закриває.',
      what: ({ initiative }, { quote }) => line`Не сказано, що дає ініціатива ${quote(initiative)}.`,
      why: 'Гроші йдуть, а показати, що вони дали, нічим.',
      fix: 'Додайте вигоду (досить `unquantified`) чи кампанію або перелічіть у `closes` відповіді аудиту, які вона доводить до потрібного рівня.',
    },
    'initiative-unused': {
      checks: 'Кожна ініціатива з чимось пов’язана.',
      what: ({ initiative }, { quote }) =>
        line`Ініціатива ${quote(initiative)} ні з чим не пов’язана: ні з витратами, ні з вигодами, ні з показниками, ні з розривами, ні з іншими ініціативами.`,
      why: 'Вона займає місце на дорожній карті, але у стратегії участі не бере.',
      fix: 'Пов’яжіть її з витратами та вигодами або видаліть.',
    },
    'initiative-past-plan': {
      checks: 'Кожна ініціатива завершується в межах плану.',
      what: ({ initiative, end, planEnd }, { quote, inMonth }) =>
        line`Ініціатива ${quote(initiative)} завершується у ${inMonth(end)}, а план — у ${inMonth(planEnd)}.`,
      why: 'Що вона коштує і що дає після кінця плану, не враховується.',
      fix: 'Подовжте план, скоротіть ініціативу або почніть її раніше.',
    },
  },
});
