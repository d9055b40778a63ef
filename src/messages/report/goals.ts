import { capital } from '../capital.ts';
import { countFormats, outOfUkrainian } from '../formats/counts.ts';
import { plural } from '../formats/plural.ts';
import { quoted } from '../formats/quotes.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, joinInline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };
const { en, ru, uk } = quoted;

/** How many KPIs have each status; statuses that no KPI has are left out. */
export type StatusCounts = readonly {
  readonly status: keyof typeof statusCounts.en;
  readonly count: number;
}[];

const statusCounts = translations({
  en: {
    'on-track': (n: number) => `${n} on track`,
    'at-risk': (n: number) => `${n} at risk`,
    'off-track': (n: number) => `${n} off track`,
    achieved: (n: number) => `${n} achieved`,
    stale: (n: number) => `${n} stale`,
    'no-data': (n: number) => `${n} without data`,
  },
  ru: {
    'on-track': (n) => `по плану${noBreak}—${noBreak}${n}`,
    'at-risk': (n) => `под угрозой${noBreak}—${noBreak}${n}`,
    'off-track': (n) =>
      `${plural('ru', n, { one: 'отстаёт', few: 'отстают', many: 'отстают', other: 'отстают' })} от плана${noBreak}—${noBreak}${n}`,
    achieved: (n) =>
      `${plural('ru', n, { one: 'достиг', few: 'достигли', many: 'достигли', other: 'достигли' })} цели${noBreak}—${noBreak}${n}`,
    stale: (n) => `данные устарели${noBreak}—${noBreak}${n}`,
    'no-data': (n) => `нет данных${noBreak}—${noBreak}${n}`,
  },
  uk: {
    'on-track': (n) => `за планом${noBreak}—${noBreak}${n}`,
    'at-risk': (n) => `під загрозою${noBreak}—${noBreak}${n}`,
    'off-track': (n) =>
      `${plural('uk', n, { one: 'відстає', few: 'відстають', many: 'відстають', other: 'відстають' })} від плану${noBreak}—${noBreak}${n}`,
    achieved: (n) =>
      `${plural('uk', n, { one: 'досяг', few: 'досягли', many: 'досягли', other: 'досягли' })} цілі${noBreak}—${noBreak}${n}`,
    stale: (n) => `дані застаріли${noBreak}—${noBreak}${n}`,
    'no-data': (n) => `немає даних${noBreak}—${noBreak}${n}`,
  },
});

/** Section “Goals and KPIs”: the answer, the goal tree, the table of KPIs, what a point is worth, what is due. */
export const goalsWords = translations({
  en: {
    noGoals: 'No goals are stated yet.' as Inline,
    goalsUnmeasured: (n: number): Inline =>
      n === 1
        ? 'One goal is stated, and nothing measures it yet.'
        : `${n} goals are stated, and nothing measures them yet.`,
    unmeasured: (n: number, due: Inline | null): Inline =>
      due === null
        ? line`${counts.en.count('kpi', n)}, no measurements yet.`
        : line`${counts.en.count('kpi', n)}, no measurements yet. The first is due on ${due}.`,
    statuses: (n: number, list: StatusCounts): Inline =>
      line`${counts.en.count('kpi', n)}: ${joinInline(
        list.map(({ status, count }) => statusCounts.en[status](count)),
        ', ',
      )}.`,
    allOnPlan: 'Every KPI is on track or has reached its target.' as Inline,
    worst: (kpi: Inline, measured: Inline, expected: Inline): Inline =>
      line`${en(kpi)} is furthest behind: ${measured} where ${expected} was due.`,

    aim: 'Aim',
    drives: { number: 'number', value: 'value', loyalty: 'loyalty', cost: 'cost' },
    by: (month: Inline): Inline => line`by ${month}`,
    wayCovered: (share: Inline): Inline => line`${share} of the way`,
    wayBack: 'further away than at the start',
    meanOf: (n: number, all: number, weight: Inline): Inline =>
      n === all
        ? n === 1
          ? 'its only KPI'
          : line`mean of its ${String(n)} KPIs, ${weight} each`
        : line`mean of ${String(n)} of its ${String(all)} ${all === 1 ? 'KPI' : 'KPIs'} that are measured, ${weight} each`,
    eachWeighs: (weight: Inline): Inline =>
      line`Every KPI of the goal that has been measured counts the same: ${weight}.`,
    initiatives: (names: Inline): Inline => line`Initiatives: ${names}`,
    noInitiatives: 'no initiative yet',
    noKpis: 'no KPI yet',
    outsideGoals: 'KPIs outside the goals',
    diagramAsText: { title: 'Diagram as Mermaid text', copy: 'Copy the text', copied: 'Copied' },

    behind: (kpi: Inline, way: Inline, due: Inline): Inline =>
      line`${en(kpi)} is furthest behind its plan: ${way} of the way where ${due} was due`,
    movedAway: (kpi: Inline, was: Inline, now: Inline): Inline =>
      line`${en(kpi)} is further from its target than at the start: ${was} then, ${now} now`,
    outsideBand: (kpi: Inline, now: Inline, band: Inline): Inline =>
      line`${en(kpi)} is outside its range: ${now}, to stay within ${band}`,
    andAhead: (finding: Inline, kpi: Inline): Inline => line`${finding}; ${en(kpi)} runs furthest ahead`,
    noneBehind: 'No KPI is behind its plan' as Inline,
    noneMeasured: 'Where each KPI starts, and where it is to arrive.' as Inline,
    missesCase: (kpi: Inline, measured: Inline, needed: Inline): Inline =>
      line`${en(kpi)} keeps to its plan, but the business case needs more than that: ${measured} is measured, ${needed} is needed.`,
    tableSubtitle:
      'Furthest behind its plan first. Way covered: from the baseline (left) to the last target (right); the upright is where the plan expects the KPI',
    measuredOn: (subtitle: Inline, day: Inline): Inline =>
      line`${subtitle}. Last measured on ${day} unless noted`,
    columns: {
      kpi: 'KPI',
      status: 'Status',
      series: 'Measured',
      today: 'Today',
      expected: 'Expected',
      way: 'Way covered',
      target: 'Target',
      heading: 'Heading to',
      owner: 'Owner',
    },
    way: (done: Inline, due: Inline): Inline => line`${done}, plan ${due}`,
    tooFewPoints: 'too few points',
    noTargetDate: 'no target date',
    noWay: 'a range to keep',
    noTarget: 'none stated',
    noOwner: 'no owner',

    mostValuable: (kpi: Inline, step: Inline, worth: Inline): Inline =>
      line`The next step is worth most on ${en(kpi)}: ${step} better brings ${worth}.`,
    noneValuable: 'A better KPI would bring no more money within the plan.' as Inline,
    pointsSubtitle: (month: Inline): Inline =>
      line`Net present value gained if a KPI were one point, or 1%, better from the month after ${month} on`,
    stepOf: (step: Inline, lever: Inline, segment: Inline): Inline =>
      line`${step} of ${lever}, ${en(segment)} segment`,
    pointsCaption:
      'Only KPIs that measure a lever of the customer model have such a price. It counts one KPI at a time.',

    overdue: (n: number): Inline =>
      n === 1 ? 'One measurement is overdue.' : `${n} measurements are overdue.`,
    nothingOverdue: (date: Inline): Inline =>
      line`Nothing is overdue; the next measurement is due on ${date}.`,
    dueSubtitle: 'What is to be measured next, how and by whom',
    dueColumns: { on: 'Due', kpi: 'KPI', how: 'How', owner: 'Owner' },
    busiest: (month: Inline, n: Inline): Inline => line`Most measurements fall due in ${month}: ${n}.`,
    calendarSubtitle: 'Measurements due in the next twelve months; what is overdue counts in the first',
    total: 'Together',
    isOverdue: 'overdue',
    notStated: 'not stated',
  },
  ru: {
    noGoals: 'Цели пока не названы.',
    goalsUnmeasured: (n) =>
      plural('ru', n, {
        one: `Названа ${n}${noBreak}цель, но её пока ничто не измеряет.`,
        few: `Названы ${n}${noBreak}цели, но их пока ничто не измеряет.`,
        many: `Названо ${n}${noBreak}целей, но их пока ничто не измеряет.`,
        other: `Названо ${n}${noBreak}цели, но их пока ничто не измеряет.`,
      }),
    unmeasured: (n, due) =>
      due === null
        ? line`${counts.ru.count('kpi', n)}, замеров пока нет.`
        : line`${counts.ru.count('kpi', n)}, замеров пока нет. Первый ожидается ${due}.`,
    statuses: (n, list) =>
      line`Из ${counts.ru.count('kpi', n, { case: 'genitive' })}: ${joinInline(
        list.map(({ status, count }) => statusCounts.ru[status](count)),
        ', ',
      )}.`,
    allOnPlan: 'Все показатели идут по плану или уже достигли цели.',
    worst: (kpi, measured, expected) =>
      line`Дальше всего от плана показатель ${ru(kpi)}: ${measured}, по плану — ${expected}.`,

    aim: 'Главная цель',
    drives: { number: 'количество', value: 'ценность', loyalty: 'приверженность', cost: 'затраты' },
    by: (month) => line`до конца ${month}`,
    wayCovered: (share) => line`пройдено ${share} пути`,
    wayBack: 'дальше от цели, чем в начале',
    meanOf: (n, all, weight) =>
      n === all
        ? n === 1
          ? 'по единственному показателю'
          : line`среднее ${counts.ru.count('kpi', n, { case: 'genitive' })}, вес каждого — ${weight}`
        : line`среднее измеренных показателей (${String(n)} из ${String(all)}), вес каждого — ${weight}`,
    eachWeighs: (weight) => line`У всех измеренных показателей цели одинаковый вес: ${weight}.`,
    initiatives: (names) => line`Инициативы: ${names}`,
    noInitiatives: 'инициатив пока нет',
    noKpis: 'показателей пока нет',
    outsideGoals: 'Показатели вне целей',
    diagramAsText: { title: 'Схема текстом для Mermaid', copy: 'Скопировать текст', copied: 'Скопировано' },

    behind: (kpi, way, due) =>
      line`Дальше всего от плана показатель ${ru(kpi)}: пройдено ${way} пути, по плану — ${due}`,
    movedAway: (kpi, was, now) =>
      line`Показатель ${ru(kpi)} дальше от цели, чем в начале: было ${was}, стало ${now}`,
    outsideBand: (kpi, now, band) => line`Показатель ${ru(kpi)} вышел за пределы: ${now}, а нужно ${band}`,
    andAhead: (finding, kpi) => line`${finding}; сильнее всего опережает план ${ru(kpi)}`,
    noneBehind: 'От плана не отстаёт ни один показатель',
    noneMeasured: 'Откуда начинает каждый показатель и куда он должен прийти.',
    missesCase: (kpi, measured, needed) =>
      line`Показатель ${ru(kpi)} идёт по плану, но для экономического обоснования этого мало: измерено ${measured}, нужно ${needed}.`,
    tableSubtitle:
      'Сверху\u00A0— те, что дальше всего от плана. Полоса\u00A0— путь от исходного значения (слева) до последнего целевого (справа); вертикальная черта\u00A0— где показатель должен быть по плану',
    measuredOn: (subtitle, day) => line`${subtitle}. Последний замер — ${day}, если не указано иное`,
    columns: {
      kpi: 'Показатель',
      status: 'Статус',
      series: 'Замеры',
      today: 'Факт',
      expected: 'План',
      way: 'Пройденный путь',
      target: 'Целевое',
      heading: 'Прогноз',
      owner: 'Ответственный',
    },
    way: (done, due) => line`${done}, план ${due}`,
    tooFewPoints: 'мало замеров',
    noTargetDate: 'срок не задан',
    noWay: 'держаться в пределах',
    noTarget: 'не задано',
    noOwner: 'ответственного нет',

    mostValuable: (kpi, step, worth) =>
      line`Больше всего денег даёт улучшение показателя ${ru(kpi)}: ${step} — это ${worth}.`,
    noneValuable: 'В пределах плана улучшение показателей денег не прибавит.',
    pointsSubtitle: (month) =>
      line`Прирост NPV, если показатель станет лучше на один пункт или на 1${noBreak}% со следующего месяца после ${month}`,
    stepOf: (step, lever, segment) => line`${step}: ${lever}, сегмент ${ru(segment)}`,
    pointsCaption:
      'Такая цена есть только у показателей, которые измеряют рычаг клиентской модели. Каждый показатель посчитан отдельно от других.',

    overdue: (n) =>
      plural('ru', n, {
        one: `Просрочен ${counts.ru.count('measurement', n)}.`,
        few: `Просрочено ${counts.ru.count('measurement', n)}.`,
        many: `Просрочено ${counts.ru.count('measurement', n)}.`,
        other: `Просрочено ${counts.ru.count('measurement', n)}.`,
      }),
    nothingOverdue: (date) => line`Ничего не просрочено; следующий замер ожидается ${date}.`,
    dueSubtitle: 'Что измерить дальше, чем и кому',
    dueColumns: { on: 'Срок', kpi: 'Показатель', how: 'Чем измеряем', owner: 'Ответственный' },
    busiest: (month, n) => line`Больше всего замеров предстоит в ${month}: ${n}.`,
    calendarSubtitle: 'Сколько замеров предстоит в ближайшие двенадцать месяцев; просроченные стоят в первом',
    total: 'Вместе',
    isOverdue: 'просрочено',
    notStated: 'не указано',
  },
  uk: {
    noGoals: 'Цілей поки не названо.',
    goalsUnmeasured: (n) =>
      plural('uk', n, {
        one: `Названо ${n}${noBreak}ціль, але її поки ніщо не вимірює.`,
        few: `Названо ${n}${noBreak}цілі, але їх поки ніщо не вимірює.`,
        many: `Названо ${n}${noBreak}цілей, але їх поки ніщо не вимірює.`,
        other: `Названо ${n}${noBreak}цілі, але їх поки ніщо не вимірює.`,
      }),
    unmeasured: (n, due) =>
      due === null
        ? line`${counts.uk.count('kpi', n)}, вимірів поки немає.`
        : line`${counts.uk.count('kpi', n)}, вимірів поки немає. Перший очікується ${due}.`,
    statuses: (n, list) =>
      line`${capital(outOfUkrainian(n))} ${counts.uk.nounFor('kpi', n, { case: 'genitive' })}: ${joinInline(
        list.map(({ status, count }) => statusCounts.uk[status](count)),
        ', ',
      )}.`,
    allOnPlan: 'Усі показники йдуть за планом або вже досягли цілі.',
    worst: (kpi, measured, expected) =>
      line`Найдалі від плану показник ${uk(kpi)}: ${measured}, за планом — ${expected}.`,

    aim: 'Головна ціль',
    drives: { number: 'кількість', value: 'цінність', loyalty: 'прихильність', cost: 'витрати' },
    by: (month) => line`до кінця ${month}`,
    wayCovered: (share) => line`пройдено ${share} шляху`,
    wayBack: 'далі від цілі, ніж на початку',
    meanOf: (n, all, weight) =>
      n === all
        ? n === 1
          ? 'за єдиним показником'
          : line`середнє ${counts.uk.count('kpi', n, { case: 'genitive' })}, вага кожного — ${weight}`
        : line`середнє виміряних показників (${String(n)} ${outOfUkrainian(all)}), вага кожного — ${weight}`,
    eachWeighs: (weight) => line`Усі виміряні показники цілі мають однакову вагу: ${weight}.`,
    initiatives: (names) => line`Ініціативи: ${names}`,
    noInitiatives: 'ініціатив поки немає',
    noKpis: 'показників поки немає',
    outsideGoals: 'Показники поза цілями',
    diagramAsText: { title: 'Схема текстом для Mermaid', copy: 'Скопіювати текст', copied: 'Скопійовано' },

    behind: (kpi, way, due) =>
      line`Найдалі від плану показник ${uk(kpi)}: пройдено ${way} шляху, за планом — ${due}`,
    movedAway: (kpi, was, now) =>
      line`Показник ${uk(kpi)} далі від цілі, ніж на початку: було ${was}, стало ${now}`,
    outsideBand: (kpi, now, band) => line`Показник ${uk(kpi)} вийшов за межі: ${now}, а потрібно ${band}`,
    andAhead: (finding, kpi) => line`${finding}; найбільше випереджає план ${uk(kpi)}`,
    noneBehind: 'Від плану не відстає жоден показник',
    noneMeasured: 'Звідки починає кожен показник і куди він має прийти.',
    missesCase: (kpi, measured, needed) =>
      line`Показник ${uk(kpi)} іде за планом, але для економічного обґрунтування цього замало: виміряно ${measured}, потрібно ${needed}.`,
    tableSubtitle:
      'Угорі\u00A0— ті, що найдалі від плану. Смуга\u00A0— шлях від початкового значення (ліворуч) до останнього цільового (праворуч); вертикальна риска\u00A0— де показник має бути за планом',
    measuredOn: (subtitle, day) => line`${subtitle}. Останній вимір — ${day}, якщо не вказано інше`,
    columns: {
      kpi: 'Показник',
      status: 'Статус',
      series: 'Виміри',
      today: 'Факт',
      expected: 'План',
      way: 'Пройдений шлях',
      target: 'Цільове',
      heading: 'Прогноз',
      owner: 'Відповідальний',
    },
    way: (done, due) => line`${done}, план ${due}`,
    tooFewPoints: 'замало вимірів',
    noTargetDate: 'термін не задано',
    noWay: 'триматися в межах',
    noTarget: 'не задано',
    noOwner: 'відповідального немає',

    mostValuable: (kpi, step, worth) =>
      line`Найбільше грошей дає поліпшення показника ${uk(kpi)}: ${step} — це ${worth}.`,
    noneValuable: 'У межах плану поліпшення показників грошей не додасть.',
    pointsSubtitle: (month) =>
      line`Приріст NPV, якщо показник стане кращим на один пункт або на 1% із наступного місяця після ${month}`,
    stepOf: (step, lever, segment) => line`${step}: ${lever}, сегмент ${uk(segment)}`,
    pointsCaption:
      'Таку ціну мають лише показники, які вимірюють важіль клієнтської моделі. Кожен показник пораховано окремо від інших.',

    overdue: (n) => `Прострочено ${counts.uk.count('measurement', n)}.`,
    nothingOverdue: (date) => line`Нічого не прострочено; наступний вимір очікується ${date}.`,
    dueSubtitle: 'Що виміряти далі, чим і кому',
    dueColumns: { on: 'Термін', kpi: 'Показник', how: 'Чим вимірюємо', owner: 'Відповідальний' },
    busiest: (month, n) => line`Найбільше вимірів заплановано у ${month}: ${n}.`,
    calendarSubtitle:
      'Скільки вимірів заплановано на найближчі дванадцять місяців; прострочені стоять у першому',
    total: 'Разом',
    isOverdue: 'прострочено',
    notStated: 'не вказано',
  },
});
