/** Section 4, the figures: what customers are worth, how the base goes, and what number, value and loyalty do to revenue. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** How the base stands at the end of the plan, with the strategy and without. */
interface Ends {
  readonly strategy: Inline;
  readonly baseline: Inline;
}

export const customersWords = translations({
  en: {
    none: 'The strategy names no segments yet, so what customers are worth cannot be said.',
    worth: (value: Inline, customers: Inline): Inline =>
      line`The customer base is worth ${value} in margin still to come (${customers}).`,
    worthUnknown: (customers: Inline): Inline => line`The customer base holds ${customers}.`,
    shrinks: (share: Inline, time: string): Inline => line`Left alone, it shrinks by ${share} in ${time}.`,
    grows: (share: Inline, time: string): Inline => line`Left alone, it grows by ${share} in ${time}.`,
    holds: (time: string): Inline => line`Left alone, it keeps its size for ${time}.`,
    offer: (offer: Inline): Inline => line`What it is offered: ${offer}.`,
    asset: (years: Inline): Inline =>
      line`After the offer itself, the base is what the company owns of most worth: ${years} of today’s yearly revenue. Like a building or a machine it is kept in order on a plan, not only when something breaks.`,
    contacted: (share: Inline): Inline => line`Planned contacts reach the segments of ${share} of customers.`,

    segmentsFinding: (name: string, customers: Inline, value: Inline): Inline =>
      line`${en(name)}: ${customers} of the customers and ${value} of the value of the base`,
    oneSegment: (name: string, clv: Inline): Inline => line`One customer of ${en(name)} is worth ${clv}`,
    segmentsPlain: 'What customers bring, segment by segment',
    segmentsSubtitle: 'Segments before the strategy; amounts of one customer in one year',
    columns: {
      segment: 'Segment',
      customers: 'Customers',
      stay: 'Stay a year',
      revenue: 'Revenue',
      margin: 'Margin',
      clv: 'One is worth (CLV)',
      clvToCac: 'CLV to CAC',
      value: 'All are worth',
    },
    all: 'All',
    noEnd: 'no limit',
    notStated: 'not stated',
    clvTitle: 'Worth of one customer',
    clvMeans:
      'Margin of a year × retention ÷ (1 + discount rate − retention), after Gupta and Lehmann: the customer is already won, the next margin follows a survived year. CLV to CAC divides it by what winning him cost; below 1 he does not bring that back.' as Inline,
    losingTitle: 'If one leaves',
    losing: (name: string, clv: Inline): Inline =>
      line`Losing one customer of ${en(name)} costs ${clv} of margin still to come.`,
    losingAndWinning: (name: string, clv: Inline, winning: string): Inline =>
      line`Losing one customer of ${en(name)} costs ${clv} of margin still to come, and winning another in his place ${winning}.`,

    winningFinding: (low: Inline, high: Inline): Inline =>
      line`Winning a customer costs ${low} to ${high} times what serving one for a year costs; the rule of thumb says 7 to 10`,
    winningOne: (times: Inline): Inline =>
      line`Winning a customer costs ${times} times what serving one for a year costs; the rule of thumb says 7 to 10`,
    winningUnknown: 'What it costs to win and to keep a customer is not stated in full',
    winningSubtitle: 'What it takes to win a customer and to keep one, and what the strategy changes',
    winningColumns: {
      segment: 'Segment',
      winning: 'Winning one',
      serving: 'Serving one, a year',
      payback: 'Won back in',
      breakEven: 'Pays from a retention of',
      change: 'The strategy adds (NPV)',
    },
    won: (number: string) => `${number} won a month`,
    times: (times: Inline): Inline => line`${times} times a year’s service`,
    noCost: 'no cost',
    never: 'never',
    always: 'any',
    losesTitle: 'Segments that lose money',
    losesNone: (name: string, margin: Inline): Inline =>
      line`None: even ${en(name)} leaves ${margin} of a customer-year after service.`,
    loses: (name: string, loss: Inline, cost: Inline): Inline =>
      line`${en(name)} loses ${loss} in every customer-year; with a service cost of ${cost} it would lose nothing, and revenue stays the same.`,

    baseShrinks: ({ strategy, baseline }: Ends): Inline =>
      line`The base shrinks either way: to ${strategy} with the strategy, to ${baseline} without it`,
    baseGrows: ({ strategy, baseline }: Ends): Inline =>
      line`The base grows either way: to ${strategy} with the strategy, to ${baseline} without it`,
    baseTurns: ({ strategy, baseline }: Ends): Inline =>
      line`Left alone the base shrinks to ${baseline}; the strategy lets it grow to ${strategy}`,
    baseFalls: ({ strategy, baseline }: Ends): Inline =>
      line`Left alone the base grows to ${baseline}; with the strategy it shrinks to ${strategy}`,
    baseHolds: ({ strategy, baseline }: Ends): Inline =>
      line`Left alone the base keeps its size, ${baseline} at the end of the plan; with the strategy it ends at ${strategy}`,
    baseSame: (customers: Inline): Inline =>
      line`The strategy does not change how many customers there are: ${customers} at the end of the plan`,
    baseSubtitle: 'Customers of all segments, month by month',
    withStrategy: 'with the strategy',
    without: 'without',
    baseColumns: { month: 'Month', without: 'Without the strategy', withStrategy: 'With the strategy' },
    moves: (count: Inline, from: string, to: string, rate: string): Inline =>
      line`In a year ${count} of ${en(from)} become ${en(to)}: ${rate} of those who stay.`,
    movesTitle: 'Who moves where',

    nvlGain: (year: string, part: string, change: Inline, factor: string): Inline =>
      line`In year ${year}${part} the strategy adds ${change} of revenue, most of it through ${factor}`,
    nvlLoss: (year: string, part: string, change: Inline, factor: string): Inline =>
      line`In year ${year}${part} the strategy takes ${change} of revenue, most of it through ${factor}`,
    nvlNone: 'The strategy does not change the revenue',
    nvlSubtitle: 'Revenue over doing nothing, R = N·V·L, by what changed it',
    nvlMeans:
      'Number (N): customers on the books. Value (V): revenue of a full customer-year. Loyalty (L): share of the books that is really there. R = N·V·L; the change is split by log means, without remainder.' as Inline,
    year: (year: string) => `Year ${year}`,
    nvlColumns: { year: 'Year', change: 'Revenue' },
    nvlTitle: (year: string) => `R = N·V·L by segment, year ${year}`,
    nvlCaption: 'With the strategy; under each value what it is without',
    withoutIt: (value: Inline): Inline => line`without: ${value}`,

    halfAll: 'Every segment loses half of its customers within five years',
    halfNone: 'No segment loses half of its customers within five years',
    halfSome: (n: string, all: string): Inline =>
      `${n} of ${all} segments lose half of their customers within five years`,
    halfSubtitle: 'Years until half of today’s customers are gone, at today’s retention',
    halfCaption: (share: Inline): Inline =>
      line`Upright: half in five years, that is ${share} retained a year; a rule of thumb, its first source is unknown.`,
    halfColumns: { segment: 'Segment', years: 'Years to half', stay: 'Stay a year' },
    allStay: 'all stay',
    noneStays: 'none stays',
    years: 'years',
  },
  ru: {
    none: 'В стратегии пока нет сегментов, поэтому о ценности клиентов сказать нечего.',
    worth: (value, customers) => line`Ценность клиентской базы (${customers}) — ${value} будущей прибыли.`,
    worthUnknown: (customers) => line`В клиентской базе — ${customers}.`,
    shrinks: (share, time) => line`Без стратегии за ${time} она сократится на ${share}.`,
    grows: (share, time) => line`Без стратегии за ${time} она вырастет на ${share}.`,
    holds: (time) => line`Без стратегии её размер за ${time} не изменится.`,
    offer: (offer) => line`Что предлагает компания: ${offer}.`,
    asset: (years) =>
      line`После самого предложения клиентская база — самое ценное, что есть у компании: ${years} нынешней годовой выручки. За ней, как за зданием или станком, ухаживают по плану, а не только когда что-то сломалось.`,
    contacted: (share) => line`Сегменты, с которыми запланированы контакты, — это ${share} клиентов.`,

    segmentsFinding: (name, customers, value) =>
      line`Сегмент ${ru(name)}: ${customers} клиентов и ${value} ценности базы`,
    oneSegment: (name, clv) => line`Один клиент сегмента ${ru(name)} приносит ${clv} за всё время`,
    segmentsPlain: 'Что приносят клиенты по сегментам',
    segmentsSubtitle: 'Сегменты до начала стратегии; суммы\u00A0— на одного клиента в год',
    columns: {
      segment: 'Сегмент',
      customers: 'Клиенты',
      stay: 'Остаются за год',
      revenue: 'Выручка',
      margin: 'Прибыль',
      clv: 'CLV одного',
      clvToCac: 'CLV к CAC',
      value: 'Ценность всех',
    },
    all: 'Все',
    noEnd: 'без предела',
    notStated: 'не указано',
    clvTitle: 'Ценность одного клиента',
    clvMeans:
      'Годовая маржа после обслуживания × удержание ÷ (1 + ставка дисконтирования − удержание), по Гупте и Леманну: клиент уже привлечён, следующая маржа придёт, если он останется на год. CLV к CAC\u00A0— во сколько раз это больше стоимости привлечения; меньше 1\u00A0— привлечение не окупается.',
    losingTitle: 'Если клиент уходит',
    losing: (name, clv) => line`Потеря одного клиента сегмента ${ru(name)} стоит ${clv} будущей прибыли.`,
    losingAndWinning: (name, clv, winning) =>
      line`Потеря одного клиента сегмента ${ru(name)} стоит ${clv} будущей прибыли, а привлечение другого на его место — ${winning}.`,

    winningFinding: (low, high) =>
      line`Привлечение клиента против года обслуживания: ${low}–${high} к 1; эмпирическое правило — 7–10 к 1`,
    winningOne: (times) =>
      line`Привлечение клиента против года обслуживания: ${times} к 1; эмпирическое правило — 7–10 к 1`,
    winningUnknown: 'Сколько стоит привлечь и удержать клиента, указано не полностью',
    winningSubtitle: 'Во что обходятся привлечение и удержание клиента и что меняет стратегия',
    winningColumns: {
      segment: 'Сегмент',
      winning: 'Привлечь одного',
      serving: 'Обслуживать год',
      payback: 'Окупается за',
      breakEven: 'Окупается при удержании от',
      change: 'Стратегия добавляет (NPV)',
    },
    won: (number) => `привлекается в месяц: ${number}`,
    times: (times) => line`против года обслуживания — ${times} к 1`,
    noCost: 'без затрат',
    never: 'никогда',
    always: 'любом',
    losesTitle: 'Убыточные сегменты',
    losesNone: (name, margin) =>
      line`Таких нет: даже сегмент ${ru(name)} оставляет ${margin} с клиента в год после обслуживания.`,
    loses: (name, loss, cost) =>
      line`Сегмент ${ru(name)} теряет ${loss} на каждом клиенте в год; при стоимости обслуживания ${cost} убытка не было бы, а выручка осталась бы прежней.`,

    baseShrinks: ({ strategy, baseline }) =>
      line`База сокращается в любом случае: со стратегией — до ${strategy}, без неё — до ${baseline}`,
    baseGrows: ({ strategy, baseline }) =>
      line`База растёт в любом случае: со стратегией — до ${strategy}, без неё — до ${baseline}`,
    baseTurns: ({ strategy, baseline }) =>
      line`Без стратегии база сокращается до ${baseline}, со стратегией растёт до ${strategy}`,
    baseFalls: ({ strategy, baseline }) =>
      line`Без стратегии база растёт до ${baseline}, со стратегией сокращается до ${strategy}`,
    baseHolds: ({ strategy, baseline }) =>
      line`Без стратегии размер базы не меняется: в конце плана — ${baseline}; со стратегией — ${strategy}`,
    baseSame: (customers) => line`Числа клиентов стратегия не меняет: в конце плана — ${customers}`,
    baseSubtitle: 'Клиенты всех сегментов по месяцам',
    withStrategy: 'со стратегией',
    without: 'без стратегии',
    baseColumns: { month: 'Месяц', without: 'Без стратегии', withStrategy: 'Со стратегией' },
    moves: (count, from, to, rate) =>
      line`За год из сегмента ${ru(from)} в сегмент ${ru(to)}: ${count}, то есть ${rate} оставшихся.`,
    movesTitle: 'Кто куда переходит',

    nvlGain: (year, part, change, factor) =>
      line`В ${year}-й год${part} стратегия добавляет ${change} выручки; сильнее всего действует ${factor}`,
    nvlLoss: (year, part, change, factor) =>
      line`В ${year}-й год${part} стратегия отнимает ${change} выручки; сильнее всего действует ${factor}`,
    nvlNone: 'Выручку стратегия не меняет',
    nvlSubtitle: 'Прибавка выручки, R = N·V·L, по тому, что её изменило',
    nvlMeans: line`Количество (N) — клиенты на учёте. Ценность (V) — выручка с клиента за полный год. Приверженность (L) — доля учтённых клиентов, которые действительно с нами. R = N·V·L; изменение разложено по логарифмическим средним, без остатка.`,
    year: (year) => `${year}-й год`,
    nvlColumns: { year: 'Год', change: 'Выручка' },
    nvlTitle: (year) => `R = N·V·L по сегментам, ${year}-й год`,
    nvlCaption: 'Со стратегией; под каждым значением\u00A0— то же без неё',
    withoutIt: (value) => line`без неё: ${value}`,

    halfAll: 'Каждый сегмент теряет половину клиентов меньше чем за пять лет',
    halfNone: 'Ни один сегмент не теряет половину клиентов за пять лет',
    halfSome: (n, all) => `Половину клиентов меньше чем за пять лет теряют сегменты: ${n} из ${all}`,
    halfSubtitle: 'Через сколько лет уйдёт половина нынешних клиентов при сегодняшнем удержании',
    halfCaption: (share) =>
      line`Черта — половина за пять лет, то есть удержание ${share} в год; эмпирическое правило, первоисточник неизвестен.`,
    halfColumns: { segment: 'Сегмент', years: 'Лет до половины', stay: 'Остаются за год' },
    allStay: 'остаются все',
    noneStays: 'не остаётся никто',
    years: 'лет',
  },
  uk: {
    none: 'У стратегії поки немає сегментів, тому про цінність клієнтів сказати нічого.',
    worth: (value, customers) =>
      line`Цінність клієнтської бази (${customers}) — ${value} майбутнього прибутку.`,
    worthUnknown: (customers) => line`У клієнтській базі — ${customers}.`,
    shrinks: (share, time) => line`Без стратегії за ${time} вона скоротиться на ${share}.`,
    grows: (share, time) => line`Без стратегії за ${time} вона зросте на ${share}.`,
    holds: (time) => line`Без стратегії її розмір за ${time} не зміниться.`,
    offer: (offer) => line`Що пропонує компанія: ${offer}.`,
    asset: (years) =>
      line`Після самої пропозиції клієнтська база — найцінніше, що має компанія: ${years} нинішньої річної виручки. За нею, як за будівлею чи верстатом, доглядають за планом, а не лише коли щось зламалося.`,
    contacted: (share) => line`Сегменти, з якими заплановано контакти, — це ${share} клієнтів.`,

    segmentsFinding: (name, customers, value) =>
      line`Сегмент ${uk(name)}: ${customers} клієнтів і ${value} цінності бази`,
    oneSegment: (name, clv) => line`Один клієнт сегмента ${uk(name)} приносить ${clv} за весь час`,
    segmentsPlain: 'Що приносять клієнти за сегментами',
    segmentsSubtitle: 'Сегменти до початку стратегії; суми\u00A0— на одного клієнта за рік',
    columns: {
      segment: 'Сегмент',
      customers: 'Клієнти',
      stay: 'Лишаються за рік',
      revenue: 'Виручка',
      margin: 'Прибуток',
      clv: 'CLV одного',
      clvToCac: 'CLV до CAC',
      value: 'Цінність усіх',
    },
    all: 'Усі',
    noEnd: 'без межі',
    notStated: 'не вказано',
    clvTitle: 'Цінність одного клієнта',
    clvMeans:
      'Річна маржа після обслуговування × утримання ÷ (1 + ставка дисконтування − утримання), за Гуптою та Леманном: клієнта вже залучено, наступна маржа прийде, якщо він лишиться на рік. CLV до CAC\u00A0— у скільки разів це більше за вартість залучення; менш ніж 1\u00A0— залучення не окуповується.',
    losingTitle: 'Якщо клієнт іде',
    losing: (name, clv) =>
      line`Втрата одного клієнта сегмента ${uk(name)} коштує ${clv} майбутнього прибутку.`,
    losingAndWinning: (name, clv, winning) =>
      line`Втрата одного клієнта сегмента ${uk(name)} коштує ${clv} майбутнього прибутку, а залучення іншого на його місце — ${winning}.`,

    winningFinding: (low, high) =>
      line`Залучення клієнта проти року обслуговування: ${low}–${high} до 1; емпіричне правило — 7–10 до 1`,
    winningOne: (times) =>
      line`Залучення клієнта проти року обслуговування: ${times} до 1; емпіричне правило — 7–10 до 1`,
    winningUnknown: 'Скільки коштує залучити та втримати клієнта, вказано не повністю',
    winningSubtitle: 'Скільки коштують залучення й утримання клієнта та що змінює стратегія',
    winningColumns: {
      segment: 'Сегмент',
      winning: 'Залучити одного',
      serving: 'Обслуговувати рік',
      payback: 'Окуповується за',
      breakEven: 'Окуповується за утримання від',
      change: 'Стратегія додає (NPV)',
    },
    won: (number) => `залучається за місяць: ${number}`,
    times: (times) => line`проти року обслуговування — ${times} до 1`,
    noCost: 'без витрат',
    never: 'ніколи',
    always: 'будь-якого',
    losesTitle: 'Збиткові сегменти',
    losesNone: (name, margin) =>
      line`Таких немає: навіть сегмент ${uk(name)} лишає ${margin} з клієнта за рік після обслуговування.`,
    loses: (name, loss, cost) =>
      line`Сегмент ${uk(name)} втрачає ${loss} на кожному клієнті за рік; за вартості обслуговування ${cost} збитку не було б, а виручка лишилася б такою самою.`,

    baseShrinks: ({ strategy, baseline }) =>
      line`База скорочується в будь-якому разі: зі стратегією — до ${strategy}, без неї — до ${baseline}`,
    baseGrows: ({ strategy, baseline }) =>
      line`База зростає в будь-якому разі: зі стратегією — до ${strategy}, без неї — до ${baseline}`,
    baseTurns: ({ strategy, baseline }) =>
      line`Без стратегії база скорочується до ${baseline}, зі стратегією зростає до ${strategy}`,
    baseFalls: ({ strategy, baseline }) =>
      line`Без стратегії база зростає до ${baseline}, зі стратегією скорочується до ${strategy}`,
    baseHolds: ({ strategy, baseline }) =>
      line`Без стратегії розмір бази не змінюється: наприкінці плану — ${baseline}; зі стратегією — ${strategy}`,
    baseSame: (customers) => line`Кількості клієнтів стратегія не змінює: наприкінці плану — ${customers}`,
    baseSubtitle: 'Клієнти всіх сегментів за місяцями',
    withStrategy: 'зі стратегією',
    without: 'без стратегії',
    baseColumns: { month: 'Місяць', without: 'Без стратегії', withStrategy: 'Зі стратегією' },
    moves: (count, from, to, rate) =>
      line`За рік із сегмента ${uk(from)} до сегмента ${uk(to)}: ${count}, тобто ${rate} тих, хто лишився.`,
    movesTitle: 'Хто куди переходить',

    nvlGain: (year, part, change, factor) =>
      line`У ${year}-й рік${part} стратегія додає ${change} виручки; найбільше діє ${factor}`,
    nvlLoss: (year, part, change, factor) =>
      line`У ${year}-й рік${part} стратегія забирає ${change} виручки; найбільше діє ${factor}`,
    nvlNone: 'Виручки стратегія не змінює',
    nvlSubtitle: 'Приріст виручки, R = N·V·L, за тим, що її змінило',
    nvlMeans: line`Кількість (N) — клієнти на обліку. Цінність (V) — виручка від клієнта за повний рік. Прихильність (L) — частка клієнтів на обліку, які справді з нами. R = N·V·L; зміну розкладено за логарифмічними середніми, без залишку.`,
    year: (year) => `${year}-й рік`,
    nvlColumns: { year: 'Рік', change: 'Виручка' },
    nvlTitle: (year) => `R = N·V·L за сегментами, ${year}-й рік`,
    nvlCaption: 'Зі стратегією; під кожним значенням\u00A0— те саме без неї',
    withoutIt: (value) => line`без неї: ${value}`,

    halfAll: 'Кожен сегмент втрачає половину клієнтів менш ніж за п’ять років',
    halfNone: 'Жоден сегмент не втрачає половини клієнтів за п’ять років',
    halfSome: (n, all) => `Половину клієнтів менш ніж за п’ять років втрачають сегменти: ${n} із ${all}`,
    halfSubtitle: 'За скільки років піде половина нинішніх клієнтів за сьогоднішнього утримання',
    halfCaption: (share) =>
      line`Риска — половина за п’ять років, тобто утримання ${share} за рік; емпіричне правило, першоджерело невідоме.`,
    halfColumns: { segment: 'Сегмент', years: 'Років до половини', stay: 'Лишаються за рік' },
    allStay: 'лишаються всі',
    noneStays: 'не лишається ніхто',
    years: 'років',
  },
});
