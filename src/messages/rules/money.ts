/** Words of the rules on benefits, costs, campaigns and waivers. */
import { translations } from '../translations.ts';
import type { RuleMessage } from './rule-words.ts';

interface Named {
  readonly [key: string]: string | number;
  readonly name: string;
}

interface Notch extends Named {
  readonly edge: number;
  readonly below: number;
  readonly above: number;
}

interface Unused {
  readonly [key: string]: string | number;
  readonly rule: string;
}

interface MoneyRules {
  readonly 'benefit-without-range': RuleMessage<Named>;
  readonly 'cost-without-initiative': RuleMessage<Named>;
  readonly 'campaign-price-notch': RuleMessage<Notch>;
  readonly 'waiver-unused': RuleMessage<Unused>;
}

export const moneyRuleWords = translations<MoneyRules>({
  en: {
    'benefit-without-range': ({ name }, { quote }) => ({
      what: `The benefit ${quote(name)} is a single figure without a range.`,
      why: 'A single figure hides how sure it is, and the simulation treats it as certain.',
      fix: 'Write the change or saving as [low, likely, high], or accept the finding in waivers with the reason.',
    }),
    'cost-without-initiative': ({ name }, { quote }) => ({
      what: `The cost ${quote(name)} belongs to no initiative.`,
      why: 'It cannot be set against what it brings, and it stays when an initiative is stopped.',
      fix: 'Name the initiative it pays for, or accept the finding in waivers with the reason.',
    }),
    'campaign-price-notch': ({ name, edge, below, above }, { quote, unitPrice }) => ({
      what: `In the campaign ${quote(name)} a basket just above ${unitPrice(edge)} costs the buyer ${unitPrice(above)}, one of ${unitPrice(edge)} costs ${unitPrice(below)}.`,
      why: 'At such an edge the larger purchase is the cheaper one; buyers notice, and the margin goes with it.',
      fix: 'Make the steps of the discount smaller than the steps between baskets, or grant it as a share of the basket.',
    }),
    'waiver-unused': ({ rule }) => ({
      what: `The waiver for ${rule} accepts nothing: there is no such finding here.`,
      why: 'A waiver that has outlived its finding would silently accept the next one.',
      fix: 'Delete the waiver, or correct its path.',
    }),
  },
  ru: {
    'benefit-without-range': ({ name }, { quote }) => ({
      what: `Выгода ${quote(name)} задана одним числом, без диапазона.`,
      why: 'Одно число не показывает, насколько оно надёжно, а моделирование считает его точным.',
      fix: 'Запишите изменение или экономию как [нижняя граница, наиболее вероятное, верхняя граница] или примите замечание в waivers и назовите причину.',
    }),
    'cost-without-initiative': ({ name }, { quote }) => ({
      what: `Затраты ${quote(name)} не относятся ни к одной инициативе.`,
      why: 'Их нельзя сопоставить с тем, что они дают, и они остаются, даже если инициативу остановить.',
      fix: 'Назовите инициативу, на которую идут деньги, или примите замечание в waivers и назовите причину.',
    }),
    'campaign-price-notch': ({ name, edge, below, above }, { quote, unitPrice }) => ({
      what: `В кампании ${quote(name)} покупка чуть дороже ${unitPrice(edge)} обойдётся клиенту в ${unitPrice(above)}, а покупка за ${unitPrice(edge)} — в ${unitPrice(below)}.`,
      why: 'На такой границе большая покупка выходит дешевле меньшей: покупатели это замечают, и маржа уходит вместе со скидкой.',
      fix: 'Сделайте ступени скидки меньше разницы между чеками или задайте скидку долей чека.',
    }),
    'waiver-unused': ({ rule }) => ({
      what: `Принятое замечание ${rule} здесь не встречается.`,
      why: 'Такая запись молча примет следующее замечание того же рода.',
      fix: 'Удалите запись из waivers или исправьте её путь.',
    }),
  },
  uk: {
    'benefit-without-range': ({ name }, { quote }) => ({
      what: `Вигоду ${quote(name)} задано одним числом, без діапазону.`,
      why: 'Одне число не показує, наскільки воно надійне, а моделювання вважає його точним.',
      fix: 'Запишіть зміну або економію як [нижня межа, найімовірніше, верхня межа] чи прийміть зауваження у waivers і назвіть причину.',
    }),
    'cost-without-initiative': ({ name }, { quote }) => ({
      what: `Витрати ${quote(name)} не належать до жодної ініціативи.`,
      why: 'Їх не зіставити з тим, що вони дають, і вони лишаються, навіть коли ініціативу зупинено.',
      fix: 'Назвіть ініціативу, на яку йдуть гроші, або прийміть зауваження у waivers і назвіть причину.',
    }),
    'campaign-price-notch': ({ name, edge, below, above }, { quote, unitPrice }) => ({
      what: `У кампанії ${quote(name)} покупка, трохи дорожча за ${unitPrice(edge)}, коштуватиме клієнтові ${unitPrice(above)}, а покупка за ${unitPrice(edge)} — ${unitPrice(below)}.`,
      why: 'На такій межі більша покупка виходить дешевшою за меншу: покупці це помічають, і маржа зникає разом зі знижкою.',
      fix: 'Зробіть кроки знижки меншими за різницю між чеками або задайте знижку часткою чека.',
    }),
    'waiver-unused': ({ rule }) => ({
      what: `Прийняте зауваження ${rule} тут не трапляється.`,
      why: 'Такий запис мовчки прийме наступне зауваження того самого роду.',
      fix: 'Видаліть запис із waivers або виправте його шлях.',
    }),
  },
});
