import { translations } from '../messages/translations.ts';

/** The eight dimensions of the audit, in the order of the questionnaire. */
export const dimensionIds = [
  'strategy',
  'knowledge',
  'proposition',
  'channels',
  'data',
  'process',
  'people',
  'measurement',
] as const;

export type DimensionId = (typeof dimensionIds)[number];

/** What the report calls each dimension. */
export const dimensionNames = translations<Readonly<Record<DimensionId, string>>>({
  en: {
    strategy: 'Strategy',
    knowledge: 'Customer knowledge',
    proposition: 'Proposition and service',
    channels: 'Channels and dialogue',
    data: 'Data',
    process: 'Processes and technology',
    people: 'People and culture',
    measurement: 'Measurement',
  },
  ru: {
    strategy: 'Стратегия',
    knowledge: 'Знания о клиентах',
    proposition: 'Предложение и сервис',
    channels: 'Каналы и диалог',
    data: 'Данные',
    process: 'Процессы и технологии',
    people: 'Люди и культура',
    measurement: 'Контроль результатов',
  },
  uk: {
    strategy: 'Стратегія',
    knowledge: 'Знання про клієнтів',
    proposition: 'Пропозиція та сервіс',
    channels: 'Канали та діалог',
    data: 'Дані',
    process: 'Процеси та технології',
    people: 'Люди та культура',
    measurement: 'Контроль результатів',
  },
});

/** Whether a text names a dimension; for values that come from a strategy. */
export function isDimension(text: string): text is DimensionId {
  return dimensionIds.some((id) => id === text);
}
