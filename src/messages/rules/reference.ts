/** Words around a rule that is explained: what the parts of an explanation are called. */
import { translations } from '../translations.ts';

export const referenceWords = translations({
  en: {
    why: 'Why',
    fix: 'Fix',
    parameters: 'Parameters',
    level: { draft: 'draft', client: 'for a client', board: 'for a board' },
    wrong: 'The rule finds fault with',
    right: 'and none with',
    measurements: 'where these were measured',
    customers: 'where the orders hold this',
  },
  ru: {
    why: 'Почему это важно',
    fix: 'Что сделать',
    parameters: 'Параметры',
    level: { draft: 'черновик', client: 'для клиента', board: 'для правления' },
    wrong: 'Правило возражает против',
    right: 'и не возражает против',
    measurements: 'если есть такие замеры',
    customers: 'если подсчёт по заказам таков',
  },
  uk: {
    why: 'Чому це важливо',
    fix: 'Що зробити',
    parameters: 'Параметри',
    level: { draft: 'чернетка', client: 'для клієнта', board: 'для правління' },
    wrong: 'Правило заперечує проти',
    right: 'і не заперечує проти',
    measurements: 'якщо є такі виміри',
    customers: 'якщо підрахунок за замовленнями такий',
  },
});
