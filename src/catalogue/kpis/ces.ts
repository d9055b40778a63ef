import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const ces: CatalogueKpi = {
  id: 'ces',
  unit: 'number',
  // The question is asked both ways round, so the author says which end is good.
  meter: meters.survey,
  words: translations({
    en: { name: 'Effort score (CES)', scale: 'Mean answer, 1 to 7, to how much effort the matter took' },
    ru: {
      name: 'Индекс усилий клиента (CES)',
      scale: 'Средний ответ от 1 до 7 на вопрос, сколько усилий потребовалось',
    },
    uk: {
      name: 'Індекс зусиль клієнта (CES)',
      scale: 'Середня відповідь від 1 до 7 на запитання, скільки зусиль знадобилося',
    },
  }),
};
