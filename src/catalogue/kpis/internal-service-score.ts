import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const internalServiceScore: CatalogueKpi = {
  id: 'internal-service-score',
  unit: 'number',
  direction: 'up',
  meter: meters.staffSurvey,
  words: translations({
    en: { name: 'Inner service', scale: 'Mean rating, 1 to 5, by the units that use the service' },
    ru: {
      name: 'Внутренний сервис',
      scale: 'Средняя оценка от 1 до 5, которую ставят подразделения-пользователи',
    },
    uk: {
      name: 'Внутрішній сервіс',
      scale: 'Середня оцінка від 1 до 5, яку ставлять підрозділи-користувачі',
    },
  }),
};
