import { countFormats, outOfUkrainian } from '../formats/counts.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };
const { en, ru, uk } = quoted;

/** The page over all strategies. */
export const portfolioWords = translations({
  en: {
    title: 'Strategies: where each stands',
    description: 'Every strategy with its net present value as planned and on today’s measurements.',
    heading: 'Strategies',
    toList: 'To the strategies',
    count: (n: number): Inline => counts.en.count('strategy', n),
    between: (from: Inline, to: Inline): Inline => line`Positions from ${from} to ${to}`,

    none: 'No strategy has a report yet.',
    noMoney: (n: number): Inline => line`${counts.en.count('strategy', n)}; none states its money yet.`,
    planned: (n: number, sum: Inline): Inline =>
      n === 1
        ? line`The strategy is planned to return ${sum} above its cost.`
        : line`Together the strategies are planned to return ${sum} above their cost.`,
    towards: (n: number, sum: Inline): Inline =>
      n === 1
        ? line`On what is measured it is heading for ${sum}.`
        : line`On what is measured they are heading for ${sum}.`,
    sumsPlain: (planned: Inline, today: Inline | null): Inline =>
      today === null
        ? line`Net present value as planned: ${planned}.`
        : line`Net present value: ${planned} as planned, ${today} on today’s measurements.`,
    behindOf: (behind: number, n: number): Inline =>
      behind === 0
        ? line`None of ${counts.en.count('strategy', n)} is behind its plan.`
        : line`${String(behind)} of ${counts.en.count('strategy', n)} ${behind === 1 ? 'is' : 'are'} behind plan.`,
    currencies: (sentence: Inline, list: Inline): Inline =>
      line`${sentence} They count in ${list}, so their sums stand apart.`,

    turnedNegative: (name: Inline): Inline => line`${en(name)} has turned negative and needs attention first`,
    behind: (name: Inline, by: Inline): Inline => line`${en(name)} is furthest behind its plan, by ${by}`,
    ahead: (finding: Inline, name: Inline): Inline => line`${finding}; ${en(name)} is ahead of its plan.`,
    noneBehind: 'No strategy is behind its plan',
    noneMeasured: 'Nothing has been measured yet; the rings show the plans.',
    subtitle:
      'Net present value, as planned (ring) and on today’s measurements (dot), furthest behind its plan first',

    paidBack: (months: Inline): Inline => line`Paid back after ${months}`,
    notPaidBack: 'Not paid back within the plan',
    chance: (chance: Inline): Inline => line`${chance} runs pay`,
    asPlanned: 'as planned',
    noFigures: 'No benefits or costs are stated yet',
    notMeasured: 'nothing measured yet',
    broken: (n: number): Inline =>
      n === 1
        ? 'An error keeps this strategy from being computed:'
        : line`${String(n)} errors keep this strategy from being computed. The first:`,
    lastGood: 'The last report that could be built',
    noPage: 'There is no report of it yet',

    matrixTitle: 'All strategies side by side',
    matrixSubtitle: 'Amounts in the currency of each strategy; payback in months; audit from 1 to 5',
    matrix: {
      strategy: 'Strategy',
      industry: 'Industry',
      preparedBy: 'Prepared by',
      verdict: 'Verdict',
      plan: 'NPV, plan',
      today: 'NPV, today',
      payback: 'Payback',
      kpis: 'KPIs',
      audit: 'Audit',
      decisions: 'Open decisions',
      due: 'Next due',
    },
    nothing: '–',
    never: 'not within plan',
    notComputed: 'Cannot be computed',
    lags: (day: Inline, days: Inline): Inline => line`as of ${day}, ${days} behind the newest`,

    offTrackTitle: 'KPIs off track',
    noneOffTrack: 'No KPI is off track.',
    offTrackColumns: {
      kpi: 'KPI',
      strategy: 'Strategy',
      measured: 'Measured',
      expected: 'Plan that day',
      behind: 'Behind, share of the way',
      owner: 'Owner',
    },
    outsideRange: 'outside its range',

    decisionsTitle: 'Decisions that wait',
    noDecisions: 'No decision is open.',
    decisionColumns: { decision: 'Decision', strategy: 'Strategy', owner: 'Who decides', by: 'By' },
    dayPassed: 'its date has passed',
    dueToday: 'today',
    nextTitle: 'Next to measure and to review',
    nextColumns: { strategy: 'Strategy', measure: 'Next measurement', review: 'Next review' },
    measure: (day: Inline, names: Inline): Inline => line`${day}: ${names}`,
    moreNames: (names: Inline, more: number): Inline => line`${names} and ${String(more)} more`,
    nothingToMeasure: 'no KPIs',
    notStated: 'not stated',
    overdue: 'overdue',

    sumName: (currency: string) => `Net present value of all strategies in ${currency}, as planned`,
    sumTodayName: (currency: string) =>
      `Net present value of all strategies in ${currency}, on today’s measurements`,
    each: 'Net present value of each strategy',
    eachToday:
      'Net present value of each strategy on today’s measurements, or as planned where nothing is measured',
  },
  ru: {
    title: 'Стратегии: где сейчас каждая',
    description: 'Все стратегии: NPV по плану и по сегодняшним замерам.',
    heading: 'Стратегии',
    toList: 'К стратегиям',
    count: (n) => counts.ru.count('strategy', n),
    between: (from, to) => line`По состоянию на даты от ${from} до ${to}`,

    none: 'Отчётов пока нет ни по одной стратегии.',
    noMoney: (n) => line`${counts.ru.count('strategy', n)}; денег пока не называет ни одна.`,
    planned: (n, sum) =>
      n === 1
        ? line`По плану стратегия даёт на ${sum} больше, чем стоит.`
        : line`По плану стратегии вместе дают на ${sum} больше, чем стоят.`,
    towards: (_n, sum) => line`По сегодняшним замерам — на ${sum}.`,
    sumsPlain: (planned, today) =>
      today === null
        ? line`NPV по плану: ${planned}.`
        : line`NPV: ${planned} по плану, ${today} по сегодняшним замерам.`,
    behindOf: (behind, n) =>
      behind === 0
        ? 'От плана не отстаёт ни одна стратегия.'
        : line`Отстают от плана: ${String(behind)} из ${counts.ru.count('strategy', n, { case: 'genitive' })}.`,
    currencies: (sentence, list) => line`${sentence} Валюты разные (${list}), поэтому суммы стоят отдельно.`,

    turnedNegative: (name) => line`Стратегия компании ${ru(name)} ушла в минус и требует внимания первой`,
    behind: (name, by) => line`Дальше всего от плана стратегия компании ${ru(name)}: на ${by}`,
    ahead: (finding, name) => line`${finding}; опережает план ${ru(name)}.`,
    noneBehind: 'От плана не отстаёт ни одна стратегия',
    noneMeasured: 'Замеров пока нет; кольца показывают планы.',
    subtitle: 'NPV по плану (кольцо) и по сегодняшним замерам (точка); сверху те, что дальше всего от плана',

    paidBack: (months) => line`Окупается за ${months}`,
    notPaidBack: 'В пределах плана не окупается',
    chance: (chance) => line`в плюс выходит ${chance} испытаний`,
    asPlanned: 'по плану',
    noFigures: 'Выгоды и затраты пока не названы',
    notMeasured: 'замеров пока нет',
    broken: (n) =>
      n === 1
        ? 'Стратегию не удаётся посчитать из-за ошибки:'
        : line`Стратегию не удаётся посчитать, ошибок: ${String(n)}. Первая:`,
    lastGood: 'Последний отчёт, который удалось собрать',
    noPage: 'Отчёта по ней пока нет',

    matrixTitle: 'Все стратегии рядом',
    matrixSubtitle: 'Суммы в валюте каждой стратегии; срок окупаемости в месяцах; аудит от 1 до 5',
    matrix: {
      strategy: 'Стратегия',
      industry: 'Отрасль',
      preparedBy: 'Кем подготовлена',
      verdict: 'Рекомендация',
      plan: 'NPV, план',
      today: 'NPV сейчас',
      payback: 'Окупаемость',
      kpis: 'Показатели',
      audit: 'Аудит',
      decisions: 'Открытых решений',
      due: 'Ближайший замер',
    },
    nothing: '–',
    never: 'не в пределах плана',
    notComputed: 'Не удаётся посчитать',
    lags: (day, days) => line`на ${day}, старше самого нового отчёта на ${days}`,

    offTrackTitle: 'Показатели, которые отстают от плана',
    noneOffTrack: 'Сильно отстающих показателей нет.',
    offTrackColumns: {
      kpi: 'Показатель',
      strategy: 'Стратегия',
      measured: 'Факт',
      expected: 'План на этот день',
      behind: 'Отставание, доля пути',
      owner: 'Ответственный',
    },
    outsideRange: 'вне пределов',

    decisionsTitle: 'Решения, которых ждут',
    noDecisions: 'Все решения приняты.',
    decisionColumns: { decision: 'Решение', strategy: 'Стратегия', owner: 'Кто решает', by: 'Срок' },
    dayPassed: 'срок прошёл',
    dueToday: 'сегодня',
    nextTitle: 'Что измерить и пересмотреть дальше',
    nextColumns: { strategy: 'Стратегия', measure: 'Следующий замер', review: 'Следующий пересмотр' },
    measure: (day, names) => line`${day}: ${names}`,
    moreNames: (names, more) => line`${names} и ещё ${String(more)}`,
    nothingToMeasure: 'показателей нет',
    notStated: 'не указано',
    overdue: 'просрочено',

    sumName: (currency) => `NPV всех стратегий в валюте ${currency}, по плану`,
    sumTodayName: (currency) => `NPV всех стратегий в валюте ${currency}, по сегодняшним замерам`,
    each: 'NPV каждой стратегии',
    eachToday: 'NPV каждой стратегии по сегодняшним замерам, а без замеров\u00A0— по плану',
  },
  uk: {
    title: 'Стратегії: де зараз кожна',
    description: 'Усі стратегії: NPV за планом і за сьогоднішніми вимірами.',
    heading: 'Стратегії',
    toList: 'До стратегій',
    count: (n) => counts.uk.count('strategy', n),
    between: (from, to) => line`Станом на дати від ${from} до ${to}`,

    none: 'Звітів поки немає за жодною стратегією.',
    noMoney: (n) => line`${counts.uk.count('strategy', n)}; грошей поки не називає жодна.`,
    planned: (n, sum) =>
      n === 1
        ? line`За планом стратегія дає на ${sum} більше, ніж коштує.`
        : line`За планом стратегії разом дають на ${sum} більше, ніж коштують.`,
    towards: (_n, sum) => line`За сьогоднішніми вимірами — на ${sum}.`,
    sumsPlain: (planned, today) =>
      today === null
        ? line`NPV за планом: ${planned}.`
        : line`NPV: ${planned} за планом, ${today} за сьогоднішніми вимірами.`,
    behindOf: (behind, n) =>
      behind === 0
        ? 'Від плану не відстає жодна стратегія.'
        : line`Відстають від плану: ${String(behind)} ${outOfUkrainian(n)} ${counts.uk.nounFor('strategy', n, { case: 'genitive' })}.`,
    currencies: (sentence, list) => line`${sentence} Валюти різні (${list}), тому суми стоять окремо.`,

    turnedNegative: (name) => line`Стратегія компанії ${uk(name)} пішла в мінус і потребує уваги першою`,
    behind: (name, by) => line`Найдалі від плану стратегія компанії ${uk(name)}: на ${by}`,
    ahead: (finding, name) => line`${finding}; випереджає план ${uk(name)}.`,
    noneBehind: 'Від плану не відстає жодна стратегія',
    noneMeasured: 'Вимірів поки немає; кільця показують плани.',
    subtitle: 'NPV за планом (кільце) і за сьогоднішніми вимірами (крапка); угорі ті, що найдалі від плану',

    paidBack: (months) => line`Окуповується за ${months}`,
    notPaidBack: 'У межах плану не окуповується',
    chance: (chance) => line`у плюс виходить ${chance} випробувань`,
    asPlanned: 'за планом',
    noFigures: 'Вигод і витрат поки не названо',
    notMeasured: 'вимірів поки немає',
    broken: (n) =>
      n === 1
        ? 'Стратегію не вдається порахувати через помилку:'
        : line`Стратегію не вдається порахувати, помилок: ${String(n)}. Перша:`,
    lastGood: 'Останній звіт, який вдалося зібрати',
    noPage: 'Звіту за нею поки немає',

    matrixTitle: 'Усі стратегії поруч',
    matrixSubtitle: 'Суми у валюті кожної стратегії; термін окупності в місяцях; аудит від 1 до 5',
    matrix: {
      strategy: 'Стратегія',
      industry: 'Галузь',
      preparedBy: 'Хто підготував',
      verdict: 'Рекомендація',
      plan: 'NPV, план',
      today: 'NPV зараз',
      payback: 'Окупність',
      kpis: 'Показники',
      audit: 'Аудит',
      decisions: 'Відкритих рішень',
      due: 'Найближчий вимір',
    },
    nothing: '–',
    never: 'не в межах плану',
    notComputed: 'Не вдається порахувати',
    lags: (day, days) => line`на ${day}, старша за найновіший звіт на ${days}`,

    offTrackTitle: 'Показники, які відстають від плану',
    noneOffTrack: 'Показників, що сильно відстають, немає.',
    offTrackColumns: {
      kpi: 'Показник',
      strategy: 'Стратегія',
      measured: 'Факт',
      expected: 'План на цей день',
      behind: 'Відставання, частка шляху',
      owner: 'Відповідальний',
    },
    outsideRange: 'поза межами',

    decisionsTitle: 'Рішення, на які чекають',
    noDecisions: 'Усі рішення ухвалено.',
    decisionColumns: { decision: 'Рішення', strategy: 'Стратегія', owner: 'Хто вирішує', by: 'Термін' },
    dayPassed: 'термін минув',
    dueToday: 'сьогодні',
    nextTitle: 'Що виміряти й переглянути далі',
    nextColumns: { strategy: 'Стратегія', measure: 'Наступний вимір', review: 'Наступний перегляд' },
    measure: (day, names) => line`${day}: ${names}`,
    moreNames: (names, more) => line`${names} та ще ${String(more)}`,
    nothingToMeasure: 'показників немає',
    notStated: 'не вказано',
    overdue: 'прострочено',

    sumName: (currency) => `NPV усіх стратегій у валюті ${currency}, за планом`,
    sumTodayName: (currency) => `NPV усіх стратегій у валюті ${currency}, за сьогоднішніми вимірами`,
    each: 'NPV кожної стратегії',
    eachToday: 'NPV кожної стратегії за сьогоднішніми вимірами, а без вимірів\u00A0— за планом',
  },
});
