/** Words of the rules on goals, and on the KPIs that are to show whether they are reached. */
import { line } from '../inline.ts';
import { type Translations, translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

type OfKpi = { readonly kpi: string };

interface GoalRules {
  readonly 'goal-without-kpi': RuleText<{ readonly goal: string }>;
  readonly 'kpi-without-goal': RuleText<OfKpi>;
  readonly 'kpi-without-owner': RuleText<OfKpi>;
  readonly 'kpi-unused': RuleText<OfKpi>;
  readonly 'fuzzy-scale': RuleText<
    OfKpi & { readonly word: string },
    { readonly fuzzyWords: Translations<readonly string[]> }
  >;
}

export const goalRuleWords = translations<GoalRules>({
  en: {
    'goal-without-kpi': {
      checks: 'Every goal names at least one KPI.',
      what: ({ goal }, { quote }) => line`No KPI shows whether the goal ${quote(goal)} is reached.`,
      why: 'A goal that nothing measures cannot be reported as reached or missed.',
      fix: 'List under `kpis` of the goal at least one id from the section `kpis`.',
    },
    'kpi-without-goal': {
      checks: 'Every KPI belongs to a goal.',
      what: ({ kpi }, { quote }) => line`The KPI ${quote(kpi)} belongs to no goal.`,
      why: 'What is measured for no goal is a number on which nobody acts.',
      fix: 'Add its id to `kpis` of the goal it serves, or delete the KPI.',
    },
    'kpi-without-owner': {
      checks: 'Every KPI has an owner.',
      what: ({ kpi }, { quote }) => line`Nobody owns the KPI ${quote(kpi)}.`,
      why: 'Without an owner nobody measures it on time, and nobody acts when it falls behind.',
      fix: 'Name under `owner` who answers for it.',
    },
    'kpi-unused': {
      checks: 'Every KPI is moved by an initiative or measures a benefit.',
      what: ({ kpi }, { quote }) =>
        line`No initiative moves the KPI ${quote(kpi)}, and no benefit is measured by it.`,
      why: 'A target that nobody works towards is a wish.',
      fix: 'List it under `kpis` of the initiative that moves it or as `kpi` of a benefit, or delete it.',
    },
    'fuzzy-scale': {
      checks: 'What a KPI measures is said in words by which two people count the same.',
      what: ({ kpi, word }, { quote }) =>
        line`What the KPI ${quote(kpi)} measures hangs on the word ${quote(word)}.`,
      why: 'Two people who count by such a word come to two figures, and the trend only shows who counted.',
      fix: 'Say in `scale` what is counted, over which period and from which level on.',
      parameters: {
        fuzzyWords: (words, { list }) =>
          line`These words, and those that begin like them, are taken for fuzzy: ${list(words.en)}.`,
      },
    },
  },
  ru: {
    'goal-without-kpi': {
      checks: 'У каждой цели есть хотя бы один показатель.',
      what: ({ goal }, { quote }) => line`Ни один показатель не говорит, достигнута ли цель ${quote(goal)}.`,
      why: 'О цели, которую ничто не измеряет, нельзя сказать, достигнута она или нет.',
      fix: 'Назовите в `kpis` этой цели хотя бы один показатель из раздела `kpis`.',
    },
    'kpi-without-goal': {
      checks: 'Каждый показатель относится к какой-нибудь цели.',
      what: ({ kpi }, { quote }) => line`Показатель ${quote(kpi)} не относится ни к одной цели.`,
      why: 'Показатель без цели измеряют, но решений по нему никто не принимает.',
      fix: 'Добавьте его `id` в `kpis` той цели, которой он служит, или удалите показатель.',
    },
    'kpi-without-owner': {
      checks: 'У каждого показателя есть ответственный.',
      what: ({ kpi }, { quote }) => line`У показателя ${quote(kpi)} нет ответственного.`,
      why: 'Без ответственного никто не измерит показатель вовремя и не вмешается, когда тот отстаёт от плана.',
      fix: 'Назовите ответственного в `owner`.',
    },
    'kpi-unused': {
      checks: 'Каждый показатель меняет какая-нибудь инициатива, или по нему судят о выгоде.',
      what: ({ kpi }, { quote }) =>
        line`Показатель ${quote(kpi)} не меняет ни одна инициатива, и ни одну выгоду по нему не измеряют.`,
      why: 'Целевое значение, ради которого никто ничего не делает, остаётся пожеланием.',
      fix: 'Назовите показатель в `kpis` инициативы, которая его меняет, или в `kpi` выгоды либо удалите его.',
    },
    'fuzzy-scale': {
      checks: 'Что измеряет показатель, сказано словами, по которым двое посчитают одинаково.',
      what: ({ kpi, word }, { quote }) =>
        line`В том, что измеряет показатель ${quote(kpi)}, всё зависит от слова ${quote(word)}.`,
      why: 'Двое, считая по такому слову, получат два разных числа, и динамика покажет лишь, кто считал.',
      fix: 'Напишите в `scale`, что считают, за какой период и начиная с какого уровня.',
      parameters: {
        fuzzyWords: (words, { list }) =>
          line`Размытыми считаются слова, которые начинаются так: ${list(words.ru)}.`,
      },
    },
  },
  uk: {
    'goal-without-kpi': {
      checks: 'Кожна ціль має хоча б один показник.',
      what: ({ goal }, { quote }) => line`Жоден показник не показує, чи досягнуто ціль ${quote(goal)}.`,
      why: 'Про ціль, яку ніщо не вимірює, не можна сказати, досягнуто її чи ні.',
      fix: 'Назвіть у `kpis` цієї цілі хоча б один показник із розділу `kpis`.',
    },
    'kpi-without-goal': {
      checks: 'Кожен показник належить до якоїсь цілі.',
      what: ({ kpi }, { quote }) => line`Показник ${quote(kpi)} не належить до жодної цілі.`,
      why: 'Показник без цілі вимірюють, але рішень за ним ніхто не ухвалює.',
      fix: 'Додайте його `id` до `kpis` тієї цілі, якій він служить, або видаліть показник.',
    },
    'kpi-without-owner': {
      checks: 'Кожен показник має відповідального.',
      what: ({ kpi }, { quote }) => line`Показник ${quote(kpi)} не має відповідального.`,
      why: 'Без відповідального ніхто не виміряє показник вчасно й не втрутиться, коли той відстає від плану.',
      fix: 'Назвіть відповідального в `owner`.',
    },
    'kpi-unused': {
      checks: 'Кожен показник змінює якась ініціатива, або за ним судять про вигоду.',
      what: ({ kpi }, { quote }) =>
        line`Показник ${quote(kpi)} не змінює жодна ініціатива, і жодної вигоди за ним не вимірюють.`,
      why: 'Цільове значення, заради якого ніхто нічого не робить, лишається побажанням.',
      fix: 'Назвіть показник у `kpis` ініціативи, яка його змінює, або в `kpi` вигоди чи видаліть його.',
    },
    'fuzzy-scale': {
      checks: 'Що вимірює показник, сказано словами, за якими двоє порахують однаково.',
      what: ({ kpi, word }, { quote }) =>
        line`У тому, що вимірює показник ${quote(kpi)}, усе залежить від слова ${quote(word)}.`,
      why: 'Двоє, рахуючи за таким словом, дістануть два різні числа, і динаміка покаже лише, хто рахував.',
      fix: 'Напишіть у `scale`, що рахують, за який період і починаючи з якого рівня.',
      parameters: {
        fuzzyWords: (words, { list }) =>
          line`Розмитими вважаються слова, що починаються так: ${list(words.uk)}.`,
      },
    },
  },
});
