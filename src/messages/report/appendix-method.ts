import { translations } from '../translations.ts';

/** How one kind of figure comes about: its name, the formula for people, what it means. */
interface MethodWords {
  readonly name: string;
  readonly text: string;
}

export const methodIds = [
  'base',
  'levers',
  'npv',
  'ratios',
  'nvl',
  'clv',
  'worth',
  'waiting',
  'campaigns',
  'ranges',
  'simulation',
  'risks',
  'tornado',
  'kpis',
  'forecast',
  'realised',
  'audit',
  'readiness',
  'roadmap',
] as const;

export type MethodId = (typeof methodIds)[number];

type Methods = Readonly<Record<MethodId, MethodWords>>;

/** The methods of the model in the reader's words. */
export const methodWords = translations<Methods>({
  en: {
    base: {
      name: 'Customer base',
      text: 'Every segment is carried month by month, once without and once with the strategy: who stays, who moves to another segment, who is won. Contribution is margin on revenue, less serving and winning.',
    },
    levers: {
      name: 'What a benefit does',
      text: 'It changes one lever of its segments from the end of its initiatives on, growing in equal steps to its full effect. Percentage points add, per cents multiply.',
    },
    npv: {
      name: 'Net present value (NPV)',
      text: 'What the strategy adds month by month, each amount brought to today at the discount rate.',
    },
    ratios: {
      name: 'ROI, payback, peak funding',
      text: 'ROI sets NPV against the present value of costs. Payback is the month from which cumulative cash, not discounted, stays above zero; peak funding is its deepest point.',
    },
    nvl: {
      name: 'R = N·V·L',
      text: 'N: customers on the books. V: revenue of a customer in a full year. L: the share of the books that is really there. The change is split by logarithmic means, so that nothing is left over.',
    },
    clv: {
      name: 'Customer lifetime value (CLV)',
      text: 'For a customer already won: the next margin follows a year survived. The letters of the formula: margin less service a year, retention, discount rate.',
    },
    worth: {
      name: 'Worth of a benefit',
      text: 'NPV of the plan less NPV without it. Worths need not add up to NPV, because benefits act on the same customers.',
    },
    waiting: {
      name: 'Price of a month, price of a point',
      text: 'NPV lost if the benefits of an initiative come a month later; NPV gained if the lever a KPI measures were one point better from the next month on.',
    },
    campaigns: {
      name: 'Campaigns',
      text: 'Buyers are reach times response. Each buyer brings margin on purchases that would not have happened anyway, less the discount, which all of them get.',
    },
    ranges: {
      name: 'Ranges',
      text: 'A range is a PERT distribution: values near the likely one come most often, none lies outside.',
    },
    simulation: {
      name: 'Simulation',
      text: 'All uncertain numbers are drawn independently, again and again; the report shows how often which result comes out.',
    },
    risks: {
      name: 'Risks',
      text: 'A risk that strikes lowers benefits, delays them or costs money at the start. In the simulation each strikes with its probability; the register shows each alone.',
    },
    tornado: {
      name: 'What moves the result most',
      text: 'Each uncertain number at both ends of its range, the others at their likely values.',
    },
    kpis: {
      name: 'Progress of a KPI',
      text: 'The plan runs straight from the baseline through the dated targets. On track: at most 5 points of the way behind it; at risk: at most 20; else off track.',
    },
    forecast: {
      name: 'Forecast of a KPI',
      text: 'The line with the median slope between any two of the last twelve measurements. Beside it stands how far the same method was off on past data.',
    },
    realised: {
      name: 'Realised benefits',
      text: 'The measured way of a benefit’s KPI against the way it needed by that day, within 0 and 1.5. The re-forecast multiplies the benefit by it and puts what was really paid in place of the plan.',
    },
    audit: {
      name: 'Audit',
      text: 'A dimension is the mean of its answers, weighted by importance; the whole is the mean of dimensions. Priority of a gap is gap times importance. Intention and reality are scored apart.',
    },
    readiness: {
      name: 'Break-even number of customers',
      text: 'So many customers cover the costs that other benefits do not; what grows with the base grows in proportion.',
    },
    roadmap: {
      name: 'Critical path',
      text: 'From the initiative that ends last back through those that ended last before it. Slack is the time an initiative may slip before another does.',
    },
  },
  ru: {
    base: {
      name: 'Клиентская база',
      text: 'Каждый сегмент ведётся помесячно, без стратегии и с ней: кто остаётся, кто переходит в другой сегмент, кого привлекли. Вклад в прибыль\u00A0— маржа с выручки за вычетом обслуживания и привлечения.',
    },
    levers: {
      name: 'Что делает выгода',
      text: 'После завершения своих инициатив она меняет один рычаг в своих сегментах и растёт до полного эффекта равными шагами. Процентные пункты складываются, проценты перемножаются.',
    },
    npv: {
      name: 'Чистая приведённая стоимость (NPV)',
      text: 'То, что стратегия добавляет помесячно; каждая сумма приведена к сегодняшнему дню по ставке дисконтирования.',
    },
    ratios: {
      name: 'ROI, окупаемость, пиковая потребность в деньгах',
      text: 'ROI\u00A0— отношение NPV к приведённым затратам. Окупаемость\u00A0— месяц, с которого накопленный поток без дисконтирования остаётся выше нуля; пиковая потребность\u00A0— его самая глубокая точка.',
    },
    nvl: {
      name: 'R = N·V·L',
      text: 'N\u00A0— клиенты на учёте. V\u00A0— выручка с клиента за полный год. L\u00A0— какая доля учтённых клиентов действительно с нами. Изменение раскладывается логарифмическими средними, без остатка.',
    },
    clv: {
      name: 'Пожизненная ценность клиента (CLV)',
      text: 'Для уже привлечённого клиента: следующая маржа приходит, если он остался ещё на год. Буквы формулы: маржа за вычетом обслуживания в год, удержание, ставка дисконтирования.',
    },
    worth: {
      name: 'Вклад выгоды в NPV',
      text: 'NPV плана минус NPV без неё. Сумма вкладов не обязана равняться NPV: выгоды касаются одних и тех же клиентов.',
    },
    waiting: {
      name: 'Цена месяца, цена пункта',
      text: 'Сколько NPV теряется, если выгоды инициативы придут на месяц позже; сколько прибавится, если рычаг показателя со следующего месяца станет лучше на пункт.',
    },
    campaigns: {
      name: 'Кампании',
      text: 'Покупателей столько, сколько даёт охват, умноженный на отклик. Каждый приносит маржу с покупок, которых иначе не было бы, минус скидка, которую получают все.',
    },
    ranges: {
      name: 'Диапазоны',
      text: 'Диапазон\u00A0— распределение PERT: чаще всего выпадают значения около наиболее вероятного, за границы не выходит ни одно.',
    },
    simulation: {
      name: 'Моделирование',
      text: 'Имитационное моделирование, метод Монте-Карло: неопределённые числа выбираются независимо, раз за разом; отчёт показывает, какой результат как часто выходит.',
    },
    risks: {
      name: 'Риски',
      text: 'Сбывшийся риск уменьшает выгоды, задерживает их или требует денег в начале. При моделировании каждый сбывается со своей вероятностью; в таблице рисков каждый показан один.',
    },
    tornado: {
      name: 'Что влияет сильнее всего',
      text: 'Каждое неопределённое число\u00A0— на обеих границах диапазона, остальные\u00A0— наиболее вероятные.',
    },
    kpis: {
      name: 'Прогресс показателя',
      text: 'План идёт по прямой от исходного значения через целевые значения с датами. По плану: отставание не больше 5\u00A0% пути; под угрозой: не больше 20\u00A0%; иначе отстаёт.',
    },
    forecast: {
      name: 'Прогноз показателя',
      text: 'Линия Тейла\u00A0— Сена: её наклон\u00A0— медиана наклонов между любыми двумя из последних двенадцати замеров. Рядом сказано, как ошибался этот метод на прошлых данных.',
    },
    realised: {
      name: 'Полученные выгоды',
      text: 'Пройденный путь показателя выгоды к пути, нужному на этот день, в пределах от 0 до 1,5. Обновлённый прогноз умножает выгоду на это отношение и ставит на место плана то, что действительно потрачено.',
    },
    audit: {
      name: 'Аудит',
      text: 'Балл направления\u00A0— средний по ответам с весами важности; общий\u00A0— средний по направлениям. Приоритет разрыва\u00A0— разрыв, умноженный на важность. Намерения и практика оцениваются отдельно.',
    },
    readiness: {
      name: 'Число клиентов, при котором план окупается',
      text: 'Столько клиентов покрывают затраты, которых не покрывают прочие выгоды; то, что зависит от базы, растёт вместе с ней.',
    },
    roadmap: {
      name: 'Критический путь',
      text: 'От инициативы, которая завершается последней, назад через те, что завершились перед ней последними. Резерв\u00A0— насколько инициатива может задержаться, не сдвинув другую.',
    },
  },
  uk: {
    base: {
      name: 'Клієнтська база',
      text: 'Кожен сегмент ведеться помісячно, без стратегії та з нею: хто лишається, хто переходить до іншого сегмента, кого залучено. Внесок у прибуток\u00A0— маржа з виручки без обслуговування та залучення.',
    },
    levers: {
      name: 'Що робить вигода',
      text: 'Після завершення своїх ініціатив вона змінює один важіль у своїх сегментах і зростає до повного ефекту рівними кроками. Відсоткові пункти додаються, відсотки перемножуються.',
    },
    npv: {
      name: 'Чиста приведена вартість (NPV)',
      text: 'Те, що стратегія додає помісячно; кожну суму приведено до сьогодні за ставкою дисконтування.',
    },
    ratios: {
      name: 'ROI, окупність, пікова потреба в грошах',
      text: 'ROI\u00A0— відношення NPV до приведених витрат. Окупність\u00A0— місяць, від якого накопичений потік без дисконтування лишається вище нуля; пікова потреба\u00A0— його найглибша точка.',
    },
    nvl: {
      name: 'R = N·V·L',
      text: 'N\u00A0— клієнти на обліку. V\u00A0— виручка від клієнта за повний рік. L\u00A0— яка частка облікованих клієнтів справді з нами. Зміну розкладено логарифмічними середніми, без залишку.',
    },
    clv: {
      name: 'Довічна цінність клієнта (CLV)',
      text: 'Для вже залученого клієнта: наступна маржа надходить, якщо він лишився ще на рік. Літери формули: маржа без обслуговування на рік, утримання, ставка дисконтування.',
    },
    worth: {
      name: 'Внесок вигоди в NPV',
      text: 'NPV плану мінус NPV без неї. Сума внесків не мусить дорівнювати NPV: вигоди стосуються тих самих клієнтів.',
    },
    waiting: {
      name: 'Ціна місяця, ціна пункту',
      text: 'Скільки NPV втрачається, якщо вигоди ініціативи прийдуть на місяць пізніше; скільки додасться, якщо важіль показника з наступного місяця стане кращим на пункт.',
    },
    campaigns: {
      name: 'Кампанії',
      text: 'Покупців стільки, скільки дає охоплення, помножене на частку відгуку. Кожен приносить маржу з покупок, яких інакше не було б, мінус знижка, яку отримують усі.',
    },
    ranges: {
      name: 'Діапазони',
      text: 'Діапазон\u00A0— розподіл PERT: найчастіше випадають значення біля найімовірнішого, за межі не виходить жодне.',
    },
    simulation: {
      name: 'Моделювання',
      text: 'Імітаційне моделювання, метод Монте-Карло: невизначені числа обираються незалежно, раз за разом; звіт показує, який результат як часто виходить.',
    },
    risks: {
      name: 'Ризики',
      text: 'Ризик, що справдився, зменшує вигоди, затримує їх або потребує грошей на початку. Під час моделювання кожен справджується зі своєю ймовірністю; у таблиці ризиків кожен показано окремо.',
    },
    tornado: {
      name: 'Що впливає найбільше',
      text: 'Кожне невизначене число\u00A0— на обох межах діапазону, решта\u00A0— найімовірніші.',
    },
    kpis: {
      name: 'Прогрес показника',
      text: 'План іде прямою від початкового значення через цільові значення з датами. За планом: відставання не більше ніж 5% шляху; під загрозою: не більше ніж 20%; інакше відстає.',
    },
    forecast: {
      name: 'Прогноз показника',
      text: 'Лінія Тейла\u00A0— Сена: її нахил\u00A0— медіана нахилів між будь-якими двома з останніх дванадцяти вимірів. Поруч сказано, як помилявся цей метод на минулих даних.',
    },
    realised: {
      name: 'Отримані вигоди',
      text: 'Пройдений шлях показника вигоди до шляху, потрібного на цей день, у межах від 0 до 1,5. Оновлений прогноз множить вигоду на це відношення й ставить на місце плану те, що справді витрачено.',
    },
    audit: {
      name: 'Аудит',
      text: 'Бал напряму\u00A0— середній за відповідями з вагами важливості; загальний\u00A0— середній за напрямами. Пріоритет розриву\u00A0— розрив, помножений на важливість. Наміри та практику оцінено окремо.',
    },
    readiness: {
      name: 'Кількість клієнтів, за якої план окуповується',
      text: 'Стільки клієнтів покривають витрати, яких не покривають інші вигоди; те, що залежить від бази, зростає разом із нею.',
    },
    roadmap: {
      name: 'Критичний шлях',
      text: 'Від ініціативи, що завершується останньою, назад через ті, що завершилися перед нею останніми. Резерв\u00A0— наскільки ініціатива може затриматися, не зсунувши іншої.',
    },
  },
});

/** For people: the same signs in every language. What a method rests on beyond the product, by name and year. */
export const methodFormulas: Readonly<
  Record<MethodId, { readonly formula?: string; readonly source?: string }>
> = {
  base: { formula: 'left = opening · retention^(1/12)' },
  levers: { formula: 'effect = change · (1 − a) · min(1, (m − s + 1) ÷ ramp)' },
  npv: { formula: 'NPV = Σ (B − K) ÷ (1 + r)^t' },
  ratios: { formula: 'ROI = NPV ÷ Σ K ÷ (1 + r)^t', source: 'Forrester, Total Economic Impact' },
  nvl: { formula: 'ΔX = (R₁ − R₀) ÷ ln(R₁ ÷ R₀) · ln(X₁ ÷ X₀)', source: 'Ang (2005), LMDI' },
  clv: { formula: 'CLV = m · r ÷ (1 + d − r)', source: 'Gupta & Lehmann (2003)' },
  worth: { formula: 'w = NPV − NPV₀' },
  waiting: {},
  campaigns: { formula: 'buyers · Σ share · (extra · basket · margin − discount) − cost' },
  ranges: {
    formula:
      'low + (high − low) · Beta(1 + 4(likely − low) ÷ (high − low), 1 + 4(high − likely) ÷ (high − low))',
    source: 'Malcolm et al. (1959), PERT',
  },
  simulation: { source: 'Hyndman & Fan (1996), type 7' },
  risks: {},
  tornado: {},
  kpis: { formula: '(v − v₀) ÷ (target − v₀)' },
  forecast: { formula: 'median((yⱼ − yᵢ) ÷ (xⱼ − xᵢ))', source: 'Theil (1950), Sen (1968)' },
  realised: { formula: 'f = (v − v₀) ÷ needed' },
  audit: { formula: 'max(0, target − reality) · importance', source: 'QCi, CMAT' },
  readiness: { formula: 'customers · (K − other) ÷ growing' },
  roadmap: {},
};
