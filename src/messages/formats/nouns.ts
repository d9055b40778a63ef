import { translations } from '../translations.ts';
import type { PluralForms } from './plural.ts';

/** The things that sentences and tables count. */
export interface Nouns {
  readonly year: PluralForms;
  readonly quarter: PluralForms;
  readonly month: PluralForms;
  readonly week: PluralForms;
  readonly day: PluralForms;
  readonly customer: PluralForms;
  readonly employee: PluralForms;
  readonly segment: PluralForms;
  readonly goal: PluralForms;
  readonly kpi: PluralForms;
  readonly measurement: PluralForms;
  readonly initiative: PluralForms;
  readonly phase: PluralForms;
  readonly benefit: PluralForms;
  readonly cost: PluralForms;
  readonly campaign: PluralForms;
  readonly scenario: PluralForms;
  readonly risk: PluralForms;
  readonly decision: PluralForms;
  readonly gap: PluralForms;
  readonly question: PluralForms;
  readonly answer: PluralForms;
  readonly finding: PluralForms;
  readonly error: PluralForms;
  readonly warning: PluralForms;
  readonly strategy: PluralForms;
  readonly assumption: PluralForms;
  readonly point: PluralForms;
  readonly percentagePoint: PluralForms;
  readonly case: PluralForms;
  readonly draw: PluralForms;
  readonly order: PluralForms;
  readonly row: PluralForms;
}

export type Noun = keyof Nouns;

const english = (one: string, other = `${one}s`): PluralForms => ({ one, few: other, many: other, other });

/** Four forms as the dictionaries print them: 1 месяц / 2 месяца / 5 месяцев / 1,5 месяца. */
const slavic = (one: string, few: string, many: string, other: string): PluralForms => ({
  one,
  few,
  many,
  other,
});

/** Nominative, which is the accusative of masculine and neuter things as well. */
export const nouns = translations<Nouns>({
  en: {
    year: english('year'),
    quarter: english('quarter'),
    month: english('month'),
    week: english('week'),
    day: english('day'),
    customer: english('customer'),
    employee: english('employee'),
    segment: english('segment'),
    goal: english('goal'),
    kpi: english('KPI'),
    measurement: english('measurement'),
    initiative: english('initiative'),
    phase: english('phase'),
    benefit: english('benefit'),
    cost: english('cost line'),
    campaign: english('campaign'),
    scenario: english('scenario'),
    risk: english('risk'),
    decision: english('decision'),
    gap: english('gap'),
    question: english('question'),
    answer: english('answer'),
    finding: english('finding'),
    error: english('error'),
    warning: english('warning'),
    strategy: english('strategy', 'strategies'),
    assumption: english('assumption'),
    point: english('point'),
    percentagePoint: english('percentage point'),
    case: english('case'),
    draw: english('draw'),
    order: english('order'),
    row: english('row'),
  },
  ru: {
    year: slavic('год', 'года', 'лет', 'года'),
    quarter: slavic('квартал', 'квартала', 'кварталов', 'квартала'),
    month: slavic('месяц', 'месяца', 'месяцев', 'месяца'),
    week: slavic('неделя', 'недели', 'недель', 'недели'),
    day: slavic('день', 'дня', 'дней', 'дня'),
    customer: slavic('клиент', 'клиента', 'клиентов', 'клиента'),
    employee: slavic('сотрудник', 'сотрудника', 'сотрудников', 'сотрудника'),
    segment: slavic('сегмент', 'сегмента', 'сегментов', 'сегмента'),
    goal: slavic('цель', 'цели', 'целей', 'цели'),
    kpi: slavic('показатель', 'показателя', 'показателей', 'показателя'),
    measurement: slavic('замер', 'замера', 'замеров', 'замера'),
    initiative: slavic('инициатива', 'инициативы', 'инициатив', 'инициативы'),
    phase: slavic('этап', 'этапа', 'этапов', 'этапа'),
    benefit: slavic('выгода', 'выгоды', 'выгод', 'выгоды'),
    cost: slavic('статья затрат', 'статьи затрат', 'статей затрат', 'статьи затрат'),
    campaign: slavic('кампания', 'кампании', 'кампаний', 'кампании'),
    scenario: slavic('сценарий', 'сценария', 'сценариев', 'сценария'),
    risk: slavic('риск', 'риска', 'рисков', 'риска'),
    decision: slavic('решение', 'решения', 'решений', 'решения'),
    gap: slavic('разрыв', 'разрыва', 'разрывов', 'разрыва'),
    question: slavic('вопрос', 'вопроса', 'вопросов', 'вопроса'),
    answer: slavic('ответ', 'ответа', 'ответов', 'ответа'),
    finding: slavic('замечание', 'замечания', 'замечаний', 'замечания'),
    error: slavic('ошибка', 'ошибки', 'ошибок', 'ошибки'),
    warning: slavic('предупреждение', 'предупреждения', 'предупреждений', 'предупреждения'),
    strategy: slavic('стратегия', 'стратегии', 'стратегий', 'стратегии'),
    assumption: slavic('допущение', 'допущения', 'допущений', 'допущения'),
    point: slavic('балл', 'балла', 'баллов', 'балла'),
    percentagePoint: slavic(
      'процентный пункт',
      'процентных пункта',
      'процентных пунктов',
      'процентного пункта',
    ),
    case: slavic('случай', 'случая', 'случаев', 'случая'),
    draw: slavic('испытание', 'испытания', 'испытаний', 'испытания'),
    order: slavic('заказ', 'заказа', 'заказов', 'заказа'),
    row: slavic('строка', 'строки', 'строк', 'строки'),
  },
  uk: {
    year: slavic('рік', 'роки', 'років', 'року'),
    quarter: slavic('квартал', 'квартали', 'кварталів', 'кварталу'),
    month: slavic('місяць', 'місяці', 'місяців', 'місяця'),
    week: slavic('тиждень', 'тижні', 'тижнів', 'тижня'),
    day: slavic('день', 'дні', 'днів', 'дня'),
    customer: slavic('клієнт', 'клієнти', 'клієнтів', 'клієнта'),
    employee: slavic('працівник', 'працівники', 'працівників', 'працівника'),
    segment: slavic('сегмент', 'сегменти', 'сегментів', 'сегмента'),
    goal: slavic('ціль', 'цілі', 'цілей', 'цілі'),
    kpi: slavic('показник', 'показники', 'показників', 'показника'),
    measurement: slavic('вимір', 'виміри', 'вимірів', 'виміру'),
    initiative: slavic('ініціатива', 'ініціативи', 'ініціатив', 'ініціативи'),
    phase: slavic('етап', 'етапи', 'етапів', 'етапу'),
    benefit: slavic('вигода', 'вигоди', 'вигод', 'вигоди'),
    cost: slavic('стаття витрат', 'статті витрат', 'статей витрат', 'статті витрат'),
    campaign: slavic('кампанія', 'кампанії', 'кампаній', 'кампанії'),
    scenario: slavic('сценарій', 'сценарії', 'сценаріїв', 'сценарію'),
    risk: slavic('ризик', 'ризики', 'ризиків', 'ризику'),
    decision: slavic('рішення', 'рішення', 'рішень', 'рішення'),
    gap: slavic('розрив', 'розриви', 'розривів', 'розриву'),
    question: slavic('запитання', 'запитання', 'запитань', 'запитання'),
    answer: slavic('відповідь', 'відповіді', 'відповідей', 'відповіді'),
    finding: slavic('зауваження', 'зауваження', 'зауважень', 'зауваження'),
    error: slavic('помилка', 'помилки', 'помилок', 'помилки'),
    warning: slavic('попередження', 'попередження', 'попереджень', 'попередження'),
    strategy: slavic('стратегія', 'стратегії', 'стратегій', 'стратегії'),
    assumption: slavic('припущення', 'припущення', 'припущень', 'припущення'),
    point: slavic('бал', 'бали', 'балів', 'бала'),
    percentagePoint: slavic(
      'відсотковий пункт',
      'відсоткові пункти',
      'відсоткових пунктів',
      'відсоткового пункту',
    ),
    case: slavic('випадок', 'випадки', 'випадків', 'випадку'),
    draw: slavic('випробування', 'випробування', 'випробувань', 'випробування'),
    order: slavic('замовлення', 'замовлення', 'замовлень', 'замовлення'),
    row: slavic('рядок', 'рядки', 'рядків', 'рядка'),
  },
});
