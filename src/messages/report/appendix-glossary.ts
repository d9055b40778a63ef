import { translations } from '../translations.ts';

export const glossaryIds = [
  'npv',
  'present',
  'payback',
  'irr',
  'segment',
  'retention',
  'margin',
  'clv',
  'lever',
  'ramp',
  'kpi',
  'target',
  'redFlag',
  'point',
  'grade',
  'range',
  'chance',
  'scenario',
  'gap',
  'intention',
  'critical',
  'slack',
  'adoption',
  'innerService',
  'proposition',
] as const;

export type GlossaryId = (typeof glossaryIds)[number];

interface Entry {
  readonly word: string;
  readonly means: string;
}

/** Words of the report that a director need not know. */
export const glossaryWords = translations<Readonly<Record<GlossaryId, Entry>>>({
  en: {
    npv: { word: 'Net present value (NPV)', means: 'what all benefits less all costs are worth today' },
    present: { word: 'Present value', means: 'an amount of a later day in today’s money' },
    payback: { word: 'Payback', means: 'the month from which more has come in than gone out' },
    irr: { word: 'Internal rate of return (IRR)', means: 'the discount rate at which NPV would be zero' },
    segment: { word: 'Segment', means: 'customers who are alike in what they need and what they are worth' },
    retention: { word: 'Retention', means: 'the share of customers who are still there a year later' },
    margin: { word: 'Margin', means: 'the part of revenue that is left after what was sold is paid for' },
    clv: {
      word: 'Customer lifetime value (CLV)',
      means: 'what a customer already won will bring, in today’s money',
    },
    lever: {
      word: 'Lever',
      means: 'a number of the customer model that a benefit changes, such as retention',
    },
    ramp: { word: 'Ramp', means: 'the months until a benefit has its full effect' },
    kpi: { word: 'KPI', means: 'a measure that shows whether a goal comes nearer' },
    target: { word: 'Target', means: 'the value a KPI is to reach by a day' },
    redFlag: { word: 'Red flag', means: 'the value beyond which a KPI counts as off track at once' },
    point: { word: 'Percentage point (pp)', means: 'a hundredth of a share: from 84% to 88% is 4 points' },
    grade: { word: 'Grade', means: 'what a number rests on: measured, estimated, benchmark, assumed' },
    range: { word: 'Range', means: 'the lowest and the highest value a number may take' },
    chance: { word: '97 in 100', means: 'so many of a hundred simulated courses ended that way' },
    scenario: { word: 'Scenario', means: 'another course of events, reckoned through beside the plan' },
    gap: { word: 'Gap', means: 'how far practice is below the level the strategy needs' },
    intention: {
      word: 'Intention and reality',
      means: 'what is planned and known, and what can be shown to happen',
    },
    critical: { word: 'Critical path', means: 'the initiatives whose delay moves the end of the plan' },
    slack: { word: 'Slack', means: 'how long an initiative may slip before another does' },
    adoption: { word: 'Adoption', means: 'the share of those who work in the new way' },
    innerService: { word: 'Inner service', means: 'a service that one unit of the company gives another' },
    proposition: {
      word: 'Value proposition',
      means: 'what a segment is promised: product, price, service, channels, communication',
    },
  },
  ru: {
    npv: {
      word: 'Чистая приведённая стоимость (NPV)',
      means: 'сколько все выгоды минус все затраты стоят сегодня; её называют также ЧДД',
    },
    present: { word: 'Приведённая стоимость', means: 'будущая сумма в сегодняшних деньгах' },
    payback: { word: 'Окупаемость', means: 'месяц, с которого получено больше, чем потрачено' },
    irr: {
      word: 'Внутренняя норма доходности (IRR)',
      means: 'ставка дисконтирования, при которой NPV была бы нулём',
    },
    segment: { word: 'Сегмент', means: 'клиенты, похожие по потребностям и ценности' },
    retention: { word: 'Удержание клиентов', means: 'доля клиентов, которые остались через год' },
    margin: { word: 'Маржа', means: 'часть выручки, которая остаётся после оплаты проданного' },
    clv: {
      word: 'Пожизненная ценность клиента (CLV)',
      means: 'сколько ещё принесёт уже привлечённый клиент, в сегодняшних деньгах; часто пишут LTV',
    },
    lever: { word: 'Рычаг', means: 'число модели клиентов, которое меняет выгода, например удержание' },
    ramp: { word: 'Выход на полный эффект', means: 'сколько месяцев выгода растёт до полного эффекта' },
    kpi: { word: 'Показатель', means: 'измерение, по которому видно, ближе ли цель' },
    target: { word: 'Целевое значение', means: 'значение, которого показатель должен достичь к дате' },
    redFlag: {
      word: 'Критический порог',
      means: 'значение, за которым показатель сразу считается отстающим',
    },
    point: {
      word: 'Процентный пункт (п. п.)',
      means: 'сотая часть доли: с 84 до 88\u00A0%\u00A0— это 4 п. п.',
    },
    grade: { word: 'Основание', means: 'на чём держится число: измерение, оценка, ориентир, допущение' },
    range: { word: 'Диапазон', means: 'самое низкое и самое высокое значение числа' },
    chance: { word: '97 из 100', means: 'именно так закончились 97 из 100 смоделированных случаев' },
    scenario: { word: 'Сценарий', means: 'другой ход событий, просчитанный рядом с планом' },
    gap: { word: 'Разрыв', means: 'насколько практика ниже уровня, нужного стратегии' },
    intention: {
      word: 'Намерения и практика',
      means: 'что задумано и известно людям и что делается на самом деле',
    },
    critical: { word: 'Критический путь', means: 'инициативы, задержка которых сдвигает конец плана' },
    slack: { word: 'Резерв времени', means: 'насколько инициатива может задержаться, не сдвинув другую' },
    adoption: { word: 'Освоение', means: 'доля тех, кто работает по-новому' },
    innerService: { word: 'Внутренний сервис', means: 'услуги одного подразделения другому' },
    proposition: {
      word: 'Ценностное предложение',
      means: 'что обещано сегменту: продукт, цена, сервис, каналы, общение',
    },
  },
  uk: {
    npv: {
      word: 'Чиста приведена вартість (NPV)',
      means: 'скільки всі вигоди мінус усі витрати варті сьогодні; кажуть також «чиста теперішня вартість»',
    },
    present: { word: 'Приведена вартість', means: 'майбутня сума в сьогоднішніх грошах' },
    payback: { word: 'Окупність', means: 'місяць, від якого отримано більше, ніж витрачено' },
    irr: {
      word: 'Внутрішня норма дохідності (IRR)',
      means: 'ставка дисконтування, за якої NPV була б нулем',
    },
    segment: { word: 'Сегмент', means: 'клієнти, схожі за потребами та цінністю' },
    retention: { word: 'Утримання клієнтів', means: 'частка клієнтів, які лишилися за рік' },
    margin: { word: 'Маржа', means: 'частина виручки, що лишається після оплати проданого' },
    clv: {
      word: 'Довічна цінність клієнта (CLV)',
      means: 'скільки ще принесе вже залучений клієнт, у сьогоднішніх грошах; часто пишуть LTV',
    },
    lever: { word: 'Важіль', means: 'число моделі клієнтів, яке змінює вигода, наприклад утримання' },
    ramp: { word: 'Вихід на повний ефект', means: 'скільки місяців вигода зростає до повного ефекту' },
    kpi: { word: 'Показник', means: 'вимірювання, з якого видно, чи ближча ціль' },
    target: { word: 'Цільове значення', means: 'значення, якого показник має досягти до дати' },
    redFlag: {
      word: 'Критичний поріг',
      means: 'значення, за яким показник одразу вважається таким, що відстає',
    },
    point: {
      word: 'Відсотковий пункт (в. п.)',
      means: 'сота частина частки: від 84 до 88%\u00A0— це 4 в. п.',
    },
    grade: { word: 'Підстава', means: 'на чому тримається число: вимірювання, оцінка, орієнтир, припущення' },
    range: { word: 'Діапазон', means: 'найнижче та найвище значення числа' },
    chance: { word: '97 зі 100', means: 'саме так закінчилися 97 зі 100 змодельованих випадків' },
    scenario: { word: 'Сценарій', means: 'інший перебіг подій, прорахований поряд із планом' },
    gap: { word: 'Розрив', means: 'наскільки практика нижча за рівень, потрібний стратегії' },
    intention: { word: 'Наміри та практика', means: 'що задумано й відомо людям і що робиться насправді' },
    critical: { word: 'Критичний шлях', means: 'ініціативи, затримка яких зсуває кінець плану' },
    slack: { word: 'Резерв часу', means: 'наскільки ініціатива може затриматися, не зсунувши іншої' },
    adoption: { word: 'Освоєння', means: 'частка тих, хто працює по-новому' },
    innerService: { word: 'Внутрішній сервіс', means: 'послуги одного підрозділу іншому' },
    proposition: {
      word: 'Ціннісна пропозиція',
      means: 'що обіцяно сегменту: продукт, ціна, сервіс, канали, спілкування',
    },
  },
});
