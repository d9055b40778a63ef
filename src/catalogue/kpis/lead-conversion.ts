import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const leadConversion: CatalogueKpi = {
  id: 'lead-conversion',
  unit: 'percent',
  direction: 'up',
  meter: meters.crm,
  words: translations({
    en: { name: 'Lead conversion', scale: 'Customers won divided by leads' },
    ru: { name: 'Конверсия заявок', scale: 'Доля потенциальных клиентов, которые стали клиентами' },
    uk: { name: 'Конверсія заявок', scale: 'Частка потенційних клієнтів, які стали клієнтами' },
  }),
};
