import { countFormats } from '../formats/counts.ts';
import { listOf } from '../formats/lists.ts';
import { plural } from '../formats/plural.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };
const { en, ru, uk } = quoted;

/** So many names stand in a sentence; beyond that their number does. */
const NAMED = 2;

/** Section “Roadmap”: what is late, the chart, what a lost month costs, the phases. */
export const roadmapWords = translations({
  en: {
    none: 'No initiatives are planned yet.',
    overdue: (names: readonly string[], date: Inline): Inline =>
      names.length === 1
        ? line`${en(names[0] ?? '')} was due to end by ${date} and has not.`
        : names.length <= NAMED
          ? line`${listOf('en', names.map(en))} were due to end by ${date} and have not.`
          : line`${counts.en.count('initiative', names.length)} were due to end by ${date} and have not.`,
    blocked: (next: Inline, inMonth: Inline, many: boolean): Inline =>
      line`${en(next)} is to start in ${inMonth} and waits for ${many ? 'them' : 'it'}.`,
    notStarted: (names: readonly string[], date: Inline): Inline =>
      names.length === 1
        ? line`${en(names[0] ?? '')} was due to have started by ${date} and has not.`
        : line`${counts.en.count('initiative', names.length)} were due to have started by ${date} and have not.`,
    onTime: (total: number, done: number, running: number, stopped: number, inMonth: Inline): Inline =>
      line`${String(done)} of ${counts.en.count('initiative', total)} done, ${String(running)} running, ${stopped > 0 ? `${stopped} stopped, ` : ''}none late; the last ends in ${inMonth}.`,
    allDone: (total: number): Inline =>
      total === 1 ? 'The one initiative is done.' : `All ${total} initiatives are done.`,
    planned: (total: number, first: Inline, last: Inline): Inline =>
      total === 1
        ? line`One initiative is planned: it starts in ${first} and ends in ${last}.`
        : line`${counts.en.count('initiative', total)} are planned; the first starts in ${first}, the last ends in ${last}.`,
    nothingLeft: 'Everything on the critical path is done.',

    subtitle:
      'Bar: the work. Thin line: its benefits growing to their full effect. Dark arrows: the critical path',
    looks: {
      done: 'Grey: done.',
      running: 'Blue: running.',
      planned: 'Outlined: planned.',
      stopped: 'Hatched: stopped.',
    },
    criticalPath: (names: Inline): Inline => line`Critical path: ${names}.`,
    andThen: ', then ',
    slackLabel: (months: Inline): Inline => line`${months} of slack`,
    lateLabel: (months: Inline): Inline => line`${months} late`,
    dueLabel: 'due now',
    fullFrom: (month: Inline): Inline => line`full effect from ${month}`,
    campaign: (name: Inline): Inline => line`Campaign: ${name}`,
    paysFrom: (needed: Inline, expected: Inline): Inline =>
      line`pays from a response of ${needed}; ${expected} expected`,
    neverPays: 'no response makes it pay',
    campaigns: 'Campaigns',
    phaseAndStatus: (phase: Inline, status: Inline): Inline => line`${phase}, ${status}`,
    oneMonth: 'one month',
    shortPhase: { base: '1 Base', segments: '2 Segments', direct: '3 Direct', knowledge: '4 Knowledge' },
    diagramAsText: { title: 'Roadmap as Mermaid text', copy: 'Copy the text', copied: 'Copied' },
    tableCaption: 'Initiatives',
    columns: {
      initiative: 'Initiative',
      phase: 'Phase',
      process: 'Process',
      owner: 'Owner',
      lineOwner: 'Line owner',
      status: 'Status',
      time: 'From, to',
      after: 'After',
      slack: 'Slack',
      fullEffect: 'Full effect',
    },
    noEffect: 'no counted benefit',
    beyondPlan: 'not within the plan',
    nothing: 'nothing',
    notStated: 'not stated',

    waitingMost: (initiative: Inline, price: Inline): Inline =>
      line`A month lost on ${en(initiative)} costs ${price}, more than on any other.`,
    waitingOnly: (initiative: Inline, price: Inline): Inline =>
      line`A month lost on ${en(initiative)} costs ${price}.`,
    waitingFree: 'A month lost costs nothing within the plan.',
    waitingSubtitle: 'Net present value lost if the benefits of an initiative come a month later',
    decisionsOpen: (n: number): Inline => (n === 1 ? 'One decision is open.' : `${n} decisions are open.`),
    decisionsOverdue: (n: number, open: number): Inline =>
      open === 1
        ? 'One decision is open, and its date has passed.'
        : `${open} decisions are open; the date of ${n} has passed.`,
    decisionsSubtitle: 'What waits for a decision, and what each month of waiting costs',
    decisionColumns: {
      decision: 'Decision',
      by: 'By',
      owner: 'Who decides',
      initiative: 'Initiative',
      price: 'A month of waiting',
    },
    dayPassed: 'its date has passed',
    dueToday: 'today',
    noInitiative: 'belongs to no initiative',

    stopLater: (phase: Inline, value: Inline): Inline =>
      line`Only after phase ${phase} do the benefits outgrow the costs; stopping before it would lose up to ${value}.`,
    stopEarlier: (phase: Inline, value: Inline, whole: Inline): Inline =>
      line`Stopping after phase ${phase} would return more than going on: ${value} against ${whole}.`,
    stopNever: (value: Inline): Inline =>
      line`No phase pays by itself: after the last of them ${value} is still missing.`,
    stopAlways: (first: Inline, whole: Inline): Inline =>
      line`The plan pays from the first phase on, with ${first}, and is worth most when it is finished: ${whole}.`,
    stopSame: (value: Inline): Inline => line`Stopping early changes nothing: ${value} after every phase.`,
    phasesSubtitle:
      'If we stop after a phase: its initiatives and those before it are carried on to the end of the plan, the later ones never happen',
    phaseColumns: {
      phase: 'Phase',
      ends: 'Ends',
      cost: 'Its cost',
      benefit: 'It brings',
      audit: 'Audit mean',
      stop: 'Net present value if we stop here',
    },
    moves: (kpis: Inline): Inline => line`KPIs: ${kpis}`,
    noPhase: 'no initiatives',
    noAudit: 'no audit',
    noCost: 'none stated',
    phasesCaption: 'Present values. What a phase brings is the NPV of its benefits and campaigns together.',
    loose: (names: Inline, many: boolean): Inline =>
      line`${names} ${many ? 'belong' : 'belongs'} to no initiative and ${many ? 'count' : 'counts'} in every row.`,
    looseMany: (n: number): Inline =>
      `${counts.en.count('cost', n)} belong to no initiative and count in every row.`,
    withoutEffect: (names: Inline, many: boolean): Inline =>
      line`${names} ${many ? 'bring' : 'brings'} no counted benefit, so here ${many ? 'they only cost' : 'it only costs'}.`,
    withoutCost: (names: Inline, many: boolean): Inline =>
      line`${names} ${many ? 'carry' : 'carries'} no cost. If ${many ? 'they need' : 'it needs'} one, the rows from there on are too good.`,
  },
  ru: {
    none: 'Инициатив пока нет.',
    overdue: (names, date) =>
      names.length === 1
        ? line`Инициатива ${ru(names[0] ?? '')} должна была завершиться к ${date}, но ещё не завершена.`
        : names.length <= NAMED
          ? line`Инициативы ${listOf('ru', names.map(ru))} должны были завершиться к ${date}, но ещё не завершены.`
          : line`К ${date} должно было завершиться инициатив: ${String(names.length)}. Они ещё не завершены.`,
    blocked: (next, inMonth, many) =>
      line`Инициатива ${ru(next)} должна начаться в ${inMonth} и ждёт ${many ? 'их' : 'её'}.`,
    notStarted: (names, date) =>
      names.length === 1
        ? line`Инициатива ${ru(names[0] ?? '')} должна была начаться к ${date}, но ещё не начата.`
        : line`К ${date} должно было начаться инициатив: ${String(names.length)}. Они ещё не начаты.`,
    onTime: (total, done, running, stopped, inMonth) =>
      line`Всего ${counts.ru.count('initiative', total)}: завершено\u00A0—\u00A0${String(done)}, идёт\u00A0—\u00A0${String(running)}, ${stopped > 0 ? `остановлено\u00A0—\u00A0${stopped}, ` : ''}опозданий нет; последняя закончится в ${inMonth}.`,
    allDone: (total) => (total === 1 ? 'Единственная инициатива завершена.' : 'Все инициативы завершены.'),
    planned: (total, first, last) =>
      total === 1
        ? line`В планах одна инициатива: начало — в ${first}, конец — в ${last}.`
        : line`В планах ${counts.ru.count('initiative', total)}: первая начнётся в ${first}, последняя закончится в ${last}.`,
    nothingLeft: 'Всё, что стояло на критическом пути, завершено.',

    subtitle:
      'Полоса\u00A0— работа. Тонкая линия\u00A0— выход выгод на полный эффект. Тёмные стрелки\u00A0— критический путь',
    looks: {
      done: 'Серое\u00A0— завершено.',
      running: 'Синее\u00A0— идёт.',
      planned: 'Контур\u00A0— в планах.',
      stopped: 'Штриховка\u00A0— остановлено.',
    },
    criticalPath: (names) => line`Критический путь: ${names}.`,
    andThen: ', затем ',
    slackLabel: (months) => line`резерв ${months}`,
    lateLabel: (months) => line`опоздание ${months}`,
    dueLabel: 'срок подошёл',
    fullFrom: (month) => line`полный эффект: ${month}`,
    campaign: (name) => line`Кампания: ${name}`,
    paysFrom: (needed, expected) => line`окупается при отклике от ${needed}; в плане ${expected}`,
    neverPays: 'не окупается ни при каком отклике',
    campaigns: 'Кампании',
    phaseAndStatus: (phase, status) => line`${phase}, ${status}`,
    oneMonth: 'один месяц',
    shortPhase: { base: '1 База', segments: '2 Сегменты', direct: '3 Обращение', knowledge: '4 Знания' },
    diagramAsText: {
      title: 'Дорожная карта текстом для Mermaid',
      copy: 'Скопировать текст',
      copied: 'Скопировано',
    },
    tableCaption: 'Инициативы',
    columns: {
      initiative: 'Инициатива',
      phase: 'Этап',
      process: 'Процесс',
      owner: 'Ответственный',
      lineOwner: 'На местах',
      status: 'Статус',
      time: 'Начало и конец',
      after: 'После',
      slack: 'Резерв времени',
      fullEffect: 'Полный эффект',
    },
    noEffect: 'выгод в деньгах нет',
    beyondPlan: 'за пределами плана',
    nothing: 'ничего',
    notStated: 'не указано',

    waitingMost: (initiative, price) =>
      line`Дороже всего месяц задержки инициативы ${ru(initiative)}: ${price}.`,
    waitingOnly: (initiative, price) => line`Месяц задержки инициативы ${ru(initiative)} стоит ${price}.`,
    waitingFree: 'В пределах плана месяц задержки ничего не стоит.',
    waitingSubtitle: 'Сколько NPV теряется, если выгоды инициативы придут на месяц позже',
    decisionsOpen: (n) =>
      plural('ru', n, {
        one: `Ещё не принято ${counts.ru.count('decision', n)}.`,
        few: `Ещё не приняты ${counts.ru.count('decision', n)}.`,
        many: `Ещё не принято ${counts.ru.count('decision', n)}.`,
        other: `Ещё не принято ${counts.ru.count('decision', n)}.`,
      }),
    decisionsOverdue: (n, open) =>
      open === 1
        ? 'Одно решение ещё не принято, и срок его прошёл.'
        : `Ещё не принято решений: ${open}, из них с прошедшим сроком: ${n}.`,
    decisionsSubtitle: 'Что ждёт решения и сколько стоит каждый месяц ожидания',
    decisionColumns: {
      decision: 'Решение',
      by: 'Срок',
      owner: 'Кто решает',
      initiative: 'Инициатива',
      price: 'Месяц ожидания',
    },
    dayPassed: 'срок прошёл',
    dueToday: 'сегодня',
    noInitiative: 'не связано с инициативой',

    stopLater: (phase, value) =>
      line`Выгоды перерастают затраты только после этапа ${phase}; остановка раньше обойдётся в сумму до ${value}.`,
    stopEarlier: (phase, value, whole) =>
      line`Остановка после этапа ${phase} даёт больше, чем весь план: ${value} против ${whole}.`,
    stopNever: (value) => line`Ни один этап не окупается: после последнего не хватает ${value}.`,
    stopAlways: (first, whole) =>
      line`План выгоден уже после первого этапа: ${first}, но больше всего даёт целиком: ${whole}.`,
    stopSame: (value) => line`Ранняя остановка ничего не меняет: ${value} после каждого этапа.`,
    phasesSubtitle:
      'Если остановиться после этапа: его инициативы и всё, что до него, идут до конца плана, следующих не будет',
    phaseColumns: {
      phase: 'Этап',
      ends: 'Конец',
      cost: 'Затраты',
      benefit: 'Что даёт',
      audit: 'Балл аудита',
      stop: 'NPV, если остановиться здесь',
    },
    moves: (kpis) => line`Показатели: ${kpis}`,
    noPhase: 'инициатив нет',
    noAudit: 'аудита нет',
    noCost: 'не названы',
    phasesCaption:
      'Суммы\u00A0— в сегодняшних деньгах. Что даёт этап\u00A0— это NPV его выгод и кампаний вместе.',
    loose: (names, many) =>
      many
        ? line`${names} не относятся ни к одной инициативе и учтены в каждой строке.`
        : line`${names}: эта статья не относится ни к одной инициативе и учтена в каждой строке.`,
    looseMany: (n) => `Без инициативы ${counts.ru.count('cost', n)}; они учтены в каждой строке.`,
    withoutEffect: (names, many) =>
      many
        ? line`У инициатив ${names} нет выгод в деньгах, поэтому здесь они только стоят.`
        : line`У инициативы ${names} нет выгод в деньгах, поэтому здесь она только стоит.`,
    withoutCost: (names, many) =>
      many
        ? line`У инициатив ${names} нет затрат. Если они нужны, строки начиная с этих этапов слишком хороши.`
        : line`У инициативы ${names} нет затрат. Если они нужны, строки начиная с этого этапа слишком хороши.`,
  },
  uk: {
    none: 'Ініціатив поки немає.',
    overdue: (names, date) =>
      names.length === 1
        ? line`Ініціативу ${uk(names[0] ?? '')} мали завершити до ${date}, але її ще не завершено.`
        : names.length <= NAMED
          ? line`Ініціативи ${listOf('uk', names.map(uk))} мали завершити до ${date}, але їх ще не завершено.`
          : line`До ${date} мали завершити ініціатив: ${String(names.length)}. Їх ще не завершено.`,
    blocked: (next, inMonth, many) =>
      line`Ініціатива ${uk(next)} має початися у ${inMonth} й чекає на ${many ? 'них' : 'неї'}.`,
    notStarted: (names, date) =>
      names.length === 1
        ? line`Ініціативу ${uk(names[0] ?? '')} мали розпочати до ${date}, але її ще не розпочато.`
        : line`До ${date} мали розпочати ініціатив: ${String(names.length)}. Їх ще не розпочато.`,
    onTime: (total, done, running, stopped, inMonth) =>
      line`Усього ${counts.uk.count('initiative', total)}: завершено\u00A0—\u00A0${String(done)}, триває\u00A0—\u00A0${String(running)}, ${stopped > 0 ? `зупинено\u00A0—\u00A0${stopped}, ` : ''}запізнень немає; остання закінчиться у ${inMonth}.`,
    allDone: (total) => (total === 1 ? 'Єдину ініціативу завершено.' : 'Усі ініціативи завершено.'),
    planned: (total, first, last) =>
      total === 1
        ? line`У планах одна ініціатива: початок — у ${first}, кінець — у ${last}.`
        : line`У планах ${counts.uk.count('initiative', total)}: перша почнеться у ${first}, остання закінчиться у ${last}.`,
    nothingLeft: 'Усе, що стояло на критичному шляху, завершено.',

    subtitle:
      'Смуга\u00A0— робота. Тонка лінія\u00A0— вихід вигод на повний ефект. Темні стрілки\u00A0— критичний шлях',
    looks: {
      done: 'Сіре\u00A0— завершено.',
      running: 'Синє\u00A0— триває.',
      planned: 'Контур\u00A0— у планах.',
      stopped: 'Штрихування\u00A0— зупинено.',
    },
    criticalPath: (names) => line`Критичний шлях: ${names}.`,
    andThen: ', потім ',
    slackLabel: (months) => line`резерв ${months}`,
    lateLabel: (months) => line`запізнення ${months}`,
    dueLabel: 'термін настав',
    fullFrom: (month) => line`повний ефект: ${month}`,
    campaign: (name) => line`Кампанія: ${name}`,
    paysFrom: (needed, expected) => line`окуповується за частки відгуку від ${needed}; у плані ${expected}`,
    neverPays: 'не окуповується за жодного відгуку',
    campaigns: 'Кампанії',
    phaseAndStatus: (phase, status) => line`${phase}, ${status}`,
    oneMonth: 'один місяць',
    shortPhase: { base: '1 База', segments: '2 Сегменти', direct: '3 Звернення', knowledge: '4 Знання' },
    diagramAsText: {
      title: 'Дорожня карта текстом для Mermaid',
      copy: 'Скопіювати текст',
      copied: 'Скопійовано',
    },
    tableCaption: 'Ініціативи',
    columns: {
      initiative: 'Ініціатива',
      phase: 'Етап',
      process: 'Процес',
      owner: 'Відповідальний',
      lineOwner: 'На місцях',
      status: 'Статус',
      time: 'Початок і кінець',
      after: 'Після',
      slack: 'Резерв часу',
      fullEffect: 'Повний ефект',
    },
    noEffect: 'вигод у грошах немає',
    beyondPlan: 'поза межами плану',
    nothing: 'нічого',
    notStated: 'не вказано',

    waitingMost: (initiative, price) =>
      line`Найдорожчий місяць затримки має ініціатива ${uk(initiative)}: ${price}.`,
    waitingOnly: (initiative, price) => line`Місяць затримки ініціативи ${uk(initiative)} коштує ${price}.`,
    waitingFree: 'У межах плану місяць затримки нічого не коштує.',
    waitingSubtitle: 'Скільки NPV втрачається, якщо вигоди ініціативи прийдуть на місяць пізніше',
    decisionsOpen: (n) => `Ще не ухвалено ${counts.uk.count('decision', n)}.`,
    decisionsOverdue: (n, open) =>
      open === 1
        ? 'Одне рішення ще не ухвалено, і термін його минув.'
        : `Ще не ухвалено рішень: ${open}, з них із терміном, що минув: ${n}.`,
    decisionsSubtitle: 'Що чекає на рішення і скільки коштує кожен місяць очікування',
    decisionColumns: {
      decision: 'Рішення',
      by: 'Термін',
      owner: 'Хто вирішує',
      initiative: 'Ініціатива',
      price: 'Місяць очікування',
    },
    dayPassed: 'термін минув',
    dueToday: 'сьогодні',
    noInitiative: 'не пов’язано з ініціативою',

    stopLater: (phase, value) =>
      line`Вигоди переростають витрати лише після етапу ${phase}; зупинка раніше обійдеться в суму до ${value}.`,
    stopEarlier: (phase, value, whole) =>
      line`Зупинка після етапу ${phase} дає більше, ніж увесь план: ${value} проти ${whole}.`,
    stopNever: (value) => line`Жоден етап не окуповується: після останнього бракує ${value}.`,
    stopAlways: (first, whole) =>
      line`План вигідний уже після першого етапу: ${first}, але найбільше дає цілком: ${whole}.`,
    stopSame: (value) => line`Рання зупинка нічого не змінює: ${value} після кожного етапу.`,
    phasesSubtitle:
      'Якщо зупинитися після етапу: його ініціативи й усе, що до нього, тривають до кінця плану, наступних не буде',
    phaseColumns: {
      phase: 'Етап',
      ends: 'Кінець',
      cost: 'Витрати',
      benefit: 'Що дає',
      audit: 'Бал аудиту',
      stop: 'NPV, якщо зупинитися тут',
    },
    moves: (kpis) => line`Показники: ${kpis}`,
    noPhase: 'ініціатив немає',
    noAudit: 'аудиту немає',
    noCost: 'не названо',
    phasesCaption:
      'Суми\u00A0— у сьогоднішніх грошах. Що дає етап\u00A0— це NPV його вигод і кампаній разом.',
    loose: (names, many) =>
      many
        ? line`${names} не належать до жодної ініціативи і враховані в кожному рядку.`
        : line`${names}: ця стаття не належить до жодної ініціативи і врахована в кожному рядку.`,
    looseMany: (n) => `Без ініціативи ${counts.uk.count('cost', n)}; їх ураховано в кожному рядку.`,
    withoutEffect: (names, many) =>
      many
        ? line`Ініціативи ${names} не мають вигод у грошах, тому тут вони лише коштують.`
        : line`Ініціатива ${names} не має вигод у грошах, тому тут вона лише коштує.`,
    withoutCost: (names, many) =>
      many
        ? line`Ініціативи ${names} не мають витрат. Якщо вони потрібні, рядки від цих етапів надто хороші.`
        : line`Ініціатива ${names} не має витрат. Якщо вони потрібні, рядки від цього етапу надто хороші.`,
  },
});
