import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** Charts of single KPIs: the finding above, the labels inside, the facts below, the table beside. */
export const kpiChartWords = translations({
  en: {
    noData: (kpi: Inline, due: Inline | null): Inline =>
      due === null
        ? line`${en(kpi)} has no measurements yet.`
        : line`${en(kpi)} has no measurements yet. The first is due on ${due}.`,
    achieved: (kpi: Inline, value: Inline, target: Inline): Inline =>
      line`${en(kpi)} has reached its target: ${value} is measured, ${target} was asked for.`,
    stale: (kpi: Inline, value: Inline, date: Inline, days: Inline): Inline =>
      line`${en(kpi)} was last measured on ${date}, at ${value}. That is ${days} ago, too long to say where it stands.`,
    ago: (date: Inline, days: Inline): Inline => line`${date}, ${days} ago`,
    missed: (kpi: Inline, target: Inline, date: Inline, value: Inline): Inline =>
      line`${en(kpi)} missed its target: ${target} was due on ${date}, ${value} is measured.`,
    insideBand: (kpi: Inline, value: Inline, band: Inline): Inline =>
      line`${en(kpi)} stays within its range: ${value}, to stay within ${band}.`,
    outsideBand: (kpi: Inline, value: Inline, band: Inline): Inline =>
      line`${en(kpi)} is outside its range: ${value}, to stay within ${band}.`,
    beyondRedFlag: (kpi: Inline, value: Inline, flag: Inline): Inline =>
      line`${en(kpi)} is beyond its red flag: ${value}, the limit is ${flag}.`,
    andBeyondFlag: 'It is beyond its red flag.',
    today: (kpi: Inline, value: Inline, date: Inline): Inline => line`${en(kpi)}: ${value} on ${date}.`,
    movesAway: 'At this pace it moves away from its target.',
    notInTenYears: 'At this pace the target is not reached within ten years.',
    notHeld: (date: Inline): Inline => line`The target was reached on ${date}, but not held.`,
    lostTargets: (kpis: Inline): Inline => line`Target reached once, but not held: ${kpis}.`,
    standsStill: 'The measurements show no movement in either direction.',
    gap: (from: Inline, to: Inline, days: Inline): Inline =>
      line`Nothing was measured between ${from} and ${to}: ${days}.`,
    moved: (since: Inline, was: Inline, wasBy: Inline, is: Inline, isBy: Inline): Inline =>
      line`The target has moved: ${was} by ${wasBy} in the state of ${since}, ${is} by ${isBy} now.`,
    targetAdded: (since: Inline, is: Inline, isBy: Inline): Inline =>
      line`Added since ${since}: the target of ${is} by ${isBy}.`,
    targetRemoved: (since: Inline, was: Inline, wasBy: Inline): Inline =>
      line`Dropped since ${since}: the target of ${was} by ${wasBy}.`,
    was: (value: Inline, month: Inline): Inline => line`was ${value}, ${month}`,

    plan: 'plan',
    target: 'target',
    byDay: (day: Inline): Inline => line`by ${day}`,
    atThisPace: 'at this pace',
    over: (end: string) => `over ${end}`,
    under: (end: string) => `under ${end}`,
    plusMinus: (error: Inline): Inline => line`± ${error}`,
    expectedLabel: (value: Inline): Inline => line`${value} expected`,
    redFlag: (value: Inline): Inline => line`red flag ${value}`,
    benchmark: (value: Inline): Inline => line`benchmark ${value}`,
    needed: (value: Inline): Inline => line`needed ${value}`,
    band: (range: Inline): Inline => line`to stay within ${range}`,

    neededToday: (value: Inline): Inline => line`The business case needs ${value} by today.`,
    flagFrom: (value: Inline, month: Inline): Inline =>
      line`The red flag of ${value} counts once the plan has passed it, in ${month}.`,
    benchmarkOf: (value: Inline, source: Inline): Inline => line`Benchmark ${value}: ${source}.`,
    backTestPending: 'Too few measurements yet to test the forecast on past data.',
    confidenceLow: (note: Inline | null): Inline =>
      note === null
        ? 'The last measurement has low confidence.'
        : line`The last measurement has low confidence: ${note}.`,

    columns: { date: 'Date', measured: 'Measured', plan: 'Plan', note: 'Remark' },
    rows: {
      baseline: 'baseline',
      forecast: 'forecast at this pace',
      needed: 'needed by the business case',
      redFlag: 'Red flag',
      benchmark: 'Benchmark',
      band: 'Range to stay within',
    },
    tableCaption: (kpi: Inline): Inline => line`${kpi}: measurements and plan`,
    explore: 'Explore',
    exploreOf: (kpi: string): string => `Explore: ${kpi}`,
    confidence: (level: Inline): Inline => line`${level} confidence`,
    targetRow: 'target',
    startRow: 'the plan begins',
    none: 'none',
    more: (count: number): string => `${count} more KPIs`,

    forecastTitle: 'How a forecast is made',
    forecastMethod:
      'A line through the last 12 measurements at most that single outliers cannot tilt (Theil–Sen), carried on to the date of the last target.',
    forecastTest:
      'Each point from the fourth on is predicted from those before it. The band around the line is the average error of these predictions.',
    forecastFrom: 'Under three measurements there is no line.',
    chartsTitle: 'KPI by KPI',
  },
  ru: {
    noData: (kpi, due) =>
      due === null
        ? line`Показатель ${ru(kpi)}: замеров пока нет.`
        : line`Показатель ${ru(kpi)}: замеров пока нет. Первый ожидается ${due}.`,
    achieved: (kpi, value, target) =>
      line`Показатель ${ru(kpi)} достиг цели: измерено ${value}, целевое значение — ${target}.`,
    stale: (kpi, value, date, days) =>
      line`Показатель ${ru(kpi)}: последний замер — ${value} на ${date}. Прошло ${days}: слишком много, чтобы судить о положении.`,
    ago: (date, days) => line`${date}, ${days} назад`,
    missed: (kpi, target, date, value) =>
      line`Показатель ${ru(kpi)} не достиг цели: на ${date} нужно было ${target}, измерено ${value}.`,
    insideBand: (kpi, value, band) =>
      line`Показатель ${ru(kpi)} держится в заданных пределах: ${value}, а нужно ${band}.`,
    outsideBand: (kpi, value, band) =>
      line`Показатель ${ru(kpi)} вышел за пределы: ${value}, а нужно ${band}.`,
    beyondRedFlag: (kpi, value, flag) =>
      line`Показатель ${ru(kpi)} за критическим порогом: ${value}, порог — ${flag}.`,
    andBeyondFlag: 'Показатель за критическим порогом.',
    today: (kpi, value, date) => line`${ru(kpi)}: ${value} на ${date}.`,
    movesAway: 'При таком темпе показатель удаляется от цели.',
    notInTenYears: 'При таком темпе цель не будет достигнута и за десять лет.',
    notHeld: (date) => line`Цель была достигнута ${date}, но удержать её не удалось.`,
    lostTargets: (kpis) => line`Цель была достигнута, но не удержана: ${kpis}.`,
    standsStill: 'Судя по замерам, показатель стоит на месте.',
    gap: (from, to, days) => line`Между ${from} и ${to} замеров не было: ${days}.`,
    moved: (since, was, wasBy, is, isBy) =>
      line`Целевое значение изменено: на ${since} было ${was} к ${wasBy}, теперь ${is} к ${isBy}.`,
    targetAdded: (since, is, isBy) => line`После ${since} добавлено целевое значение: ${is} к ${isBy}.`,
    targetRemoved: (since, was, wasBy) => line`После ${since} снято целевое значение: ${was} к ${wasBy}.`,
    was: (value, month) => line`было ${value}, ${month}`,

    plan: 'план',
    target: 'целевое',
    byDay: (day) => line`к ${day}`,
    atThisPace: 'при таком темпе',
    over: (end) => `больше ${end}`,
    under: (end) => `меньше ${end}`,
    plusMinus: (error) => line`± ${error}`,
    expectedLabel: (value) => line`план ${value}`,
    redFlag: (value) => line`порог ${value}`,
    benchmark: (value) => line`ориентир ${value}`,
    needed: (value) => line`нужно ${value}`,
    band: (range) => line`пределы: ${range}`,

    neededToday: (value) => line`В экономическое обоснование на этот день заложено ${value}.`,
    flagFrom: (value, month) =>
      line`Критический порог ${value} действует с того дня, когда план его пройдёт: ${month}.`,
    benchmarkOf: (value, source) => line`Ориентир ${value}: ${source}.`,
    backTestPending: 'Замеров пока мало, чтобы проверить прогноз на прошлых данных.',
    confidenceLow: (note) =>
      note === null
        ? 'Достоверность последнего замера низкая.'
        : line`Достоверность последнего замера низкая: ${note}.`,

    columns: {
      date: 'Дата',
      measured: 'Факт',
      plan: 'План',
      note: 'Примечание',
    },
    rows: {
      baseline: 'исходное значение',
      forecast: 'прогноз при таком темпе',
      needed: 'заложено в обоснование',
      redFlag: 'Критический порог',
      benchmark: 'Ориентир',
      band: 'Заданные пределы',
    },
    tableCaption: (kpi) => line`${kpi}: замеры и план`,
    explore: 'Рассмотреть подробно',
    exploreOf: (kpi) => `Рассмотреть подробно: ${kpi}`,
    confidence: (level) => line`достоверность ${level}`,
    targetRow: 'целевое',
    startRow: 'начало плана',
    none: 'нет',
    more: (count) => `Ещё показателей: ${count}`,

    forecastTitle: 'Как получен прогноз',
    forecastMethod:
      'Линия тренда проходит через последние замеры, не больше двенадцати, и отдельные выбросы её не наклоняют (метод Тейла\u00A0— Сена). Она продолжена до срока последнего целевого значения.',
    forecastTest:
      'Каждый замер начиная с четвёртого предсказан по предыдущим. Полоса вокруг линии\u00A0— средняя ошибка таких предсказаний.',
    forecastFrom: 'Если замеров меньше трёх, линии нет.',
    chartsTitle: 'Показатель за показателем',
  },
  uk: {
    noData: (kpi, due) =>
      due === null
        ? line`Показник ${uk(kpi)}: вимірів поки немає.`
        : line`Показник ${uk(kpi)}: вимірів поки немає. Перший очікується ${due}.`,
    achieved: (kpi, value, target) =>
      line`Показник ${uk(kpi)} досяг цілі: виміряно ${value}, цільове значення — ${target}.`,
    stale: (kpi, value, date, days) =>
      line`Показник ${uk(kpi)}: останній вимір — ${value} на ${date}. Минуло ${days}: забагато, щоб судити про стан.`,
    ago: (date, days) => line`${date}, ${days} тому`,
    missed: (kpi, target, date, value) =>
      line`Показник ${uk(kpi)} не досяг цілі: на ${date} потрібно було ${target}, виміряно ${value}.`,
    insideBand: (kpi, value, band) =>
      line`Показник ${uk(kpi)} тримається в заданих межах: ${value}, а потрібно ${band}.`,
    outsideBand: (kpi, value, band) =>
      line`Показник ${uk(kpi)} вийшов за межі: ${value}, а потрібно ${band}.`,
    beyondRedFlag: (kpi, value, flag) =>
      line`Показник ${uk(kpi)} за критичним порогом: ${value}, поріг — ${flag}.`,
    andBeyondFlag: 'Показник за критичним порогом.',
    today: (kpi, value, date) => line`${uk(kpi)}: ${value} на ${date}.`,
    movesAway: 'За такого темпу показник віддаляється від цілі.',
    notInTenYears: 'За такого темпу ціль не буде досягнуто й за десять років.',
    notHeld: (date) => line`Ціль було досягнуто ${date}, але втримати її не вдалося.`,
    lostTargets: (kpis) => line`Ціль було досягнуто, але не втримано: ${kpis}.`,
    standsStill: 'Судячи з вимірів, показник стоїть на місці.',
    gap: (from, to, days) => line`Між ${from} і ${to} вимірів не було: ${days}.`,
    moved: (since, was, wasBy, is, isBy) =>
      line`Цільове значення змінено: на ${since} було ${was} до ${wasBy}, тепер ${is} до ${isBy}.`,
    targetAdded: (since, is, isBy) => line`Після ${since} додано цільове значення: ${is} до ${isBy}.`,
    targetRemoved: (since, was, wasBy) => line`Після ${since} знято цільове значення: ${was} до ${wasBy}.`,
    was: (value, month) => line`було ${value}, ${month}`,

    plan: 'план',
    target: 'цільове',
    byDay: (day) => line`до ${day}`,
    atThisPace: 'за такого темпу',
    over: (end) => `понад ${end}`,
    under: (end) => `менш ніж ${end}`,
    plusMinus: (error) => line`± ${error}`,
    expectedLabel: (value) => line`план ${value}`,
    redFlag: (value) => line`поріг ${value}`,
    benchmark: (value) => line`орієнтир ${value}`,
    needed: (value) => line`потрібно ${value}`,
    band: (range) => line`межі: ${range}`,

    neededToday: (value) => line`В економічне обґрунтування на цей день закладено ${value}.`,
    flagFrom: (value, month) => line`Критичний поріг ${value} діє від дня, коли план його пройде: ${month}.`,
    benchmarkOf: (value, source) => line`Орієнтир ${value}: ${source}.`,
    backTestPending: 'Вимірів поки замало, щоб перевірити прогноз на минулих даних.',
    confidenceLow: (note) =>
      note === null
        ? 'Достовірність останнього виміру низька.'
        : line`Достовірність останнього виміру низька: ${note}.`,

    columns: { date: 'Дата', measured: 'Факт', plan: 'План', note: 'Примітка' },
    rows: {
      baseline: 'початкове значення',
      forecast: 'прогноз за такого темпу',
      needed: 'закладено в обґрунтування',
      redFlag: 'Критичний поріг',
      benchmark: 'Орієнтир',
      band: 'Задані межі',
    },
    tableCaption: (kpi) => line`${kpi}: виміри та план`,
    explore: 'Розглянути докладно',
    exploreOf: (kpi) => `Розглянути докладно: ${kpi}`,
    confidence: (level) => line`достовірність ${level}`,
    targetRow: 'цільове',
    startRow: 'початок плану',
    none: 'немає',
    more: (count) => `Ще показників: ${count}`,

    forecastTitle: 'Як отримано прогноз',
    forecastMethod:
      'Лінія тренду проходить через останні виміри, не більше ніж дванадцять, і окремі викиди її не нахиляють (метод Тейла\u00A0— Сена). Її продовжено до терміну останнього цільового значення.',
    forecastTest:
      'Кожен вимір, починаючи з четвертого, передбачено за попередніми. Смуга навколо лінії\u00A0— середня похибка таких передбачень.',
    forecastFrom: 'Якщо вимірів менше трьох, лінії немає.',
    chartsTitle: 'Показник за показником',
  },
});
