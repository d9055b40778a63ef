/** One sentence for each thing that can change between two states of a strategy. */
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

/** Values as they are printed: a name between quotation marks, a range with both ends, the word for “none” where there is no value. */
export interface ChangeValues {
  readonly name: Inline;
  readonly before: Inline;
  readonly after: Inline;
  /** Days of a target or a measurement. */
  readonly beforeTo: Inline;
  readonly afterTo: Inline;
}

type Say = (values: ChangeValues) => Inline;
/** What may come, go, be renamed or change hands. */
type Thing =
  | 'goals'
  | 'kpis'
  | 'initiatives'
  | 'decisions'
  | 'benefits'
  | 'campaigns'
  | 'costs'
  | 'risks'
  | 'segments';
type Things = Readonly<Record<Thing, string>>;

/** “What it is about: now this, before that.” Nothing in it has to agree with the values. */
type Pair = (what: Inline) => Say;

export interface ChangeLines {
  readonly none: string;
  readonly added: Things;
  readonly removed: Things;
  /** After “owner of”, «ответственный за», «відповідальний за». */
  readonly ownerOf: Things;
  readonly owner: (what: Inline) => Say;
  readonly renamed: Say;
  readonly lines: Readonly<Record<string, Say>>;
}

/** What stands for a value that is not there; a pair says so in words of its own. */
const none = { en: 'none', ru: 'нет', uk: 'немає' } as const;

const pairs = {
  en: ((what) =>
    ({ before, after }) =>
      before === none.en
        ? line`${what}: ${after}, none before.`
        : after === none.en
          ? line`${what}: none now, was ${before}.`
          : line`${what}: ${after}, was ${before}.`) satisfies Pair,
  ru: ((what) =>
    ({ before, after }) =>
      before === none.ru
        ? line`${what}: сейчас ${after}, раньше не было.`
        : after === none.ru
          ? line`${what}: теперь нет, раньше ${before}.`
          : line`${what}: сейчас ${after}, раньше ${before}.`) satisfies Pair,
  uk: ((what) =>
    ({ before, after }) =>
      before === none.uk
        ? line`${what}: зараз ${after}, раніше не було.`
        : after === none.uk
          ? line`${what}: тепер немає, раніше ${before}.`
          : line`${what}: зараз ${after}, раніше ${before}.`) satisfies Pair,
};

/** “It was this, it became that”: the names of a status stand between quotation marks, and no case or gender has to fit. */
const turned = {
  ru: ((what) =>
    ({ before, after }) =>
      line`${what}: было «${before}», стало «${after}».`) satisfies Pair,
  uk: ((what) =>
    ({ before, after }) =>
      line`${what}: було «${before}», стало «${after}».`) satisfies Pair,
};

/** A pair that is about something with a name. */
const named =
  (pair: Pair, what: (name: Inline) => Inline): Say =>
  (values) =>
    pair(what(values.name))(values);

export const changeLines = translations<ChangeLines>({
  en: {
    none: none.en,
    added: {
      goals: 'New goal',
      kpis: 'New KPI',
      initiatives: 'New initiative',
      decisions: 'New decision',
      benefits: 'New benefit',
      campaigns: 'New campaign',
      costs: 'New cost',
      risks: 'New risk',
      segments: 'New segment',
    },
    removed: {
      goals: 'Goal given up',
      kpis: 'KPI given up',
      initiatives: 'Initiative taken out',
      decisions: 'Decision taken off the list',
      benefits: 'Benefit taken out',
      campaigns: 'Campaign taken out',
      costs: 'Cost taken out',
      risks: 'Risk taken off the list',
      segments: 'Segment taken out',
    },
    ownerOf: {
      goals: 'the goal',
      kpis: 'the KPI',
      initiatives: 'the initiative',
      decisions: 'the decision',
      benefits: 'the benefit',
      campaigns: 'the campaign',
      costs: 'the cost',
      risks: 'the risk',
      segments: 'the segment',
    },
    owner: (what) => (values) => pairs.en(line`Owner of ${what} ${values.name}`)(values),
    renamed: ({ before, after }) => line`${before} is now called ${after}.`,
    lines: {
      'plan.title': ({ before, after }) => line`The plan is now called ${after}; it was ${before}.`,
      'plan.start': ({ before, after }) => line`The plan starts in ${after} instead of ${before}.`,
      'plan.months': ({ before, after }) => line`The plan runs for ${after} instead of ${before}.`,
      'plan.discountRate': pairs.en('Discount rate'),
      'readiness.verdict': pairs.en('Does it pay here?'),
      'goals.by': named(pairs.en, (name) => line`The goal ${name} is due`),
      'kpis.target': ({ name, before, beforeTo, after, afterTo }) =>
        line`The target of ${name} moved: ${after} by ${afterTo} instead of ${before} by ${beforeTo}.`,
      'kpis.target-added': ({ name, after, afterTo }) =>
        line`${name} has a further target: ${after} by ${afterTo}.`,
      'kpis.target-removed': ({ name, before, beforeTo }) =>
        line`A target of ${name} was given up: ${before} by ${beforeTo}.`,
      'kpis.band': named(pairs.en, (name) => line`The range for ${name}`),
      'kpis.status': ({ name, before, after }) => line`${name} went from “${before}” to “${after}”.`,
      'kpis.measured': ({ name, before, beforeTo, after, afterTo }) =>
        line`${name}: ${after} on ${afterTo}, ${before} on ${beforeTo}.`,
      'kpis.measured-same': ({ name, beforeTo, after, afterTo }) =>
        line`${name}: ${after} on ${afterTo}, as on ${beforeTo}.`,
      'kpis.first': ({ name, after, afterTo }) =>
        line`${name}, measured for the first time: ${after} on ${afterTo}.`,
      'initiatives.status': named(pairs.en, (name) => line`Initiative ${name}`),
      'initiatives.start': ({ name, before, after }) =>
        line`Initiative ${name} starts in ${after} instead of ${before}.`,
      'initiatives.end': ({ name, before, after }) =>
        line`Initiative ${name} ends in ${after} instead of ${before}.`,
      'decisions.status': named(pairs.en, (name) => line`Decision ${name}`),
      'decisions.by': named(pairs.en, (name) => line`The decision ${name} is due`),
      'campaigns.at': ({ name, before, after }) =>
        line`Campaign ${name} takes place in ${after} instead of ${before}.`,
      'costs.total': ({ name, before, after }) =>
        line`${name} costs ${after} over the whole plan instead of ${before}.`,
      'costs.spent': ({ name, before, after }) =>
        before === none.en
          ? line`First payments for ${name}: ${after}.`
          : line`Paid for ${name} so far: ${after}, was ${before}.`,
      'risks.probability': named(pairs.en, (name) => line`Probability of the risk ${name}`),
      'risks.benefits': named(pairs.en, (name) => line`What the risk ${name} leaves of benefits`),
      'risks.cost': named(pairs.en, (name) => line`What the risk ${name} would cost`),
      'risks.delay': named(pairs.en, (name) => line`Delay through the risk ${name}`),
      'segments.worth': named(pairs.en, (name) => line`Worth of the customers of ${name}`),
      'audit.reality': named(pairs.en, (name) => line`${name}, reality`),
      'audit.intention': named(pairs.en, (name) => line`${name}, intention`),
      'audit.target': named(pairs.en, (name) => line`${name}, target level`),
      'audit.answered': ({ name, after }) => line`${name}, answered for the first time: reality ${after}.`,
      'audit.unanswered': ({ name, before }) =>
        line`${name}: the answer was taken back; reality was ${before}.`,
      'assumptions.value': named(pairs.en, (name) => name),
      'assumptions.range': named(pairs.en, (name) => line`${name}, range`),
      'assumptions.grade': named(pairs.en, (name) => line`${name}, what it rests on`),
    },
  },
  ru: {
    none: none.ru,
    added: {
      goals: 'Новая цель',
      kpis: 'Новый показатель',
      initiatives: 'Новая инициатива',
      decisions: 'Новый вопрос для решения',
      benefits: 'Новая выгода',
      campaigns: 'Новая кампания',
      costs: 'Новые затраты',
      risks: 'Новый риск',
      segments: 'Новый сегмент',
    },
    removed: {
      goals: 'От цели отказались',
      kpis: 'От показателя отказались',
      initiatives: 'Инициативы больше нет в плане',
      decisions: 'Вопрос снят',
      benefits: 'Выгоды больше нет в плане',
      campaigns: 'Кампании больше нет в плане',
      costs: 'Этих затрат больше нет в плане',
      risks: 'Риск снят',
      segments: 'Сегмента больше нет в плане',
    },
    ownerOf: {
      goals: 'цель',
      kpis: 'показатель',
      initiatives: 'инициативу',
      decisions: 'решение',
      benefits: 'выгоду',
      campaigns: 'кампанию',
      costs: 'затраты',
      risks: 'риск',
      segments: 'сегмент',
    },
    owner: (what) => (values) => pairs.ru(line`Ответственный за ${what} ${values.name}`)(values),
    renamed: ({ before, after }) => line`Новое название: ${after}, раньше ${before}.`,
    lines: {
      'plan.title': ({ before, after }) => line`План называется ${after}, раньше назывался ${before}.`,
      'plan.start': ({ before, after }) => line`План начинается в ${after}, а не в ${before}.`,
      'plan.months': pairs.ru('Длительность плана'),
      'plan.discountRate': pairs.ru('Ставка дисконтирования'),
      'readiness.verdict': turned.ru('Есть ли смысл начинать'),
      'goals.by': named(pairs.ru, (name) => line`Срок цели ${name}`),
      'kpis.target': ({ name, before, beforeTo, after, afterTo }) =>
        line`Целевое значение показателя ${name} сдвинуто: ${after} к ${afterTo} вместо ${before} к ${beforeTo}.`,
      'kpis.target-added': ({ name, after, afterTo }) =>
        line`У показателя ${name} появилось ещё одно целевое значение: ${after} к ${afterTo}.`,
      'kpis.target-removed': ({ name, before, beforeTo }) =>
        line`У показателя ${name} снято целевое значение: ${before} к ${beforeTo}.`,
      'kpis.band': named(pairs.ru, (name) => line`Границы показателя ${name}`),
      'kpis.status': ({ name, before, after }) => line`${name}: было «${before}», стало «${after}».`,
      'kpis.measured': ({ name, before, beforeTo, after, afterTo }) =>
        line`${name}: ${after} на ${afterTo}, раньше ${before} на ${beforeTo}.`,
      'kpis.measured-same': ({ name, beforeTo, after, afterTo }) =>
        line`${name}: ${after} на ${afterTo}, как и на ${beforeTo}.`,
      'kpis.first': ({ name, after, afterTo }) => line`${name}, первый замер: ${after} на ${afterTo}.`,
      'initiatives.status': named(turned.ru, (name) => line`Инициатива ${name}`),
      'initiatives.start': ({ name, before, after }) =>
        line`Инициатива ${name} начинается в ${after}, а не в ${before}.`,
      'initiatives.end': ({ name, before, after }) =>
        line`Инициатива ${name} заканчивается в ${after}, а не в ${before}.`,
      'decisions.status': named(turned.ru, (name) => line`Решение ${name}`),
      'decisions.by': named(pairs.ru, (name) => line`Срок решения ${name}`),
      'campaigns.at': ({ name, before, after }) =>
        line`Кампания ${name} пройдёт в ${after}, а не в ${before}.`,
      'costs.total': named(pairs.ru, (name) => line`Затраты ${name} за весь план`),
      'costs.spent': ({ name, before, after }) =>
        before === none.ru
          ? line`Первые платежи по строке ${name}: ${after}.`
          : line`Уже заплачено по строке ${name}: сейчас ${after}, раньше ${before}.`,
      'risks.probability': named(pairs.ru, (name) => line`Вероятность риска ${name}`),
      'risks.benefits': named(pairs.ru, (name) => line`Что останется от выгод при риске ${name}`),
      'risks.cost': named(pairs.ru, (name) => line`Во что обойдётся риск ${name}`),
      'risks.delay': named(pairs.ru, (name) => line`Задержка из-за риска ${name}`),
      'segments.worth': named(pairs.ru, (name) => line`Ценность клиентов сегмента ${name}`),
      'audit.reality': named(pairs.ru, (name) => line`${name}, практика`),
      'audit.intention': named(pairs.ru, (name) => line`${name}, намерения`),
      'audit.target': named(pairs.ru, (name) => line`${name}, нужный уровень`),
      'audit.answered': ({ name, after }) => line`${name}, первый ответ: практика ${after}.`,
      'audit.unanswered': ({ name, before }) => line`${name}: ответ отозван; практика была ${before}.`,
      'assumptions.value': named(pairs.ru, (name) => name),
      'assumptions.range': named(pairs.ru, (name) => line`${name}, диапазон`),
      'assumptions.grade': named(turned.ru, (name) => line`${name}, основание`),
    },
  },
  uk: {
    none: none.uk,
    added: {
      goals: 'Нова ціль',
      kpis: 'Новий показник',
      initiatives: 'Нова ініціатива',
      decisions: 'Нове питання для рішення',
      benefits: 'Нова вигода',
      campaigns: 'Нова кампанія',
      costs: 'Нові витрати',
      risks: 'Новий ризик',
      segments: 'Новий сегмент',
    },
    removed: {
      goals: 'Від цілі відмовилися',
      kpis: 'Від показника відмовилися',
      initiatives: 'Ініціативи більше немає в плані',
      decisions: 'Питання знято',
      benefits: 'Вигоди більше немає в плані',
      campaigns: 'Кампанії більше немає в плані',
      costs: 'Цих витрат більше немає в плані',
      risks: 'Ризик знято',
      segments: 'Сегмента більше немає в плані',
    },
    ownerOf: {
      goals: 'ціль',
      kpis: 'показник',
      initiatives: 'ініціативу',
      decisions: 'рішення',
      benefits: 'вигоду',
      campaigns: 'кампанію',
      costs: 'витрати',
      risks: 'ризик',
      segments: 'сегмент',
    },
    owner: (what) => (values) => pairs.uk(line`Відповідальний за ${what} ${values.name}`)(values),
    renamed: ({ before, after }) => line`Нова назва: ${after}, раніше ${before}.`,
    lines: {
      'plan.title': ({ before, after }) => line`План має назву ${after}, раніше мав назву ${before}.`,
      'plan.start': ({ before, after }) => line`План починається у ${after}, а не у ${before}.`,
      'plan.months': pairs.uk('Тривалість плану'),
      'plan.discountRate': pairs.uk('Ставка дисконтування'),
      'readiness.verdict': turned.uk('Чи є сенс починати'),
      'goals.by': named(pairs.uk, (name) => line`Термін цілі ${name}`),
      'kpis.target': ({ name, before, beforeTo, after, afterTo }) =>
        line`Цільове значення показника ${name} зсунуто: ${after} до ${afterTo} замість ${before} до ${beforeTo}.`,
      'kpis.target-added': ({ name, after, afterTo }) =>
        line`У показника ${name} з’явилося ще одне цільове значення: ${after} до ${afterTo}.`,
      'kpis.target-removed': ({ name, before, beforeTo }) =>
        line`У показника ${name} знято цільове значення: ${before} до ${beforeTo}.`,
      'kpis.band': named(pairs.uk, (name) => line`Межі показника ${name}`),
      'kpis.status': ({ name, before, after }) => line`${name}: було «${before}», стало «${after}».`,
      'kpis.measured': ({ name, before, beforeTo, after, afterTo }) =>
        line`${name}: ${after} на ${afterTo}, раніше ${before} на ${beforeTo}.`,
      'kpis.measured-same': ({ name, beforeTo, after, afterTo }) =>
        line`${name}: ${after} на ${afterTo}, як і на ${beforeTo}.`,
      'kpis.first': ({ name, after, afterTo }) => line`${name}, перший вимір: ${after} на ${afterTo}.`,
      'initiatives.status': named(turned.uk, (name) => line`Ініціатива ${name}`),
      'initiatives.start': ({ name, before, after }) =>
        line`Ініціатива ${name} починається у ${after}, а не у ${before}.`,
      'initiatives.end': ({ name, before, after }) =>
        line`Ініціатива ${name} завершується у ${after}, а не у ${before}.`,
      'decisions.status': named(turned.uk, (name) => line`Рішення ${name}`),
      'decisions.by': named(pairs.uk, (name) => line`Термін рішення ${name}`),
      'campaigns.at': ({ name, before, after }) =>
        line`Кампанія ${name} відбудеться у ${after}, а не у ${before}.`,
      'costs.total': named(pairs.uk, (name) => line`Витрати ${name} за весь план`),
      'costs.spent': ({ name, before, after }) =>
        before === none.uk
          ? line`Перші платежі за рядком ${name}: ${after}.`
          : line`Уже сплачено за рядком ${name}: зараз ${after}, раніше ${before}.`,
      'risks.probability': named(pairs.uk, (name) => line`Імовірність ризику ${name}`),
      'risks.benefits': named(
        pairs.uk,
        (name) => line`Що залишиться від вигод, якщо справдиться ризик ${name}`,
      ),
      'risks.cost': named(pairs.uk, (name) => line`У що обійдеться ризик ${name}`),
      'risks.delay': named(pairs.uk, (name) => line`Затримка через ризик ${name}`),
      'segments.worth': named(pairs.uk, (name) => line`Цінність клієнтів сегмента ${name}`),
      'audit.reality': named(pairs.uk, (name) => line`${name}, практика`),
      'audit.intention': named(pairs.uk, (name) => line`${name}, наміри`),
      'audit.target': named(pairs.uk, (name) => line`${name}, потрібний рівень`),
      'audit.answered': ({ name, after }) => line`${name}, перша відповідь: практика ${after}.`,
      'audit.unanswered': ({ name, before }) => line`${name}: відповідь відкликано; практика була ${before}.`,
      'assumptions.value': named(pairs.uk, (name) => name),
      'assumptions.range': named(pairs.uk, (name) => line`${name}, діапазон`),
      'assumptions.grade': named(turned.uk, (name) => line`${name}, підстава`),
    },
  },
});
