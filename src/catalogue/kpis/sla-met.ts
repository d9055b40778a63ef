import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const slaMet: CatalogueKpi = {
  id: 'sla-met',
  unit: 'percent',
  direction: 'up',
  meter: meters.serviceDesk,
  words: translations({
    en: {
      name: 'Service level kept',
      scale: 'Cases answered within the promised level divided by all cases of the segment',
    },
    ru: {
      name: 'Уровень сервиса соблюдён',
      scale: 'Обращения, обработанные в обещанный срок, делённые на все обращения сегмента',
    },
    uk: {
      name: 'Рівень сервісу дотримано',
      scale: 'Звернення, опрацьовані в обіцяний строк, поділені на всі звернення сегмента',
    },
  }),
};
