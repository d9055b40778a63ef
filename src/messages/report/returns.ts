/** Section 8: what the strategy returns, how sure that is, and what it rests on. */
import { type PluralForms, plural } from '../formats/plural.ts';
import { quoted } from '../formats/quotes.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import type { Language } from '../language.ts';
import { translations } from '../translations.ts';

const inForm = (language: Language, count: number, forms: PluralForms) => plural(language, count, forms);

interface TwoCases {
  readonly peak: Inline;
  readonly inMonth: Inline;
}

interface Discounted {
  readonly rate: Inline;
  readonly benefits: Inline;
  readonly costs: Inline;
  readonly npv: Inline;
}

const { en, ru, uk } = quoted;

export const returnsWords = translations({
  en: {
    nothingStated: 'What the strategy returns is not stated yet.',
    above: (npv: Inline) => line`${npv} above its cost, if all benefits arrive as planned.`,
    aboveToday: (npv: Inline, today: Inline) =>
      line`${npv} above its cost as planned; on today’s measurements ${today}.`,
    aboveShort: (npv: Inline, missing: Inline) =>
      line`${npv} above its cost as planned; on today’s measurements it ends ${missing} short.`,
    short: (missing: Inline) =>
      line`It ends ${missing} short of its cost, even if all benefits arrive as planned.`,
    shortToday: (missing: Inline, today: Inline) =>
      line`It ends ${missing} short of its cost as planned; on today’s measurements it is ${today} above.`,
    shortShort: (missing: Inline, today: Inline) =>
      line`It ends ${missing} short of its cost as planned, and ${today} short on today’s measurements.`,

    backAtZero: ({ peak, inMonth }: TwoCases) =>
      line`The plan is ${peak} out at its deepest point and back at zero in ${inMonth}`,
    todayBack: (inMonth: Inline) => line`; on today’s measurements in ${inMonth}`,
    todayNotBack: '; on today’s measurements not within the plan',
    paidBack: (month: string) => `paid back, month ${month}`,
    deepest: (peak: Inline, month: string) => line`deepest: ${peak}, ${month}`,
    band: '8 of 10 simulated runs end in the band',
    discounted: ({ rate, benefits, costs, npv }: Discounted) =>
      line`Discounted at ${rate} a year, the benefits are worth ${benefits} today and the costs ${costs}. The difference, ${npv}, is the net present value.`,
    irr: (irr: Inline) => line`The internal rate of return is ${irr}.`,

    restsOnNothingMeasured: (assumed: Inline) =>
      line`No benefit rests on a measurement yet; ${assumed} rests on assumptions`,
    restsOnNoAssumption: (measured: Inline) =>
      line`Nothing rests on assumptions; ${measured} rests on measurements`,
    restsOnOthers: 'Nothing rests on assumptions, and nothing on measurements yet',
    evidenceSubtitle: 'Share of the worth of all benefits, by what the figure behind it rests on',
    evidenceCaption:
      'The firmer the evidence, the more solid the ink: solid measured, lighter estimated, hatched benchmark, empty assumed.',
    evidenceTable: 'Worth of benefits by what they rest on and by owner',
    shareColumn: 'Share',
    worthColumn: 'Worth',
    ownerFinding: (owner: string, share: Inline) => line`${owner} answers for ${share} of the benefit`,
    ownerAll: (owner: string) => `${owner} answers for all of the benefit`,
    ownerNobody: (share: Inline) => line`Nobody is named for ${share} of the benefit`,
    ownerSubtitle: 'Worth of the benefits by who answers for them',
    nobody: 'nobody named',
    negativeWorth: (amount: Inline) =>
      line`Benefits below zero, ${amount} in all, stand apart and have no share.`,

    realisedLess: (change: Inline, count: number) =>
      line`What has been measured takes ${change} off the result: ${inForm('en', count, {
        one: `${count} benefit runs`,
        few: `${count} benefits run`,
        many: `${count} benefits run`,
        other: `${count} benefits run`,
      })} behind`,
    realisedLessOther: (change: Inline) =>
      line`What has been measured and paid takes ${change} off the result`,
    realisedMore: (change: Inline) => line`What has been measured and paid adds ${change} to the result`,
    realisedSame: 'What has been measured so far does not change the result',
    realisedNothing: 'No benefit is due or measured yet: all of them count as planned',
    realisedSubtitle: 'Worth of each benefit: outline as planned, filled on today’s measurements',
    realisedCaption:
      'A measured benefit counts as far as its KPI has come, against what the plan needs by that day. Pale bars are not due or not measured yet; they count as planned, apart from what they gain or lose with the others.',
    fromTo: (planned: Inline, today: Inline) => line`${planned} → ${today}`,
    notDue: 'not due yet',
    notMeasured: 'no KPI measures it',
    noMeasurement: 'no measurement yet',
    cameTo: (share: Inline) => line`${share} of what is due`,
    plannedColumn: 'As planned',
    todayColumn: 'Today',
    differenceColumn: 'Difference',
    realisedColumn: 'Came of it',
    benefitColumn: 'Benefit',
    causeColumn: 'Why',
    unquantifiedTitle: 'Not counted',
    beyondTitle: 'Beyond the plan',
    beyond: (worth: Inline) =>
      line`Customers who are there after the plan, because of it, are worth ${worth} more. This is not counted in any figure above.`,
    beyondLess: (worth: Inline) =>
      line`The base at the end of the plan is worth ${worth} less than it would be without it. This is not counted in any figure above.`,

    histogramSubtitle: (draws: string, width: string) => `Net present value of ${draws} runs, by ${width}`,
    histogramCaption:
      'Each run draws every uncertain input from its range, independently, and lets risks strike by their probability. The simulation speaks of the plan; it does not know the measurements.',
    todayBelow: (today: Inline) =>
      line`Today’s ${today} lies below 19 of 20 runs: what has been measured is worse than the ranges allowed for.`,
    todayAbove: (today: Inline) =>
      line`Today’s ${today} lies above 19 of 20 runs: what has been measured is better than the ranges allowed for.`,
    planned: (npv: Inline) => line`planned ${npv}`,
    today: (npv: Inline) => line`today ${npv}`,
    loses: (share: string) => `${share} lose money`,
    histogramTable: 'Number of runs by net present value',
    from: 'From',
    to: 'To',
    runs: 'Runs',

    tornadoSinks: (input: string, low: Inline, high: Inline) =>
      line`${en(input)} alone can turn the result: from ${low} to ${high}`,
    tornadoHolds: (input: string, low: Inline, high: Inline) =>
      line`No single input sinks the plan; ${en(input)} moves it most, from ${low} to ${high}`,
    tornadoNever: (input: string, low: Inline, high: Inline) =>
      line`No single input saves the plan; ${en(input)} moves it most, from ${low} to ${high}`,
    tornadoSubtitle: 'Net present value with one input at the end of its range, all others likely',
    tornadoRest: (count: number) =>
      inForm('en', count, {
        one: `${count} more input moves it less.`,
        few: `${count} more inputs move it less.`,
        many: `${count} more inputs move it less.`,
        other: `${count} more inputs move it less.`,
      }),
    inputColumn: 'Input',
    lowColumn: 'At its low end',
    highColumn: 'At its high end',
    rangeColumn: 'Range',

    scenariosAllPay: (low: Inline, high: Inline) =>
      line`The plan pays in every scenario: from ${low} to ${high}`,
    scenariosSomePay: (name: string, npv: Inline) =>
      line`The plan does not pay in every scenario: ${en(name)} ends at ${npv}`,
    scenariosNonePay: (high: Inline) => line`The plan pays in no scenario: the best ends at ${high}`,
    scenariosNone: 'The strategy names no other scenario',
    scenariosSubtitle: 'Scenarios side by side, best first',
    scenariosCaption: (cases: string, name: string) =>
      line`Why ${cases} and ${en(name)} are both true: the runs let one input fail while another succeeds; the scenario lets all of them fail together.`,
    scenarioColumn: 'Scenario',
    benefitsColumn: 'Benefits',
    costsColumn: 'Costs',
    delayColumn: 'Delay',
    npvColumn: 'Net present value',
    roiColumn: 'Return',
    paybackColumn: 'Paid back',
    base: 'Base, as planned',
    onMeasurements: 'Today’s measurements',
    measured: 'measured',
    paid: 'as paid',
    none: 'none',
    changes: (count: number) => (count === 1 ? 'one input changed' : `${count} inputs changed`),
    rateOf: (rate: string) => `discounted at ${rate}`,
    month: (month: Inline) => line`month ${month}`,
    atOnce: 'at once',
    notWithinPlan: 'not within the plan',
    noCosts: 'no costs',

    breakEvenTitle: 'The plan stays above zero while',
    breakEvenNegative: 'The plan would reach zero if',
    costsUnder: 'all costs together stay under',
    ofPlan: (share: Inline) => line`${share} of plan`,
    rateUnder: 'the discount rate stays under',
    anyOneFails: 'only one benefit fails completely, whichever it is',
    anyOf: (names: string) => `only one of these fails completely: ${names}`,
    atWorst: (npv: Inline) => line`${npv} at worst`,
    atLeast: (benefit: string) => line`${en(benefit)} reaches at least`,
    planHas: (value: string) => `planned ${value}`,
    notEnough: (names: string) => `Not even five times the effect would do of: ${names}`,

    campaignsShort: (count: number) =>
      count === 1 ? 'One campaign is planned' : `${count} campaigns are planned`,
    campaignPays: (name: string, needed: Inline, planned: string) =>
      line`${en(name)} pays from a response of ${needed} on; the plan counts on ${planned}`,
    campaignFails: (name: string, needed: Inline, planned: string) =>
      line`${en(name)} would need a response of ${needed} to pay; the plan counts on ${planned}`,
    campaignNever: (name: string) =>
      line`${en(name)} does not pay at any response: a buyer brings less than the discount`,
    campaignsSubtitle: 'Campaigns: money in their month, worth as part of the whole plan',
    campaignColumn: 'Campaign',
    whenColumn: 'When',
    reachColumn: 'Reach',
    responseColumn: 'Response',
    neededColumn: 'Response needed',
    wearOut: (change: Inline) => line`Response: ${change} against the run before.`,
    notch: (at: string, below: string, above: string) =>
      `A basket of ${at} pays ${below}; a little more pays ${above}.`,
    never: 'none pays',
  },
  ru: {
    nothingStated: 'Что даёт стратегия, пока не указано.',
    above: (npv) => line`На ${npv} больше затрат, если все выгоды придут по плану.`,
    aboveToday: (npv, today) =>
      line`По плану — на ${npv} больше затрат; по сегодняшним замерам — на ${today}.`,
    aboveShort: (npv, missing) =>
      line`По плану — на ${npv} больше затрат; по сегодняшним замерам до затрат не хватает ${missing}.`,
    short: (missing) => line`До затрат не хватает ${missing}, даже если все выгоды придут по плану.`,
    shortToday: (missing, today) =>
      line`По плану до затрат не хватает ${missing}; по сегодняшним замерам — на ${today} больше затрат.`,
    shortShort: (missing, today) =>
      line`По плану до затрат не хватает ${missing}, по сегодняшним замерам — ${today}.`,

    backAtZero: ({ peak, inMonth }) =>
      line`В самой глубокой точке в план вложено ${peak}, к нулю он возвращается в ${inMonth}`,
    todayBack: (inMonth) => line`; по сегодняшним замерам — в ${inMonth}`,
    todayNotBack: `; по сегодняшним замерам${noBreak}— не в пределах плана`,
    paidBack: (month) => `окупается, ${month}-й месяц`,
    deepest: (peak, month) => line`самая глубокая точка: ${peak}, ${month}`,
    band: `8 испытаний из${noBreak}10 остаются в полосе`,
    discounted: ({ rate, benefits, costs, npv }) =>
      line`При ставке дисконтирования ${rate} в год выгоды стоят сегодня ${benefits}, а затраты — ${costs}. Разница, ${npv}, — это чистая приведённая стоимость (NPV).`,
    irr: (irr) => line`Внутренняя норма доходности — ${irr}.`,

    restsOnNothingMeasured: (assumed) =>
      line`Ни одна выгода пока не опирается на измерение; на допущениях держится ${assumed}`,
    restsOnNoAssumption: (measured) => line`На допущениях не держится ничего, на измерениях — ${measured}`,
    restsOnOthers: 'На допущениях не держится ничего, но и на измерениях пока тоже',
    evidenceSubtitle: 'Доля вклада всех выгод по тому, на чём основано число',
    evidenceCaption:
      'Чем надёжнее основание, тем плотнее заливка: сплошная\u00A0— измерение, светлее\u00A0— оценка, штриховка\u00A0— ориентир, пусто\u00A0— допущение.',
    evidenceTable: 'Вклад выгод по основанию и по ответственным',
    shareColumn: 'Доля',
    worthColumn: 'Вклад в NPV',
    ownerFinding: (owner, share) => line`Ответственный за ${share} выгоды: ${owner}`,
    ownerAll: (owner) => `Ответственный за всю выгоду: ${owner}`,
    ownerNobody: (share) => line`Для ${share} выгоды ответственный не назван`,
    ownerSubtitle: 'Вклад выгод по ответственным',
    nobody: 'ответственный не назван',
    negativeWorth: (amount) => line`Выгоды ниже нуля, всего ${amount}, стоят отдельно и доли не имеют.`,

    realisedLess: (change, count) =>
      line`То, что уже измерено, уменьшает результат на ${change}: ${inForm('ru', count, {
        one: `отстаёт ${count} выгода`,
        few: `отстают ${count} выгоды`,
        many: `отстают ${count} выгод`,
        other: `отстают ${count} выгоды`,
      })}`,
    realisedLessOther: (change) => line`То, что уже измерено и оплачено, уменьшает результат на ${change}`,
    realisedMore: (change) => line`То, что уже измерено и оплачено, увеличивает результат на ${change}`,
    realisedSame: 'То, что уже измерено, результата не меняет',
    realisedNothing: 'Ни одна выгода пока не должна была прийти или не измерена: все учтены по плану',
    realisedSubtitle: 'Вклад каждой выгоды: контур\u00A0— по плану, заливка\u00A0— по сегодняшним замерам',
    realisedCaption:
      'Измеренная выгода учтена настолько, насколько продвинулся её показатель по сравнению с тем, что нужно плану к этому дню. Бледные полосы\u00A0— ещё не время или нет замеров: они учтены по плану, кроме того, что теряют или получают вместе с другими.',
    fromTo: (planned, today) => line`${planned} → ${today}`,
    notDue: 'ещё не время',
    notMeasured: 'нет показателя',
    noMeasurement: 'замеров пока нет',
    cameTo: (share) => line`${share} от должного`,
    plannedColumn: 'По плану',
    todayColumn: 'Сегодня',
    differenceColumn: 'Разница',
    realisedColumn: 'Получено',
    benefitColumn: 'Выгода',
    causeColumn: 'Почему',
    unquantifiedTitle: 'Не учтено',
    beyondTitle: 'После окончания плана',
    beyond: (worth) =>
      line`Клиенты, которые останутся после плана благодаря ему, стоят ещё ${worth}. Ни в одной цифре выше этого нет.`,
    beyondLess: (worth) =>
      line`База в конце плана стоит на ${worth} меньше, чем стоила бы без него. Ни в одной цифре выше этого нет.`,

    histogramSubtitle: (draws, width) => `NPV, испытаний: ${draws}, шаг ${width}`,
    histogramCaption:
      'В каждом испытании все неопределённые параметры взяты из своих диапазонов независимо друг от друга, а риски сбываются со своей вероятностью. Моделирование говорит о плане: замеры в него не входят.',
    todayBelow: (today) =>
      line`Сегодняшние ${today} ниже 19 испытаний из 20: измеренное хуже, чем допускали диапазоны.`,
    todayAbove: (today) =>
      line`Сегодняшние ${today} выше 19 испытаний из 20: измеренное лучше, чем допускали диапазоны.`,
    planned: (npv) => line`по плану ${npv}`,
    today: (npv) => line`сегодня ${npv}`,
    loses: (share) => `${share} в минусе`,
    histogramTable: 'Число испытаний по NPV',
    from: 'От',
    to: 'До',
    runs: 'Испытаний',

    tornadoSinks: (input, low, high) =>
      line`Параметр ${ru(input)} в одиночку может изменить знак результата: от ${low} до ${high}`,
    tornadoHolds: (input, low, high) =>
      line`Ни один параметр в одиночку не уводит план в минус; сильнее всего влияет ${ru(input)}: от ${low} до ${high}`,
    tornadoNever: (input, low, high) =>
      line`Ни один параметр в одиночку не выводит план в плюс; сильнее всего влияет ${ru(input)}: от ${low} до ${high}`,
    tornadoSubtitle: 'NPV, когда один параметр стоит на краю своего диапазона, а остальные наиболее вероятны',
    tornadoRest: (count) =>
      inForm('ru', count, {
        one: `Ещё ${count} параметр влияет слабее.`,
        few: `Ещё ${count} параметра влияют слабее.`,
        many: `Ещё ${count} параметров влияют слабее.`,
        other: `Ещё ${count} параметра влияют слабее.`,
      }),
    inputColumn: 'Параметр',
    lowColumn: 'На нижней границе',
    highColumn: 'На верхней границе',
    rangeColumn: 'Диапазон',

    scenariosAllPay: (low, high) => line`План окупается во всех сценариях: от ${low} до ${high}`,
    scenariosSomePay: (name, npv) => line`План окупается не во всех сценариях. ${ru(name)}: ${npv}`,
    scenariosNonePay: (high) => line`План не окупается ни в одном сценарии: в лучшем — ${high}`,
    scenariosNone: 'Других сценариев в стратегии нет',
    scenariosSubtitle: 'Сценарии рядом, сначала лучший',
    scenariosCaption: (cases, name) =>
      line`Почему верно и то и другое, ${cases} и ${ru(name)}: в испытаниях один параметр подводит, а другой удаётся; в сценарии подводят все вместе.`,
    scenarioColumn: 'Сценарий',
    benefitsColumn: 'Выгоды',
    costsColumn: 'Затраты',
    delayColumn: 'Задержка',
    npvColumn: 'NPV',
    roiColumn: 'Рентабельность',
    paybackColumn: 'Окупается',
    base: 'Базовый, по плану',
    onMeasurements: 'Сегодняшние замеры',
    measured: 'по замерам',
    paid: 'как оплачено',
    none: 'нет',
    changes: (count) => `Изменено параметров: ${count}`,
    rateOf: (rate) => `ставка ${rate}`,
    month: (month) => line`${month}-й месяц`,
    atOnce: 'сразу',
    notWithinPlan: 'не в пределах плана',
    noCosts: 'нет затрат',

    breakEvenTitle: 'План остаётся выше нуля, пока',
    breakEvenNegative: 'План вышел бы на ноль, если бы',
    costsUnder: 'все затраты вместе не больше',
    ofPlan: (share) => line`${share} плана`,
    rateUnder: 'ставка дисконтирования не больше',
    anyOneFails: 'совсем не приходит только одна выгода, любая из них',
    anyOf: (names) => `совсем не приходит только одна из этих выгод: ${names}`,
    atWorst: (npv) => line`не меньше ${npv}`,
    atLeast: (benefit) => line`эффект выгоды ${ru(benefit)} не меньше`,
    planHas: (value) => `в плане ${value}`,
    notEnough: (names) => `Даже впятеро больший эффект не поможет: ${names}`,

    campaignsShort: (count) => `Кампаний в плане: ${count}`,
    campaignPays: (name, needed, planned) =>
      line`Кампания ${ru(name)} окупается при отклике от ${needed}; в плане заложено ${planned}`,
    campaignFails: (name, needed, planned) =>
      line`Кампании ${ru(name)} нужен отклик ${needed}, чтобы окупиться; в плане заложено ${planned}`,
    campaignNever: (name) =>
      line`Кампания ${ru(name)} не окупается ни при каком отклике: скидка больше, чем даёт покупатель`,
    campaignsSubtitle: 'Кампании: деньги\u00A0— в своём месяце, вклад\u00A0— как части всего плана',
    campaignColumn: 'Кампания',
    whenColumn: 'Когда',
    reachColumn: 'Охват',
    responseColumn: 'Отклик',
    neededColumn: 'Нужный отклик',
    wearOut: (change) => line`Отклик: ${change} к прошлой кампании.`,
    notch: (at, below, above) => `С чека ${at} платят ${below}, а чуть больше\u00A0— ${above}.`,
    never: 'никакой не окупит',
  },
  uk: {
    nothingStated: 'Що дає стратегія, поки не вказано.',
    above: (npv) => line`На ${npv} більше за витрати, якщо всі вигоди надійдуть за планом.`,
    aboveToday: (npv, today) =>
      line`За планом — на ${npv} більше за витрати; за сьогоднішніми вимірами — на ${today}.`,
    aboveShort: (npv, missing) =>
      line`За планом — на ${npv} більше за витрати; за сьогоднішніми вимірами до витрат бракує ${missing}.`,
    short: (missing) => line`До витрат бракує ${missing}, навіть якщо всі вигоди надійдуть за планом.`,
    shortToday: (missing, today) =>
      line`За планом до витрат бракує ${missing}; за сьогоднішніми вимірами — на ${today} більше за витрати.`,
    shortShort: (missing, today) =>
      line`За планом до витрат бракує ${missing}, за сьогоднішніми вимірами — ${today}.`,

    backAtZero: ({ peak, inMonth }) =>
      line`У найглибшій точці у план вкладено ${peak}, до нуля він повертається у ${inMonth}`,
    todayBack: (inMonth) => line`; за сьогоднішніми вимірами — у ${inMonth}`,
    todayNotBack: `; за сьогоднішніми вимірами${noBreak}— не в межах плану`,
    paidBack: (month) => `окуповується, ${month}-й місяць`,
    deepest: (peak, month) => line`найглибша точка: ${peak}, ${month}`,
    band: `8 випробувань із${noBreak}10 лишаються у смузі`,
    discounted: ({ rate, benefits, costs, npv }) =>
      line`За ставки дисконтування ${rate} на рік вигоди сьогодні варті ${benefits}, а витрати — ${costs}. Різниця, ${npv}, — це чиста приведена вартість (NPV).`,
    irr: (irr) => line`Внутрішня норма дохідності — ${irr}.`,

    restsOnNothingMeasured: (assumed) =>
      line`Жодна вигода поки не спирається на вимірювання; на припущеннях тримається ${assumed}`,
    restsOnNoAssumption: (measured) =>
      line`На припущеннях не тримається нічого, на вимірюваннях — ${measured}`,
    restsOnOthers: 'На припущеннях не тримається нічого, але й на вимірюваннях поки теж',
    evidenceSubtitle: 'Частка внеску всіх вигод за тим, на чому ґрунтується число',
    evidenceCaption:
      'Що надійніша підстава, то щільніша заливка: суцільна\u00A0— вимірювання, світліша\u00A0— оцінка, штрихування\u00A0— орієнтир, порожньо\u00A0— припущення.',
    evidenceTable: 'Внесок вигод за підставою та за відповідальними',
    shareColumn: 'Частка',
    worthColumn: 'Внесок у NPV',
    ownerFinding: (owner, share) => line`Відповідальний за ${share} вигоди: ${owner}`,
    ownerAll: (owner) => `Відповідальний за всю вигоду: ${owner}`,
    ownerNobody: (share) => line`Для ${share} вигоди відповідального не названо`,
    ownerSubtitle: 'Внесок вигод за відповідальними',
    nobody: 'відповідального не названо',
    negativeWorth: (amount) => line`Вигоди нижче нуля, разом ${amount}, стоять окремо й частки не мають.`,

    realisedLess: (change, count) =>
      line`Те, що вже виміряно, зменшує результат на ${change}: ${inForm('uk', count, {
        one: `відстає ${count} вигода`,
        few: `відстають ${count} вигоди`,
        many: `відстають ${count} вигод`,
        other: `відстають ${count} вигоди`,
      })}`,
    realisedLessOther: (change) => line`Те, що вже виміряно й сплачено, зменшує результат на ${change}`,
    realisedMore: (change) => line`Те, що вже виміряно й сплачено, збільшує результат на ${change}`,
    realisedSame: 'Те, що вже виміряно, результату не змінює',
    realisedNothing: 'Жодна вигода поки не мала надійти або не виміряна: усі враховано за планом',
    realisedSubtitle:
      'Внесок кожної вигоди: контур\u00A0— за планом, заливка\u00A0— за сьогоднішніми вимірами',
    realisedCaption:
      'Виміряну вигоду враховано настільки, наскільки просунувся її показник порівняно з тим, що потрібно плану до цього дня. Бліді смуги\u00A0— ще не час або немає вимірів: їх враховано за планом, крім того, що вони втрачають чи отримують разом з іншими.',
    fromTo: (planned, today) => line`${planned} → ${today}`,
    notDue: 'ще не час',
    notMeasured: 'немає показника',
    noMeasurement: 'вимірів поки немає',
    cameTo: (share) => line`${share} від належного`,
    plannedColumn: 'За планом',
    todayColumn: 'Сьогодні',
    differenceColumn: 'Різниця',
    realisedColumn: 'Отримано',
    benefitColumn: 'Вигода',
    causeColumn: 'Чому',
    unquantifiedTitle: 'Не враховано',
    beyondTitle: 'Після завершення плану',
    beyond: (worth) =>
      line`Клієнти, які лишаться після плану завдяки йому, варті ще ${worth}. У жодній цифрі вище цього немає.`,
    beyondLess: (worth) =>
      line`База наприкінці плану варта на ${worth} менше, ніж була б варта без нього. У жодній цифрі вище цього немає.`,

    histogramSubtitle: (draws, width) => `NPV, випробувань: ${draws}, крок ${width}`,
    histogramCaption:
      'У кожному випробуванні всі невизначені параметри взято з їхніх діапазонів незалежно один від одного, а ризики справджуються зі своєю ймовірністю. Моделювання говорить про план: виміри до нього не входять.',
    todayBelow: (today) =>
      line`Сьогоднішні ${today} нижчі за 19 випробувань із 20: виміряне гірше, ніж допускали діапазони.`,
    todayAbove: (today) =>
      line`Сьогоднішні ${today} вищі за 19 випробувань із 20: виміряне краще, ніж допускали діапазони.`,
    planned: (npv) => line`за планом ${npv}`,
    today: (npv) => line`сьогодні ${npv}`,
    loses: (share) => `${share} у мінусі`,
    histogramTable: 'Кількість випробувань за NPV',
    from: 'Від',
    to: 'До',
    runs: 'Випробувань',

    tornadoSinks: (input, low, high) =>
      line`Параметр ${uk(input)} сам може змінити знак результату: від ${low} до ${high}`,
    tornadoHolds: (input, low, high) =>
      line`Жоден параметр сам не виводить план у мінус; найбільше впливає ${uk(input)}: від ${low} до ${high}`,
    tornadoNever: (input, low, high) =>
      line`Жоден параметр сам не виводить план у плюс; найбільше впливає ${uk(input)}: від ${low} до ${high}`,
    tornadoSubtitle: 'NPV, коли один параметр стоїть на межі свого діапазону, а решта найімовірніші',
    tornadoRest: (count) =>
      inForm('uk', count, {
        one: `Ще ${count} параметр впливає слабше.`,
        few: `Ще ${count} параметри впливають слабше.`,
        many: `Ще ${count} параметрів впливають слабше.`,
        other: `Ще ${count} параметра впливають слабше.`,
      }),
    inputColumn: 'Параметр',
    lowColumn: 'На нижній межі',
    highColumn: 'На верхній межі',
    rangeColumn: 'Діапазон',

    scenariosAllPay: (low, high) => line`План окуповується в усіх сценаріях: від ${low} до ${high}`,
    scenariosSomePay: (name, npv) => line`План окуповується не в усіх сценаріях. ${uk(name)}: ${npv}`,
    scenariosNonePay: (high) => line`План не окуповується в жодному сценарії: у найкращому — ${high}`,
    scenariosNone: 'Інших сценаріїв у стратегії немає',
    scenariosSubtitle: 'Сценарії поруч, спершу найкращий',
    scenariosCaption: (cases, name) =>
      line`Чому правильне і те, і те, ${cases} та ${uk(name)}: у випробуваннях один параметр підводить, а інший вдається; у сценарії підводять усі разом.`,
    scenarioColumn: 'Сценарій',
    benefitsColumn: 'Вигоди',
    costsColumn: 'Витрати',
    delayColumn: 'Затримка',
    npvColumn: 'NPV',
    roiColumn: 'Рентабельність',
    paybackColumn: 'Окуповується',
    base: 'Базовий, за планом',
    onMeasurements: 'Сьогоднішні виміри',
    measured: 'за вимірами',
    paid: 'як сплачено',
    none: 'немає',
    changes: (count) => `Змінено параметрів: ${count}`,
    rateOf: (rate) => `ставка ${rate}`,
    month: (month) => line`${month}-й місяць`,
    atOnce: 'одразу',
    notWithinPlan: 'не в межах плану',
    noCosts: 'немає витрат',

    breakEvenTitle: 'План лишається вище нуля, доки',
    breakEvenNegative: 'План вийшов би на нуль, якби',
    costsUnder: 'усі витрати разом не перевищують',
    ofPlan: (share) => line`${share} плану`,
    rateUnder: 'ставка дисконтування не перевищує',
    anyOneFails: 'зовсім не надходить лише одна вигода, будь-яка з них',
    anyOf: (names) => `зовсім не надходить лише одна з цих вигод: ${names}`,
    atWorst: (npv) => line`щонайменше ${npv}`,
    atLeast: (benefit) => line`ефект вигоди ${uk(benefit)} щонайменше`,
    planHas: (value) => `у плані ${value}`,
    notEnough: (names) => `Навіть уп’ятеро більший ефект не допоможе: ${names}`,

    campaignsShort: (count) => `Кампаній у плані: ${count}`,
    campaignPays: (name, needed, planned) =>
      line`Кампанія ${uk(name)} окуповується за частки відгуку від ${needed}; у плані закладено ${planned}`,
    campaignFails: (name, needed, planned) =>
      line`Кампанії ${uk(name)} потрібна частка відгуку ${needed}, щоб окупитися; у плані закладено ${planned}`,
    campaignNever: (name) =>
      line`Кампанія ${uk(name)} не окуповується за жодного відгуку: знижка більша, ніж дає покупець`,
    campaignsSubtitle: 'Кампанії: гроші\u00A0— у своєму місяці, внесок\u00A0— як частини всього плану',
    campaignColumn: 'Кампанія',
    whenColumn: 'Коли',
    reachColumn: 'Охоплення',
    responseColumn: 'Частка відгуку',
    neededColumn: 'Потрібна частка відгуку',
    wearOut: (change) => line`Відгук: ${change} до минулої кампанії.`,
    notch: (at, below, above) => `З чека ${at} платять ${below}, а трохи більше\u00A0— ${above}.`,
    never: 'жодна не окупить',
  },
});

export type ReturnsWords = (typeof returnsWords)['en'];
