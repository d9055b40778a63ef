import { translations } from '../translations.ts';

export const roadmapTerms = translations({
  en: {
    initiative: 'initiative',
    initiatives: 'initiatives',
    phase: 'phase of the programme',
    phases: 'phases of the programme',
    dependsOn: 'depends on',
    criticalPath: 'critical path',
    slack: 'slack',
    milestone: 'milestone',
    start: 'start',
    end: 'end',
    due: 'due',
    duration: 'duration',
    ifWeStop: 'if we stop after this phase',
    auditProjection: 'audit projection',
    process: 'process',
    lineOwner: 'line owner',
    priceOfWaiting: 'price of waiting a month',
  },
  ru: {
    initiative: 'инициатива',
    initiatives: 'инициативы',
    phase: 'этап программы',
    phases: 'этапы программы',
    dependsOn: 'после',
    criticalPath: 'критический путь',
    slack: 'резерв времени',
    milestone: 'веха',
    start: 'начало',
    end: 'конец',
    due: 'срок',
    duration: 'длительность',
    ifWeStop: 'если остановиться после этого этапа',
    auditProjection: 'уровень после этапа',
    process: 'процесс',
    lineOwner: 'ответственный на местах',
    priceOfWaiting: 'цена месяца ожидания',
  },
  uk: {
    initiative: 'ініціатива',
    initiatives: 'ініціативи',
    phase: 'етап програми',
    phases: 'етапи програми',
    dependsOn: 'після',
    criticalPath: 'критичний шлях',
    slack: 'резерв часу',
    milestone: 'віха',
    start: 'початок',
    end: 'кінець',
    due: 'термін',
    duration: 'тривалість',
    ifWeStop: 'якщо зупинитися після цього етапу',
    auditProjection: 'рівень після етапу',
    process: 'процес',
    lineOwner: 'відповідальний на місцях',
    priceOfWaiting: 'ціна місяця очікування',
  },
});

/** The four phases of the programme, in their order. */
export const phaseTerms = translations({
  en: {
    base: 'Build the customer base',
    segments: 'Segments and individual offers',
    direct: 'Reach each customer',
    knowledge: 'Knowledge for lasting relations',
  },
  ru: {
    base: 'Создание клиентской базы',
    segments: 'Сегменты и индивидуальные предложения',
    direct: 'Прямое обращение к каждому',
    knowledge: 'Знания для долгих отношений',
  },
  uk: {
    base: 'Створення клієнтської бази',
    segments: 'Сегменти та індивідуальні пропозиції',
    direct: 'Пряме звернення до кожного',
    knowledge: 'Знання для тривалих відносин',
  },
});

/** How far an initiative has come. */
export const initiativeStatusTerms = translations({
  en: { planned: 'planned', running: 'running', done: 'done', stopped: 'stopped' },
  ru: { planned: 'в планах', running: 'идёт', done: 'завершено', stopped: 'остановлено' },
  uk: { planned: 'у планах', running: 'триває', done: 'завершено', stopped: 'зупинено' },
});
