import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** What the company's own figures say beside the audit: records, word of mouth, spending, capacity, benchmarks. */
export const standingWords = translations({
  en: {
    allComplete: (least: Inline): Inline => line`Every block is complete in ${least} of records or more.`,
    weakestBlock: (block: Inline, complete: Inline): Inline =>
      line`The ${block} is weakest: complete in ${complete} of records.`,
    dataSubtitle: 'Share of customer records that are complete, by block',
    dataMean: (mean: Inline): Inline => line`Mean of the blocks: ${mean}.`,
    personalNotes:
      'Personal notes are kept with consent: they are reported and not counted in the mean.' as Inline,
    personal: 'personal notes',
    dataColumns: { block: 'Block', complete: 'Complete' },

    moreGood: (good: Inline, bad: Inline): Inline =>
      line`Of every 100 customers, ${good} people hear well of the company and ${bad} badly.`,
    moreBad: (bad: Inline, good: Inline): Inline =>
      line`Of every 100 customers, ${bad} people hear badly of the company and only ${good} well.`,
    mouthSubtitle: (satisfied: Inline): Inline =>
      line`People who hear of the company from 100 customers, of whom ${satisfied} are satisfied`,
    mouthRule:
      'Rule of thumb: a satisfied customer tells five people, a dissatisfied one at least ten. So two thirds have to be satisfied before more is told well than badly.' as Inline,
    hearWell: 'They hear well of it',
    hearBadly: 'They hear badly of it',
    mouthColumns: { what: 'What', people: 'People' },
    mouthCaption: 'Word of mouth',

    winningTakesMore: (winning: Inline, keeping: Inline): Inline =>
      line`Winning customers takes ${winning} a year, serving and keeping them ${keeping}.`,
    keepingTakesMore: (keeping: Inline, winning: Inline): Inline =>
      line`Serving and keeping customers takes ${keeping} a year, winning them ${winning}.`,
    forgottenAtTheExit: (share: Inline): Inline =>
      line`Only ${share} is spent on customers already won: they are forgotten at the exit.`,
    spendingSubtitle: 'A year at today’s rates, without the strategy',
    winning: 'Winning',
    keeping: 'Serving and keeping',
    spendingColumns: { what: 'What', year: 'In a year' },
    spendingCaption: 'Winning against keeping',

    loadGrows: (segment: Inline, today: Inline, atEnd: Inline): Inline =>
      line`Each person who knows ${en(segment)} has ${today} customers today and ${atEnd} at the end of the plan.`,
    loadEases: (segment: Inline, today: Inline, atEnd: Inline): Inline =>
      line`Each person who knows ${en(segment)} has ${today} customers today and ${atEnd} at the end of the plan: the load eases.`,
    loadSubtitle: 'Customers for each person who knows them by name, today and with the strategy',
    loadRule:
      'Owners name a base that outgrows its people as the chief brake on growth: plan the people with the customers.' as Inline,
    loadCaption: 'Customers for each person',
    loadColumns: { segment: 'Segment', people: 'People', today: 'Today', atEnd: 'At the end' },
    today: 'today',
    atEnd: 'at the end',

    behindBenchmark: (kpi: Inline, value: Inline, benchmark: Inline): Inline =>
      line`${en(kpi)} is furthest behind what others reach: ${value} against ${benchmark}.`,
    noneBehind: 'No KPI is behind what others reach.' as Inline,
    benchmarksSubtitle: 'KPIs with a benchmark: their last value, what others reach, what is missing',
    benchmarkColumns: { kpi: 'KPI', value: 'Value', benchmark: 'Benchmark', missing: 'Missing' },
    nothingMissing: 'nothing',

    strategicTitle: 'For comparison',
    /** A reference figure and its value. */
    strategic: (says: Inline, share: Inline): Inline => line`${says}: ${share}.`,
    strategicHere: (question: Inline, score: Inline): Inline =>
      line`Here ${en(question)} scores ${score} of 5.`,
    strategicUnasked: 'The audit did not ask who is behind it here.' as Inline,

    cultureTitle: 'Culture',
    cultureLow: (score: Inline): Inline =>
      line`Culture scores ${score} of 5. Relations cannot be ordered, only built: where it does not match what customers expect, they are hard to win and harder to keep, and the loyalty that the plan counts on is in doubt.`,
    cultureFits: (score: Inline): Inline =>
      line`Culture scores ${score} of 5. Relations cannot be ordered, only built, and this carries the loyalty that the plan counts on.`,
    cultureUnknown:
      'Nobody could say whether culture matches what customers expect. Relations cannot be ordered, only built: find out before the plan counts on loyalty.' as Inline,
    cultureNotApplicable: (why: Inline): Inline => line`Culture was left out: ${why}.`,

    directionsTitle: 'Two ways out of mass supply',
    flexible: (score: Inline): Inline => line`Supply that reacts to feedback: ${score} of 5.`,
    flexibleUnknown: 'Supply that reacts to feedback: nobody could say.' as Inline,
    flexibleNotApplicable: (why: Inline): Inline =>
      line`Supply that reacts to feedback: not applicable (${why}).`,
    information: (score: Inline): Inline => line`Information about customers: ${score} of 5.`,
    informationUnknown: 'Information about customers: not scored.' as Inline,
  },
  ru: {
    allComplete: (least) => line`Каждый блок заполнен не меньше чем в ${least} карточек.`,
    weakestBlock: (block, complete) => line`Слабее всего ${block}: заполнен в ${complete} карточек.`,
    dataSubtitle: 'Доля карточек клиентов, заполненных полностью, по блокам',
    dataMean: (mean) => line`В среднем по блокам: ${mean}.`,
    personalNotes: 'Личные заметки хранят с согласия клиента: они показаны, но в среднее не входят.',
    personal: 'личные заметки',
    dataColumns: { block: 'Блок', complete: 'Заполнено' },

    moreGood: (good, bad) => line`Рассказы 100 клиентов: хорошее о компании слышат ${good}, плохое — ${bad}.`,
    moreBad: (bad, good) =>
      line`Рассказы 100 клиентов: плохое о компании слышат ${bad}, хорошее — только ${good}.`,
    mouthSubtitle: (satisfied) =>
      line`Сколько людей слышат о компании от 100 клиентов; доля довольных — ${satisfied}`,
    mouthRule: line`Эмпирическое правило: довольный клиент рассказывает пятерым, недовольный — не меньше чем десяти. Поэтому хорошего рассказывают больше, чем плохого, только если довольны две трети.`,
    hearWell: 'Слышат хорошее',
    hearBadly: 'Слышат плохое',
    mouthColumns: { what: 'Что', people: 'Человек' },
    mouthCaption: 'Что рассказывают клиенты',

    winningTakesMore: (winning, keeping) =>
      line`На привлечение уходит ${winning} в год, на обслуживание и удержание — ${keeping}.`,
    keepingTakesMore: (keeping, winning) =>
      line`На обслуживание и удержание уходит ${keeping} в год, на привлечение — ${winning}.`,
    forgottenAtTheExit: (share) =>
      line`На тех, кто уже клиент, приходится только ${share}: у выхода о них забывают.`,
    spendingSubtitle: 'За год при сегодняшних ставках, без стратегии',
    winning: 'Привлечение',
    keeping: 'Обслуживание и удержание',
    spendingColumns: { what: 'Что', year: 'За год' },
    spendingCaption: 'Привлечение и удержание',

    loadGrows: (segment, today, atEnd) =>
      line`Клиентов сегмента ${ru(segment)} на каждого, кто знает их по имени: сейчас ${today}, в конце плана ${atEnd}.`,
    loadEases: (segment, today, atEnd) =>
      line`Клиентов сегмента ${ru(segment)} на каждого, кто знает их по имени: сейчас ${today}, в конце плана ${atEnd}, то есть меньше.`,
    loadSubtitle: 'Сколько клиентов приходится на каждого, кто знает их по имени: сейчас и со стратегией',
    loadRule:
      'Владельцы называют главным тормозом роста базу, которая перерастает людей: планируйте людей вместе с клиентами.',
    loadCaption: 'Клиенты на одного сотрудника',
    loadColumns: { segment: 'Сегмент', people: 'Сотрудники', today: 'Сейчас', atEnd: 'В конце' },
    today: 'сейчас',
    atEnd: 'в конце',

    behindBenchmark: (kpi, value, benchmark) =>
      line`Дальше всего от ориентира — ${ru(kpi)}: ${value} против ${benchmark}.`,
    noneBehind: 'Ни один показатель не отстаёт от ориентира.',
    benchmarksSubtitle: 'Показатели с ориентиром: последнее значение, ориентир, чего не хватает',
    benchmarkColumns: { kpi: 'Показатель', value: 'Значение', benchmark: 'Ориентир', missing: 'Не хватает' },
    nothingMissing: 'ничего',

    strategicTitle: 'Для сравнения',
    strategic: (says, share) => line`${says}: ${share}.`,
    strategicHere: (question, score) => line`Здесь ${ru(question)}: ${score} из 5.`,
    strategicUnasked: 'Кто за этим стоит здесь, аудит не спрашивал.',

    cultureTitle: 'Культура',
    cultureLow: (score) =>
      line`Культура: ${score} из 5. Отношения не создать приказом, их можно только выстроить: если культура не такая, какой её ждут клиенты, их трудно привлечь и ещё труднее удержать, и приверженность, заложенная в план, под вопросом.`,
    cultureFits: (score) =>
      line`Культура: ${score} из 5. Отношения не создать приказом, их можно только выстроить, и на этом держится приверженность, заложенная в план.`,
    cultureUnknown:
      'Никто не смог сказать, та ли здесь культура, которой ждут клиенты. Отношения не создать приказом, их можно только выстроить: это стоит узнать раньше, чем рассчитывать на приверженность.',
    cultureNotApplicable: (why) => line`О культуре не спрашивали: ${why}.`,

    directionsTitle: 'Два пути от массового к личному',
    flexible: (score) => line`Производство и поставки откликаются на отзывы: ${score} из 5.`,
    flexibleUnknown: 'Откликаются ли производство и поставки на отзывы, никто не смог сказать.',
    flexibleNotApplicable: (why) => line`Гибкость производства и поставок неприменима (${why}).`,
    information: (score) => line`Сведения о клиентах: ${score} из 5.`,
    informationUnknown: 'Сведения о клиентах: без балла.',
  },
  uk: {
    allComplete: (least) => line`Кожен блок заповнено щонайменше в ${least} карток.`,
    weakestBlock: (block, complete) => line`Найслабший — ${block}: заповнено в ${complete} карток.`,
    dataSubtitle: 'Частка карток клієнтів, заповнених повністю, за блоками',
    dataMean: (mean) => line`У середньому за блоками: ${mean}.`,
    personalNotes: 'Особисті нотатки зберігають за згодою клієнта: їх показано, але в середнє не враховано.',
    personal: 'особисті нотатки',
    dataColumns: { block: 'Блок', complete: 'Заповнено' },

    moreGood: (good, bad) => line`Розповіді 100 клієнтів: добре про компанію чують ${good}, погане — ${bad}.`,
    moreBad: (bad, good) =>
      line`Розповіді 100 клієнтів: погане про компанію чують ${bad}, добре — лише ${good}.`,
    mouthSubtitle: (satisfied) =>
      line`Скільки людей чують про компанію від 100 клієнтів; частка задоволених — ${satisfied}`,
    mouthRule: line`Емпіричне правило: задоволений клієнт розповідає п’ятьом, незадоволений — щонайменше десятьом. Тому доброго розповідають більше, ніж поганого, лише якщо задоволені дві третини.`,
    hearWell: 'Чують добре',
    hearBadly: 'Чують погане',
    mouthColumns: { what: 'Що', people: 'Людей' },
    mouthCaption: 'Що розповідають клієнти',

    winningTakesMore: (winning, keeping) =>
      line`На залучення йде ${winning} на рік, на обслуговування та утримання — ${keeping}.`,
    keepingTakesMore: (keeping, winning) =>
      line`На обслуговування та утримання йде ${keeping} на рік, на залучення — ${winning}.`,
    forgottenAtTheExit: (share) =>
      line`На тих, хто вже клієнт, припадає лише ${share}: біля виходу про них забувають.`,
    spendingSubtitle: 'За рік за сьогоднішніх ставок, без стратегії',
    winning: 'Залучення',
    keeping: 'Обслуговування та утримання',
    spendingColumns: { what: 'Що', year: 'За рік' },
    spendingCaption: 'Залучення та утримання',

    loadGrows: (segment, today, atEnd) =>
      line`Клієнтів сегмента ${uk(segment)} на кожного, хто знає їх на ім’я: зараз ${today}, наприкінці плану ${atEnd}.`,
    loadEases: (segment, today, atEnd) =>
      line`Клієнтів сегмента ${uk(segment)} на кожного, хто знає їх на ім’я: зараз ${today}, наприкінці плану ${atEnd}, тобто менше.`,
    loadSubtitle: 'Скільки клієнтів припадає на кожного, хто знає їх на ім’я: зараз і зі стратегією',
    loadRule:
      'Власники називають головним гальмом зростання базу, що переростає людей: плануйте людей разом із клієнтами.',
    loadCaption: 'Клієнти на одного працівника',
    loadColumns: { segment: 'Сегмент', people: 'Працівники', today: 'Зараз', atEnd: 'Наприкінці' },
    today: 'зараз',
    atEnd: 'наприкінці',

    behindBenchmark: (kpi, value, benchmark) =>
      line`Найдалі від орієнтира — ${uk(kpi)}: ${value} проти ${benchmark}.`,
    noneBehind: 'Жоден показник не відстає від орієнтира.',
    benchmarksSubtitle: 'Показники з орієнтиром: останнє значення, орієнтир, чого бракує',
    benchmarkColumns: { kpi: 'Показник', value: 'Значення', benchmark: 'Орієнтир', missing: 'Бракує' },
    nothingMissing: 'нічого',

    strategicTitle: 'Для порівняння',
    strategic: (says, share) => line`${says}: ${share}.`,
    strategicHere: (question, score) => line`Тут ${uk(question)}: ${score} із 5.`,
    strategicUnasked: 'Хто за цим стоїть тут, аудит не запитував.',

    cultureTitle: 'Культура',
    cultureLow: (score) =>
      line`Культура: ${score} із 5. Відносини не створити наказом, їх можна лише вибудувати: якщо культура не така, якої чекають клієнти, їх важко залучити й ще важче втримати, і прихильність, закладена у план, під питанням.`,
    cultureFits: (score) =>
      line`Культура: ${score} із 5. Відносини не створити наказом, їх можна лише вибудувати, і на цьому тримається прихильність, закладена у план.`,
    cultureUnknown:
      'Ніхто не зміг сказати, чи така тут культура, якої чекають клієнти. Відносини не створити наказом, їх можна лише вибудувати: це варто з’ясувати раніше, ніж розраховувати на прихильність.',
    cultureNotApplicable: (why) => line`Про культуру не запитували: ${why}.`,

    directionsTitle: 'Два шляхи від масового до особистого',
    flexible: (score) => line`Виробництво й постачання реагують на відгуки: ${score} із 5.`,
    flexibleUnknown: 'Чи реагують виробництво й постачання на відгуки, ніхто не зміг сказати.',
    flexibleNotApplicable: (why) => line`Гнучкість виробництва й постачання не застосовується (${why}).`,
    information: (score) => line`Відомості про клієнтів: ${score} із 5.`,
    informationUnknown: 'Відомості про клієнтів: без бала.',
  },
});
