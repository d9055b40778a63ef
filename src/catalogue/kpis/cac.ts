import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const cac: CatalogueKpi = {
  id: 'cac',
  unit: 'money',
  direction: 'down',
  meter: meters.accounts,
  words: translations({
    en: { name: 'Acquisition cost (CAC)', scale: 'Cost of winning customers divided by new customers' },
    ru: {
      name: 'Стоимость привлечения (CAC)',
      scale: 'Затраты на привлечение, делённые на число новых клиентов',
    },
    uk: {
      name: 'Вартість залучення (CAC)',
      scale: 'Витрати на залучення, поділені на кількість нових клієнтів',
    },
  }),
};
