import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Section “What it costs”: the lines, their kinds, what was really paid, what may have been forgotten. */
export const costsWords = translations({
  en: {
    none: 'Costs appear here once the strategy names them.' as Inline,
    total: (total: Inline, months: Inline): Inline => line`${total} over ${months}`,
    plain: (sentence: Inline): Inline => line`${sentence}.`,
    firstYear: (sentence: Inline, share: Inline): Inline =>
      line`${sentence}, ${share} of it in the first year`,
    allInFirst: (sentence: Inline): Inline => line`${sentence}, all of it in the first year`,
    running: (sentence: Inline, amount: Inline, whole: boolean): Inline =>
      line`${sentence}; in the last ${whole ? '' : 'full '}year it takes ${amount} a month to run.`,
    ends: (sentence: Inline): Inline => line`${sentence}; in the last year nothing is left to pay.`,

    largest: (name: Inline, amount: Inline): Inline => line`${en(name)} is the largest line: ${amount}.`,
    largestTwo: (first: Inline, second: Inline, a: Inline, b: Inline): Inline =>
      line`${en(first)} and ${en(second)} are the largest lines: ${a} and ${b}.`,
    onlyLine: (name: Inline): Inline => line`${en(name)} is the only line.`,
    subtitle: (months: Inline): Inline =>
      line`Cash over ${months} by line, not discounted, risk adjustment included`,
    line: 'Line',
    whole: 'Whole plan',
    upfront: 'Before the plan',
    year: (year: string) => `Year ${year}`,
    nothing: '–',
    nothingMeans: 'A dash: nothing in that year.',
    hiddenYears: (from: string, to: string): Inline =>
      line`Years ${from} to ${to} stand in the table by year.`,
    byYear: 'Costs by year',
    yearColumn: 'Year',
    costsColumn: 'Costs',
    all: 'All',
    inCash: (total: Inline, present: Inline): Inline => line`${total} in cash, ${present} in today’s money`,
    forRisk: (rate: Inline): Inline => line`${rate} added for risk`,
    range: (range: Inline): Inline => line`range ${range}`,
    campaign: 'campaign',
    unstated: 'no category',

    byCategory: (category: Inline, share: Inline): Inline => line`${category}: ${share} of the whole.`,
    byCategorySubtitle: 'By category, not discounted',
    categories: { campaigns: 'campaigns', unstated: 'no category' },
    oneOffAndRecurring: (once: Inline, again: Inline): Inline =>
      line`${once} is paid once, ${again} month by month or year by year.`,
    onlyOneOff: 'Everything is paid once; nothing recurs.',
    onlyRecurring: 'Nothing is paid once; every cost recurs.',
    oneOffSubtitle: 'One-off and recurring, not discounted',

    overspent: (spent: Inline, planned: Inline, date: Inline, by: Inline): Inline =>
      line`${spent} was spent by ${date} where ${planned} was planned: ${by} too much.`,
    underspent: (spent: Inline, planned: Inline, date: Inline, by: Inline): Inline =>
      line`${spent} was spent by ${date} where ${planned} was planned: ${by} less.`,
    asPlanned: (spent: Inline, date: Inline): Inline => line`${spent} was spent by ${date}, as planned.`,
    evensOut: (spent: Inline, date: Inline, name: Inline, by: Inline): Inline =>
      line`${spent} was spent by ${date}, as planned in all, but ${en(name)} took ${by} more.`,
    spentSubtitle: (lines: Inline, all: Inline): Inline =>
      line`What was really paid against the plan to the same month, recorded for ${lines} of ${all}`,
    spentColumns: {
      line: 'Line',
      spent: 'Spent',
      planned: 'Planned',
      difference: 'Difference',
      to: 'Recorded to',
    },
    nothingSpent: 'Nothing is recorded yet of what was really paid.',
    spentTitle: 'Spent against the plan',

    initiative: (name: Inline, share: Inline): Inline =>
      line`${en(name)} takes the most: ${share} of the whole.`,
    initiativeSubtitle: 'Cost of each initiative with its campaigns, beside what it brings',
    initiativeColumns: {
      initiative: 'Initiative',
      cash: 'Cash',
      present: 'In today’s money',
      worth: 'It brings',
    },
    noInitiative: 'Without an initiative',
    noCost: 'none stated',
    noWorth: 'no counted benefit',
    initiativeCaption:
      'What an initiative brings is the NPV of its benefits and campaigns together; its own costs are not taken off.',

    kindsTitle: 'Kinds of cost',
    kindsComplete:
      'People released, data, training, process work and communication inside: the kinds that plans like this tend to forget all have a line.',
    kindsMissing: (kinds: Inline): Inline =>
      line`No line for ${kinds}. Plans like this tend to forget these kinds; they are paid all the same.`,
    kinds: {
      people: 'people released from daily work',
      data: 'data',
      training: 'training',
      process: 'process work',
      communication: 'communication inside the company',
    },
    contingencyTitle: 'Contingency',
    contingency: (total: Inline, share: Inline): Inline =>
      line`${total} is set aside, ${share} of the whole.`,
    noContingency: 'Nothing is set aside for what nobody foresees.',
    grade: (grade: Inline, share: Inline): Inline => line`${grade} ${share}`,
    restsMost: {
      measured: (share: Inline): Inline => line`${share} of the costs are measured.`,
      estimated: (share: Inline): Inline => line`${share} of the costs are estimated.`,
      benchmark: (share: Inline): Inline => line`${share} of the costs rest on benchmarks.`,
      assumed: (share: Inline): Inline => line`${share} of the costs rest on assumptions.`,
    },
    evidenceSubtitle:
      'Share of all costs by what each line rests on, the firmest evidence first; campaigns apart',
    noInitiativeCosts: 'No initiative carries a cost.',
    notReckoned: 'not reckoned',
  },
  ru: {
    none: 'Здесь появятся затраты, когда они будут названы в стратегии.',
    total: (total, months) => line`${total} за ${months}`,
    plain: (sentence) => line`${sentence}.`,
    firstYear: (sentence, share) => line`${sentence}, из них ${share} в первый год`,
    allInFirst: (sentence) => line`${sentence}, всё в первый год`,
    running: (sentence, amount, whole) =>
      line`${sentence}; в последний ${whole ? '' : 'полный '}год на работу уходит ${amount} в месяц.`,
    ends: (sentence) => line`${sentence}; в последний год платить уже не за что.`,

    largest: (name, amount) => line`Крупнейшая статья — ${ru(name)}: ${amount}.`,
    largestTwo: (first, second, a, b) => line`Крупнейшие статьи — ${ru(first)} и ${ru(second)}: ${a} и ${b}.`,
    onlyLine: (name) => line`Единственная статья — ${ru(name)}.`,
    subtitle: (months) => line`Деньги за ${months} по статьям, без дисконтирования, с поправкой на риск`,
    line: 'Статья',
    whole: 'Весь план',
    upfront: 'До начала плана',
    year: (year) => `${year}-й год`,
    nothing: '–',
    nothingMeans: 'Прочерк: в этом году затрат нет.',
    hiddenYears: (from, to) => line`Годы с ${from}-го по ${to}-й — в таблице по годам.`,
    byYear: 'Затраты по годам',
    yearColumn: 'Год',
    costsColumn: 'Затраты',
    all: 'Всего',
    inCash: (total, present) => line`${total} деньгами, ${present} в сегодняшних деньгах`,
    forRisk: (rate) => line`поправка на риск ${rate}`,
    range: (range) => line`диапазон: ${range}`,
    campaign: 'кампания',
    unstated: 'без категории',

    byCategory: (category, share) => line`${category}: ${share} всех затрат.`,
    byCategorySubtitle: 'По категориям, без дисконтирования',
    categories: { campaigns: 'кампании', unstated: 'без категории' },
    oneOffAndRecurring: (once, again) => line`Единовременные затраты — ${once}, регулярные — ${again}.`,
    onlyOneOff: 'Все затраты единовременные, регулярных нет.',
    onlyRecurring: 'Все затраты регулярные, единовременных нет.',
    oneOffSubtitle: 'Единовременные и регулярные, без дисконтирования',

    overspent: (spent, planned, date, by) =>
      line`На ${date} потрачено ${spent} при плане ${planned}: перерасход ${by}.`,
    underspent: (spent, planned, date, by) =>
      line`На ${date} потрачено ${spent} при плане ${planned}: меньше на ${by}.`,
    asPlanned: (spent, date) => line`На ${date} потрачено ${spent}, как и было в плане.`,
    evensOut: (spent, date, name, by) =>
      line`На ${date} потрачено ${spent}, в целом по плану, но статья ${ru(name)} вышла дороже на ${by}.`,
    spentSubtitle: (lines, all) =>
      line`Сколько на самом деле заплачено и сколько стояло в плане к тому же месяцу; записи есть по статьям: ${lines} из ${all}`,
    spentColumns: {
      line: 'Статья',
      spent: 'Потрачено',
      planned: 'По плану',
      difference: 'Разница',
      to: 'Записано до',
    },
    nothingSpent: 'Записей о том, сколько заплачено на самом деле, пока нет.',
    spentTitle: 'Потрачено и по плану',

    initiative: (name, share) => line`Больше всего уходит на инициативу ${ru(name)}: ${share} всех затрат.`,
    initiativeSubtitle: 'Затраты на каждую инициативу с её кампаниями и то, что она даёт',
    initiativeColumns: {
      initiative: 'Инициатива',
      cash: 'Деньгами',
      present: 'В сегодняшних деньгах',
      worth: 'Что даёт',
    },
    noInitiative: 'Без инициативы',
    noCost: 'не названы',
    noWorth: 'выгод в деньгах нет',
    initiativeCaption:
      'Что даёт инициатива\u00A0— это NPV её выгод и кампаний вместе; её затраты из него не вычтены.',

    kindsTitle: 'Виды затрат',
    kindsComplete:
      'Время сотрудников, данные, обучение, описание процессов и внутренние коммуникации: названы все виды затрат, о которых в таких планах обычно забывают.',
    kindsMissing: (kinds) =>
      line`Не названы: ${kinds}. В таких планах об этих затратах обычно забывают, а платить всё равно приходится.`,
    kinds: {
      people: 'время сотрудников',
      data: 'данные',
      training: 'обучение',
      process: 'описание процессов',
      communication: 'внутренние коммуникации',
    },
    contingencyTitle: 'Резерв',
    contingency: (total, share) => line`Отложено ${total}, это ${share} всех затрат.`,
    noContingency: 'На непредвиденное ничего не отложено.',
    grade: (grade, share) => line`${grade} ${share}`,
    restsMost: {
      measured: (share) => line`На измерениях держится ${share} затрат.`,
      estimated: (share) => line`На оценках держится ${share} затрат.`,
      benchmark: (share) => line`На ориентирах держится ${share} затрат.`,
      assumed: (share) => line`На допущениях держится ${share} затрат.`,
    },
    evidenceSubtitle:
      'Доля всех затрат по тому, на чём основана статья, начиная с самого твёрдого; кампании отдельно',
    noInitiativeCosts: 'За инициативами затрат нет.',
    notReckoned: 'не считается',
  },
  uk: {
    none: 'Тут з’являться витрати, щойно їх буде названо у стратегії.',
    total: (total, months) => line`${total} за ${months}`,
    plain: (sentence) => line`${sentence}.`,
    firstYear: (sentence, share) => line`${sentence}, із них ${share} у перший рік`,
    allInFirst: (sentence) => line`${sentence}, усе в перший рік`,
    running: (sentence, amount, whole) =>
      line`${sentence}; в останній ${whole ? '' : 'повний '}рік на роботу йде ${amount} на місяць.`,
    ends: (sentence) => line`${sentence}; в останній рік платити вже нема за що.`,

    largest: (name, amount) => line`Найбільша стаття — ${uk(name)}: ${amount}.`,
    largestTwo: (first, second, a, b) =>
      line`Найбільші статті — ${uk(first)} та ${uk(second)}: ${a} та ${b}.`,
    onlyLine: (name) => line`Єдина стаття — ${uk(name)}.`,
    subtitle: (months) => line`Гроші за ${months} за статтями, без дисконтування, з поправкою на ризик`,
    line: 'Стаття',
    whole: 'Увесь план',
    upfront: 'До початку плану',
    year: (year) => `${year}-й рік`,
    nothing: '–',
    nothingMeans: 'Прочерк: цього року витрат немає.',
    hiddenYears: (from, to) => line`Роки від ${from}-го до ${to}-го — у таблиці за роками.`,
    byYear: 'Витрати за роками',
    yearColumn: 'Рік',
    costsColumn: 'Витрати',
    all: 'Усього',
    inCash: (total, present) => line`${total} грошима, ${present} у сьогоднішніх грошах`,
    forRisk: (rate) => line`поправка на ризик ${rate}`,
    range: (range) => line`діапазон: ${range}`,
    campaign: 'кампанія',
    unstated: 'без категорії',

    byCategory: (category, share) => line`${category}: ${share} усіх витрат.`,
    byCategorySubtitle: 'За категоріями, без дисконтування',
    categories: { campaigns: 'кампанії', unstated: 'без категорії' },
    oneOffAndRecurring: (once, again) => line`Одноразові витрати — ${once}, регулярні — ${again}.`,
    onlyOneOff: 'Усі витрати одноразові, регулярних немає.',
    onlyRecurring: 'Усі витрати регулярні, одноразових немає.',
    oneOffSubtitle: 'Одноразові та регулярні, без дисконтування',

    overspent: (spent, planned, date, by) =>
      line`На ${date} витрачено ${spent}, а за планом — ${planned}: перевитрата ${by}.`,
    underspent: (spent, planned, date, by) =>
      line`На ${date} витрачено ${spent}, а за планом — ${planned}: менше на ${by}.`,
    asPlanned: (spent, date) => line`На ${date} витрачено ${spent}, як і було в плані.`,
    evensOut: (spent, date, name, by) =>
      line`На ${date} витрачено ${spent}, загалом за планом, але стаття ${uk(name)} вийшла дорожчою на ${by}.`,
    spentSubtitle: (lines, all) =>
      line`Скільки сплачено насправді та скільки стояло у плані до того самого місяця; записи є за статтями: ${lines} з ${all}`,
    spentColumns: {
      line: 'Стаття',
      spent: 'Витрачено',
      planned: 'За планом',
      difference: 'Різниця',
      to: 'Записано до',
    },
    nothingSpent: 'Записів про те, скільки сплачено насправді, поки немає.',
    spentTitle: 'Витрачено і за планом',

    initiative: (name, share) => line`Найбільше йде на ініціативу ${uk(name)}: ${share} усіх витрат.`,
    initiativeSubtitle: 'Витрати на кожну ініціативу з її кампаніями і те, що вона дає',
    initiativeColumns: {
      initiative: 'Ініціатива',
      cash: 'Грошима',
      present: 'У сьогоднішніх грошах',
      worth: 'Що дає',
    },
    noInitiative: 'Без ініціативи',
    noCost: 'не названо',
    noWorth: 'вигод у грошах немає',
    initiativeCaption:
      'Що дає ініціатива\u00A0— це NPV її вигод і кампаній разом; її витрати з нього не віднято.',

    kindsTitle: 'Види витрат',
    kindsComplete:
      'Час працівників, дані, навчання, опис процесів і внутрішні комунікації: названо всі види витрат, про які в таких планах зазвичай забувають.',
    kindsMissing: (kinds) =>
      line`Не названо: ${kinds}. У таких планах про ці витрати зазвичай забувають, а платити все одно доводиться.`,
    kinds: {
      people: 'час працівників',
      data: 'дані',
      training: 'навчання',
      process: 'опис процесів',
      communication: 'внутрішні комунікації',
    },
    contingencyTitle: 'Резерв',
    contingency: (total, share) => line`Відкладено ${total}, це ${share} усіх витрат.`,
    noContingency: 'На непередбачене нічого не відкладено.',
    grade: (grade, share) => line`${grade} ${share}`,
    restsMost: {
      measured: (share) => line`На вимірюваннях тримається ${share} витрат.`,
      estimated: (share) => line`На оцінках тримається ${share} витрат.`,
      benchmark: (share) => line`На орієнтирах тримається ${share} витрат.`,
      assumed: (share) => line`На припущеннях тримається ${share} витрат.`,
    },
    evidenceSubtitle:
      'Частка всіх витрат за тим, на чому ґрунтується стаття, від найтвердішого; кампанії окремо',
    noInitiativeCosts: 'За ініціативами витрат немає.',
    notReckoned: 'не рахується',
  },
});
