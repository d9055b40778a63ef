/** Words of the rules on costs and campaigns. */
import { line } from '../inline.ts';
import { categoryTerms } from '../terms/costs.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

type OfCost = { readonly cost: string };

interface CostRules {
  readonly 'cost-without-initiative': RuleText<OfCost>;
  readonly 'cost-kinds-missing': RuleText<{
    readonly kinds: readonly (keyof (typeof categoryTerms)['en'])[];
  }>;
  readonly 'mostly-software': RuleText<{ readonly share: number }, { readonly mostShare: number }>;
  readonly 'software-without-process': RuleText<OfCost & { readonly initiative: string }>;
  readonly 'risk-counted-twice': RuleText<{ readonly name: string }>;
  readonly 'campaign-price-notch': RuleText<{
    readonly campaign: string;
    readonly edge: number;
    readonly below: number;
    readonly above: number;
    /** Further edges of the same kind. */
    readonly others: readonly number[];
  }>;
}

export const costRuleWords = translations<CostRules>({
  en: {
    'cost-without-initiative': {
      checks: 'Every cost pays for an initiative.',
      what: ({ cost }, { quote }) => line`The cost ${quote(cost)} belongs to no initiative.`,
      why: 'It cannot be set against what it brings, and it stays when an initiative is stopped.',
      fix: 'Name under `initiative` what it pays for, or accept the finding in `waivers` with the reason.',
    },
    'cost-kinds-missing': {
      checks:
        'The costs hold what every change takes: the time of people, data, training, process, communication inside.',
      what: ({ kinds }, { list }) =>
        line`The costs hold nothing for: ${list(kinds.map((kind) => categoryTerms.en[kind]))}.`,
      why: 'Licences are the smaller part of a change; what is forgotten is people’s time, clean data, training and new rules, and it is paid all the same.',
      fix: 'Add cost lines of these kinds under `category`, or accept the finding in `waivers` where they really cost nothing.',
    },
    'mostly-software': {
      checks: 'Software is not the bulk of the costs.',
      what: ({ share }, { rate }) => line`Software takes ${rate(share)} of all costs.`,
      why: 'To have bought a system is no success yet: what pays is that people work differently with it.',
      fix: 'See what is missing for people, data, training and rules, or make do with a smaller system.',
      parameters: {
        mostShare: (value, { rate }) => line`Software takes at most ${rate(value)} of all costs.`,
      },
    },
    'software-without-process': {
      checks: 'Software serves a business process.',
      what: ({ cost, initiative }, { quote }) =>
        line`The software ${quote(cost)} belongs to the initiative ${quote(initiative)}, which names no process.`,
      why: 'A system bought before the process was written down stands idle, or sets the disorder in stone.',
      fix: 'Name under `process` of the initiative what the system is for.',
    },
    'risk-counted-twice': {
      checks: 'A line has a range or a risk adjustment, not both.',
      what: ({ name }, { quote }) => line`${quote(name)} has both a range and a risk adjustment.`,
      why: 'Both speak of the same risk, and so it is counted twice.',
      fix: 'Keep the range and delete `riskAdjustment`, or the other way round.',
    },
    'campaign-price-notch': {
      checks: 'No step of a discount makes the larger basket the cheaper one.',
      what: ({ campaign, edge, below, above, others }, { quote, unitPrice, list }) =>
        line`In the campaign ${quote(campaign)} a basket just above ${unitPrice(edge)} costs the buyer ${unitPrice(above)}, one of ${unitPrice(edge)} costs ${unitPrice(below)}.${others.length > 0 ? line` The same holds at ${list(others.map(unitPrice))}.` : ''}`,
      why: 'At such an edge the larger purchase is the cheaper one; buyers notice, and the margin goes with it.',
      fix: 'Make the steps of the discount smaller than the steps between baskets, or grant it as a share of the basket.',
    },
  },
  ru: {
    'cost-without-initiative': {
      checks: 'Каждая статья затрат относится к какой-нибудь инициативе.',
      what: ({ cost }, { quote }) => line`Затраты ${quote(cost)} не относятся ни к одной инициативе.`,
      why: 'Их нельзя сопоставить с тем, что они дают, и они остаются, даже если инициативу остановить.',
      fix: 'Назовите в `initiative`, на что идут деньги, или примите замечание в `waivers` и назовите причину.',
    },
    'cost-kinds-missing': {
      checks:
        'В затратах есть всё, чего требует любая перемена: время сотрудников, данные, обучение, процессы, внутренние коммуникации.',
      what: ({ kinds }, { list }) =>
        line`В затратах не предусмотрено: ${list(kinds.map((kind) => categoryTerms.ru[kind]))}.`,
      why: 'Лицензии\u00A0— меньшая часть затрат; забывают о времени сотрудников, чистых данных, обучении и новых правилах, а платить за них всё равно приходится.',
      fix: 'Добавьте статьи с такими `category` или примите замечание в `waivers`, если они действительно ничего не стоят.',
    },
    'mostly-software': {
      checks: 'Программное обеспечение не составляет основную часть затрат.',
      what: ({ share }, { rate }) => line`Доля программного обеспечения в затратах — ${rate(share)}.`,
      why: 'Купить систему\u00A0— ещё не успех: окупается то, что люди работают с ней иначе.',
      fix: 'Проверьте, чего не хватает для людей, данных, обучения и правил, или обойдитесь системой поменьше.',
      parameters: {
        mostShare: (value, { rate }) =>
          line`На программное обеспечение приходится не больше ${rate(value)} затрат.`,
      },
    },
    'software-without-process': {
      checks: 'Программное обеспечение служит какому-нибудь процессу.',
      what: ({ cost, initiative }, { quote }) =>
        line`Затраты на систему ${quote(cost)} относятся к инициативе ${quote(initiative)}, у которой не назван процесс.`,
      why: 'Система, которую купили раньше, чем описали процесс, пустует или закрепляет беспорядок.',
      fix: 'Назовите в `process` инициативы, для какого процесса нужна система.',
    },
    'risk-counted-twice': {
      checks: 'У строки есть диапазон или поправка на риск, но не то и другое сразу.',
      what: ({ name }, { quote }) => line`У строки ${quote(name)} есть и диапазон, и поправка на риск.`,
      why: 'Они говорят об одном и том же риске, и он учтён дважды.',
      fix: 'Оставьте диапазон и удалите `riskAdjustment` или наоборот.',
    },
    'campaign-price-notch': {
      checks: 'Ни одна ступень скидки не делает большую покупку дешевле меньшей.',
      what: ({ campaign, edge, below, above, others }, { quote, unitPrice, list }) =>
        line`В кампании ${quote(campaign)} покупка чуть дороже ${unitPrice(edge)} обойдётся клиенту в ${unitPrice(above)}, а покупка за ${unitPrice(edge)} — в ${unitPrice(below)}.${others.length > 0 ? line` То же на границе ${list(others.map(unitPrice))}.` : ''}`,
      why: 'На такой границе большая покупка выходит дешевле меньшей: покупатели это замечают, и маржа уходит вместе со скидкой.',
      fix: 'Сделайте ступени скидки меньше разницы между чеками или задайте скидку долей чека.',
    },
  },
  uk: {
    'cost-without-initiative': {
      checks: 'Кожна стаття витрат належить до якоїсь ініціативи.',
      what: ({ cost }, { quote }) => line`Витрати ${quote(cost)} не належать до жодної ініціативи.`,
      why: 'Їх не зіставити з тим, що вони дають, і вони лишаються, навіть коли ініціативу зупинено.',
      fix: 'Назвіть в `initiative`, на що йдуть гроші, або прийміть зауваження у `waivers` і назвіть причину.',
    },
    'cost-kinds-missing': {
      checks:
        'У витратах є все, чого потребує будь-яка зміна: час працівників, дані, навчання, процеси, внутрішні комунікації.',
      what: ({ kinds }, { list }) =>
        line`У витратах не передбачено: ${list(kinds.map((kind) => categoryTerms.uk[kind]))}.`,
      why: 'Ліцензії\u00A0— менша частина витрат; забувають про час працівників, чисті дані, навчання та нові правила, а платити за них однаково доводиться.',
      fix: 'Додайте статті з такими `category` або прийміть зауваження у `waivers`, якщо вони справді нічого не коштують.',
    },
    'mostly-software': {
      checks: 'Програмне забезпечення не є основною частиною витрат.',
      what: ({ share }, { rate }) => line`Частка програмного забезпечення у витратах — ${rate(share)}.`,
      why: 'Купити систему\u00A0— ще не успіх: окуповується те, що люди працюють із нею інакше.',
      fix: 'Перевірте, чого бракує для людей, даних, навчання та правил, або обійдіться меншою системою.',
      parameters: {
        mostShare: (value, { rate }) =>
          line`На програмне забезпечення припадає щонайбільше ${rate(value)} витрат.`,
      },
    },
    'software-without-process': {
      checks: 'Програмне забезпечення служить якомусь процесові.',
      what: ({ cost, initiative }, { quote }) =>
        line`Витрати на систему ${quote(cost)} належать до ініціативи ${quote(initiative)}, для якої не названо процесу.`,
      why: 'Система, яку купили раніше, ніж описали процес, стоїть без діла або закріплює безлад.',
      fix: 'Назвіть у `process` ініціативи, для якого процесу потрібна система.',
    },
    'risk-counted-twice': {
      checks: 'Рядок має діапазон або поправку на ризик, але не те й інше водночас.',
      what: ({ name }, { quote }) => line`Рядок ${quote(name)} має і діапазон, і поправку на ризик.`,
      why: 'Вони говорять про той самий ризик, і його враховано двічі.',
      fix: 'Залиште діапазон і видаліть `riskAdjustment` або навпаки.',
    },
    'campaign-price-notch': {
      checks: 'Жоден щабель знижки не робить більшу покупку дешевшою за меншу.',
      what: ({ campaign, edge, below, above, others }, { quote, unitPrice, list }) =>
        line`У кампанії ${quote(campaign)} покупка, трохи дорожча за ${unitPrice(edge)}, коштуватиме клієнтові ${unitPrice(above)}, а покупка за ${unitPrice(edge)} — ${unitPrice(below)}.${others.length > 0 ? line` Те саме на межі ${list(others.map(unitPrice))}.` : ''}`,
      why: 'На такій межі більша покупка виходить дешевшою за меншу: покупці це помічають, і маржа зникає разом зі знижкою.',
      fix: 'Зробіть щаблі знижки меншими за різницю між чеками або задайте знижку часткою чека.',
    },
  },
});
