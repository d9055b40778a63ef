import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const dataCompleteness: CatalogueKpi = {
  id: 'data-completeness',
  unit: 'percent',
  direction: 'up',
  meter: meters.crmExport,
  words: translations({
    en: {
      name: 'Data completeness',
      scale: 'Required fields that are filled divided by all required fields, over the four data blocks',
    },
    ru: {
      name: 'Полнота данных',
      scale: 'Заполненные обязательные поля, делённые на все обязательные, по четырём блокам',
    },
    uk: {
      name: 'Повнота даних',
      scale: 'Заповнені обов’язкові поля, поділені на всі обов’язкові, за чотирма блоками',
    },
  }),
};
