/** Words of the rules on segments of customers and on audiences inside the company. */
import { line } from '../inline.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

type OfSegment = { readonly segment: string };

interface SegmentRules {
  readonly 'segment-without-proposition': RuleText<OfSegment>;
  readonly 'segment-without-motives': RuleText<OfSegment>;
  readonly 'segmentation-by-description': RuleText;
  readonly 'segment-unused': RuleText<OfSegment>;
  readonly 'audience-without-adoption': RuleText<{ readonly audience: string }>;
}

export const segmentRuleWords = translations<SegmentRules>({
  en: {
    'segment-without-proposition': {
      checks: 'Every segment has a value proposition.',
      what: ({ segment }, { quote }) => line`The segment ${quote(segment)} has no value proposition.`,
      why: 'Without one nobody can say why these customers should stay, and everybody is offered the same.',
      fix: 'Describe product, price, service, channels and communication under `proposition`.',
    },
    'segment-without-motives': {
      checks: 'Every segment says why its customers buy.',
      what: ({ segment }, { quote }) =>
        line`Nothing says why customers of the segment ${quote(segment)} buy.`,
      why: 'An offer that does not know the motive meets it by chance at best.',
      fix: 'List the reasons under `motives`, in the words of customers where you have them.',
    },
    'segmentation-by-description': {
      checks: 'At least one segment is cut by behaviour, value or needs.',
      what: () => 'All segments are cut by who customers are, none by what they do, need or bring.',
      why: 'Address, industry and age say little about what a customer will buy: such segments answer an offer alike.',
      fix: 'Cut at least one segment by `behaviour`, `value` or `needs`, and say under `who` how to tell its customers.',
    },
    'segment-unused': {
      checks: 'Every segment is used somewhere in the strategy.',
      what: ({ segment }, { quote }) => line`Nothing in the strategy is about the segment ${quote(segment)}.`,
      why: 'Either these customers need no segment of their own, or they were forgotten.',
      fix: 'Give it a benefit, a campaign, a KPI, a service or a line of the playbook, or merge it with another segment.',
    },
    'audience-without-adoption': {
      checks: 'Every audience inside has a target for adoption.',
      what: ({ audience }, { quote }) => line`The audience ${quote(audience)} has no target for adoption.`,
      why: 'Most programmes fail because people go on working the old way; without a target that is seen too late.',
      fix: 'Write under `adoption` which share shall work the new way, and under `by` until when.',
    },
  },
  ru: {
    'segment-without-proposition': {
      checks: 'У каждого сегмента есть ценностное предложение.',
      what: ({ segment }, { quote }) => line`У сегмента ${quote(segment)} нет ценностного предложения.`,
      why: 'Без него не сказать, ради чего этим клиентам оставаться, и всем предлагают одно и то же.',
      fix: 'Опишите в `proposition` продукт, цену, сервис, каналы и общение.',
    },
    'segment-without-motives': {
      checks: 'О каждом сегменте сказано, почему его клиенты покупают.',
      what: ({ segment }, { quote }) => line`Не сказано, почему покупают клиенты сегмента ${quote(segment)}.`,
      why: 'Если мотив неизвестен, предложение отвечает ему разве что случайно.',
      fix: 'Перечислите мотивы в `motives`, по возможности словами самих клиентов.',
    },
    'segmentation-by-description': {
      checks: 'Хотя бы один сегмент выделен по поведению, ценности или потребностям.',
      what: () =>
        'Все сегменты выделены по тому, кто эти клиенты, и ни один\u00A0— по тому, что они делают, что им нужно и сколько они приносят.',
      why: 'Адрес, отрасль и возраст мало говорят о том, что клиент купит: такие сегменты отвечают на предложение одинаково.',
      fix: 'Выделите хотя бы один сегмент по `behaviour`, `value` или `needs` и напишите в `who`, как узнать его клиента.',
    },
    'segment-unused': {
      checks: 'Каждый сегмент где-нибудь в стратегии используется.',
      what: ({ segment }, { quote }) => line`Ничто в стратегии не касается сегмента ${quote(segment)}.`,
      why: 'Либо этим клиентам не нужен отдельный сегмент, либо о них забыли.',
      fix: 'Добавьте для него выгоду, кампанию, показатель, сервис или строку в `playbook` либо объедините его с другим сегментом.',
    },
    'audience-without-adoption': {
      checks: 'У каждой внутренней аудитории есть целевое значение освоения.',
      what: ({ audience }, { quote }) =>
        line`У внутренней аудитории ${quote(audience)} нет целевого значения освоения.`,
      why: 'Чаще всего программы проваливаются потому, что люди работают по-старому; без целевого значения это видно слишком поздно.',
      fix: 'Напишите в `adoption`, какая доля должна работать по-новому, а в `by`\u00A0— к какому сроку.',
    },
  },
  uk: {
    'segment-without-proposition': {
      checks: 'Кожен сегмент має ціннісну пропозицію.',
      what: ({ segment }, { quote }) => line`Сегмент ${quote(segment)} не має ціннісної пропозиції.`,
      why: 'Без неї не сказати, заради чого цим клієнтам лишатися, і всім пропонують те саме.',
      fix: 'Опишіть у `proposition` продукт, ціну, сервіс, канали та спілкування.',
    },
    'segment-without-motives': {
      checks: 'Про кожен сегмент сказано, чому його клієнти купують.',
      what: ({ segment }, { quote }) => line`Не сказано, чому купують клієнти сегмента ${quote(segment)}.`,
      why: 'Якщо мотив невідомий, пропозиція відповідає йому хіба що випадково.',
      fix: 'Перелічіть мотиви в `motives`, по змозі словами самих клієнтів.',
    },
    'segmentation-by-description': {
      checks: 'Хоча б один сегмент виділено за поведінкою, цінністю чи потребами.',
      what: () =>
        'Усі сегменти виділено за тим, хто ці клієнти, і жодного\u00A0— за тим, що вони роблять, чого потребують і скільки приносять.',
      why: 'Адреса, галузь і вік мало говорять про те, що клієнт купить: такі сегменти відповідають на пропозицію однаково.',
      fix: 'Виділіть хоча б один сегмент за `behaviour`, `value` чи `needs` і напишіть у `who`, як упізнати його клієнта.',
    },
    'segment-unused': {
      checks: 'Кожен сегмент десь у стратегії використано.',
      what: ({ segment }, { quote }) => line`Ніщо в стратегії не стосується сегмента ${quote(segment)}.`,
      why: 'Або цим клієнтам не потрібен окремий сегмент, або про них забули.',
      fix: 'Додайте для нього вигоду, кампанію, показник, сервіс чи рядок у `playbook` або об’єднайте його з іншим сегментом.',
    },
    'audience-without-adoption': {
      checks: 'Кожна внутрішня аудиторія має цільове значення освоєння.',
      what: ({ audience }, { quote }) =>
        line`Внутрішня аудиторія ${quote(audience)} не має цільового значення освоєння.`,
      why: 'Найчастіше програми провалюються тому, що люди працюють по-старому; без цільового значення це видно запізно.',
      fix: 'Напишіть в `adoption`, яка частка має працювати по-новому, а в `by`\u00A0— до якого терміну.',
    },
  },
});
