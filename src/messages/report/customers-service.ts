/** Section 4, the words: who customers are, what they are promised and given, who is told what, what is still unknown. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const customersServiceWords = translations({
  en: {
    tiersFinding: (tier: string, customers: Inline, revenue: Inline): Inline =>
      line`${tier}: ${customers} of customers bring ${revenue} of revenue`,
    tiersSubtitle: 'Tiers: the higher, the more individually a customer is served',
    tierColumns: {
      tier: 'Tier',
      customers: 'Customers',
      revenue: 'Of revenue',
      cost: 'Service a year',
      perManager: 'For each manager',
      offer: 'Offer',
    },
    ofAll: (share: Inline): Inline => line`${share} of all`,
    nobody: 'nobody named',
    healthTitle: 'Health of the base',
    largest: (share: Inline): Inline => line`The largest customer brings ${share} of revenue.`,
    staying: (share: Inline): Inline => line`Of all customers, ${share} are still there a year later.`,
    spread: (name: string, share: Inline): Inline =>
      line`No segment brings more of the revenue than ${en(name)}: ${share}.`,
    byConduct: (share: Inline): Inline =>
      line`Segments cut by what customers do, bring or need hold ${share} of them.`,
    byDescription:
      'All segments are cut by who customers are. That says little about what they will do: cut at least one by behaviour, value or needs.' as Inline,

    profilesAll: 'Every segment is promised something in all five parts of a proposition',
    profilesSome: (names: Inline): Inline => line`Propositions lack parts: ${names}`,
    profilesSubtitle: 'Why they buy, how individually they are served, and what they are promised',
    basis: (basis: string) => `Basis: ${basis}`,
    tier: (tier: string) => `tier: ${tier}`,
    offer: (offer: string) => `offer: ${offer}`,
    motives: 'Why they buy',
    coCreation: 'Does himself',
    missing: 'not stated',
    parts: (stated: string) => `${stated} of 5 parts`,

    servicesUnder: (service: string, segment: string, now: Inline, promised: Inline): Inline =>
      line`The widest shortfall is ${en(service)} for ${en(segment)}: ${now} today, ${promised} promised`,
    servicesKept: 'Every service is given as promised',
    servicesUnknown: 'What is given today is not stated',
    servicesSubtitle: 'Service today → promised, and its importance to the segment from 1 to 5',
    servicesCaption:
      'Above need: given as promised, and higher on its levels than its importance. The widest shortfall: importance × customers.' as Inline,
    serviceColumn: 'Service',
    step: (now: Inline, promised: Inline): Inline => line`${now} → ${promised}`,
    asToday: (level: Inline): Inline => line`${level}, as today`,
    importance: (importance: string) => `importance ${importance}`,
    fit: { under: 'below the promise', over: 'above need', kept: 'as promised' },

    playbookTwoWay: (share: Inline): Inline => line`${share} of planned contacts await an answer`,
    playbookNone: 'Whether contacts await an answer is not stated',
    playbookWithout: (names: Inline): Inline => line`; nothing is planned for ${names}`,
    playbookSubtitle: 'Whom to tell what, when and how',
    playColumns: {
      segment: 'Segment',
      moment: 'Moment',
      offer: 'Offer',
      channel: 'Channel',
      dialogue: 'Dialogue',
    },

    questionsAll: 'Every question about customers is answered',
    questionsSome: (answered: string, asked: string): Inline =>
      `${answered} of ${asked} questions about customers are answered`,
    questionsNone: 'No question about customers is answered yet',
    questionsSubtitle: 'What the strategy must know about customers',
    questionColumns: { question: 'Question', answer: 'Answer', evidence: 'Rests on' },
    open: 'open',

    stagesAll: 'Initiatives serve all four stages of a relationship',
    stagesEmpty: (names: Inline): Inline => line`No initiative is there to ${names}`,
    stagesUnstated: 'No initiative says which stage of a relationship it serves',
    stagesSubtitle: 'What initiatives are for',
    stageNone: 'none',

    movedFits: (factor: string, weight: Inline, share: Inline): Inline =>
      line`The strategy is above all for ${factor}, ${weight} of its aim; its benefits bring ${share} of their worth there`,
    movedElsewhere: (factor: string, weight: Inline, other: string, share: Inline): Inline =>
      line`The strategy is above all for ${factor}, ${weight} of its aim; most of its worth, ${share}, comes through ${other}`,
    movedPlain: (factor: string, share: Inline): Inline =>
      line`${share} of the worth of benefits comes through ${factor}`,
    movedSubtitle: 'Worth of benefits and campaigns by what they move; upright: the objective of the plan',
    movedColumns: { what: 'What moves', weight: 'Objective', share: 'Share of worth', worth: 'Worth (NPV)' },
    noObjective: 'none',

    refinedFinding: (name: string, before: Inline, after: Inline): Inline =>
      line`Measurements move the worth of one customer of ${en(name)} most: from ${before} to ${after}`,
    refinedSame: 'Measurements confirm what a customer is worth',
    refinedSubtitle: 'Worth of one customer (CLV): first estimate, and refined by what was measured since',
    refinedColumns: {
      segment: 'Segment',
      first: 'First',
      refined: 'Refined',
      change: 'Drift',
      measured: 'Measured since',
    },
    measured: (lever: string, from: string, to: string, date: string): Inline =>
      `${lever}: ${from} → ${to}, ${date}`,
  },
  ru: {
    tiersFinding: (tier, customers, revenue) => line`${tier}: ${customers} клиентов дают ${revenue} выручки`,
    tiersSubtitle: 'Уровни: чем выше, тем индивидуальнее обслуживают',
    tierColumns: {
      tier: 'Уровень',
      customers: 'Клиенты',
      revenue: 'От выручки',
      cost: 'Обслуживание за год',
      perManager: 'На одного менеджера',
      offer: 'Предложение',
    },
    ofAll: (share) => line`${share} от всех`,
    nobody: 'никто не назван',
    healthTitle: 'Здоровье базы',
    largest: (share) => line`Крупнейший клиент даёт ${share} выручки.`,
    staying: (share) => line`Через год с компанией остаётся ${share} клиентов.`,
    spread: (name, share) => line`Больше всего выручки даёт сегмент ${ru(name)}: ${share}.`,
    byConduct: (share) =>
      line`В сегментах, выделенных по поведению, ценности или потребностям, — ${share} клиентов.`,
    byDescription:
      'Все сегменты выделены по тому, кто такие клиенты. О том, что они сделают, это говорит мало: выделите хотя бы один по поведению, ценности или потребностям.',

    profilesAll: 'Каждому сегменту обещано что-то во всех пяти частях ценностного предложения',
    profilesSome: (names) => line`В ценностных предложениях не хватает частей: ${names}`,
    profilesSubtitle: 'Почему покупают, насколько индивидуально их обслуживают и что им обещано',
    basis: (basis) => `Признак: ${basis}`,
    tier: (tier) => `уровень: ${tier}`,
    offer: (offer) => `предложение: ${offer}`,
    motives: 'Почему покупают',
    coCreation: 'Делает сам',
    missing: 'не указано',
    parts: (stated) => `${stated} из 5 частей`,

    servicesUnder: (service, segment, now, promised) =>
      line`Больше всего не хватает услуги ${ru(service)} в сегменте ${ru(segment)}: сейчас — ${now}, обещано — ${promised}`,
    servicesKept: 'Весь сервис даётся так, как обещано',
    servicesUnknown: 'Каков сервис сейчас, не указано',
    servicesSubtitle: 'Сервис сейчас → обещанный и его важность для сегмента от 1 до 5',
    servicesCaption:
      'Выше нужного: даётся не меньше обещанного, и уровень выше, чем важность. Самая большая нехватка: важность × число клиентов.',
    serviceColumn: 'Услуга',
    step: (now, promised) => line`${now} → ${promised}`,
    asToday: (level) => line`${level}, как сейчас`,
    importance: (importance) => `важность ${importance}`,
    fit: { under: 'ниже обещанного', over: 'выше нужного', kept: 'как обещано' },

    playbookTwoWay: (share) => line`Ответа ждут ${share} запланированных контактов`,
    playbookNone: 'Ждут ли ответа от клиента, не указано',
    playbookWithout: (names) => line`; ничего не запланировано для сегментов ${names}`,
    playbookSubtitle: 'Кому, что, когда и как предлагать',
    playColumns: {
      segment: 'Сегмент',
      moment: 'Момент',
      offer: 'Предложение',
      channel: 'Канал',
      dialogue: 'Диалог',
    },

    questionsAll: 'На все вопросы о клиентах есть ответ',
    questionsSome: (answered, asked) => `Вопросы о клиентах, на которые есть ответ: ${answered} из ${asked}`,
    questionsNone: 'Ни на один вопрос о клиентах пока нет ответа',
    questionsSubtitle: 'Что стратегия должна знать о клиентах',
    questionColumns: { question: 'Вопрос', answer: 'Ответ', evidence: 'На чём основан' },
    open: 'ответа пока нет',

    stagesAll: 'Инициативы есть для всех четырёх ступеней отношений',
    stagesEmpty: (names) => line`Нет ни одной инициативы с задачей ${names}`,
    stagesUnstated: 'Ни об одной инициативе не сказано, какой ступени отношений она служит',
    stagesSubtitle: 'Для чего инициативы',
    stageNone: 'нет',

    movedFits: (factor, weight, share) =>
      line`Стратегия нацелена прежде всего на ${factor} (${weight} цели); на это же приходится ${share} вклада выгод`,
    movedElsewhere: (factor, weight, other, share) =>
      line`Стратегия нацелена прежде всего на ${factor} (${weight} цели), но самая большая доля вклада выгод, ${share}, приходится на ${other}`,
    movedPlain: (factor, share) => line`Больше всего вклада выгод, ${share}, даёт ${factor}`,
    movedSubtitle: 'Вклад выгод и кампаний по тому, что они меняют; черта\u00A0— цель плана',
    movedColumns: { what: 'Что меняется', weight: 'Цель плана', share: 'Доля вклада', worth: 'Вклад в NPV' },
    noObjective: 'нет',

    refinedFinding: (name, before, after) =>
      line`Сильнее всего замеры меняют ценность клиента в сегменте ${ru(name)}: было ${before}, стало ${after}`,
    refinedSame: 'Замеры подтверждают ценность клиента',
    refinedSubtitle: 'Ценность одного клиента (CLV): первая оценка и уточнённая по замерам',
    refinedColumns: {
      segment: 'Сегмент',
      first: 'Первая',
      refined: 'Уточнённая',
      change: 'Сдвиг',
      measured: 'Что измерено',
    },
    measured: (lever, from, to, date) => `${lever}: ${from} → ${to}, ${date}`,
  },
  uk: {
    tiersFinding: (tier, customers, revenue) => line`${tier}: ${customers} клієнтів дають ${revenue} виручки`,
    tiersSubtitle: 'Рівні: що вищий, то індивідуальніше обслуговують',
    tierColumns: {
      tier: 'Рівень',
      customers: 'Клієнти',
      revenue: 'Від виручки',
      cost: 'Обслуговування за рік',
      perManager: 'На одного менеджера',
      offer: 'Пропозиція',
    },
    ofAll: (share) => line`${share} від усіх`,
    nobody: 'нікого не названо',
    healthTitle: 'Здоров’я бази',
    largest: (share) => line`Найбільший клієнт дає ${share} виручки.`,
    staying: (share) => line`За рік із компанією лишається ${share} клієнтів.`,
    spread: (name, share) => line`Найбільше виручки дає сегмент ${uk(name)}: ${share}.`,
    byConduct: (share) =>
      line`У сегментах, виділених за поведінкою, цінністю чи потребами, — ${share} клієнтів.`,
    byDescription:
      'Усі сегменти виділено за тим, хто такі клієнти. Про те, що вони зроблять, це каже мало: виділіть принаймні один за поведінкою, цінністю чи потребами.',

    profilesAll: 'Кожному сегменту щось обіцяно в усіх п’яти частинах ціннісної пропозиції',
    profilesSome: (names) => line`У ціннісних пропозиціях бракує частин: ${names}`,
    profilesSubtitle: 'Чому купують, наскільки індивідуально їх обслуговують і що їм обіцяно',
    basis: (basis) => `Ознака: ${basis}`,
    tier: (tier) => `рівень: ${tier}`,
    offer: (offer) => `пропозиція: ${offer}`,
    motives: 'Чому купують',
    coCreation: 'Робить сам',
    missing: 'не вказано',
    parts: (stated) => `${stated} із 5 частин`,

    servicesUnder: (service, segment, now, promised) =>
      line`Найбільше бракує послуги ${uk(service)} у сегменті ${uk(segment)}: зараз — ${now}, обіцяно — ${promised}`,
    servicesKept: 'Увесь сервіс надається так, як обіцяно',
    servicesUnknown: 'Який сервіс зараз, не вказано',
    servicesSubtitle: 'Сервіс зараз → обіцяний і його важливість для сегмента від 1 до 5',
    servicesCaption:
      'Вище за потрібне: надається не менше за обіцяне, і рівень вищий за важливість. Найбільша нестача: важливість × кількість клієнтів.',
    serviceColumn: 'Послуга',
    step: (now, promised) => line`${now} → ${promised}`,
    asToday: (level) => line`${level}, як зараз`,
    importance: (importance) => `важливість ${importance}`,
    fit: { under: 'нижче обіцяного', over: 'вище за потрібне', kept: 'як обіцяно' },

    playbookTwoWay: (share) => line`Відповіді чекають ${share} запланованих контактів`,
    playbookNone: 'Чи чекають на відповідь клієнта, не вказано',
    playbookWithout: (names) => line`; нічого не заплановано для сегментів ${names}`,
    playbookSubtitle: 'Кому, що, коли та як пропонувати',
    playColumns: {
      segment: 'Сегмент',
      moment: 'Момент',
      offer: 'Пропозиція',
      channel: 'Канал',
      dialogue: 'Діалог',
    },

    questionsAll: 'На всі запитання про клієнтів є відповідь',
    questionsSome: (answered, asked) => `Запитання про клієнтів, на які є відповідь: ${answered} із ${asked}`,
    questionsNone: 'На жодне запитання про клієнтів поки немає відповіді',
    questionsSubtitle: 'Що стратегія має знати про клієнтів',
    questionColumns: { question: 'Запитання', answer: 'Відповідь', evidence: 'На чому ґрунтується' },
    open: 'відповіді поки немає',

    stagesAll: 'Ініціативи є для всіх чотирьох ступенів відносин',
    stagesEmpty: (names) => line`Немає жодної ініціативи із завданням ${names}`,
    stagesUnstated: 'Про жодну ініціативу не сказано, якому ступеню відносин вона служить',
    stagesSubtitle: 'Для чого ініціативи',
    stageNone: 'немає',

    movedFits: (factor, weight, share) =>
      line`Стратегію націлено насамперед на ${factor} (${weight} мети); на це ж припадає ${share} внеску вигод`,
    movedElsewhere: (factor, weight, other, share) =>
      line`Стратегію націлено насамперед на ${factor} (${weight} мети), але найбільша частка внеску вигод, ${share}, припадає на ${other}`,
    movedPlain: (factor, share) => line`Найбільше внеску вигод, ${share}, дає ${factor}`,
    movedSubtitle: 'Внесок вигод і кампаній за тим, що вони змінюють; риска\u00A0— мета плану',
    movedColumns: {
      what: 'Що змінюється',
      weight: 'Мета плану',
      share: 'Частка внеску',
      worth: 'Внесок у NPV',
    },
    noObjective: 'немає',

    refinedFinding: (name, before, after) =>
      line`Найбільше виміри змінюють цінність клієнта в сегменті ${uk(name)}: було ${before}, стало ${after}`,
    refinedSame: 'Виміри підтверджують цінність клієнта',
    refinedSubtitle: 'Цінність одного клієнта (CLV): перша оцінка й уточнена за вимірами',
    refinedColumns: {
      segment: 'Сегмент',
      first: 'Перша',
      refined: 'Уточнена',
      change: 'Зсув',
      measured: 'Що виміряно',
    },
    measured: (lever, from, to, date) => `${lever}: ${from} → ${to}, ${date}`,
  },
});
