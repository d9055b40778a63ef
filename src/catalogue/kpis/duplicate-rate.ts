import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const duplicateRate: CatalogueKpi = {
  id: 'duplicate-rate',
  unit: 'percent',
  direction: 'down',
  meter: meters.crmExport,
  words: translations({
    en: { name: 'Duplicates', scale: 'Duplicate records divided by all customer records' },
    ru: { name: 'Дубли', scale: 'Повторные записи, делённые на все записи о клиентах' },
    uk: { name: 'Дублі', scale: 'Повторні записи, поділені на всі записи про клієнтів' },
  }),
};
