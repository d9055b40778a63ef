import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const retentionRate: CatalogueKpi = {
  id: 'retention-rate',
  unit: 'percent',
  direction: 'up',
  meter: meters.ordersAndContracts,
  words: translations({
    en: {
      name: 'Retention',
      scale: 'Customers at the end of the period less those won in it, divided by customers at its start',
    },
    ru: {
      name: 'Удержание клиентов',
      scale: 'Клиенты на конец периода без привлечённых за период, делённые на клиентов на начало',
    },
    uk: {
      name: 'Утримання клієнтів',
      scale: 'Клієнти на кінець періоду без залучених за період, поділені на клієнтів на початок',
    },
  }),
};
